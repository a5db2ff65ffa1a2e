import assert from 'node:assert/strict';
import fc from 'fast-check';
import * as z from 'zod/mini';
import { analyse } from '../../../server/src/analysis';
import { callReportOf } from '../../../server/src/features/call-report';
import { messagesFor } from '../../../server/src/messages/messages';
import { tableNames } from '../../../server/src/metrics/export/tables';
import { tableFormats, writeTable } from '../../../server/src/metrics/export/write';
import { healthOf } from '../../../server/src/metrics/health';
import { type CallReport, callReport } from '../../../server/src/protocol-call';
import { anyText } from '../../support/arbitrary-transcripts';
import { larkspur } from '../../support/larkspur';
import { at } from '../../support/marked-text';
import { readSeed } from '../../support/seeds';

const messages = messagesFor('en');

function reportOf(text: string): Omit<CallReport, 'uri' | 'version'> {
  return callReportOf(analyse(text), messages, ({ severity }) => severity);
}

describe('what the panel shows of a call', () => {
  it('fits the protocol and can be taken away, whatever the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const analysis = analyse(text);
        const report = callReportOf(analysis, messages, ({ severity }) => severity);
        z.parse(callReport, { uri: 'file:///call.transcript', version: 1, ...report });
        const health = healthOf(analysis, ({ severity }) => severity);
        for (const name of tableNames) {
          for (const format of tableFormats) writeTable(name, format, { analysis, health, messages });
        }
      }),
      { numRuns: 60 },
    );
  });

  it('refers to participants and turns that there are', () => {
    const { participants, timeline, exchanges, longestTurns, health, keyFigures } = reportOf(
      readSeed('castellan-bank-2025h1'),
    );
    assert.deepEqual(
      participants.map(({ index }) => index),
      participants.map((_, index) => index),
    );
    for (const { speaker } of timeline) at(participants, speaker);
    for (const index of longestTurns) at(timeline, index);
    for (const { analyst, answeredBy } of exchanges)
      for (const index of [analyst, ...answeredBy]) at(participants, index);
    for (const { places } of keyFigures)
      for (const { speaker } of places) if (speaker !== null) at(participants, speaker);
    assert.equal(health.problemsByTurn.length, timeline.length);
    assert.equal(health.problemsBySpeaker.length, participants.length);
  });

  it('takes a line of a megabyte and a question of many thousand turns', () => {
    const endless = `Is that so? Thanks, can you hear me, ${'1,234.5-a '.repeat(100_000)}`;
    const long = reportOf(larkspur.replace('What do you expect', `${endless}What do you expect`));
    assert.equal(long.exchanges.length, 1);
    const turn = larkspur.split('\n').slice(15, 23).join('\n');
    const many = reportOf(`${larkspur}\n${`${turn}\n`.repeat(5_000)}`);
    assert.deepEqual(
      many.exchanges.map(({ followUps }) => followUps),
      [5_000],
    );
  }).timeout(60_000);
});
