import assert from 'node:assert/strict';
import { type IdentifiedRow, identify } from '../../../../client/src/side-by-side/identify';
import { problemCount, type Row, rowContent, rowsOf } from '../../../../client/src/side-by-side/rows';
import { larkspur, larkspurWithProblems } from '../../../support/larkspur';
import { callOf } from './calls';

const rows = (text: string): Row[] => rowsOf(callOf(text));

describe('the rows of the side-by-side view', () => {
  it('are headings with pairs below them, in the order of the text', () => {
    assert.deepEqual(
      rows(larkspur).map(({ line, content }) => [line, content.kind]),
      [
        ...[
          [0, 'notice'],
          [1, 'section'],
          [1, 'turn'],
          [3, 'pair'],
        ],
        ...[
          [5, 'turn'],
          [7, 'pair'],
          [9, 'pair'],
          [11, 'section'],
          [11, 'turn'],
          [13, 'pair'],
        ],
        ...[
          [15, 'turn'],
          [17, 'pair'],
          [19, 'turn'],
          [21, 'pair'],
        ],
      ],
    );
    for (const { content } of rows(larkspurWithProblems)) rowContent.parse(content);
  });

  it('say the same of a pair wherever it stands', () => {
    const contents = (text: string): string[] => rows(text).map(({ content }) => JSON.stringify(content));
    assert.deepEqual(contents(`\n\n${larkspurWithProblems}`), contents(larkspurWithProblems));
  });

  it('have all the problems', () => {
    assert.equal(problemCount(callOf(larkspur)), 0);
    assert.equal(problemCount(callOf(larkspurWithProblems)), 2);
  });
});

describe('a row', () => {
  let last = 0;
  const known = (text: string, before: readonly IdentifiedRow[] = []): IdentifiedRow[] =>
    identify(rows(text), before, () => ++last);
  const lines = larkspur.split('\n');
  const before = known(larkspur);
  const ids = (of: readonly IdentifiedRow[]): number[] => of.map(({ id }) => id);

  it('stays the same while it is typed in, and others while text comes in above', () => {
    assert.deepEqual(ids(known(larkspur.replace('$48.6 million', '$48.7 million'), before)), ids(before));
    assert.deepEqual(ids(known(`\n\n${larkspur}`, before)), ids(before));
  });

  it('that comes in is the only one that is new', () => {
    const after = known([...lines.slice(0, 7), 'We grew.', '我們成長。', ...lines.slice(7)].join('\n'), before);
    const fresh = after.filter(({ id }) => !ids(before).includes(id));
    assert.deepEqual(
      fresh.map(({ line }) => line),
      [7],
    );
    assert.equal(new Set(ids(after)).size, after.length);
  });

  it('that goes takes no other with it', () => {
    const after = known([...lines.slice(0, 9), ...lines.slice(11)].join('\n'), before);
    assert.deepEqual(ids(after), ids(before.filter(({ line }) => line !== 9)));
  });

  it('is known again where several places change at once', () => {
    const after = known(larkspur.replaceAll('quarter', 'period').replace('\n你們對', '\n請問你們對'), before);
    assert.deepEqual(ids(after), ids(before));
  });
});
