import assert from 'node:assert/strict';
import { DocumentHighlightKind } from 'vscode-languageserver-types';
import { analyse } from '../../../server/src/analysis';
import { documentHighlights } from '../../../server/src/features/document-highlights';
import { references } from '../../../server/src/features/references';
import { larkspur } from '../../support/larkspur';
import { positionOf, shortly } from '../../support/places';
import { readSeed } from '../../support/seeds';

const uri = 'file:///call.transcript';

function referred(text: string, words: string, occurrence: number, includeDeclaration: boolean): string[] {
  const found = references(analyse(text), uri, positionOf(text, words, occurrence), includeDeclaration);
  return shortly(
    text,
    found.map(({ range }) => range),
  );
}

function highlighted(words: string, kind?: DocumentHighlightKind): string[] {
  const found = documentHighlights(analyse(larkspur), positionOf(larkspur, words));
  return shortly(
    larkspur,
    found.filter((highlight) => kind === undefined || highlight.kind === kind).map(({ range }) => range),
  );
}

const dana = ['13: Dana Whitlock', '14: Dana Whitlock', '15: Dana Whitlock', '16: Dana Whitlock'];

describe('references', () => {
  it('of a speaker are both copies of all headers, and the mentions in both languages', () => {
    assert.deepEqual(referred(larkspur, 'Whitlock', 0, true), dana);
    assert.deepEqual(referred(larkspur, 'Whitlock', 3, true), dana);
    assert.deepEqual(
      referred(larkspur, 'Mara', 0, true),
      [5, 6, 19, 20].map((line) => `${line}: Mara Ellison`),
    );
  });

  it('leave the first header out where the declaration is not wanted', () => {
    assert.deepEqual(
      referred(larkspur, 'Whitlock', 0, false),
      dana.filter((place) => !place.startsWith('15')),
    );
  });

  it('of a figure are the two that belong together', () => {
    assert.deepEqual(referred(larkspur, '1.2億美元', 0, true), ['9: $120 million', '10: 1.2億美元']);
  });

  it('of every speaker of a call are twice as many headers as turns, and more', () => {
    const text = readSeed('northgate-optics-2024q3');
    const analysis = analyse(text);
    for (const speaker of analysis.transcript.speakers) {
      const turns = analysis.transcript.turns.filter((turn) => turn.speaker === speaker);
      const name = turns[0]?.header.first.name;
      const position = { line: name?.line ?? 0, character: name?.start ?? 0 };
      const lines = new Set(references(analysis, uri, position, true).map(({ range }) => range.start.line));
      for (const { header } of turns) assert.ok(lines.has(header.first.line) && lines.has(header.second?.line ?? -1));
    }
  });

  it('are none elsewhere', () => {
    assert.deepEqual(referred(larkspur, 'afternoon', 0, true), []);
  });
});

describe('document highlights', () => {
  it('are headers as writing and mentions as reading', () => {
    assert.deepEqual(highlighted('Whitlock', DocumentHighlightKind.Write), dana.slice(2));
    assert.deepEqual(highlighted('Whitlock', DocumentHighlightKind.Read), dana.slice(0, 2));
  });

  it('are a figure and its counterpart', () => {
    assert.deepEqual(highlighted('12.5%', DocumentHighlightKind.Text), ['7: 12.5%', '8: 12.5%']);
  });

  it('are an empty list elsewhere, so that no editor marks words that only look the same', () => {
    assert.deepEqual(highlighted('afternoon'), []);
  });
});
