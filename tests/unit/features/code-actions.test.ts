import assert from 'node:assert/strict';
import type { CodeAction, CodeActionContext, Range } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { analyse } from '../../../server/src/analysis';
import { readSettings } from '../../../server/src/config';
import { codeActions } from '../../../server/src/features/code-actions';
import { messagesFor } from '../../../server/src/messages/messages';
import { clientSupportOf } from '../../../server/src/session/client-support';
import { OpenTranscript } from '../../../server/src/session/open-transcript';
import { larkspur } from '../../support/larkspur';
import { at, type MarkedText, marked } from '../../support/marked-text';

const uri = 'file:///larkspur.transcript';

/** The call with a pair of paragraphs in place of its sentence on revenue. */
function call(source: string, target: string, ...more: readonly string[]): MarkedText {
  const lines = larkspur.split('\n');
  return marked(...lines.slice(0, 7), source, target, ...more, ...lines.slice(9));
}

interface Asked {
  readonly context?: Partial<CodeActionContext>;
  readonly checks?: Readonly<Record<string, string>>;
  readonly locale?: string;
  readonly versioned?: boolean;
}

function actionsAt(
  text: string,
  range: Range,
  { context, checks, locale, versioned = true }: Asked = {},
): CodeAction[] {
  const { settings } = readSettings({ checks });
  return codeActions(
    new OpenTranscript(uri, 'transcript', 7, text),
    { textDocument: { uri }, range, context: { diagnostics: [], ...context } },
    {
      settings: { current: settings },
      messages: messagesFor(locale),
      support: clientSupportOf({
        textDocument: { codeAction: { isPreferredSupport: true } },
        workspace: { workspaceEdit: { documentChanges: versioned } },
      }),
    },
  );
}

function applied(text: string, { edit }: CodeAction): string {
  const [change] = edit?.documentChanges ?? [];
  assert.ok(change && 'textDocument' in change);
  assert.deepEqual(change.textDocument, { uri, version: 7 });
  const edits = change.edits.filter((it) => 'newText' in it);
  return TextDocument.applyEdits(TextDocument.create(uri, 'transcript', 7, text), edits);
}

const quickFix = { only: ['quickfix'] };
const titles = (actions: readonly CodeAction[]): string[] => actions.map(({ title }) => title);

