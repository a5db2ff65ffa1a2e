import assert from 'node:assert/strict';
import { contributes } from '../../package.json';
import english from '../../package.nls.json';
import simplified from '../../package.nls.zh-cn.json';
import traditional from '../../package.nls.zh-tw.json';
import { codes, defaultSeverity } from '../../server/src/checks/codes';
import type { Finding } from '../../server/src/checks/finding';
import { defaultSettings, levels, readSettings, section, severityOf } from '../../server/src/config';

const { properties } = contributes.configuration;

/** A settings object as the keys a user writes, `checks.figure-mismatch` for instance. */
function flatten(settings: object, prefix: string): [key: string, value: unknown][] {
  return Object.entries(settings).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? flatten(value, `${prefix}.${key}`)
      : [[`${prefix}.${key}`, value]],
  );
}

describe('settings', () => {
  it('are declared in package.json with the same keys and defaults', () => {
    const declared = Object.entries(properties).map(([key, property]) => [key, property.default]);
    assert.deepEqual(Object.fromEntries(declared), Object.fromEntries(flatten(defaultSettings, section)));
  });

  it('have a level for every check, its own severity by default', () => {
    assert.deepEqual(Object.keys(defaultSettings.checks), codes);
    for (const [key, property] of Object.entries(properties)) {
      if (key.startsWith('transcript.checks.')) assert.deepEqual('enum' in property && property.enum, levels, key);
    }
  });

  it('are described in all three languages', () => {
    const used = [...JSON.stringify(contributes.configuration).matchAll(/%([^%"]+)%/g)].map(([, key]) => key ?? '');
    assert.ok(used.length > codes.length);
    for (const key of used) {
      for (const texts of [english, traditional, simplified]) assert.ok(Object.hasOwn(texts, key), key);
    }
  });

  it('are the defaults where nothing is set', () => {
    for (const nothing of [undefined, null, {}, { checks: {} }]) {
      assert.deepEqual(readSettings(nothing), { settings: defaultSettings, bad: [] });
    }
  });

  it('keep what is right beside what is wrong', () => {
    const sent = { checks: { 'figure-mismatch': 'loud', 'empty-turn': 'hint' }, statusBar: { show: 'no' } };
    const { settings, bad } = readSettings(sent);
    assert.equal(settings.checks['figure-mismatch'], 'error');
    assert.equal(settings.checks['empty-turn'], 'hint');
    assert.equal(settings.statusBar.show, true);
    assert.deepEqual(bad, [
      { key: 'transcript.checks.figure-mismatch', value: '"loud"', allowed: levels.join(', ') },
      { key: 'transcript.statusBar.show', value: '"no"', allowed: 'true, false' },
    ]);
    assert.deepEqual(sent.statusBar, { show: 'no' }, 'what was sent is left as it was');
  });

  it('name a check that does not exist', () => {
    const { settings, bad } = readSettings({ checks: { 'figure-mismatsch': 'off' } });
    assert.deepEqual(settings, defaultSettings);
    assert.deepEqual(bad, [{ key: 'transcript.checks.figure-mismatsch', value: '"off"', allowed: undefined }]);
  });

  it('leave the client its own keys', () => {
    assert.deepEqual(readSettings({ trace: { server: 'verbose' } }).bad, []);
  });

  it('leave out what is wrong in a list', () => {
    const { settings, bad } = readSettings({ glossary: { files: ['a.csv', 1, 'b.tbx', null] } });
    assert.deepEqual(settings.glossary.files, ['a.csv', 'b.tbx']);
    assert.deepEqual(bad, [
      { key: 'transcript.glossary.files.1', value: '1', allowed: 'string' },
      { key: 'transcript.glossary.files.3', value: 'null', allowed: 'string' },
    ]);
  });

  it('leave out a row of names of metrics that is wrong, and say what is wrong with it', () => {
    const right = { metric: 'nps', english: ['nps'] };
    const rows = [{ metric: 'NPS', english: [1, 2], kind: 'x' }, right, { metric: 'churned' }, null];
    const { settings, bad } = readSettings({ metrics: { vocabulary: rows } });
    assert.deepEqual(settings.metrics.vocabulary, [{ ...right, chinese: [] }]);
    assert.deepEqual(
      bad.map(({ key, row }) => [key, row]),
      [
        ['transcript.metrics.vocabulary.0', { number: 1, problem: { field: 'metric' } }],
        ['transcript.metrics.vocabulary.2', { number: 3, problem: { field: 'phrases' } }],
        ['transcript.metrics.vocabulary.3', { number: 4, problem: { field: 'row' } }],
      ],
    );
  });

  it('survive anything', () => {
    for (const sent of [0, '', 'off', true, [], [[]], { checks: 1 }, { checks: [null] }, { statusBar: null }]) {
      assert.deepEqual(readSettings(sent).settings, defaultSettings, JSON.stringify(sent));
    }
  });
});

describe('the severity of a finding', () => {
  const finding = (severity: Finding['severity']): Finding => ({
    line: 0,
    start: 0,
    end: 1,
    code: 'figure-mismatch',
    severity,
    message: () => '',
    related: [],
  });
  const withLevel = (level: string) => readSettings({ checks: { 'figure-mismatch': level } }).settings;

  it('is the one the user chose', () => {
    assert.equal(severityOf(finding('error'), withLevel('hint')), 'hint');
    assert.equal(severityOf(finding('warning'), withLevel('off')), undefined);
  });

  it("is the rule's own where the level is the default", () => {
    assert.equal(defaultSeverity['figure-mismatch'], 'error');
    assert.equal(severityOf(finding('warning'), withLevel('error')), 'warning');
  });
});
