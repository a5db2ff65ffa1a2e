import assert from 'node:assert/strict';
import { readVocabulary } from '../../../../server/src/knowledge/vocabulary/read-vocabulary';

function problemsOf(...rows: readonly unknown[]): unknown[] {
  return (
    readVocabulary(JSON.stringify(rows))?.problems.map(({ row, problem }) => [row, ...Object.values(problem)]) ?? []
  );
}

describe('a file of metric names', () => {
  it('gives its rows, with what goes without saying', () => {
    const text =
      '[{"metric":"revenue","english":[" dues "]},{"metric":"nps","chinese":["淨推薦值"],"kind":"quantity"}]';
    assert.deepEqual(readVocabulary(text), {
      names: [
        { metric: 'revenue', english: ['dues'], chinese: [], kind: undefined },
        { metric: 'nps', english: [], chinese: ['淨推薦值'], kind: 'quantity' },
      ],
      problems: [],
    });
  });

  it('keeps the rows that are right, and names the others', () => {
    const right = { metric: 'nps', english: ['nps'] };
    const wrong = [{ metric: 'NPS score', english: ['x'] }, { metric: 'nps' }, 7, { ...right, unit: '%' }];
    assert.deepEqual(problemsOf(right, ...wrong), [
      [2, 'metric'],
      [3, 'phrases'],
      [4, 'row'],
      [5, 'unknown', 'unit'],
    ]);
    assert.equal(readVocabulary(JSON.stringify([...wrong, right]))?.names?.length, 1);
  });

  it('says which field of a row is wrong', () => {
    assert.deepEqual(problemsOf({ metric: 'nps', english: ['淨推薦值'] }), [[1, 'english']]);
    assert.deepEqual(problemsOf({ metric: 'nps', english: ['…'] }), [[1, 'english']]);
    assert.deepEqual(problemsOf({ metric: 'nps', chinese: '淨推薦值' }), [[1, 'chinese']]);
    assert.deepEqual(problemsOf({ metric: 'nps', english: ['nps'], kind: 'pounds' }), [[1, 'kind']]);
  });

  it('that is no list in JSON is none', () => {
    for (const text of ['', '{', '{}', '"nps"', 'metric,english']) assert.equal(readVocabulary(text), undefined, text);
    assert.deepEqual(readVocabulary('[]'), { names: undefined, problems: [] });
  });
});
