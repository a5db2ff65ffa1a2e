import type { Language } from '../../transcript/model';
import { inCaseOf } from './en/numerals';

/** Words for up or a gain, each with its opposite for down or a loss. Where one has several, the first is written. */
const chinese = pairs(
  [
    '年增/年減 季增/季減 月增/月減 增長/下降 增長/衰退 增長/減少 成長/下降 成長/衰退 成長/下滑 成長/減少 增加/減少 上升/下降 上漲/下跌',
    '上揚/下滑 提升/下降 提高/降低 升至/降至 增至/減至 升高/降低 擴大/縮小 高於/低於 優於/劣於 超過/低於 同比增長/同比下降 環比增長/環比下降',
    '同比上升/同比下降 環比上升/環比下降 增幅/減幅 漲幅/跌幅 升幅/降幅 增/減 升/降 漲/跌 高/低 獲利/虧損 盈利/虧損 淨利/淨虧損',
    '淨利潤/淨虧損 淨收益/淨損失 營業利益/營業虧損 營業利潤/營業虧損 盈餘/虧損 收益/損失 利潤/虧損 改善/惡化 走高/走低 增持/減持',
    '增长/下降 增长/衰退 增长/减少 成长/下降 成长/下滑 增加/减少 上涨/下跌 上扬/下滑 年增/年减 季增/季减 月增/月减 增至/减至 扩大/缩小',
    '高于/低于 优于/劣于 超过/低于 同比增长/同比下降 环比增长/环比下降 环比上升/环比下降 增幅/减幅 涨幅/跌幅 增/减 涨/跌',
    '获利/亏损 盈利/亏损 净利/净亏损 净利润/净亏损 净收益/净损失 营业利润/营业亏损 盈余/亏损 收益/损失 利润/亏损 改善/恶化',
  ].join(' '),
);

const english = pairs(
  [
    'up/down rose/fell risen/fallen rise/fall rises/falls rising/falling increased/decreased increase/decrease increases/decreases',
    'increasing/decreasing grew/declined grew/shrank grown/declined growing/declining grow/decline grows/declines growth/decline',
    'higher/lower above/below gained/lost gain/loss gains/losses profit/loss profits/losses profitable/unprofitable net_income/net_loss',
    'net_profit/net_loss income/loss earnings/loss climbed/dropped climb/drop jumped/dropped improved/declined improvement/decline',
    'improved/worsened expanded/contracted expansion/contraction expand/contract raised/lowered upward/downward more/less',
  ].join(' '),
);

function pairs(list: string): ReadonlyMap<string, readonly string[]> {
  const opposites = new Map<string, readonly string[]>();
  const add = (word: string, opposite: string): void => {
    const known = opposites.get(word) ?? [];
    if (!known.includes(opposite)) opposites.set(word, [...known, opposite]);
  };
  for (const pair of list.split(' ')) {
    const [up = '', down = ''] = pair.replaceAll('_', ' ').split('/');
    add(up, down);
    add(down, up);
  }
  return opposites;
}

/** A word that a longer expression may be told apart by: the 減 of 年減, the `fell` of `fell by`. */
const MAX_EXPRESSION = 24;

/**
 * The opposites of the word that says which way a figure goes, the usual one first; none where no sensible one is
 * known. Of an expression, the word in it is turned round: 較去年減少 becomes 較去年增加.
 */
export function oppositesOf(expression: string, language: Language): readonly string[] {
  const table = language === 'zh' ? chinese : english;
  const key = expression.toLowerCase();
  const known = table.get(key);
  if (known) return known.map((word) => inCaseOf(expression, word));
  if (expression.length > MAX_EXPRESSION) return [];
  const within = [...table.keys()].filter((word) => contains(key, word, language)).sort((a, b) => b.length - a.length);
  const [longest] = within;
  // Two words that point somewhere leave open which one is meant.
  if (longest === undefined || within.some((word) => !longest.includes(word))) return [];
  const at = key.indexOf(longest);
  const own = expression.slice(at, at + longest.length);
  return (table.get(longest) ?? []).map(
    (word) => expression.slice(0, at) + inCaseOf(own, word) + expression.slice(at + longest.length),
  );
}

function contains(expression: string, word: string, language: Language): boolean {
  return language === 'zh' ? expression.includes(word) : new RegExp(`\\b${word}\\b`).test(expression);
}
