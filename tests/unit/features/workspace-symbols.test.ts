import assert from 'node:assert/strict';
import { workspaceSymbols } from '../../../server/src/features/workspace-symbols';
import type { IndexedCall } from '../../../server/src/session/workspace-calls';
import { callSpeakers } from '../../../server/src/speakers/call-speakers';
import { parse } from '../../../server/src/transcript/parse';
import { larkspur } from '../../support/larkspur';
import { readSeed } from '../../support/seeds';

const calls: IndexedCall[] = [
  {
    uri: 'file:///a/larkspur.transcript',
    name: 'larkspur',
    speakers: callSpeakers(parse(larkspur)),
    modified: undefined,
  },
  {
    uri: 'file:///a/castellan.transcript',
    name: 'castellan',
    speakers: callSpeakers(parse(readSeed('castellan-bank-2025h1'))),
    modified: undefined,
  },
];

function found(query: string): string[] {
  return workspaceSymbols(calls, query).map(({ name, containerName }) => `${name} (${containerName})`);
}

describe('workspace symbols', () => {
  it('are the speakers of all calls with the call, analysts with their firm', () => {
    const all = found('');
    assert.equal(all.length, 3 + 9);
    assert.ok(all.includes('Mara Ellison (larkspur)'));
    assert.ok(all.includes('Dana Whitlock (Granite Peak Research · larkspur)'));
    assert.ok(all.includes('Nathaniel Brooke (Ostrander & Vale · castellan)'));
    assert.equal(all.filter((name) => name.startsWith('Operator')).length, 2);
  });

  it('are found by abbreviations of the name, the call or the firm', () => {
    assert.deepEqual(found('elliSON'), ['Mara Ellison (larkspur)']);
    assert.deepEqual(found('dnwh'), ['Dana Whitlock (Granite Peak Research · larkspur)']);
    assert.deepEqual(found('granite'), ['Dana Whitlock (Granite Peak Research · larkspur)']);
    assert.deepEqual(found('operator castel'), ['Operator (castellan)']);
    assert.deepEqual(found('nobody'), []);
  });

  it('are none of which only scattered letters fit, and come by how well they fit', () => {
    assert.deepEqual(found('rtr'), []);
    assert.equal(found('an')[0], 'Dana Whitlock (Granite Peak Research · larkspur)');
    const byLetter = found('l');
    assert.ok(byLetter.indexOf('Mara Ellison (larkspur)') < byLetter.indexOf('Operator (larkspur)'));
    assert.ok(found('gran').every((symbol) => symbol.includes('Gran')));
  });

  it('lead to the name in the first header', () => {
    const [symbol] = workspaceSymbols(calls, 'Mara Ellison');
    assert.deepEqual(symbol?.location, {
      uri: 'file:///a/larkspur.transcript',
      range: { start: { line: 5, character: 0 }, end: { line: 5, character: 12 } },
    });
  });
});