describe('code actions', () => {
  const { text, ranges } = call('Revenue was $52.2 million in total.', '總營收為<|5.22億美元|>。');
  const place = at(ranges, 0);

  it('put the right figure into the translation, or on demand change the source', () => {
    const actions = actionsAt(text, place, { context: quickFix });
    assert.deepEqual(
      actions.map(({ title, kind, isPreferred }) => [title, kind, isPreferred]),
      [
        ['Write 5,220萬美元', 'quickfix', true],
        ['Change the source to $522 million', 'quickfix', undefined],
      ],
    );
    for (const action of actions) assert.deepEqual(analyse(applied(text, action)).findings, []);
    assert.match(applied(text, at(actions, 0)), /總營收為5,220萬美元。/);
  });

  it('mend a period and a direction', () => {
    const other = call('Sales in Q1 grew 5%.', '<|第二季|>銷售衰退<|5%|>。');
    const [period, direction] = other.ranges.map((range) => actionsAt(other.text, range, { context: quickFix }));
    assert.deepEqual(titles(period ?? []), ['Write 第一季', 'Change the source to Q2']);
    assert.deepEqual(titles(direction ?? []), ['Write 成長']);
    const mended = applied(other.text, at(period, 0));
    assert.deepEqual(titles(actionsAt(mended, at(other.ranges, 1), { context: quickFix })), ['Write 成長']);
  });

  it('are there at a caret on the figure, and nowhere else', () => {
    const caret = { start: place.end, end: place.end };
    assert.equal(actionsAt(text, caret, { context: quickFix }).length, 2);
    const before = { line: place.start.line, character: place.start.character - 1 };
    assert.deepEqual(actionsAt(text, { start: before, end: before }, { context: quickFix }), []);
  });

  it('name the diagnostics of the client that they mend, and believe nothing else of them', () => {
    const diagnostic = { range: place, code: 'figure-mismatch', message: 'anything' };
    const stale = { range: at(call('', '<|總營收|>').ranges, 0), code: 'figure-mismatch', message: 'stale' };
    const context = { ...quickFix, diagnostics: [diagnostic, stale, { ...diagnostic, code: 'period-mismatch' }] };
    for (const action of actionsAt(text, place, { context })) assert.deepEqual(action.diagnostics, [diagnostic]);
    assert.deepEqual(actionsAt(larkspur, stale.range, { context: { ...quickFix, diagnostics: [stale] } }), []);
  });

  it('guess nothing where a figure stands on one side only', () => {
    const missing = call('Revenue was $52.2 million, or <|44.8%|> of the total.', '總營收為5,220萬美元。');
    assert.deepEqual(actionsAt(missing.text, at(missing.ranges, 0)), []);
  });

  it('leave alone what the user does not want to hear of', () => {
    assert.deepEqual(actionsAt(text, place, { checks: { 'figure-mismatch': 'off' } }), []);
  });

  it('are of the kinds asked for', () => {
    const kinds = (only: string[]) => actionsAt(text, place, { context: { only } }).map(({ kind }) => kind);
    assert.deepEqual(kinds(['quickfix']), ['quickfix', 'quickfix']);
    for (const kind of ['source', 'source.fixAll', 'source.fixAll.transcript']) {
      assert.deepEqual(kinds([kind]), ['source.fixAll.transcript']);
    }
    assert.deepEqual(kinds(['refactor', 'source.organizeImports', 'source.fixAll.eslint']), []);
  });

  it('speak the language of the editor', () => {
    assert.deepEqual(titles(actionsAt(text, place, { context: quickFix, locale: 'zh-tw' })), [
      '改為「5,220萬美元」',
      '將原文改為「$522 million」',
    ]);
    assert.deepEqual(titles(actionsAt(text, place, { context: quickFix, locale: 'zh-cn' })), [
      '改为“5,220萬美元”',
      '将原文改为“$522 million”',
    ]);
  });

  it('edit by address where the client knows no versions', () => {
    const [action] = actionsAt(text, place, { context: quickFix, versioned: false });
    assert.deepEqual(action?.edit, { changes: { [uri]: [{ range: place, newText: '5,220萬美元' }] } });
  });
});

describe('fixing all', () => {
  const { text, ranges } = call(
    'In Q1, sales were $52.2 million, costs $3.1 million and tax about $2 million.',
    '第二季銷售<|5.22億美元|>,成本310萬歐元,稅約2,000萬美元。',
    'Margin was 31.4% in all.',
    '毛利率為<|34.1%|>。',
  );

  it('mends at once what is a slip for certain, and only that', () => {
    const [action, ...others] = actionsAt(text, at(ranges, 0), { context: { only: ['source.fixAll'] } });
    assert.ok(action && others.length === 0);
    assert.equal(action.title, 'Fix all 3 certain figures in this file');
    const mended = applied(text, action);
    assert.match(mended, /第一季銷售5,220萬美元,成本310萬美元,稅約2,000萬美元。/);
    // A scale said loosely and a changed digit are for a person to judge.
    assert.deepEqual(
      analyse(mended).findings.map(({ code, severity }) => [code, severity]),
      [
        ['figure-mismatch', 'warning'],
        ['figure-mismatch', 'error'],
      ],
    );
  });

  it('can be had at one of them', () => {
    assert.deepEqual(titles(actionsAt(text, at(ranges, 0), { context: quickFix })), [
      'Write 5,220萬美元',
      'Change the source to $522 million',
      'Fix all 3 certain figures in this file',
    ]);
    assert.deepEqual(titles(actionsAt(text, at(ranges, 1), { context: quickFix })), [
      'Write 31.4%',
      'Change the source to 34.1%',
    ]);
  });

  it('has nothing to do in a clean call', () => {
    const everywhere = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
    assert.deepEqual(actionsAt(larkspur, everywhere), []);
  });

  it('leaves alone what the user does not want to hear of', () => {
    const checks = { 'period-mismatch': 'off' };
    const [action] = actionsAt(text, at(ranges, 0), { context: { only: ['source.fixAll'] }, checks });
    assert.ok(action);
    assert.match(applied(text, action), /第二季銷售5,220萬美元,成本310萬美元/);
  });
});
