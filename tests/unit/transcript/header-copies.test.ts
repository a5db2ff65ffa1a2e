import assert from 'node:assert/strict';
import type { Header } from '../../../server/src/transcript/model';
import { parse } from '../../../server/src/transcript/parse';
import { at, joinLines } from '../../support/marked-text';

const pair = ['We grew in every region.', '我們在各地區均有成長。'];
/** So that the call knows how the name is written. */
const elsewhere = ['Mara Ellison - CFO', 'Mara Ellison - CFO', ...pair];

function firstHeader(...lines: string[]): Header {
  return at(parse(joinLines(...lines, ...pair, ...elsewhere)).turns, 0).header;
}

describe("a header's second copy", () => {
  it('is the same', () => {
    const header = firstHeader('Mara Ellison - CFO', 'Mara Ellison - CFO');
    assert.equal(header.copy, 'same');
    assert.deepEqual([header.first.line, header.second?.line], [0, 1]);
  });

  it('is the same in full-width characters, with another dash or a colon', () => {
    assert.equal(firstHeader('Mara Ellison - CFO', 'Ｍａｒａ　Ｅｌｌｉｓｏｎ　－　ＣＦＯ').copy, 'same');
    assert.equal(firstHeader('Mara Ellison - CFO', 'Mara Ellison – CFO').copy, 'same');
    assert.equal(firstHeader('Operator:', 'Operator：').copy, 'same');
  });

  it('is missing', () => {
    const header = firstHeader('Mara Ellison - CFO');
    assert.equal(header.copy, 'missing');
    assert.equal(header.second, undefined);
  });

  it('is misspelt, and the call knows that it is the second', () => {
    const header = firstHeader('Mara Ellison - CFO', 'Mara Elison - CFO');
    assert.equal(header.copy, 'different');
    assert.equal(header.canonical, header.first);
  });

  it('is right where the first is misspelt', () => {
    const header = firstHeader('Mara Elison - CFO', 'Mara Ellison - CFO');
    assert.equal(header.copy, 'different');
    assert.equal(header.canonical, header.second);
  });

  it('is right where the call knows its name, whatever the title', () => {
    const header = firstHeader('Mara Elison - CFO', 'Mara Ellison - CEO');
    assert.equal(header.canonical, header.second);
  });

  it('differs in the title, or breaks off', () => {
    assert.equal(firstHeader('Mara Ellison - CFO', 'Mara Ellison - CEO').copy, 'different');
    assert.equal(firstHeader('Mara Ellison - CFO', 'Mara Ellison').copy, 'different');
    assert.equal(firstHeader('Mara Ellison', 'Mara Ellison - CFO').copy, 'different');
  });

  it('is a translation that also gives the name in Latin, or only the title in Chinese', () => {
    for (const second of [
      '瑪拉·艾里森（Mara Ellison），財務長：',
      'Mara Ellison（瑪拉·艾里森） - 財務長',
      '艾里森 Mara Ellison - 財務長',
      'Mara Ellison - 財務長',
      'Mara Ellison，財務長',
      '財務長艾里森',
    ]) {
      const header = firstHeader('Mara Ellison, CFO:', second);
      assert.equal(header.copy, 'translation', second);
      assert.equal(header.canonical, header.first, second);
    }
  });

  it('is a translation of a name without title that stands so elsewhere', () => {
    const lines = ['Dana Whitlock', '丹娜·惠特洛克'];
    const { turns } = parse(joinLines(...elsewhere, ...lines, ...pair, ...elsewhere, ...lines, ...pair));
    assert.deepEqual(
      turns.map(({ header }) => header.copy),
      ['same', 'translation', 'same', 'translation'],
    );
  });

  it('is a translation, in either order', () => {
    for (const lines of [
      ['Operator', '接線生'],
      ['Operator', '接线员'],
      ['接線生', 'Operator'],
      ['Mara Ellison - CFO', '瑪拉·艾里森 - 財務長'],
    ]) {
      assert.equal(firstHeader(...lines).copy, 'translation', lines.join(' / '));
    }
  });

  it('is a translation that gives the name in brackets, whatever the title', () => {
    for (const lines of [
      ['Mara Ellison, Chief Financial Officer:', '艾美拉（Mara Ellison），財務長：'],
      ['Dana Whitlock, Corwen Securities:', '魏丹娜（Dana Whitlock），科文證券：'],
      ['艾美拉 (Mara Ellison) - 財務長', 'Mara Ellison - CFO'],
    ]) {
      assert.equal(firstHeader(...lines).copy, 'translation', lines.join(' / '));
    }
  });

  it('is no translated paragraph that breaks off', () => {
    const { turns } = parse(
      joinLines(...elsewhere, 'Our board met on the plan.', '感謝各位，董事會審議了該計畫，執行'),
    );
    assert.equal(turns.length, 1);
  });

  it('is not the short paragraph that follows a header', () => {
    for (const paragraph of ['What?', 'Thank you', '謝謝', 'Yes']) {
      assert.equal(firstHeader('Mara Ellison - CFO', paragraph).copy, 'missing', paragraph);
      assert.equal(firstHeader('Mara Ellison', paragraph).copy, 'missing', paragraph);
    }
  });

  it('is not the header of the next speaker', () => {
    const { turns } = parse(joinLines('Operator', 'Mara Ellison - CFO', 'Mara Ellison - CFO', ...pair));
    assert.deepEqual(
      turns.map(({ speaker, header }) => [speaker.name, header.copy]),
      [
        ['Operator', 'missing'],
        ['Mara Ellison', 'same'],
      ],
    );
  });
});
