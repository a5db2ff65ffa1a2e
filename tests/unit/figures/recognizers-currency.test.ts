import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { extractFigures } from '../../../server/src/figures/extract';
import type { Language } from '../../../server/src/transcript/model';

const specs = join(__dirname, '../../../../shared/specs');

const specCases = z.array(
  z.object({
    Input: z.string(),
    Results: z.array(
      z.object({
        Resolution: z.object({
          value: z.nullish(z.string()),
          unit: z.nullish(z.string()),
          isoCurrency: z.nullish(z.string()),
        }),
      }),
    ),
  }),
);
type SpecCase = z.infer<typeof specCases>[number];

/** The peer gives hundredths in their own unit (470 pence), we give every amount in whole units (4.7 pounds). */
const hundredths = /^(?:cent|penn|pence)|分$/i;

/** Whether we read the amounts the peer's suite expects, no more and no less. */
function understands({ Input, Results }: SpecCase, language: Language): boolean {
  const read = extractFigures(Input, language).filter(({ kind }) => kind === 'money');
  const expected = Results.map(({ Resolution: { value, unit, isoCurrency } }) => ({
    value: value ? Number(value) * (hundredths.test(unit ?? '') ? 0.01 : 1) : undefined,
    code: isoCurrency,
  }));
  const found = expected.every(({ value, code }) =>
    read.some(
      (figure) =>
        value !== undefined && Math.abs(Number(figure.value) - value) < 1e-6 * value && (!code || figure.unit === code),
    ),
  );
  return found && read.length === expected.length;
}

// The suite of Microsoft's Recognizers-Text (MIT), and how many of it that project's own JavaScript passes.
describe("The peer's currency cases", () => {
  for (const [name, language, peer] of [
    ['english', 'en', 148],
    ['chinese', 'zh', 30],
  ] as const) {
    const path = join(specs, `recognizers-currency-${name}.json`);
    it(`${name}: more are understood than by the peer (${peer})`, function () {
      if (!existsSync(path)) this.skip();
      const cases = specCases.parse(JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, '')));
      const missed = cases.filter((spec) => !understands(spec, language));
      console.log(`      ${name}: ${cases.length - missed.length} of ${cases.length}; the peer ${peer}`);
      for (const { Input, Results } of missed) {
        // A currency's name without an amount is no figure to us.
        const bare = Results.some(({ Resolution }) => !Resolution.value);
        console.log(`        ${bare ? 'by convention' : 'not read'}: ${Input.slice(0, 90)}`);
      }
      assert.ok(cases.length - missed.length > peer);
    });
  }
});
