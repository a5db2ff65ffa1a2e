import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CompletionItem } from 'vscode-languageserver-types';
import { caretAt } from '../../../server/src/features/caret';
import { headerCompletions } from '../../../server/src/features/header-completions';
import { termCompletions } from '../../../server/src/features/term-completions';
import { OpenTranscript } from '../../../server/src/session/open-transcript';
import type { CallSpeaker } from '../../../server/src/speakers/call-speakers';
import { glossary } from '../../support/glossaries';
import { larkspur } from '../../support/larkspur';
import { at } from '../../support/marked-text';
import { elsewhere, type Writing, writing } from '../../support/writing';

function headers({ document, caret }: Writing, workspace: readonly CallSpeaker[] = []): CompletionItem[] {
  return headerCompletions(document.analysis, caret, workspace).items;
}

function labels(items: readonly CompletionItem[]): string[] {
  return items.toSorted((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1)).map(({ label }) => label);
}

/** The text after an item was chosen. */
function chosen({ text }: Writing, items: readonly CompletionItem[], label: string): string[] {
  const item = items.find((it) => it.label === label);
  assert.ok(item?.textEdit !== undefined && 'range' in item.textEdit);
  const edits = [item.textEdit, ...(item.additionalTextEdits ?? [])];
  return TextDocument.applyEdits(TextDocument.create('file:///call', 'transcript', 1, text), edits).split('\n');
}

const call = larkspur.split('\n');
describe('completion of headers', () => {
  it('offers the call’s speakers on an empty line, the likely one first', () => {
    const items = headers(writing(...call, '|'));
    assert.deepEqual(labels(items), ['Dana Whitlock', 'Operator', 'Mara Ellison']);
    const introduced = headers(writing(...call.slice(0, 15), '|', ...call.slice(15)));
    assert.equal(labels(introduced)[0], 'Dana Whitlock');
  });

  it('writes both copies, with the title', () => {
    const here = writing(...call, 'Mar|');
    const items = headers(here);
    assert.deepEqual(labels(items), ['Mara Ellison']);
    assert.equal(items[0]?.labelDetails?.description, 'Chief Financial Officer');
    const header = 'Mara Ellison - Chief Financial Officer';
    assert.deepEqual(chosen(here, items, 'Mara Ellison'), [...call, header, header]);
  });

  it('knows a speaker by any word of the name, and the header as far as it is written', () => {
    assert.deepEqual(labels(headers(writing(...call, 'elli|'))), ['Mara Ellison']);
    assert.deepEqual(labels(headers(writing(...call, 'Mara Ellison - Chief Fin|'))), ['Mara Ellison']);
    assert.deepEqual(labels(headers(writing(...call, 'Thank|'))), []);
  });

  it('writes one copy where the other stands, and changes both where both stand', () => {
    const second = writing(...call, 'Operator', '|');
    assert.deepEqual(chosen(second, headers(second), 'Operator'), [...call, 'Operator', 'Operator']);
    const both = writing(...call, 'Operator', 'Operator|', 'One moment, please.', '請稍候。');
    const header = at(call, 15);
    const after = chosen(both, headers(both), 'Operator');
    assert.deepEqual(after.slice(-4), ['Operator', 'Operator', 'One moment, please.', '請稍候。']);
    const half = writing(...call.slice(0, 15), 'Dana Whitlock', 'Dana Whitlock|', ...call.slice(17), header, header);
    assert.deepEqual(chosen(half, headers(half), 'Dana Whitlock').slice(15, 17), [header, header]);
  });

  it('does not take what is being written for a speaker', () => {
    const half = writing(...call, 'Dana Whit', 'Dana Whit|', 'Thank you.', '謝謝。');
    assert.deepEqual(labels(headers(half)), ['Dana Whitlock']);
    assert.deepEqual(labels(headers(writing(...call, 'Dana Whit|', 'Thank you.', '謝謝。'))), ['Dana Whitlock']);
  });

  it('offers nothing where speech must come or stands', () => {
    assert.deepEqual(headers(writing(...call.slice(0, 7), '|', ...call.slice(7))), []);
    assert.deepEqual(headers(writing(...call.slice(0, 8), '|', ...call.slice(8))), []);
    assert.deepEqual(headers(writing(...call, '|Mara, please.')), []);
  });

  it('offers the workspace’s speakers behind the call’s, and first if they are introduced', () => {
    assert.equal(labels(headers(writing(...call, '|'), [elsewhere])).at(-1), 'Rosa Delgado');
    const operator = [
      'Operator',
      'Operator',
      'The next question is from Rosa Delgado.',
      '下一個問題來自Rosa Delgado。',
    ];
    assert.equal(labels(headers(writing(...call, ...operator, '|'), [elsewhere]))[0], 'Rosa Delgado');
    const known: CallSpeaker = { ...elsewhere, name: 'Dana Whitlock' };
    assert.equal(labels(headers(writing(...call, '|'), [known])).filter((name) => name === 'Dana Whitlock').length, 1);
  });

  it('offers whom the operator introduces, even if nobody knows them', () => {
    const operator = [
      'Operator',
      'Operator',
      'Our next question comes from the line of Rosa Delgado with Tern Capital.',
    ];
    const here = writing(...call, ...operator, '下一個問題來自Tern Capital的Rosa Delgado。', '|');
    const items = headers(here);
    assert.equal(labels(items)[0], 'Rosa Delgado');
    assert.deepEqual(chosen(here, items, 'Rosa Delgado').slice(-2), Array(2).fill('Rosa Delgado - Analyst'));
  });

  it('takes no title for somebody introduced', () => {
    const said =
      'I hand the call to Chief Financial Officer of Larkspur Robotics, and to Investor Relations of Larkspur.';
    const here = writing(...call, 'Operator', 'Operator', said, '現在請財務長。', '|');
    assert.deepEqual(labels(headers(here)).toSorted(), ['Dana Whitlock', 'Mara Ellison', 'Operator']);
  });

  it('begins a call', () => {
    assert.deepEqual(labels(headers(writing('|'), [elsewhere])), ['Rosa Delgado']);
    assert.deepEqual(headers(writing('|')), []);
  });

  it('says when there are more than it offers', () => {
    const many = Array.from({ length: 300 }, (_, index) => {
      const name = `Rosa Delgado ${index}`;
      return { ...elsewhere, name, header: [name, name] as const };
    });
    const { document, caret } = writing(...call, '|');
    const { items, isIncomplete } = headerCompletions(document.analysis, caret, many);
    assert.equal(isIncomplete, true);
    assert.equal(items.length, 103);
  });

  it('keeps the line ending of the document', () => {
    const document = new OpenTranscript('file:///a', 'transcript', 1, `${call.join('\r\n')}\r\n`);
    const caret = caretAt(document, { line: call.length, character: 0 });
    const [item] = headerCompletions(document.analysis, caret, []).items;
    assert.match(item?.textEdit?.newText ?? '', /^Dana.*\r\nDana/);
  });
});

