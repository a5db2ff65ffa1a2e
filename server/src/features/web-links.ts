import { webAddressEnd } from '../figures/tokens/web-address';

/** A web or mail address in a line: UTF-16 columns, `end` exclusive, and what to open. */
export interface WebLink {
  readonly start: number;
  readonly end: number;
  readonly target: string;
}

/** What addresses are made of, in a row. Chinese is none of it, so that it needs no space to end an address. */
const runs = /[!#-&(-;=?-Z[\]_a-z~]+/g;
/** Where a list without spaces goes on with the next address. */
const nextAddress = /(?<=[,;])(?=https?:\/\/)/i;
const withScheme = /https?:\/\/[a-z\d].*$/i;
/** Where an address without scheme may begin: not in the middle of something else. */
const beginnings = /(?<![\w.@/~%+=&-])[a-z\d]/gi;
const mail = /^[\w.+-]+@[^@]+$/;
const label = /^[a-z\d][a-z\d-]*$/i;
/** `163.com` is an address, `3.5.de` a slip of the hand. */
const numeral = /^\d{1,2}$/;
/** Products that are written like addresses. */
const product = /^(?:asp|vb|ado)\.net$/i;

/** The addresses in a line, in order: with a scheme, of mail, and domains alone (`ao-inc.com`). Linear in the text. */
export function webLinksIn(text: string): WebLink[] {
  const links: WebLink[] = [];
  for (const { 0: run, index } of text.matchAll(runs)) {
    // Most runs are words: an address has a dot or a scheme within it.
    const dot = run.indexOf('.');
    if ((dot < 0 || dot === run.length - 1) && !run.includes('://')) continue;
    let offset = index;
    for (const part of run.split(nextAddress)) {
      for (const { start, end, target } of linksIn(part)) {
        links.push({ start: offset + start, end: offset + end, target });
      }
      offset += part.length;
    }
  }
  return links;
}

function linksIn(text: string): WebLink[] {
  const match = withScheme.exec(text);
  if (match === null) return bareLinksIn(text);
  const target = withoutTrailing(match[0]);
  const { index: start } = match;
  return [...bareLinksIn(text.slice(0, start)), { start, end: start + target.length, target }];
}

/** An address without the marks at its end that belong to the sentence, and without brackets that it does not open. */
function withoutTrailing(address: string): string {
  let unopened = 0;
  for (const character of address) unopened += character === ')' ? 1 : character === '(' ? -1 : 0;
  let end = address.length;
  for (; end > 0; end--) {
    const last = address.charAt(end - 1);
    if (last === ')' && unopened > 0) unopened--;
    else if (!'.,;:!?*]'.includes(last)) break;
  }
  return address.slice(0, end);
}

function bareLinksIn(text: string): WebLink[] {
  const links: WebLink[] = [];
  const codes = new Uint16Array(text.length + 1);
  const lower = text.toLowerCase();
  for (let at = 0; at < text.length; at++) codes[at] = lower.charCodeAt(at);
  let from = 0;
  for (const { index: start } of text.matchAll(beginnings)) {
    if (start < from) continue;
    const end = webAddressEnd(codes, start);
    const target = end === undefined ? undefined : targetOf(text.slice(start, end));
    if (end === undefined || target === undefined) continue;
    links.push({ start, end, target });
    from = end;
  }
  return links;
}

/** What a mail address or a domain, with or without a path, stands for; undefined where it only looks like one. */
function targetOf(address: string): string | undefined {
  const isMail = mail.test(address);
  const authority = address.slice(isMail ? address.indexOf('@') + 1 : 0).replace(/[/?#].*$/, '');
  const labels = authority.split('.');
  const [name = '', top = ''] = labels.slice(-2);
  if (!labels.every((it) => label.test(it)) || numeral.test(name) || product.test(authority)) return undefined;
  // `next year.In` is a sentence without its space, `AI.AI` no country.
  const isWritten = top === top.toLowerCase() || (top.length > 2 && authority === authority.toUpperCase());
  if (!isWritten) return undefined;
  return isMail ? `mailto:${address}` : `https://${address}`;
}
