import type { CrossCheckMessages } from './cross-checks';

export const crossChecksZhCn: CrossCheckMessages = {
  contradiction: (here, there, line) => `同一项数字在此为 ${here}，在第 ${line} 行却为 ${there}。`,
  growth: (change, now, before, expected) => `${change} 与所述数值不符：由 ${before} 变为 ${now}，应为 ${expected}。`,
  ratio: (share, amount, revenue, expected) =>
    `${share} 与所述数值不符：${amount} 占营收 ${revenue} 的比例应为 ${expected}。`,
  shares: (sum) => `这些营收占比合计为 ${sum}，并非 100%。`,
  segments: (sum, total) => `各分部合计为 ${sum}，与总额 ${total} 不符。`,
  saidHere: (figure) => `此处提到 ${figure}。`,
};
