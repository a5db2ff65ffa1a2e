import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { SemanticTokensEdit } from 'vscode-languageserver-types';
import { contributes } from '../../../package.json';
import { analyse } from '../../../server/src/analysis';
import { tokenData, tokenEdits } from '../../../server/src/features/token-data';
import { disagreement, legendFor, tokenTypes } from '../../../server/src/features/token-legend';
import { anyText } from '../../support/arbitrary-transcripts';
import { larkspur } from '../../support/larkspur';
import { linesOf } from '../../support/reading';

interface Token {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly said: string;
}

const shown = (): boolean => true;

/** Tokens as an editor reads them: the type, the modifier and the text. */
function decode(data: readonly number[], text: string): Token[] {
  const { tokenTypes: types } = legendFor(true);
  const lines = linesOf(text);
  const tokens: Token[] = [];
  let [line, start] = [0, 0];
  for (let at = 0; at < data.length; at += 5) {
    const [down = 0, right = 0, length = 0, type = -1, modifiers = 0] = data.slice(at, at + 5);
    start = down === 0 ? start + right : right;
    line += down;
    const name = `${types[type]}${modifiers === 1 ? `.${disagreement}` : ''}`;
    tokens.push({ line, start, end: start + length, said: `${name} ${lines[line]?.slice(start, start + length)}` });
  }
  return tokens;
}

const tokensIn = (text: string): string[] => decode(tokenData(analyse(text), shown), text).map(({ said }) => said);

describe('semantic tokens', () => {
  it('are the notice, speakers, titles and figures by kind, on both sides', () => {
    assert.deepEqual(tokensIn(larkspur).slice(0, 17), [
      'notice 使用警語:譯文僅供參考,實際內容請以英文原文為主',
      'speaker Operator',
      'speaker Operator',
      'figurePeriod first quarter 2024',
      'figurePeriod 2024年第一季',
      'speaker Mara Ellison',
      'speakerTitle Chief Financial Officer',
      'speaker Mara Ellison',
      'speakerTitle Chief Financial Officer',
      'figurePeriod first quarter',
      'figureMoney $48.6 million',
      'figurePercent 12.5%',
      'figurePeriod 第一季',
      'figureMoney 4,860萬美元',
      'figurePercent 12.5%',
      'figureMoney $120 million',
      'figureMoney 1.2億美元',
    ]);
  });

  it('have identifiers, which are no figures to compare', () => {
    assert.ok(tokensIn(larkspur.replace('Thank you.', 'See our 10-K.')).includes('figureIdentifier 10-K'));
  });

  it('mark both figures that differ, and one that stands alone', () => {
    const wrong = larkspur.replace('4,860萬', '4,680萬').replace('約為31%', '會持平');
    assert.deepEqual(
      tokensIn(wrong).filter((token) => token.includes(disagreement)),
      [
        'figureMoney.disagreement $48.6 million',
        'figureMoney.disagreement 4,680萬美元',
        'figurePercent.disagreement 31%',
      ],
    );
  });

  it('mark none where the user does not want to hear of it', () => {
    const data = tokenData(analyse(larkspur.replace('4,860萬', '4,680萬')), () => false);
    assert.ok(decode(data, larkspur).every(({ said }) => !said.includes(disagreement)));
  });

  it('are those of the lines that are asked for', () => {
    const range = { start: { line: 9, character: 3 }, end: { line: 10, character: 0 } };
    const data = tokenData(analyse(larkspur), shown, range);
    assert.deepEqual(
      decode(data, larkspur).map(({ line, said }) => [line, said]),
      [
        [9, 'figureMoney $120 million'],
        [10, 'figureMoney 1.2億美元'],
      ],
    );
  });

  it('of any text stand in order, do not overlap and lie within their line', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const lines = linesOf(text);
        let [line, end] = [0, 0];
        for (const token of decode(tokenData(analyse(text), shown), text)) {
          assert.ok(token.line > line || (token.line === line && token.start >= end));
          assert.ok(token.end > token.start && token.end <= (lines[token.line]?.length ?? -1));
          ({ line, end } = token);
        }
      }),
    );
  });

  it('become those of the next version by the edits that are told', () => {
    const token = fc.tuple(fc.nat(2), fc.nat(2), fc.nat(1), fc.nat(1), fc.nat(1));
    const data = fc.array(token, { maxLength: 8 }).map((tokens) => tokens.flat());
    fc.assert(
      fc.property(data, data, (before, after) => {
        const edits = tokenEdits(before, after);
        assert.deepEqual(applied(before, edits), after);
        assert.equal(edits.length, before.join() === after.join() ? 0 : 1);
        for (const { start, deleteCount } of edits) assert.deepEqual([start % 5, deleteCount % 5], [0, 0]);
      }),
    );
  });

  it('cost an edit of one line little', () => {
    const before = tokenData(analyse(larkspur), shown);
    const after = tokenData(analyse(larkspur.replace('$120 million', 'much')), shown);
    assert.deepEqual(
      tokenEdits(before, after).map(({ deleteCount, data }) => [deleteCount, data?.length]),
      [[10, 5]],
    );
  });
});

describe('the types of semantic tokens', () => {
  it('are declared in package.json, each with the standard one that stands for it elsewhere', () => {
    assert.deepEqual(
      Object.fromEntries(contributes.semanticTokenTypes.map(({ id, superType }) => [id, superType])),
      tokenTypes,
    );
    assert.deepEqual(
      contributes.semanticTokenModifiers.map(({ id }) => id),
      legendFor(true).tokenModifiers,
    );
  });

  it('have a colour each in every theme that colours the grammar', () => {
    const [{ scopes } = { scopes: {} }] = contributes.semanticTokenScopes;
    const plain = Object.keys(scopes).filter((selector) => !selector.includes('.'));
    assert.deepEqual(plain, Object.keys(tokenTypes));
  });

  it('have the same places in both legends', () => {
    assert.deepEqual(legendFor(true).tokenTypes, Object.keys(tokenTypes));
    assert.deepEqual(legendFor(false).tokenTypes, Object.values(tokenTypes));
  });
});

function applied(data: readonly number[], edits: readonly SemanticTokensEdit[]): number[] {
  return edits.reduce<number[]>(
    (result, { start, deleteCount, data: added = [] }) => result.toSpliced(start, deleteCount, ...added),
    [...data],
  );
}
