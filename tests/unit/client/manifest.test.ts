import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import * as z from 'zod/mini';

const root = path.join(import.meta.dirname, '../../..');

const menuItem = z.object({
  command: z.optional(z.string()),
  submenu: z.optional(z.string()),
  when: z.optional(z.string()),
});
const manifest = z.object({
  contributes: z.object({
    commands: z.array(
      z.object({ command: z.string(), category: z.optional(z.string()), enablement: z.optional(z.string()) }),
    ),
    menus: z.record(z.string(), z.array(menuItem)),
    submenus: z.array(z.object({ id: z.string() })),
    keybindings: z.array(
      z.object({ command: z.string(), key: z.string(), mac: z.optional(z.string()), when: z.string() }),
    ),
    walkthroughs: z.array(
      z.object({ steps: z.array(z.object({ description: z.string(), media: z.object({ svg: z.string() }) })) }),
    ),
  }),
});

describe('the manifest', () => {
  it('offers every command in the palette, always and under one category', async () => {
    const { commands, menus } = await contributions();
    for (const { command, category, enablement } of commands) {
      assert.deepEqual([category, enablement], ['%commands.category%', undefined], command);
    }
    assert.deepEqual(menus['commandPalette'] ?? [], []);
  });

  it('puts nothing into a menu that does not exist', async () => {
    const { commands, menus, submenus } = await contributions();
    const known = new Set([...commands.map(({ command }) => command), ...submenus.map(({ id }) => id)]);
    const used = Object.values(menus).flatMap((items) => items.flatMap(({ command, submenu }) => command ?? submenu));
    assert.deepEqual(
      used.filter((id) => id === undefined || !known.has(id)),
      [],
    );
  });

  it('gives no key to two commands, and takes keys in transcripts only', async () => {
    const { keybindings } = await contributions();
    for (const keys of [keybindings.map(({ key }) => key), keybindings.map(({ key, mac }) => mac ?? key)]) {
      assert.deepEqual(
        keys.filter((key, index) => keys.indexOf(key) !== index),
        [],
      );
    }
    for (const { command, when } of keybindings) assert.match(when, /editorLangId == transcript/, command);
  });

  it('shows a walkthrough with pictures that are there and commands that exist', async () => {
    const { commands, walkthroughs } = await contributions();
    const known = new Set(commands.map(({ command }) => command));
    for (const locale of ['', '.zh-tw', '.zh-cn']) {
      const texts = z.record(z.string(), z.string()).parse(await json(`package.nls${locale}.json`));
      for (const { description, media } of walkthroughs.flatMap(({ steps }) => steps)) {
        assert.ok(existsSync(path.join(root, media.svg)), media.svg);
        const text = texts[description.slice(1, -1)] ?? '';
        const named = [...text.matchAll(/command:(?:toSide:)?(transcript\.\w+)(?=[)?])/g)].map(([, id]) => id ?? '');
        assert.match(text, /\]\(command:/, `${description}${locale}`);
        assert.deepEqual(
          named.filter((id) => !known.has(id)),
          [],
        );
      }
    }
  });
});

async function contributions() {
  return manifest.parse(await json('package.json')).contributes;
}

async function json(file: string): Promise<unknown> {
  return JSON.parse(await readFile(path.join(root, file), 'utf8'));
}
