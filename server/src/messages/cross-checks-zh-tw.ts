import type { CrossCheckMessages } from './cross-checks';

export const crossChecksZhTw: CrossCheckMessages = {
  contradiction: (here, there, line) => `同一項數字在此為 ${here}，在第 ${line} 行卻為 ${there}。`,
  growth: (change, now, before, expected) => `${change} 與所述數值不符：由 ${before} 變為 ${now}，應為 ${expected}。`,
  ratio: (share, amount, revenue, expected) =>
    `${share} 與所述數值不符：${amount} 佔營收 ${revenue} 的比例應為 ${expected}。`,
  shares: (sum) => `這些營收占比合計為 ${sum}，並非 100%。`,
  segments: (sum, total) => `各部門合計為 ${sum}，與總額 ${total} 不符。`,
  saidHere: (figure) => `此處提到 ${figure}。`,
};
