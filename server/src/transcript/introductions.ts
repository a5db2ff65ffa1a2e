import type { Turn } from './model';
import { nameWords } from './names';
import { titleWord } from './vocabulary';

/** Somebody whom the operator introduces, and for whom they speak. */
export interface Introduction {
  readonly name: string;
  readonly firm: string;
}

/** `from Dana Whitlock with Granite Peak Research`, `from Alvin Tse of Harbourlight Securities`. Every part is bounded. */
const introduction =
  /(?<=(?:\b(?:be|by|for|from|have|is|of|to|with)|,) )(\p{Lu}[\p{L}'-]{1,30}(?: \p{Lu}[\p{L}'-]{0,30}\.?){1,3}),? (?:with|of|from|at) (?:the )?(\p{Lu}[\p{L}\p{N}'-]{0,30}(?: (?:(?:\p{Lu}|\p{N})[\p{L}\p{N}'-]{0,30}|&|and|of)(?= |$|[,.;])){0,5})/gu;
const danglingWord = / (?:&|and|of)$/;

/** Whom the operator introduces in a turn, in order. */
export function introductionsIn({ speaker, paragraphs }: Pick<Turn, 'speaker' | 'paragraphs'>): Introduction[] {
  if (speaker.role !== 'operator') return [];
  return paragraphs.flatMap(({ text, language }) => (language === 'en' ? introductionsOf(text) : []));
}

function introductionsOf(text: string): Introduction[] {
  return [...text.matchAll(introduction)].flatMap(([, name = '', firm = '']) =>
    // `the Chief Financial Officer of Larkspur Robotics`
    titleWord.test(name.toLowerCase()) ? [] : [{ name, firm: firm.replace(danglingWord, '') }],
  );
}

/** Whether an introduction is that of a speaker, whom headers may name more fully. */
export function introduces({ name }: Introduction, speaker: string): boolean {
  const [own, other] = [nameWords(speaker), nameWords(name)];
  return own.at(-1) === other.at(-1) && own[0] === other[0];
}
