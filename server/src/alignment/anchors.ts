import { fold } from '../transcript/characters';

const token = /\d[\d,.]*|[A-Za-z][A-Za-z'-]+/g;

/**
 * What a paragraph shares with its translation whatever the language: Latin words, which translations keep for names
 * and terms, and the significant digits of numbers, which 52.2 million and 5,220萬 have in common.
 */
export function anchorsOf(text: string): ReadonlySet<string> {
  const anchors = new Set<string>();
  for (const match of fold(text).match(token) ?? []) {
    anchors.add(/\d/.test(match) ? match.replace(/[,.]/g, '').replace(/^0+|0+$/g, '') : match.toLowerCase());
  }
  return anchors;
}

/** So many anchors that are not shared weigh against the first one that is: one shared digit says little. */
const DOUBT = 2;

/**
 * How strongly what the translation keeps from another language speaks for a source, 0 to 1; 0 where it keeps
 * nothing.
 */
export function sharedAnchors(source: ReadonlySet<string>, target: ReadonlySet<string>): number {
  let shared = 0;
  for (const anchor of target) if (source.has(anchor)) shared++;
  return shared / (target.size + DOUBT);
}
