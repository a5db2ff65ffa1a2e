import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import * as z from 'zod/mini';
import { transcriptSkeleton } from '../../../client/src/writing/skeleton';
import { analyse } from '../../../server/src/analysis';

const file = path.join(import.meta.dirname, '../../../client/snippets/transcript.json');
const snippetFile = z.record(z.string(), z.object({ prefix: z.string(), body: z.array(z.string()) }));

describe('a new transcript', () => {
  for (const language of ['en', 'zh-tw', 'zh-cn']) {
    it(`has two speakers, each with a translated paragraph, and no fault, in ${language}`, () => {
      const { transcript, alignment, findings } = analyse(expand(transcriptSkeleton(language)));
      assert.deepEqual(
        transcript.speakers.map(({ name, title }) => [name, title]),
        [
          ['Operator', undefined],
          ['Name', 'Title'],
        ],
      );
      assert.ok(alignment.units.every(({ source, target }) => source && target));
      assert.deepEqual(
        findings.map(({ code }) => code),
        [],
      );
    });
  }
});

describe('the snippets', () => {
  it('bring no fault into a transcript, each in its script', async () => {
    const snippets = z.parse(snippetFile, JSON.parse(await readFile(file, 'utf8')));
    assert.ok(Object.keys(snippets).length > 0);
    for (const [name, { body }] of Object.entries(snippets)) {
      const skeleton = expand(transcriptSkeleton(name.includes('简') ? 'zh-cn' : 'zh-tw'));
      const { findings } = analyse(`${skeleton}${expand(body.join('\n'))}`);
      assert.deepEqual(
        findings.map(({ code }) => code),
        [],
        name,
      );
    }
  });

  it('begin with a header, but for the pair', async () => {
    const snippets = z.parse(snippetFile, JSON.parse(await readFile(file, 'utf8')));
    for (const [name, { body }] of Object.entries(snippets)) {
      const [first, second] = expand(body.join('\n')).split('\n');
      assert.equal(first === second, name !== 'Pair', name);
    }
  });
});

/** A snippet as it is inserted, with every placeholder as proposed. */
function expand(snippet: string): string {
  const proposed = new Map<string, string>();
  for (const [, place, text] of snippet.matchAll(/\$\{(\d):([^}]*)\}/g)) proposed.set(place ?? '', text ?? '');
  return snippet.replaceAll(/\$\{(\d)(?::[^}]*)?\}|\$(\d)/g, (_, braced, bare) => proposed.get(braced ?? bare) ?? '');
}
