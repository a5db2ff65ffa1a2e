import { currencies } from '../currencies';
import { Lexicon, type Sense } from '../tokens/lexicon';
import { wordSet } from '../tokens/word-set';
import { basisWords, directionFillers, directionJoints, directionWords, kindsOfResult } from './direction-words';

const cardinals =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ordinals = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');
const months = 'january february march april may june july august september october november december'.split(' ');

const scales: Readonly<Record<string, number>> = {
  hundred: 1e2,
  dozen: 12,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  lakh: 1e5,
  crore: 1e7,
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  mln: 1e6,
  b: 1e9,
  bn: 1e9,
  bln: 1e9,
  tn: 1e12,
  millions: 1e6,
  billions: 1e9,
};

/** Unit in the singular or as figures name it, with the words for it. */
const units: Readonly<Record<string, string>> = {
  gigabit: 'g gig gigs gb/s gbps gigabit gigabits',
  terabit: 't terabit terabits tbps',
  gigabyte: 'gb gigabyte gigabytes',
  terabyte: 'tb terabyte terabytes',
  megabyte: 'mb megabyte megabytes',
  inch: 'inch inches',
  nanometer: 'nm nanometer nanometers nanometre nanometres',
  millimeter: 'mm millimeter millimeters millimetre millimetres',
  kilometer: 'km kilometer kilometers kilometre kilometres kph',
  mile: 'mile miles mph',
  foot: 'foot feet ft',
  meter: 'meter meters metre metres',
  yard: 'yard yards',
  hour: 'hour hours',
  minute: 'minute minutes',
  megawatt: 'mw megawatt megawatts',
  gigawatt: 'gw gigawatt gigawatts',
  kilowatt: 'kw kilowatt kilowatts',
  'megawatt-hour': 'mwh',
  'gigawatt-hour': 'gwh',
  'kilowatt-hour': 'kwh',
  gigahertz: 'ghz gigahertz',
  megahertz: 'mhz megahertz',
  ton: 'ton tons tonne tonnes',
  kilogram: 'kg kilogram kilograms',
  barrel: 'barrel barrels bpd boe boepd bbl bbls',
  liter: 'liter liters litre litres',
  'square foot': 'sqft',
  acre: 'acre acres',
  hectare: 'hectare hectares',
  gallon: 'gallon gallons',
  ounce: 'ounce ounces',
  milligram: 'mg milligram milligrams',
  petabyte: 'pb petabyte petabytes',
  shares: 'share shares',
};

const durations: Readonly<Record<string, string>> = {
  year: 'year years yr yrs',
  quarter: 'quarter quarters',
  month: 'month months',
  week: 'week weeks',
  day: 'day days',
};

