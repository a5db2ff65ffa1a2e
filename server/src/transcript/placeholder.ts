import { fold } from './characters';

/** What stands for a translation that is still to be made, by the script of the call. */
export const translationPlaceholder = { traditional: '【待譯】', simplified: '【待译】' } as const;

/** What stands for a source paragraph that is lost. */
export const sourcePlaceholder = '[Source missing]';

const forSource = new Set(['source missing', 'missing source']);
const forTranslation = new Set([
  ...['待譯', '待译', '待翻譯', '待翻译', 'todo', 'to do', 'tbd', 'to be translated', 'to be done'],
  ...['translation missing', 'missing translation'],
]);
const longest = 40;

/**
 * Whether a line only keeps the place of a paragraph that is still to come: `【待譯】`, `[TODO]`, `(to be translated)`,
 * `[Source missing]`, in brackets of any kind or none, full- or half-width.
 */
export function isPlaceholder(text: string): boolean {
  const said = wordsOf(text);
  return forTranslation.has(said) || forSource.has(said);
}

/** Whether it is the place of a translation that a line keeps: in a block of sources, `[Source missing]` is one of them. */
export function isTranslationPlaceholder(text: string): boolean {
  return forTranslation.has(wordsOf(text));
}

function wordsOf(text: string): string {
  if (text.length > longest) return '';
  const said = fold(text)
    .toLowerCase()
    .replace(/[[\](){}【】〔〕「」<>.…。:：]/g, ' ');
  return said.trim().replace(/\s+/g, ' ');
}
