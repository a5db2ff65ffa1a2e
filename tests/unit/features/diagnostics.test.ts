import assert from 'node:assert/strict';
import { analyse } from '../../../server/src/analysis';
import { type DiagnosticContext, diagnostics } from '../../../server/src/features/diagnostics';
import { messagesFor } from '../../../server/src/messages/messages';
import { checkDocumentation } from '../../../server/src/session/check-documentation';
import { clientSupportOf } from '../../../server/src/session/client-support';
import { larkspurWithProblems } from '../../support/larkspur';
import { at, textIn } from '../../support/marked-text';

const uri = 'file:///a.transcript';
const context: DiagnosticContext = {
  uri,
  messages: messagesFor('en'),
  support: clientSupportOf({
    textDocument: { publishDiagnostics: { relatedInformation: true, codeDescriptionSupport: true } },
  }),
  checkDocumentation: checkDocumentation('# Checks\n\n## `figure-mismatch`\n', 'file:///checks.md'),
  severityOf: ({ severity }) => severity,
};
const analysis = analyse(larkspurWithProblems);

describe('diagnostics', () => {
  it('stand at the figure, lead to its counterpart and to their explanation', () => {
    const mismatch = at(diagnostics(analysis, context), 0);
    assert.equal(mismatch.code, 'figure-mismatch');
    assert.deepEqual(mismatch.codeDescription, { href: 'file:///checks.md#L3' });
    const texts = [mismatch.range, at(mismatch.relatedInformation, 0).location.range];
    assert.deepEqual(texts.map((range) => textIn(larkspurWithProblems, range)).sort(), [
      '$48.6 million',
      '4,680萬美元',
    ]);
  });

  it('have no explanation where none was shipped', () => {
    assert.equal(at(diagnostics(analysis, context), 1).codeDescription, undefined);
  });

  it('have the severity they are given, or are left out', () => {
    const severityOf: DiagnosticContext['severityOf'] = ({ code }) => (code === 'figure-mismatch' ? 'hint' : undefined);
    assert.deepEqual(
      diagnostics(analysis, { ...context, severityOf }).map(({ code, severity }) => [code, severity]),
      [['figure-mismatch', 4]],
    );
  });
});
