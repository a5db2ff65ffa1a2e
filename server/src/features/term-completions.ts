import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver-types';
import type { Analysis } from '../analysis';
import type { Glossary, GlossaryTerm } from '../knowledge/glossary/model';
import { Renderings } from '../knowledge/glossary/renderings';
import { TermIndex } from '../knowledge/glossary/term-index';
import { type Script, scriptOf } from '../transcript/chinese-script';
import { languageOf } from '../transcript/language';
import type { Paragraph } from '../transcript/model';
import type { Caret } from './caret';

/** A glossary serves many versions of many transcripts. */
const indexes = new WeakMap<Glossary, TermIndex>();

/**
 * The renderings that the glossary has for the terms of the source, for its translation that is being written: those
 * first that the translation does not have yet. What is typed of a rendering, or of the source term, is replaced.
 *
 * @param script the script the translation is written in; renderings in the other one are left out
 */
export function termCompletions(
  analysis: Analysis,
  caret: Caret,
  glossary: Glossary | undefined,
  script: Script,
): CompletionItem[] {
  const { missing, written } = termsFor(analysis, caret, glossary);
  return [...missing, ...written].flatMap((term, at) => itemsOf(term, at, caret, script));
}

/** Those of them that the translation does not have yet, and whose rendering is begun right before the caret. */
export function missingTermCompletions(
  analysis: Analysis,
  caret: Caret,
  glossary: Glossary | undefined,
  script: Script,
): CompletionItem[] {
  const { missing } = termsFor(analysis, caret, glossary);
  return missing
    .filter(({ targets }) => targets.some((target) => overlap(caret.before, target) > 0))
    .flatMap((term, at) => itemsOf(term, at, caret, script));
}

interface TermsOfSource {
  readonly missing: readonly GlossaryTerm[];
  readonly written: readonly GlossaryTerm[];
}

/** The glossary's terms in the source of the translation at the caret, by whether it has their renderings. */
function termsFor(analysis: Analysis, caret: Caret, glossary: Glossary | undefined): TermsOfSource {
  const source = glossary && sourceFor(analysis, caret);
  if (glossary === undefined || source === undefined) return { missing: [], written: [] };
  const index = indexes.get(glossary) ?? new TermIndex(glossary);
  indexes.set(glossary, index);
  const terms = [...new Set(index.find(source.text).map(({ term }) => term))];
  const renderings = new Renderings(caret.before + caret.after, terms);
  return {
    missing: terms.filter((term) => !renderings.has(term)),
    written: terms.filter((term) => renderings.has(term)),
  };
}

/** The source of the translation that the caret is in, or of the one to be written right below it. */
function sourceFor({ alignment }: Analysis, { line, before, after }: Caret): Paragraph | undefined {
  const own = alignment.units.find(({ target }) => target?.line === line);
  if (own !== undefined) return own.source?.language === 'en' ? own.source : undefined;
  const unit = alignment.units.findLast(({ source, target }) => Math.max(source?.line ?? 0, target?.line ?? 0) < line);
  const written = before + after;
  const isTranslation = languageOf(written) !== 'en' || isTermLike(written);
  return unit?.target === undefined && unit?.source?.language === 'en' && isTranslation ? unit.source : undefined;
}

/** The beginning of a source term, typed to get its rendering. */
function isTermLike(written: string): boolean {
  return written.trim().split(' ').length <= 4;
}

function itemsOf({ source, targets }: GlossaryTerm, rank: number, caret: Caret, script: Script): CompletionItem[] {
  return targets
    .filter((target) => (scriptOf(target) ?? script) === script)
    .map((target, at) => {
      const inTarget = overlap(caret.before, target);
      const inSource = inTarget > 0 ? 0 : overlap(caret.before, source);
      const { line, character } = caret.position;
      const start = { line, character: character - Math.max(inTarget, inSource) };
      return {
        ...{ label: target, labelDetails: { description: source }, detail: source },
        kind: CompletionItemKind.Value,
        filterText: inSource > 0 ? source : target,
        sortText: `0${String(rank).padStart(4, '0')}${String(at).padStart(3, '0')}`,
        textEdit: { range: { start, end: caret.position }, newText: target },
      };
    });
}

/** How many characters at the end of a text begin a form, whatever their case; Latin words from their beginning. */
function overlap(text: string, form: string): number {
  for (let length = Math.min(text.length, form.length); length > 0; length--) {
    const start = text.length - length;
    const withinWord = /^\p{Script=Latin}{2}/u.test(text.slice(start - 1, start + 1)) && start > 0;
    if (!withinWord && text.slice(start).toLowerCase() === form.slice(0, length).toLowerCase()) return length;
  }
  return 0;
}
