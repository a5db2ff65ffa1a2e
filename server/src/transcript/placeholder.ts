import { fold } from './characters';

/** What stands for a translation that is still to be made, by the script of the call. */
export const translationPlaceholder = { traditional: '【待譯】', simplified: '【待译】' } as const;

/** What stands for a source paragraph that is lost. */
export const sourcePlaceholder = '[Source missing]';

const words = new Set([
  ...['待譯', '待译', '待翻譯', '待翻译', 'todo', 'to do', 'tbd', 'to be translated', 'to be done'],
  ...['source missing', 'missing source', 'translation missing', 'missing translation'],
]);
const longest = 40;

/**
 * Whether a line only keeps the place of a paragraph that is still to come: `【待譯】`, `[TODO]`, `(to be translated)`, in
 * brackets of any kind or none, full- or half-width.
 */
export function isPlaceholder(text: string): boolean {
  if (text.length > longest) return false;
  const said = fold(text)
    .toLowerCase()
    .replace(/[[\](){}【】〔〕「」<>.…。:：]/g, ' ');
  return words.has(said.trim().replace(/\s+/g, ' '));
}
