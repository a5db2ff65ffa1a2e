import { isHan, lineKey } from './characters';

/** A name as it is compared: without case, width and the dots of initials. */
export function nameKey(name: string): string {
  return lineKey(name).replace(/[.,]/g, '');
}

/** The words of a name, as compared. */
export function nameWords(name: string): string[] {
  return nameKey(name).split(' ').filter(Boolean);
}

/** Whether a name is written in Chinese characters, each of which is a word of its own. */
export function isHanName(name: string): boolean {
  return isHan(name.charCodeAt(0));
}
