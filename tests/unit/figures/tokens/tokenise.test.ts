import assert from 'node:assert/strict';
import { english } from '../../../../server/src/figures/en/lexicon';
import type { Tokens } from '../../../../server/src/figures/tokens/token';
import { tokenise } from '../../../../server/src/figures/tokens/tokenise';
import { chinese } from '../../../../server/src/figures/zh/lexicon';

function each<T>(tokens: Tokens, read: (at: number) => T): T[] {
  return Array.from({ length: tokens.length }, (_, at) => read(at));
}

function cut(text: string, lexicon = english): string[] {
  const tokens = tokenise(text, lexicon);
  return each(tokens, (at) => tokens.text(at));
}

describe('Cutting a paragraph into tokens', () => {
  it('separates numbers, words and symbols', () => {
    assert.deepEqual(cut('Up 34.5%, to $1,234.'), ['up', '34.5', '%', ',', 'to', '$', '1,234', '.']);
  });

  it('keeps a comma that groups no thousands out of a number', () => {
    assert.deepEqual(cut('1,23 and 1,2345'), ['1', ',', '23', 'and', '1', ',', '2345']);
    assert.deepEqual(cut('12，345', chinese), ['12', ',', '345']);
    assert.deepEqual(cut('１２，３４５', chinese), ['12,345']);
  });

  it('keeps currencies and web addresses whole', () => {
    assert.deepEqual(cut('NT$5 and RMB¥6'), ['nt$', '5', 'and', 'rmb¥', '6']);
    assert.deepEqual(cut('see www.q3-2024.com/10k, a@b.io.'), ['see', 'www.q3-2024.com/10k', ',', 'a@b.io', '.']);
    assert.deepEqual(cut('HTTPS://X.Y/1?q=2 U.S.'), ['https://x.y/1?q=2', 'u', '.', 's', '.']);
  });

  it('takes the longest Chinese word, and what it does not know in one piece', () => {
    assert.deepEqual(cut('去年同期營收成長', chinese), ['去年同期', '營收', '成長']);
    assert.deepEqual(cut('萬一', chinese), ['萬一']);
  });

  it('tells columns of the text itself, whatever its width and case', () => {
    const text = 'ＲＥＶＥＮＵＥ　rose　５２．２%';
    const tokens = tokenise(text, english);
    assert.deepEqual(
      each(tokens, (at) => text.slice(tokens.start(at), tokens.end(at))),
      ['ＲＥＶＥＮＵＥ', 'rose', '５２．２', '%'],
    );
    assert.deepEqual(
      each(tokens, (at) => tokens.text(at)),
      ['revenue', 'rose', '52.2', '%'],
    );
  });

  it('reads the value of a number, however long', () => {
    for (const [written, value] of [
      ['0.1', 0.1],
      ['1,234.56', 1234.56],
      ['0.3', 0.3],
      ['9007199254740993', Number('9007199254740993')],
      ['123456789012345678.9', Number('123456789012345678.9')],
      ['9'.repeat(400), Number.POSITIVE_INFINITY],
    ] as const) {
      assert.equal(tokenise(written, english).value(0), value, written);
    }
    assert.ok(Number.isNaN(tokenise('five', english).value(0)));
  });

  it('tells capitals and what stands without a space', () => {
    const tokens = tokenise('May be 10-K', english);
    assert.deepEqual(
      each(tokens, (at) => tokens.capital(at)),
      [true, false, false, false, true],
    );
    assert.deepEqual(
      each(tokens, (at) => tokens.glued(at)),
      [false, false, false, true, true],
    );
  });

  it('can be read beyond both ends', () => {
    tokenise('one two three four', english);
    const tokens = tokenise('five', english);
    for (const at of [-1, 1, 2]) {
      assert.equal(tokens.has(at), false);
      assert.equal(tokens.text(at), '');
      assert.equal(tokens.is(at), undefined);
      assert.equal(tokens.glued(at), false);
      assert.equal(tokens.size(at), 0);
      assert.ok(Number.isNaN(tokens.value(at)));
    }
  });

  it('cuts a paragraph of any length, and the next one after it', () => {
    const long = tokenise('up 34% '.repeat(10_000), english);
    assert.equal(long.length, 30_000);
    assert.equal(long.text(29_998), '34');
    assert.deepEqual(cut('down 5%'), ['down', '5', '%']);
  });
});
