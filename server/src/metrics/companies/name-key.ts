import { fold, isHan } from '../../transcript/characters';
import { toSimplified } from '../../transcript/chinese-script';

const legalForm =
  /^(?:inc|incorporated|corp|corporation|co|company|ltd|limited|llc|lp|plc|ag|sa|se|nv|spa|gmbh|ab|asa|oyj|bhd|kk|holdings?|group)$/;
const chineseLegalForm = /(?:股份有限公司|有限责任公司|有限公司|公司|集团|控股)$/;

/** The least that a short name must have: `HP` may be the beginning of too much. */
const SHORTEST_LATIN = 4;
const SHORTEST_HAN = 2;
const SHORTEST_ACRONYM = 3;

/**
 * A key under which two writings of a company's name are equal: `The Acme Company, Inc.` is `acme`, and 台積電 in
 * either script is one.
 */
export function nameKey(name: string): string {
  const { words, legal } = partsOf(name);
  return withoutChineseForm((words.length > 0 ? words : legal).join(' '));
}

/** The keys of what people call a company for short by its full name: its first words, its initials. */
export function shortKeysOf(name: string): string[] {
  const { words, legal } = partsOf(name);
  if (words.some(hasHan)) return hanBeginnings(nameKey(name));
  const beginnings = words.slice(1).map((_, index) => words.slice(0, index + 1).join(' '));
  const initials = words.map(initial).join('');
  // `Applied Optoelectronics, Inc.` is AOI; the form may not be said, so every one that is usual is tried.
  const acronyms = [
    initials,
    ...(words.length > 1 ? [...legal.map(initial), 'i', 'c', 'l'] : []).map((it) => initials + it),
  ];
  return [
    ...beginnings.filter((beginning) => beginning.length >= SHORTEST_LATIN),
    ...new Set(acronyms.filter((acronym) => acronym.length >= SHORTEST_ACRONYM)),
  ];
}

export function hasHan(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (isHan(text.charCodeAt(at))) return true;
  return false;
}

/** The words of a name, in lower case and one script, and those at its end that only say what kind of firm it is. */
function partsOf(name: string): { readonly words: readonly string[]; readonly legal: readonly string[] } {
  const all = toSimplified(fold(name).normalize('NFKC'))
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .split(/[^\p{L}\p{N}&+]+/u)
    .filter(Boolean);
  if (all[0] === 'the') all.shift();
  let end = all.length;
  while (end > 0 && legalForm.test(all[end - 1] ?? '')) end--;
  return { words: all.slice(0, end), legal: all.slice(end) };
}

function withoutChineseForm(name: string): string {
  const shorter = name.replace(chineseLegalForm, '').trim();
  return shorter === name || shorter === '' ? name : withoutChineseForm(shorter);
}

function hanBeginnings(key: string): string[] {
  const beginnings: string[] = [];
  for (let end = SHORTEST_HAN; end < key.length; end++) beginnings.push(key.slice(0, end));
  return beginnings;
}

function initial(word: string): string {
  return word.charAt(0);
}
