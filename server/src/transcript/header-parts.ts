import { fold, isHan } from './characters';
import { titleWord } from './vocabulary';

/** Where the name and the title stand in a line that reads like a header; columns of the line, ends exclusive. */
export interface HeaderParts {
  readonly nameStart: number;
  readonly nameEnd: number;
  readonly titleStart: number | undefined;
  readonly titleEnd: number;
}

const separator = / +(?:--|[-|]) *|[-|:] +|(?<=\p{Script=Han})-(?=\p{Script=Han})/u;
/** Names hold hyphens, never these, so they need no space around them. Two together (——) are a pause in Chinese. */
const longDash = /(?<![–—―－])\s*[–—―－](?![–—―－])\s*/;
/** Who is marked as asking or answering: `Q - Dana Whitlock`. */
const questionMark = /^[qa](?: *[-:] +| +- *)(?=\p{L})/iu;

/**
 * Reads the parts of a header that is folded to half width and without the colon behind it: `Name`, `Name - Title`,
 * `Name, Title`, `Name (Title)`, each of them also in brackets.
 *
 * @param text the same line as it is written
 * @param announces whether a colon ends the line, so that what follows the name's comma need not read like a title
 */
export function headerParts(folded: string, text: string, announces: boolean): HeaderParts {
  const end = folded.length;
  if (isBracketed(folded)) return { nameStart: 1, nameEnd: end - 1, titleStart: undefined, titleEnd: end - 1 };
  const nameStart = questionMark.exec(folded)?.[0].length ?? 0;
  const said = folded.slice(nameStart);

  const match = longDash.exec(text.slice(nameStart)) ?? separator.exec(said);
  if (match && match.index > 0) {
    const titleStart = nameStart + match.index + match[0].length;
    return { nameStart, nameEnd: nameStart + match.index, titleStart, titleEnd: end };
  }
  const comma = said.indexOf(',');
  if (comma > 0 && (said[comma + 1] === ' ' || isHan(said.charCodeAt(comma + 1)))) {
    const titleStart = comma + (said[comma + 1] === ' ' ? 2 : 1);
    if (announces || (!partsClauses(said, comma) && titleWord.test(said.slice(titleStart).toLowerCase()))) {
      return { nameStart, nameEnd: nameStart + comma, titleStart: nameStart + titleStart, titleEnd: end };
    }
  }
  const open = said.lastIndexOf('(');
  if (open > 0 && said.endsWith(')') && titleWord.test(said.slice(open + 1, -1).toLowerCase())) {
    const nameEnd = nameStart + said.slice(0, open).trimEnd().length;
    return { nameStart, nameEnd, titleStart: nameStart + open + 1, titleEnd: end - 1 };
  }
  return { nameStart, nameEnd: end, titleStart: undefined, titleEnd: end };
}

/** In Chinese a comma parts clauses, unless it stands behind a name that is given in Latin: 盧建宏（Jason Lu），董事長. */
function partsClauses(said: string, comma: number): boolean {
  return said[comma + 1] !== ' ' && !/[\p{Script=Latin}.)]/u.test(said.charAt(comma - 1));
}

const brackets: ReadonlyMap<string, string> = new Map([
  ['[', ']'],
  ['<', '>'],
  ['【', '】'],
  ['〔', '〕'],
]);

function isBracketed(text: string): boolean {
  const close = brackets.get(text.charAt(0));
  return close !== undefined && text.length > 2 && text.indexOf(close) === text.length - 1;
}

/** What a name says in each script, as keys: `盧建宏 (Jason Lu)` says both; a script that it lacks is empty. */
export function scriptsOfName(name: string): { readonly latin: string; readonly han: string } {
  const words = fold(name).split(/[\s()]+/);
  const isHanWord = (word: string): boolean => isHan(word.charCodeAt(0));
  return {
    latin: words.filter((word) => word !== '' && !isHanWord(word)).join(' '),
    han: words.filter(isHanWord).join(''),
  };
}
