import { type Analysis, OPENING_PARAGRAPHS } from '../../analysis';
import { companyIn } from '../call/company';
import { chineseCompanyIn } from '../call/company-chinese';
import { hasHan, nameKey, shortKeysOf } from './name-key';

/** `(NASDAQ: AAOI)`, `(AOI)`, `（台積電）`: what stands in brackets right behind a name. */
const bracketed =
  /^[\s,，]*(?:(?:inc|corp|ltd|co|plc)\.?[\s,，]*)?(?:股份有限公司|有限公司|公司)?\s*[(（]([^()（）]{2,40})[)）]/i;
const ticker = /^(?:[A-Z]{2,6}|\d{4,6})(?:\.[A-Z]{1,2})?$/;
const shortHan = /^\p{Script=Han}{2,8}$/u;
/** Markets and the like, which stand beside a ticker. */
const noTicker =
  /^(?:NASDAQ|NYSE|AMEX|OTC|TWSE|TPEX|HKEX|SEHK|HKG|SSE|SZSE|LSE|TSE|TSX|ASX|KRX|ADRS?|USA?|CEO|CFO|LLC|INC|LTD|PLC)$/;
/** The opening words of a paragraph are enough. */
const REACH = 1_000;
const MOST = 8;

/**
 * Other names that a call's opening has for its company: a short name under which a later paragraph opens the call,
 * what stands in brackets behind the name. Only names that belong to one that is known: the opening may name others.
 *
 * @param known the company's names, in both languages
 */
export function aliasesIn({ alignment }: Analysis, known: readonly (string | null)[]): string[] {
  const names = known.flatMap((name) => name ?? []);
  if (names.length === 0) return [];
  const found = new Map<string, string>();
  const add = (name: string): void => {
    if (found.size < MOST && !found.has(nameKey(name))) found.set(nameKey(name), name);
  };
  for (const { source, target } of alignment.units.slice(0, OPENING_PARAGRAPHS)) {
    for (const paragraph of [source, target]) {
      if (paragraph === undefined) continue;
      const opened = paragraph.language === 'en' ? companyIn(paragraph.text) : chineseCompanyIn(paragraph.text);
      if (opened !== undefined && names.some((name) => areRelated(name, opened))) add(opened);
      for (const name of names) for (const alias of behind(paragraph.text.slice(0, REACH), name)) add(alias);
    }
  }
  for (const name of names) found.delete(nameKey(name));
  return [...found.values()];
}

function areRelated(one: string, other: string): boolean {
  const [a, b] = [nameKey(one), nameKey(other)];
  return a === b || shortKeysOf(one).includes(b) || shortKeysOf(other).includes(a);
}

/** What stands in brackets behind a name in a text. */
function behind(text: string, name: string): string[] {
  const aliases: string[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const inside = bracketed.exec(text.slice(at + name.length, at + name.length + 80))?.[1];
    if (inside === undefined) continue;
    const parts = inside.split(/[:：,，;；、/]/).map((part) => part.trim());
    aliases.push(...parts.filter((part) => (ticker.test(part) && !noTicker.test(part)) || isShortHan(part)));
  }
  return aliases;
}

function isShortHan(part: string): boolean {
  return hasHan(part) && shortHan.test(part) && !/[所市板]$/.test(part);
}
