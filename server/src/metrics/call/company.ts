import { sentencesOf } from '../../transcript/sentences';

/** The words of which the phrase that a call goes by is made: `first quarter 2022 earnings conference call`. */
const phraseWord =
  /^(?:(?:first|second|third|fourth|1st|2nd|3rd|4th)(?:-quarter|-half)?|[1-4]q|q[1-4]|h[12]|[12]h|fy|(?:[1-4]q|q[1-4]|h[12]|[12]h|fy)?'?(?:\d\d|(?:19|20)\d\d)|(?:january|february|march|april|may|june|july|august|september|october|november|december)(?:-quarter)?|quarter|quarterly|half|half-year|fiscal|financial|full|full-year|year|year-end|interim|annual|preliminary|end-of-year|and|of|the|ended|results?|earnings|conference|investors?|analysts?|business|operating|operational|corporate|performance|update|release|sic|video|audio|live|call|webcast|briefing|presentation|teleconference|announcement)$/;
const phraseEnd = /^(?:call|webcast|briefing|presentation|teleconference|announcement)$/;
/** A call that is none of a company's results has no need to be named: `the call`. */
const phraseCore = /^(?:quarter|earnings|results?|conference|interim|annual|fiscal|half|year)$/;

const nameStart = /^["“(]?(?:\p{Lu}|\p{N}+\p{L}|\p{Ll}{1,2}\p{Lu})/u;
const connector = /^(?:&|and|of|de|der|van|von|du)$/;
const suffix = /^(?:inc|ltd|limited|llc|corp|corporation|plc|co|ag|sa|nv|se)\.?$/i;
/** Words that begin with a capital at the start of a sentence, or before a name, and are none of it. */
const noName =
  /^(?:a|an|the|our|your|this|that|today's|welcome|hello|hi|thanks|thank|good|i|we|you|it|and|to|for|at|in|on|mr|ms|mrs|dr|operator|ladies|gentlemen|everyone|everybody)$/i;
const possessive = /['’]s?$/;
const behindCall = /^(?:of|for|by|from|with)$/;
/** `call hosted by`, `call of the`. */
const between = /^(?:hosted|held|presented|the)$/i;

const MAX_NAME_WORDS = 8;
/** The opening words of a paragraph are enough, and of a line of a megabyte, too. */
const REACH = 1_000;

interface Token {
  readonly text: string;
  /** Without the marks around it, in lower case, and without a possessive's. */
  readonly key: string;
}

/** The company whose call a paragraph opens, in English: `Welcome to Acme's first quarter 2024 earnings call.` */
export function companyIn(text: string): string | undefined {
  const opening = text.slice(0, REACH);
  for (const { start, end } of sentencesOf(opening)) {
    const tokens = tokensOf(opening.slice(start, end));
    for (let at = 0; at < tokens.length; at++) {
      if (!phraseEnd.test(tokens[at]?.key ?? '')) continue;
      const first = phraseStart(tokens, at);
      if (!tokens.slice(first, at).some(({ key }) => phraseCore.test(key))) continue;
      const found = nameBefore(tokens, first) ?? nameBehind(tokens, at + 1);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

function tokensOf(sentence: string): Token[] {
  return sentence.split(/\s+/).map((text) => ({
    text,
    key: text
      .replace(/^[^\p{L}\p{N}&]+|[^\p{L}\p{N}&]+$/gu, '')
      .replace(possessive, '')
      .toLowerCase(),
  }));
}

/** Where the phrase that ends at a token begins. */
function phraseStart(tokens: readonly Token[], end: number): number {
  let start = end;
  while (start > 0 && isPhrase(tokens[start - 1])) start--;
  // `the Bank of America third quarter call`: the small words at its head are not the phrase's.
  while (start < end && /^(?:and|of|the)$/.test(tokens[start]?.key ?? '')) start++;
  return start;
}

function isPhrase(token: Token | undefined): boolean {
  // A possessive is the company's: `Quarter's` and `Year's` are no names, but `today's` stands before one.
  return token !== undefined && (phraseWord.test(token.key) || token.key === '') && !/,$/.test(token.text);
}

/** The name that stands right before the phrase. */
function nameBefore(tokens: readonly Token[], phrase: number): string | undefined {
  let start = phrase;
  while (start > 0 && phrase - start < MAX_NAME_WORDS) {
    const token = tokens[start - 1];
    if (token === undefined) break;
    const isLast = start === phrase;
    // A possessive ends a name, and a comma only stands before `Inc.`
    const ends = possessive.test(token.text) || (/,$/.test(token.text) && !suffix.test(tokens[start]?.key ?? ''));
    if (!isLast && ends) break;
    if (!nameStart.test(token.text) && !connector.test(token.text)) break;
    if (noName.test(token.key) && !connector.test(token.text) && !(token.text === 'The' && start > 1)) break;
    start--;
  }
  return written(tokens.slice(start, phrase));
}

/** The name that stands behind the phrase: `earnings call of Larkspur Robotics`. */
function nameBehind(tokens: readonly Token[], from: number): string | undefined {
  let at = from;
  while (between.test(tokens[at]?.key ?? '')) at++;
  if (!behindCall.test(tokens[at]?.key ?? '')) return undefined;
  at++;
  while (between.test(tokens[at]?.text ?? '')) at++;
  const start = at;
  while (at < tokens.length && at - start < MAX_NAME_WORDS) {
    const token = tokens[at];
    if (token === undefined || !(nameStart.test(token.text) || connector.test(token.text))) break;
    if (isPhrase(token) && !connector.test(token.text)) break;
    at++;
    // `of Acme, Inc. (Operator Instructions)`: a suffix ends a name, unless another follows, as in `Co., Ltd.`
    const isLast = /[,;:]$/.test(token.text) || (at - start > 1 && suffix.test(token.key));
    const endsHere = possessive.test(token.text) || (isLast && !suffix.test(tokens[at]?.key ?? ''));
    if (endsHere) break;
  }
  return written(tokens.slice(start, at));
}

/** The words of a name, if they are one, without what belongs to the sentence. */
function written(tokens: readonly Token[]): string | undefined {
  let [from, to] = [0, tokens.length];
  while (from < to && connector.test(tokens[from]?.text ?? '')) from++;
  while (to > from && connector.test(tokens[to - 1]?.text ?? '')) to--;
  const words = tokens.slice(from, to);
  if (words.length === 0 || words.every(({ key }) => noName.test(key) || phraseWord.test(key))) return undefined;
  const name = words
    .map(({ text }) => text)
    .join(' ')
    .replace(/^["“(]+/, '')
    .replace(/["”),;:?!]+$/, '')
    .replace(possessive, '');
  // A stop is part of `Inc.`, and ends any other name.
  return suffix.test(words.at(-1)?.key ?? '') ? name : name.replace(/\.$/, '');
}
