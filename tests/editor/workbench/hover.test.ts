import * as assert from 'node:assert/strict';
import { windowWith } from './session';

describe('a hover on a figure that agrees', () => {
  const workbench = windowWith('larkspur-2024q2.txt');

  it('writes the value out and shows the counterpart', async () => {
    await workbench().status.filter({ hasText: 'no problems' }).waitFor();
    const text = await workbench().hoverOver('$31.4 million');
    assert.match(text, /31,400,000/);
    assert.match(text, /3,140萬美元/);
    assert.match(text, /the two sides agree/);
  });
});

describe('a hover on a figure that differs', () => {
  const workbench = windowWith('larkspur-2024q3.transcript');

  it('says so and shows the other value', async () => {
    await workbench().status.filter({ hasText: '3 problems' }).waitFor();
    const text = await workbench().hoverOver('3.31億美元');
    assert.match(text, /331,000,000/);
    assert.match(text, /\$33\.1 million/);
    assert.match(text, /the two sides differ/);
  });
});
