// How fast figures are extracted, against reading each character code of the same text (the floor) and against
// Microsoft's Recognizers-Text. One run; the ratios count, absolute times drift with the machine.
//   npm run bench
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Culture, recognizeCurrency } from '@microsoft/recognizers-text-number-with-unit';
import { extractFigures } from '../../server/src/figures/extract';
import type { Language } from '../../server/src/transcript/model';
import { parse } from '../../server/src/transcript/parse';

const seeds = join(__dirname, '../../seeds');
const calls = ['northgate-optics-2024q3.transcript', 'lanhu-biopharma-2024h1.transcript'];

interface Sample {
  readonly language: Language;
  readonly paragraphs: readonly string[];
  /** In UTF-8. */
  readonly megabytes: number;
}

function sampleOf(language: Language): Sample {
  const paragraphs = calls
    .flatMap((name) => parse(readFileSync(join(seeds, name), 'utf8')).turns)
    .flatMap((turn) => turn.paragraphs)
    .filter((paragraph) => paragraph.language === language)
    .map((paragraph) => paragraph.text);
  return { language, paragraphs, megabytes: Buffer.byteLength(paragraphs.join('')) / 1e6 };
}

/** Megabytes a second: the best of several rounds, each long enough to measure. */
function speed(sample: Sample, rounds: number, read: (paragraph: string) => unknown): number {
  let best = 0;
  for (let round = 0; round < rounds; round++) {
    const started = performance.now();
    let passes = 0;
    do {
      for (const paragraph of sample.paragraphs) read(paragraph);
      passes++;
    } while (performance.now() - started < 300);
    best = Math.max(best, (sample.megabytes * passes * 1000) / (performance.now() - started));
  }
  return best;
}

let sum = 0;
function readCodes(text: string): void {
  for (let at = 0; at < text.length; at++) sum += text.charCodeAt(at);
}

/** Milliseconds each way takes for the megabytes of a language; added up, they tell of a bilingual call. */
const total = { megabytes: 0, floor: 0, ours: 0, peer: 0 };

for (const [language, culture] of [
  ['en', Culture.English],
  ['zh', Culture.Chinese],
] as const) {
  const sample = sampleOf(language);
  const floor = speed(sample, 5, readCodes);
  const ours = speed(sample, 5, (paragraph) => extractFigures(paragraph, language));
  const peer = speed(sample, 1, (paragraph) => recognizeCurrency(paragraph, culture));
  total.megabytes += sample.megabytes;
  total.floor += sample.megabytes / floor;
  total.ours += sample.megabytes / ours;
  total.peer += sample.megabytes / peer;
  console.log(
    `${language}: ${ours.toFixed(1)} MB/s for every kind of figure; ${(floor / ours).toFixed(1)}× slower than the floor ` +
      `(${floor.toFixed(0)} MB/s), ${(ours / peer).toFixed(0)}× as fast as Recognizers-Text on currency alone (${peer.toFixed(3)} MB/s)`,
  );
}

console.log(
  `both: ${(total.megabytes / total.ours).toFixed(1)} MB/s; ${(total.ours / total.floor).toFixed(1)}× slower than the floor, ` +
    `${(total.peer / total.ours).toFixed(0)}× as fast as Recognizers-Text`,
);

/** What is hostile to a grammar: figures that go on and on. Doubling the line must double the time. */
const hostile = [
  '$1,1,1,1',
  '一億一億',
  '1234567890',
  '((（（',
  'Q1 of the ',
  'mid-20 to ',
  '5% and ',
  '百千萬',
  'a.a.',
  '一點一點',
];
console.log('\nhostile lines: time for twice the length over time for the length (2 is linear)');
for (const unit of hostile) {
  const language: Language = /[一百]/.test(unit) ? 'zh' : 'en';
  const time = (length: number): number => {
    const line = unit.repeat(Math.ceil(length / unit.length));
    let best = Number.POSITIVE_INFINITY;
    for (let round = 0; round < 3; round++) {
      const started = performance.now();
      extractFigures(line, language);
      best = Math.min(best, performance.now() - started);
    }
    return best;
  };
  time(100_000);
  const [once, twice] = [time(250_000), time(500_000)];
  console.log(
    `  ${JSON.stringify(unit).padEnd(14)} ${(twice / once).toFixed(2)}   ${(1000 / (once * 4)).toFixed(1)} MB/s`,
  );
}
console.log(`\n(read ${sum} so that the floor is not optimised away)`);
