import type { Language } from '../../transcript/model';
import { currencies } from '../currencies';
import { tidy } from '../draft';
import type { ExtractedFigure } from '../extract';
import { readRelative } from '../relative';
import type { Side } from './side';

/** What figures may mean beside their neighbours, besides what they say by themselves. */
export type Readings = ReadonlyMap<ExtractedFigure, readonly ExtractedFigure[]>;

/**
 * How far a bare number may stand from the figure whose unit it takes, in characters. A currency is repeated sooner than
 * a percent sign is.
 */
const BEHIND = { money: 35, others: 150 };
const AHEAD: Readonly<Record<Language, number>> = { en: 60, zh: 5 };

/**
 * Reads figures in the light of those around them, as a listener does: a unit said once serves the numbers beside it
 * (`57 basis points, down from 63`, 由63個基點降至57個基點, 由15億增至20億美元), a quarter or half of which only the ordinal is
 * left (`1.57% in the first half, 1.55% in the second`) is one, cents are those of the currency spoken of, and the money
 * behind 1美元兌 is but a rate.
 */
export function readingsOf({ figures, text }: Side): Readings {
  const readings = new Map<ExtractedFigure, ExtractedFigure[]>();
  const add = (figure: ExtractedFigure, reading: ExtractedFigure): void => {
    const known = readings.get(figure);
    if (known) known.push(reading);
    else readings.set(figure, [reading]);
  };
  const currencies = new Set(figures.flatMap(({ kind, unit }) => (kind === 'money' && unit ? [unit] : [])));
  const donors = new Map<string, Donor>();
  let period: ExtractedFigure | undefined;
  figures.forEach((figure, at) => {
    const before = figures[at - 1];
    if (isOrdinal(figure)) {
      const reading = period && elided(figure, period);
      if (reading) add(figure, reading);
    }
    if (figure.kind === 'period' && !figure.implicit) period = figure;
    for (const reading of inYearsNearby(figures, at)) add(figure, reading);
    if (isCents(figure) && onDollar.test(text.slice(figure.end, figure.end + 20))) {
      add(figure, { ...figure, kind: 'percent', unit: '%', value: tidy(Number(figure.value) * 100) });
    }
    if (isCents(figure)) for (const unit of currencies) if (unit !== figure.unit) add(figure, { ...figure, unit });
    if (isYenOrYuan(figure)) add(figure, { ...figure, unit: 'JPY' });
    if (before && isRateBase(before) && figure.kind === 'money') add(figure, { ...figure, kind: 'quantity', unit: '' });
    if (isBare(figure)) {
      const quoted = quotedIn(figure, text);
      if (quoted !== undefined) add(figure, { ...figure, kind: 'money', unit: quoted });
      for (const reading of carriedFrom(figure, donors, measuredBehind(figures, at, text))) add(figure, reading);
    }
    if (isMeasured(figure)) donors.set(donorKey(figure), { figure, reach: figure.end });
  });
  return readings;
}

/** The figure behind a bare one that may lend it a unit, with nothing but others like it between. */
function measuredBehind(figures: readonly ExtractedFigure[], at: number, text: string): ExtractedFigure | undefined {
  const bare = figures[at];
  for (let behind = at + 1; bare; behind++) {
    const next = figures[behind];
    if (!next || next.start - bare.end > AHEAD[bare.language]) return undefined;
    // 去年同期為2,200萬，每股0.36美元: what a comma parts lends no unit.
    if (bare.language === 'zh' && /[，,；;]/.test(text.slice(bare.end, next.start))) return undefined;
    if (isMeasured(next)) return next;
    if (!isBare(next)) return undefined;
  }
  return undefined;
}

/** A figure whose unit others may take, and where it was last taken. */
interface Donor {
  readonly figure: ExtractedFigure;
  reach: number;
}

/** Basis points and percent are two ways of counting. */
function donorKey({ kind, text }: ExtractedFigure): string {
  return kind === 'percent' && /b(?:asis|ps?\b)|基/i.test(text) ? 'basis' : kind;
}

/** English leaves the unit out once it is said; in Chinese the number before it goes without. */
function carriedFrom(
  bare: ExtractedFigure,
  donors: ReadonlyMap<string, Donor>,
  next: ExtractedFigure | undefined,
): ExtractedFigure[] {
  const readings: ExtractedFigure[] = [];
  const { language } = bare;
  for (const donor of language === 'en' ? donors.values() : []) {
    if (bare.start - donor.reach > (donor.figure.kind === 'money' ? BEHIND.money : BEHIND.others)) continue;
    for (const unit of unitsOf(donor.figure)) {
      if (!isTooSmall(bare, donor.figure, unit)) readings.push(carried(bare, donor.figure, unit));
    }
    donor.reach = bare.end;
  }
  if (next) {
    // "48.6, about 60 basis points above": in English a share ahead tells only that shares are spoken of.
    const units = language === 'zh' ? unitsOf(next) : next.kind === 'percent' ? [1] : [];
    for (const unit of units) readings.push(carried(bare, next, unit));
  }
  return readings;
}

/** Behind `$16.1 million`, 0.58 may be millions, too, but `0.58 per share` is no dollars: it has lost its sign. */
function isTooSmall(bare: ExtractedFigure, donor: ExtractedFigure, unit: number): boolean {
  return unit === 1 && donor.kind === 'money' && Number(bare.value) < 1000 && Number(donor.value) >= 1e5;
}

