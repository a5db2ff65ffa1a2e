import assert from 'node:assert/strict';
import { SingleFlight } from '../../../client/src/overview/single-flight';

describe('single flight', () => {
  it('runs once more for all calls that came while it ran', async () => {
    const runs: (() => void)[] = [];
    const flight = new SingleFlight(() => new Promise((resolve) => runs.push(resolve)));
    flight.request();
    flight.request();
    flight.request();
    assert.equal(runs.length, 1);
    runs[0]?.();
    await settled();
    assert.equal(runs.length, 2);
    runs[1]?.();
    await settled();
    assert.equal(runs.length, 2);
  });

  it('runs again after it has come to rest', async () => {
    let runs = 0;
    const flight = new SingleFlight(async () => {
      runs++;
    });
    flight.request();
    await settled();
    flight.request();
    assert.equal(runs, 2);
  });
});

function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