/** The words with their senses; where one is listed twice, the later counts. */
export const englishWords: readonly (readonly [string, Sense])[] = [
  ...cardinals.map((word, value): [string, Sense] => [word, { is: 'cardinal', value }]),
  ...tens.map((word, at): [string, Sense] => [word, { is: 'cardinal', value: (at + 2) * 10 }]),
  ...ordinals.map((word, at): [string, Sense] => [word, { is: 'ordinal', value: at + 1 }]),
  ...months.map((word, at): [string, Sense] => [word, { is: 'month', value: at + 1 }]),
  ...['jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'oct', 'nov', 'dec'].map(
    (word): [string, Sense] => [word, { is: 'month', value: months.findIndex((month) => month.startsWith(word)) + 1 }],
  ),
  ...Object.entries(units).flatMap(([unit, list]) =>
    list.split(' ').map((word): [string, Sense] => [word, { is: 'unit', unit, factor: 1 }]),
  ),
  ...Object.entries(scales).map(([word, value]): [string, Sense] => [word, { is: 'scale', value }]),
  ...Object.entries(durations).flatMap(([unit, list]) =>
    list.split(' ').map((word): [string, Sense] => [word, { is: 'duration', unit, factor: 1 }]),
  ),
  ...['decade', 'decades'].map((word): [string, Sense] => [word, { is: 'duration', unit: 'year', factor: 10 }]),
  ...['century', 'centuries'].map((word): [string, Sense] => [word, { is: 'duration', unit: 'year', factor: 100 }]),
  ['%', { is: 'percent', factor: 1 }],
  ['percent', { is: 'percent', factor: 1 }],
  ['pct', { is: 'percent', factor: 1 }],
  ['percentage', { is: 'marker', name: 'percentage' }],
  ['bps', { is: 'percent', factor: 0.01 }],
  ['bp', { is: 'percent', factor: 0.01 }],
  ['basis', { is: 'marker', name: 'basis' }],
  ['couple', { is: 'marker', name: 'couple' }],
  ['teens', { is: 'marker', name: 'teens' }],
  ['x', { is: 'times', factor: 1 }],
  ['times', { is: 'times', factor: 1 }],
  ['fold', { is: 'times', factor: 1 }],
  ['q', { is: 'quarter' }],
  ['h', { is: 'half' }],
  ['half', { is: 'half' }],
  ['halves', { is: 'half' }],
  ['fy', { is: 'fiscal' }],
  ['fiscal', { is: 'fiscal' }],
  ['cy', { is: 'fiscal' }],
  ['calendar', { is: 'fiscal' }],
  ['low', { is: 'position', offset: 2 }],
  ['lower', { is: 'position', offset: 2 }],
  ['mid', { is: 'position', offset: 5 }],
  ['middle', { is: 'position', offset: 5 }],
  ['high', { is: 'position', offset: 8 }],
  ['upper', { is: 'position', offset: 8 }],
  ...[
    'about',
    'approximately',
    'around',
    'roughly',
    'nearly',
    'almost',
    'near',
    'circa',
    '~',
    'some',
    'close',
    'hover',
  ].map((word): [string, Sense] => [word, { is: 'approximate' }]),
  ...'tier phase level type rule section item chapter topic asc ifrs ias iso iatf gen generation version stage class category article series slide page wave covid wi-fi wifi layer'
    .split(' ')
    .map((word): [string, Sense] => [word, { is: 'identifier' }]),
  ...'last prior previous preceding past this current next coming following the same comparable corresponding'
    .split(' ')
    .map((word): [string, Sense] => [word, { is: 'deictic' }]),
  ...['double', 'doubled', 'doubling', 'twice'].map((word): [string, Sense] => [word, { is: 'multiple', value: 2 }]),
  ...['triple', 'tripled', 'tripling'].map((word): [string, Sense] => [word, { is: 'multiple', value: 3 }]),
  ...['quadruple', 'quadrupled'].map((word): [string, Sense] => [word, { is: 'multiple', value: 4 }]),
  ['halved', { is: 'multiple', value: 0.5 }],
  ...['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'].map((word, at): [string, Sense] => [
    `${word}fold`,
    { is: 'multiple', value: at + 2 },
  ]),
  ['a', { is: 'article' }],
  ['an', { is: 'article' }],
  ...['full', 'front', 'back', 'latter'].map((word): [string, Sense] => [word, { is: 'whole' }]),
  ['-', { is: 'sign' }],
  ...['c', 'hk', 'nt', 'nz'].map((word): [string, Sense] => [word, { is: 'nation' }]),
  ...currencies.flatMap(({ en, enCents }) =>
    [...en, ...enCents].flatMap((name): [string, Sense][] =>
      name.includes('_') ? [[name.slice(0, name.indexOf('_')), { is: 'nation' }]] : [],
    ),
  ),
  ...currencies.flatMap((currency) => [
    ...currency.symbols.map((word): [string, Sense] => [word, sense(currency.code, 1, true, true)]),
    // Millions of it: MUSD, MEUR.
    [`m${currency.code.toLowerCase()}`, sense(currency.code, 1e6, false, true)] as [string, Sense],
    ...currency.en.map((word): [string, Sense] => [word, sense(currency.code, 1, false, true)]),
    ...currency.enCents
      .filter((word) => !word.includes('_'))
      .map((word): [string, Sense] => [word, sense(currency.code, 0.01, false, true)]),
  ]),
];

function sense(code: string, factor: number, prefix: boolean, suffix: boolean): Sense {
  return { is: 'currency', code, factor, prefix, suffix };
}

/** Words without a sense that rules look for around a figure. */
export const plainWords: readonly string[] = [
  ...directionWords.keys(),
  ...directionFillers,
  ...directionJoints,
  ...kindsOfResult,
  ...basisWords,
  ...wordSet(
    `ago am and another are as at be been before behind but by can cent comment comments compared consecutive count day
    days digit digits earlier early employees equivalent customers customer extra fifth fifths following for from further
    have hong if in into is it its just mom kong late more month months new nickel no nd not number of off on only or other our out
    over p per plus period pm point points question questions quarter's quick rd related respectively s same sequential
    sequentially series since single so st straight successive teen teens tenth tenths th than that them then there these
    they third thirds those three through time to u under until us was we were what when which while whole who will with
    year's you your yoy qoq range stores units`,
  ),
];

export const english = new Lexicon(englishWords, plainWords);
