import assert from 'node:assert/strict';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { type Analysis, analyse } from '../../server/src/analysis';
import { anyText } from '../support/arbitrary-transcripts';
import { larkspur } from '../support/larkspur';
import { joinLines } from '../support/marked-text';
import { readSeed } from '../support/seeds';

/** An analysis without what only serves the next one. */
function readingOf({ extracted: _, findings, ...reading }: Analysis): unknown {
  return {
    ...reading,
    findings: findings.map(({ code, severity, line, start, end }) => [code, severity, line, start, end]),
  };
}

describe('analysing', () => {
  it('reads a call from its text to its findings', () => {
    const { transcript, alignment, context, figures, findings } = analyse(larkspur);
    assert.deepEqual([transcript.turns.length, alignment.units.length], [5, 6]);
    assert.deepEqual(context, { year: 2024, quarter: 1, half: undefined });
    assert.deepEqual(
      figures.filter(({ side }) => side === 'source').map(({ figure, line }) => [line, figure.value]),
      [
        [3, '2024-Q1'],
        [7, 'Q1'],
        [7, 48_600_000],
        [7, 12.5],
        [9, 120_000_000],
        [21, 31],
      ],
    );
    assert.deepEqual(findings, []);
  });

  it('gives the same with CRLF, and behind a byte order mark', () => {
    assert.deepEqual(readingOf(analyse(larkspur.replaceAll('\n', '\r\n'))), readingOf(analyse(larkspur)));
    assert.deepEqual(analyse(`\uFEFF${larkspur}`).findings, []);
  });

  it('gives the same with the analysis of an earlier version as without', () => {
    const before = analyse(larkspur);
    fc.assert(
      fc.property(fc.nat({ max: larkspur.length }), fc.nat({ max: 30 }), anyText, (from, length, inserted) => {
        const edited = larkspur.slice(0, from) + inserted + larkspur.slice(from + length);
        assert.deepEqual(readingOf(analyse(edited, before)), readingOf(analyse(edited)));
      }),
      { numRuns: 50 },
    );
  });

  it('keeps the figures of its own text only for the next version', () => {
    const after = analyse('Operator\nOperator\nWelcome to the call.', analyse(larkspur));
    assert.deepEqual([...after.extracted.en.keys(), ...after.extracted.zh.keys()], ['Welcome to the call.']);
  });

  it('keeps no earlier version alive', () => {
    setFlagsFromString('--expose-gc');
    const collectGarbage: unknown = runInNewContext('gc');
    assert.ok(typeof collectGarbage === 'function');
    const versions: WeakRef<Analysis>[] = [];
    let last: Analysis | undefined;
    for (let version = 0; version < 5; version++) {
      last = analyse(`${larkspur}${'.'.repeat(version)}`, last);
      versions.push(new WeakRef(last));
    }
    return new Promise<void>((resolve) => setImmediate(resolve)).then(() => {
      collectGarbage();
      const alive = versions.filter((version) => version.deref() !== undefined).length;
      assert.ok(last && alive <= 2, `${alive} versions are alive.`);
    });
  });

  it('of any text throws nothing', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        analyse(text);
      }),
      { numRuns: 500 },
    );
  });
});

describe('analysing a text that is being typed', () => {
  it('works at every character of a short call', () => {
    for (let length = 0; length <= larkspur.length; length++) {
      const { transcript } = analyse(larkspur.slice(0, length));
      assert.ok(transcript.turns.length <= 5, `at ${length}`);
    }
  });

  it('works all the way through a long call', () => {
    const text = readSeed('northgate-optics-2024q3');
    let previous = analyse('');
    for (let length = 0; length <= text.length; length += 97) {
      previous = analyse(text.slice(0, length), previous);
      assert.ok(previous.transcript.turns.length <= 43, `at ${length}`);
    }
  });
});

describe('a hostile text', () => {
  const megabyte = (part: string): string => part.repeat(Math.ceil(2 ** 20 / part.length));
  /** Each as one line, or as many short ones, of a megabyte. Taking quadratic time, none would end in time. */
  const kinds: Record<string, string> = {
    'one endless word': megabyte('a'),
    'words without end': megabyte('so we said '),
    spaces: `We${megabyte(' ')}grew`,
    'ideographic spaces': `成${megabyte('\u3000')}長`,
    digits: megabyte('9'),
    'Chinese characters': megabyte('我們成長'),
    'opening brackets': megabyte('(「（'),
    apostrophes: megabyte("'"),
    dashes: megabyte('- '),
    'the dashes of headers': megabyte('A - B - '),
    commas: megabyte('Mara, '),
    'full stops': megabyte('.'),
    'words that open questions': megabyte('first question 首先 '),
    'halves of surrogate pairs': megabyte('\uD83D'),
    'zero-width characters': `a${megabyte('\u200B')}a`,
    'nothing but line endings': megabyte('\r\n'),
    'nothing but headers': megabyte('Mara Ellison - CFO\n'),
    'nothing but sources': megabyte('We grew in every region, and in every season.\n'),
    'sources, then as many translations and one': `${'We grew.\n'.repeat(20_000)}${'我們成長。\n'.repeat(20_001)}`,
  };
  for (const [what, text] of Object.entries(kinds)) {
    it(`of ${what} is read in the end`, function () {
      this.timeout(30_000);
      const lines = joinLines('Operator', 'Operator', 'Welcome to the call.', '歡迎參加會議。', text);
      assert.equal(analyse(lines).transcript.turns[0]?.speaker.name, 'Operator');
    });
  }
});
