// How the cost of reading a call grows with the call, and what an edited paragraph costs.
//   npm run bench:alignment
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { align } from '../../server/src/alignment/align';
import { Weighing } from '../../server/src/alignment/weighing';
import { extractFigures } from '../../server/src/figures/extract';
import type { Paragraph } from '../../server/src/transcript/model';
import { parse } from '../../server/src/transcript/parse';

const SIZES = [1_250, 2_500, 5_000, 10_000] as const;
const ROUNDS = 5;

const seeds = join(__dirname, '..', '..', 'seeds');
const calls = readdirSync(seeds)
  .filter((name) => name.endsWith('.transcript') && name !== 'tour.transcript')
  .map((name) => readFileSync(join(seeds, name), 'utf8').trimEnd())
  .filter((text) => parse(text).monolingual === undefined);

/** A call of so many paragraphs, no two of them equal. */
function callOf(paragraphs: number): string {
  const lines: string[] = [];
  let written = 0;
  for (let round = 0; written < paragraphs; round++) {
    for (const call of calls) {
      const headers = new Set(parse(call).turns.flatMap(({ header }) => [header.first.line, header.second?.line]));
      call.split('\n').forEach((line, at) => {
        if (at === 0 || written >= paragraphs) return;
        if (!headers.has(at)) written++;
        lines.push(headers.has(at) ? line : line.replace(/([.。?？])$/, ` ${round}$1`));
      });
    }
  }
  return lines.join('\n');
}

/** Milliseconds, the median of some rounds. */
function median(measure: () => number): number {
  const times = Array.from({ length: ROUNDS }, measure).sort((a, b) => a - b);
  return times[ROUNDS >> 1] ?? 0;
}

function read(text: string, before?: Weighing): { readonly weighing: Weighing; readonly time: number } {
  const transcript = parse(text);
  const figures = new Map<Paragraph, ReturnType<typeof extractFigures>>();
  const figuresOf = (paragraph: Paragraph) => {
    const known = figures.get(paragraph) ?? extractFigures(paragraph.text, paragraph.language);
    figures.set(paragraph, known);
    return known;
  };
  const start = performance.now();
  const weighing = new Weighing(transcript, figuresOf, before);
  align(transcript, weighing);
  return { weighing, time: performance.now() - start };
}

console.log('paragraphs   whole, ms   µs a paragraph   one edited, ms   share of the whole');
let first: number | undefined;
for (const size of SIZES) {
  const text = callOf(size);
  const lines = text.split('\n');
  const middle = lines.findIndex((line, at) => at > lines.length / 2 && line.length > 100);
  lines[middle] = `${lines[middle]} And one more word.`;
  const whole = median(() => read(text).time);
  const { weighing } = read(text);
  const edited = median(() => read(lines.join('\n'), weighing).time);
  const each = (1000 * whole) / size;
  first ??= each;
  console.log(
    `${String(size).padStart(10)}${whole.toFixed(0).padStart(12)}${each.toFixed(1).padStart(17)}${edited.toFixed(1).padStart(17)}${`${((100 * edited) / whole).toFixed(2)} %`.padStart(21)}   growth ${(each / first).toFixed(2)}`,
  );
}
