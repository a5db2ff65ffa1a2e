import assert from 'node:assert/strict';
import { tableFileName } from '../../../../client/src/metrics/taking/file-name';

describe('the file of a saved table', () => {
  it('stands beside the transcript and says what it holds', () => {
    const name = (path: string) => tableFileName(path, 'key-figures', 'csv');
    assert.equal(name('/calls/acme-2024q3.transcript'), '/calls/acme-2024q3.key-figures.csv');
    assert.equal(name('/calls/acme.transcript.txt'), '/calls/acme.key-figures.csv');
    assert.equal(name('/calls/acme.txt'), '/calls/acme.key-figures.csv');
    assert.equal(name('/calls.v2/acme'), '/calls.v2/acme.key-figures.csv');
  });
});