/** A number that says nothing of what it counts. */
function isBare({ kind, unit, value }: ExtractedFigure): boolean {
  return kind === 'quantity' && unit === '' && typeof value === 'number';
}

/** A figure whose unit or scale another may take. */
function isMeasured({ kind, implicit, value, text }: ExtractedFigure): boolean {
  if (implicit || typeof value !== 'number') return false;
  const scaled = kind === 'quantity' && value !== numberIn(text);
  return scaled || kind === 'money' || kind === 'percent' || kind === 'duration';
}

/** The number that a figure is written with, without its scale and unit; undefined where it is in words. */
function numberIn(text: string): number | undefined {
  const digits = /\d[\d,]*(?:\.\d+)?/.exec(text)?.[0];
  return digits === undefined ? undefined : Number(digits.replaceAll(',', ''));
}

/** What one of a figure is worth: 0.01 of 57 basis points, 1 and 1e6 of `$5.2 million`. */
function unitsOf(figure: ExtractedFigure): number[] {
  const number = numberIn(figure.text);
  if (!number) return [1];
  const unit = tidy(Number(figure.value) / number);
  return unit > 1 ? [unit, 1] : [unit];
}

function carried(bare: ExtractedFigure, { kind, unit, approximate }: ExtractedFigure, factor: number): ExtractedFigure {
  const scaled = bare.value !== numberIn(bare.text);
  const value = tidy(Number(bare.value) * (scaled && factor > 1 ? 1 : factor));
  return { ...bare, kind, unit, value, approximate: bare.approximate || approximate, implicit: false };
}

/** How far before a rate the currency that it is quoted in may stand, in characters. */
const QUOTED_REACH = 16;
const quotes =
  /[兌兑](換|换)?([^\d，。；,;]{1,6}?)(?:[升跌漲涨報报貶贬收下滑的匯汇率為为至到於于在近約约價价盤盘升值]{0,10})$/;

/** The currency of the rate 150.32 in 美元兌日圓報150.32. */
function quotedIn({ language, start }: ExtractedFigure, text: string): string | undefined {
  if (language !== 'zh') return undefined;
  const name = quotes.exec(text.slice(Math.max(0, start - QUOTED_REACH), start))?.[2]?.trim();
  return name === undefined ? undefined : currencies.find(({ zh }) => zh.includes(name))?.code;
}

/** 94 cents on the dollar are 94%. */
const onDollar = /^ on the dollar\b/i;

/** Cents that do not say whose. */
export function isCents({ kind, text, language }: ExtractedFigure): boolean {
  return (
    kind === 'money' &&
    language === 'en' &&
    /^[^a-z]*(?:[a-z]+[ -])?(?:cents?|penny|pennies)$/i.test(text) &&
    !/^us/i.test(text)
  );
}

/** `¥3.4 trillion` may be either. */
export function isYenOrYuan({ kind, unit, text }: ExtractedFigure): boolean {
  return kind === 'money' && unit === 'CNY' && /^[¥￥]/.test(text);
}

/** The 1美元 of 1美元兌7.24元. */
function isRateBase({ kind, converted, value }: ExtractedFigure): boolean {
  return kind === 'money' && converted && value === 1;
}

/** How far from a quarter its year may be said, in characters. */
const YEAR_REACH = 120;

/** A quarter or half that does not say its year, in the years said before and behind it: `last year you grew 5% from Q1 to Q2`. */
function inYearsNearby(figures: readonly ExtractedFigure[], at: number): ExtractedFigure[] {
  const bare = figures[at];
  if (!bare || !/^[QH][1-4]$/.test(String(bare.value)) || bare.yearOffset !== undefined) return [];
  const found: ExtractedFigure[] = [];
  for (const step of [-1, 1]) {
    for (let other = at + step; ; other += step) {
      const figure = figures[other];
      if (!figure || Math.abs(figure.start - bare.start) > YEAR_REACH) break;
      const reading = inYearOf(bare, figure);
      if (!reading) continue;
      found.push(reading);
      break;
    }
  }
  return found;
}

function inYearOf(bare: ExtractedFigure, { kind, value, yearOffset }: ExtractedFigure): ExtractedFigure | undefined {
  if (kind !== 'period') return undefined;
  if (yearOffset !== undefined) return { ...bare, yearOffset };
  const relative = readRelative(value);
  if (relative) return relative.unit === 'year' ? { ...bare, yearOffset: relative.offset } : undefined;
  const year = /^\d{4}/.exec(String(value))?.[0];
  return year === undefined ? undefined : { ...bare, value: `${year}-${bare.value}` };
}

const ordinals = ['first', 'second', 'third', 'fourth'];

function isOrdinal(figure: ExtractedFigure): boolean {
  return figure.implicit && figure.kind === 'quantity' && ordinals.includes(figure.text.toLowerCase());
}

/** The quarter or half that an ordinal leaves out behind another one. */
function elided(ordinal: ExtractedFigure, { value, yearOffset }: ExtractedFigure): ExtractedFigure | undefined {
  const [, year = '', part] = /^(\d{4}-)?([QH])[1-4]$/.exec(String(value)) ?? [];
  if (part === undefined || (part === 'H' && Number(ordinal.value) > 2)) return undefined;
  return { ...ordinal, kind: 'period', unit: undefined, value: `${year}${part}${ordinal.value}`, yearOffset };
}
