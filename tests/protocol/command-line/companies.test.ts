import assert from 'node:assert/strict';
import Papa from 'papaparse';
import { larkspur } from '../../support/larkspur';
import { joinLines } from '../../support/marked-text';
import { readSeed } from '../../support/seeds';
import { inFolder, run } from './support';

const files = {
  'second.transcript': readSeed('northgate-optics-2024q2'),
  'fourth.transcript': readSeed('northgate-optics-2024q4'),
  'third.transcript': readSeed('northgate-optics-2024q3'),
  'larkspur.transcript': larkspur,
  'unnamed.transcript': joinLines('Operator', 'Operator', 'Good afternoon.', '午安。'),
};

describe('command line: companies', () => {
  it('puts the calls of each company side by side', async () => {
    await inFolder(files, async (cwd) => {
      const { status, stdout } = await run(['metrics', '.', '--by-company'], { cwd });
      assert.equal(status, 0);
      assert.match(stdout, /^Larkspur Robotics$/m);
      assert.match(stdout, /^Northgate Optics \(北門光學\)$/m);
      assert.match(stdout, /^ {4}2024-Q3 {2}2024-10-31 {2}third\.transcript$/m);
      assert.match(stdout, /^ {4}Revenue +USD +121\.5M +129\.2M +140\.3M +152\.4M +163\.8M +\(164M – 171M\)$/m);
      assert.match(stdout, /^ {4}Net income, GAAP +USD .*-4\.9M +-2\.2M +300K$/m);
      assert.match(stdout, /^ {4}2024-Q4 {2}Gross margin, non-GAAP +% +34\.5 – 36 +34\.2 {2}below, 0\.3$/m);
      assert.match(stdout, /^ {4}2024-Q3 {2}Backlog {2}restated {2}214M \(third\.transcript:64\) ≠ 209M \(fourth/m);
      assert.match(stdout, /^Calls whose company is not recognized\n {2}unnamed\.transcript$/m);
    });
  });

  it('gives programs the same as JSON and as CSV', async () => {
    await inFolder(files, async (cwd) => {
      const { stdout } = await run(['metrics', '.', '--by-company', '--format', 'json'], { cwd });
      const { companies, unnamed } = JSON.parse(stdout);
      assert.deepEqual(
        companies.map(({ name, calls }: { name: string; calls: unknown[] }) => [name, calls.length]),
        [
          ['Larkspur Robotics', 1],
          ['Northgate Optics', 3],
        ],
      );
      assert.deepEqual(unnamed, ['unnamed.transcript']);
      const csv = await run(['metrics', '.', '--by-company', '--format', 'csv'], { cwd });
      const { data } = Papa.parse<Record<string, string>>(csv.stdout, { header: true, skipEmptyLines: true });
      const revenue = data.find(
        ({ company, metric, change }) => `${company} ${metric} ${change}` === 'Northgate Optics revenue ',
      );
      assert.deepEqual(
        ['2023-FY', '2024-Q2', '2024-Q3', '2024-Q4', '2024-FY'].map((period) => revenue?.[period]),
        ['493100000', '140300000', '152400000', '163800000', '588300000'],
      );
    });
  });

  it('writes the table that is asked for, in the language that is asked for', async () => {
    await inFolder(files, async (cwd) => {
      const args = ['metrics', '.', '--by-company', '--format', 'markdown', '--locale', 'zh-TW'];
      const one = await run([...args, '--table', 'disagreements'], { cwd });
      assert.match(one.stdout, /^# Northgate Optics \(北門光學\)\n\n## 各場會議不一致之處\n\n\| 公司 /m);
      assert.doesNotMatch(one.stdout, /財測與實際/);
      const all = await run(args, { cwd });
      assert.match(all.stdout, /^## 財測與實際$/m);
    });
  });

  it('knows its own tables and formats only', async () => {
    const unknown = await run(['metrics', '-', '--by-company', '--format', 'csv', '--table', 'speakers']);
    assert.equal(unknown.status, 2);
    assert.match(unknown.stderr, /--table cannot be "speakers"; it can be results, guidance, disagreements/);
    assert.equal((await run(['metrics', '-', '--by-company', '--format', 'sarif'])).status, 2);
    assert.equal((await run(['check', '-', '--by-company'])).status, 2);
  });

  it('says so where there is nothing to compare', async () => {
    const { stdout } = await run(['metrics', '-', '--by-company'], { input: 'Operator\nOperator\nHello.\n' });
    assert.match(stdout, /^There is no call whose company is recognized\.\n\nCalls whose company/);
  });
});
