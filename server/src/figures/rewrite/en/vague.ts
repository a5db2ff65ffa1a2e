import { inCaseOf } from './numerals';

const positions: Readonly<Record<number, string>> = { 2: 'low', 5: 'mid', 8: 'high' };
const vague = /^(low|lower|mid|middle|high|upper)\b(.*?)(\d0|teens?|single)/is;

/** Another stretch of ten in the place of a text's own: `low-30% range` for 32 beside `mid-20% range`. */
export function replaceVagueEnglish(text: string, value: number): string | undefined {
  const position = positions[value % 10];
  if (position === undefined || !vague.test(text)) return undefined;
  return text.replace(vague, (whole, own: string, joint: string, stretch: string) => {
    const written = inCaseOf(own, position) + joint;
    if (/\d/.test(stretch)) return value >= 20 ? written + String(Math.floor(value / 10) * 10) : whole;
    return Math.floor(value / 10) === (stretch.toLowerCase() === 'single' ? 0 : 1) ? written + stretch : whole;
  });
}
