import type { ExtractedFigure } from '../extract';

/** Currencies that Chinese calls 元 for short. */
const calledYuan: ReadonlySet<string | undefined> = new Set(['CNY', 'TWD', 'HKD', 'SGD']);
const named = /人民[幣币]|rmb|cny|[¥￥]/i;

/** Whether 元 may be said of a currency without saying whose. */
export function isCalledYuan(currency: string | undefined): boolean {
  return calledYuan.has(currency);
}

/** Money whose currency is only 元, or, at the one end of a range, not even that. */
export function isPlainYuan({ kind, language, unit, text }: ExtractedFigure): boolean {
  return kind === 'money' && unit === 'CNY' && (language === 'zh' ? !named.test(text) : /[元圓塊块]$/.test(text));
}

/** The currency that a call means by 元: of those it is said of, the one that its English amounts are mostly in. */
export function yuanOf(figures: Iterable<ExtractedFigure>): string {
  const counts = new Map<string, number>();
  for (const { kind, unit, language } of figures) {
    if (kind === 'money' && language === 'en' && unit !== undefined && isCalledYuan(unit)) {
      counts.set(unit, (counts.get(unit) ?? 0) + 1);
    }
  }
  let most = 'CNY';
  for (const [unit, count] of counts) if (count > (counts.get(most) ?? 0)) most = unit;
  return most;
}
