import { toSimplified } from '../../transcript/chinese-script';

/**
 * A text as the dictionary writes it, so that one dictionary serves both scripts. Traditional writes 著 for two
 * characters of Simplified, 着 and 著: here they are one.
 */
export function inOneScript(text: string): string {
  return toSimplified(text).replaceAll('著', '着');
}
