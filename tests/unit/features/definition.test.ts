import assert from 'node:assert/strict';
import type { Position } from 'vscode-languageserver-types';
import { analyse } from '../../../server/src/analysis';
import { definition } from '../../../server/src/features/definition';
import { larkspur } from '../../support/larkspur';
import { positionOf, shortly } from '../../support/places';

const uri = 'file:///call.transcript';

function definedAt(position: Position): string[] {
  const links = definition(analyse(larkspur), uri, position);
  return shortly(
    larkspur,
    links.map(({ targetSelectionRange }) => targetSelectionRange),
  );
}

describe('definition', () => {
  it('of a header is the first of its speaker, whichever copy and wherever in it', () => {
    assert.deepEqual(definedAt({ line: 19, character: 3 }), ['5: Mara Ellison']);
    assert.deepEqual(definedAt({ line: 20, character: 0 }), ['5: Mara Ellison']);
    assert.deepEqual(definedAt(positionOf(larkspur, 'Financial', 3)), ['5: Mara Ellison']);
    assert.deepEqual(definedAt({ line: 5, character: 0 }), ['5: Mara Ellison']);
  });

  it('of a name in either text is the header, too', () => {
    assert.deepEqual(definedAt(positionOf(larkspur, 'Whitlock', 0)), ['15: Dana Whitlock']);
    assert.deepEqual(definedAt(positionOf(larkspur, 'Whitlock', 1)), ['15: Dana Whitlock']);
  });

  it('of a figure is its counterpart, both ways', () => {
    assert.deepEqual(definedAt(positionOf(larkspur, '$48.6 million')), ['8: 4,860萬美元']);
    assert.deepEqual(definedAt(positionOf(larkspur, '4,860萬美元')), ['7: $48.6 million']);
  });

  it('says what it is the definition of', () => {
    const [link] = definition(analyse(larkspur), uri, positionOf(larkspur, 'Whitlock'));
    assert.ok(link?.originSelectionRange !== undefined);
    assert.deepEqual(shortly(larkspur, [link.originSelectionRange]), ['13: Dana Whitlock']);
    assert.deepEqual([link.targetRange.start.line, link.targetRange.end.line], [15, 18]);
  });

  it('is none elsewhere', () => {
    assert.deepEqual(definedAt(positionOf(larkspur, 'afternoon')), []);
    assert.deepEqual(definedAt({ line: 999, character: 0 }), []);
    assert.deepEqual(definition(analyse(''), uri, { line: 0, character: 0 }), []);
  });
});