describe('completion of terms', () => {
  const terms = glossary(
    'source,target',
    'gross margin,毛利率',
    'plan,計畫',
    'backlog,在手訂單',
    'total revenue,總營收|营收总额',
  );

  function offered(...lines: readonly string[]): { labels: string[]; text: (label: string) => string[] } {
    const here = writing(...lines);
    const items = termCompletions(here.document.analysis, here.caret, terms, 'traditional');
    return { labels: labels(items), text: (label) => chosen(here, items, label) };
  }

  it('offers the renderings of the terms of the source above', () => {
    assert.deepEqual(offered(...call.slice(0, 18), '|').labels, ['毛利率']);
    assert.deepEqual(offered(...call.slice(0, 8), '謝謝。|').labels, ['總營收']);
  });

  it('completes what is written of the rendering, or of the term', () => {
    assert.equal(
      offered(...call.slice(0, 18), '你們對下一季的毛|有')
        .text('毛利率')
        .at(-1),
      '你們對下一季的毛利率有',
    );
    assert.equal(
      offered(...call.slice(0, 18), '你們對下一季的gross m|有')
        .text('毛利率')
        .at(-1),
      '你們對下一季的毛利率有',
    );
  });

  it('offers those first that the translation does not have yet', () => {
    const source = 'Our plan for gross margin and backlog stands.';
    assert.deepEqual(offered(...call, source, '計畫|').labels, ['毛利率', '在手訂單', '計畫']);
  });

  it('offers nothing in a source, nor without a glossary', () => {
    assert.deepEqual(offered(...call.slice(0, 17), `${at(call, 17)}|`, ...call.slice(18)).labels, []);
    const { document, caret } = writing(...call.slice(0, 18), '|');
    assert.deepEqual(termCompletions(document.analysis, caret, undefined, 'traditional'), []);
  });
});
