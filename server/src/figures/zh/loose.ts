import { draft, type Reading, tidy } from '../draft';
import type { Tokens } from '../tokens/token';
import { readNumber } from './number';

/**
 * 18日 is a day of a month the text says elsewhere, 8點 a time; 21世紀, 1980年代 and 二十國集團 are names. None is a figure,
 * but each may be the counterpart of one.
 */
export function readDayOrTime(tokens: Tokens, from: number): Reading | undefined {
  const number = readNumber(tokens, from);
  const mark = number && tokens.at(number.next);
  if (!number || !mark || number.scale !== 1 || number.value < 0) return undefined;
  const figure = (kind: 'date' | 'quantity', value: number | string): Reading => ({
    next: number.next + 1,
    figures: [draft(number.start, mark.end, kind, value, { unit: kind === 'date' ? undefined : '', implicit: true })],
  });
  if (/^[日號号]$/.test(mark.text) && number.value >= 1 && number.value <= 31) {
    const counts = /^[內内後后間间以]$/.test(tokens.text(number.next + 1) ?? '');
    return counts ? undefined : figure('date', `---${String(number.value).padStart(2, '0')}`);
  }
  if (/^[點点時时]$/.test(mark.text) && number.value <= 24) {
    const minutes = readNumber(tokens, number.next + 1);
    const ends = minutes && tokens.text(minutes.next) === '分' ? minutes.next + 1 : number.next + 1;
    return { ...figure('quantity', number.value), next: ends };
  }
  return tokens.sense(number.next, 'marker')?.name === 'name' ? figure('quantity', number.value) : undefined;
}

/** 低個位數 is 2%, 中個位數 5%, 高個位數 8%, all approximate. */
export function readVague(tokens: Tokens, from: number): Reading | undefined {
  const position = tokens.sense(from, 'position');
  const start = tokens.at(from);
  const last = tokens.at(from + 1);
  if (!position || !start || !last || tokens.sense(from + 1, 'marker')?.name !== 'single-digits') return undefined;
  const figure = draft(start.start, last.end, 'percent', position.offset, { unit: '%', approximate: true });
  return { next: from + 2, figures: [figure] };
}

/** 數十萬, 幾百: no value is said. */
export function readSeveral(tokens: Tokens, from: number): Reading | undefined {
  if (!/^[數数幾几]$/.test(tokens.text(from) ?? '')) return undefined;
  let next = from + 1;
  while (tokens.sense(next, 'power') || tokens.sense(next, 'scale')) next++;
  return next > from + 1 ? { next, figures: [] } : undefined;
}

/** 三分之二. */
export function readFraction(tokens: Tokens, from: number): Reading | undefined {
  const whole = readNumber(tokens, from);
  if (!whole || tokens.sense(whole.next, 'marker')?.name !== 'fraction') return undefined;
  const part = readNumber(tokens, whole.next + 1);
  if (!part || whole.value === 0) return undefined;
  const value = tidy(part.value / whole.value);
  return {
    next: part.next,
    figures: [draft(whole.start, part.end, 'quantity', value, { unit: 'part', implicit: true })],
  };
}

/** 一半, 半年, 半個. */
export function readHalf(tokens: Tokens, from: number): Reading | undefined {
  const leading = tokens.text(from) === '一' ? 1 : 0;
  const half = tokens.at(from + leading);
  const start = tokens.at(from)?.start;
  if (half?.text !== '半' || start === undefined) return undefined;
  const next = tokens.at(from + leading + 1);
  if (leading === 0 && next?.sense?.is === 'duration') {
    const figure = draft(start, next.end, 'duration', 0.5, { unit: next.sense.unit, implicit: true });
    return { next: from + 2, figures: [figure] };
  }
  if (leading === 0) return undefined;
  return { next: from + 2, figures: [draft(start, half.end, 'quantity', 0.5, { unit: 'part', implicit: true })] };
}

/** 翻倍, 減半, 百分之百. */
export function readMultiple(tokens: Tokens, from: number): Reading | undefined {
  const marker = tokens.sense(from, 'marker')?.name;
  const token = tokens.at(from);
  if (token && marker === 'hundred-percent') {
    return { next: from + 1, figures: [draft(token.start, token.end, 'percent', 100, { unit: '%' })] };
  }
  if (!token || (marker !== 'doubled' && marker !== 'halved')) return undefined;
  const value = marker === 'doubled' ? 2 : 0.5;
  return {
    next: from + 1,
    figures: [draft(token.start, token.end, 'quantity', value, { unit: 'times', implicit: true })],
  };
}
