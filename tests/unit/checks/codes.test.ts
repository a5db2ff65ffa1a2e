import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { codes, defaultSeverity } from '../../../server/src/checks/codes';

const documentation = readFileSync(join(__dirname, '../../../server/src/checks/README.md'), 'utf8');
/** The paragraph under each code's heading. */
const sections = new Map(
  documentation
    .split(/^## /m)
    .slice(1)
    .map((section) => [/^`(.+)`$/m.exec(section)?.[1], section.slice(section.indexOf('\n')).trim()]),
);

describe('the documentation of the checks', () => {
  it('has a heading for every code, and no other', () => {
    assert.deepEqual([...sections.keys()].sort(), [...codes].sort());
  });

  for (const code of codes) {
    it(`says what ${code} is and how severe by default`, () => {
      const section = sections.get(code) ?? '';
      assert.match(section, new RegExp(`^Default: ${defaultSeverity[code]}\\b`));
      assert.ok(section.length > `Default: ${defaultSeverity[code]}.`.length);
    });
  }
});
