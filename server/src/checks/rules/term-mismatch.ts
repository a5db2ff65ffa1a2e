import type { TranslationUnit } from '../../alignment/model';
import { GlossaryKeeper } from '../../knowledge/glossary/keeper';
import type { Glossary } from '../../knowledge/glossary/model';
import type { FormPlace } from '../../knowledge/glossary/renderings';
import type { TermPlace } from '../../knowledge/glossary/term-index';
import { scriptOf } from '../../transcript/chinese-script';
import type { Paragraph, Span } from '../../transcript/model';
import type { Finding } from '../finding';
import { explain, report } from '../report';
import type { Rule } from '../rule';

/** A glossary serves many versions of many transcripts. */
const keepers = new WeakMap<Glossary, GlossaryKeeper>();

/** A term of the glossary that the translation renders otherwise, or by a form that the glossary forbids. */
export const termMismatch: Rule = ({ transcript, alignment, knowledge: { glossary } }) => {
  if (glossary === undefined || transcript.monolingual !== undefined) return [];
  const keeper = keepers.get(glossary) ?? new GlossaryKeeper(glossary);
  keepers.set(glossary, keeper);
  return alignment.units.flatMap((unit) => findingsOf(unit, keeper));
};

function findingsOf({ source, target, displacement }: TranslationUnit, keeper: GlossaryKeeper): Finding[] {
  // A part of the translation stands elsewhere, which is reported as that.
  if (displacement?.kind === 'merge' || displacement?.kind === 'split') return [];
  // What is not translated at all is reported as that.
  if (source?.language !== 'en' || target?.language !== 'zh') return [];
  return keeper
    .breaches(source.text, target.text)
    .flatMap(({ term, forbidden }) =>
      forbidden.length > 0
        ? forbidden.map((form) => forbiddenForm(term, form, source, target))
        : [otherwise(term, source, target)],
    );
}

function otherwise({ term, start, end }: TermPlace, source: Paragraph, target: Paragraph): Finding {
  const here = within(source, start, end);
  const written = source.text.slice(start, end);
  const translation = explain(target, ({ findings }) => findings.translationHere());
  return report('term-mismatch', here, ({ findings }) => findings.termMissing(written, term.targets), [translation]);
}

function forbiddenForm(
  { term, start, end }: TermPlace,
  form: FormPlace,
  source: Paragraph,
  target: Paragraph,
): Finding {
  const here = within(target, form.start, form.end);
  const [written, original] = [target.text.slice(form.start, form.end), source.text.slice(start, end)];
  const said = explain(within(source, start, end), ({ findings }) =>
    findings.sourceSays({ text: original, value: '' }),
  );
  const finding = report(
    'term-mismatch',
    here,
    ({ findings }) => findings.termForbidden(written, original, term.targets),
    [said],
  );
  const { line } = here;
  const repairs = term.targets.filter(inScriptOf(target.text)).map((text) => ({
    title: ({ features }: Parameters<Finding['message']>[0]) => features.fixes.write(text),
    changes: [{ start: { line, column: here.start }, end: { line, column: here.end }, text }],
  }));
  return { ...finding, repairs: () => repairs };
}

/** A form in the other script would be the next defect. */
function inScriptOf(translation: string): (form: string) => boolean {
  const script = scriptOf(translation);
  return (form) => script === undefined || (scriptOf(form) ?? script) === script;
}

function within({ line, start }: Span, from: number, to: number): Span {
  return { line, start: start + from, end: start + to };
}
