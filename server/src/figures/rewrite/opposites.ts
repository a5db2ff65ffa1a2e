import type { Script } from '../../transcript/chinese-script';
import type { Language } from '../../transcript/model';
import { inCaseOf } from './en/numerals';

/** Words for up or a gain, each with its opposite for down or a loss. Where one has several, the first is written. */
const traditional = pairs(
  [
    '增加/減少 成長/下降 成長/衰退 成長/下滑 成長/減少 成長/萎縮 增長/下降 增長/衰退 增長/減少 上升/下降 上漲/下跌 上揚/下滑',
    '提升/下降 提高/降低 攀升/滑落 升至/降至 增至/減至 升至/跌至 增為/降為 增幅/減幅 漲幅/跌幅 升幅/降幅 擴大/縮小 擴大/縮減',
    '高於/低於 增/減 升/降 漲/跌 獲利/虧損 淨利/淨損 淨利/淨虧損 淨利潤/淨虧損 盈利/虧損 盈餘/虧損 利潤/虧損 利益/虧損 盈餘/赤字',
  ].join(' '),
);

const simplified = pairs(
  [
    '增加/减少 增长/下降 增长/衰退 增长/减少 增长/萎缩 成长/下降 成长/下滑 上升/下降 上涨/下跌 上扬/下滑 提升/下降 提高/降低',
    '攀升/滑落 升至/降至 增至/减至 升至/跌至 增幅/减幅 涨幅/跌幅 升幅/降幅 扩大/缩小 扩大/缩减 高于/低于 增/减 升/降 涨/跌',
    '盈利/亏损 获利/亏损 净利润/净亏损 净利/净损 净利/净亏损 盈余/亏损 利润/亏损 利益/亏损 盈余/赤字',
  ].join(' '),
);

const english = pairs(
  [
    'up/down increase/decrease increase/decline rose/fell rises/falls rise/fall rising/falling risen/fallen grew/declined grows/declines grow/decline growth/decline',
    'growing/declining grown/declined grew/shrank grow/shrink increased/decreased increases/decreases',
    'increasing/decreasing increased/reduced increases/reduces increase/reduce increase/reduction gained/dropped gains/drops',
    'gain/drop improved/declined improves/declines improve/decline improving/declining improvement/decline climbed/dropped',
    'climbs/drops climb/drop jumped/plunged jumps/plunges jump/plunge surged/tumbled surges/tumbles surge/tumble rose/slid',
    'rose/slipped expanded/contracted expands/contracts expand/contract expansion/contraction higher/lower above/below',
    'more/less more/fewer profit/loss profits/losses income/loss surplus/deficit',
  ].join(' '),
);

function pairs(list: string): ReadonlyMap<string, readonly string[]> {
  const opposites = new Map<string, readonly string[]>();
  const add = (word: string, opposite: string): void => {
    const known = opposites.get(word) ?? [];
    if (!known.includes(opposite)) opposites.set(word, [...known, opposite]);
  };
  for (const pair of list.split(' ')) {
    const [up = '', down = ''] = pair.split('/');
    add(up, down);
    add(down, up);
  }
  return opposites;
}

/**
 * The opposites of the word that says which way a figure goes, the usual one first; none where no sensible one is
 * known.
 *
 * @param script that of the text around, since many words are written the same in both
 */
export function oppositesOf(word: string, language: Language, script: Script): readonly string[] {
  const table = language === 'en' ? english : script === 'traditional' ? traditional : simplified;
  return (table.get(word.toLowerCase()) ?? []).map((opposite) => inCaseOf(word, opposite));
}
