import { parse } from './parse';

const SAMPLE_LENGTH = 20_000;

/**
 * Whether a text looks like a bilingual transcript: speakers with headers and, under them, paragraphs of both
 * languages in turn. Only its beginning is looked at. Meant for `.txt` files, where a wrong yes is worse than a wrong
 * no, so a transcript without translation is not recognised by its content.
 */
export function looksLikeTranscript(text: string): boolean {
  const { turns } = parse(text.slice(0, SAMPLE_LENGTH));
  const pairs = turns.reduce((sum, { paragraphs }) => {
    const followed = paragraphs.filter((it, at) => it.language === 'en' && paragraphs[at + 1]?.language === 'zh');
    return sum + followed.length;
  }, 0);
  const repeated = turns.filter(({ header }) => header.copy === 'same' || header.copy === 'translation').length;
  return repeated >= 1 && pairs >= 1 && repeated * 2 >= turns.length;
}
