import { type CodeAction, CodeActionKind, type CodeActionParams, type Command } from 'vscode-languageserver';
import type { Code } from '../checks/codes';
import type { Finding } from '../checks/finding';
import { type Settings, severityOf } from '../config';
import { toData } from '../knowledge/judgements/line';
import { type Subject, Subjects } from '../knowledge/judgements/subject';
import type { JudgementMessages } from '../messages/judgements';
import { acceptAllCommand, acceptCommand, acceptWithReasonCommand } from '../protocol';
import type { OpenTranscript } from '../session/open-transcript';
import { excerpt } from './excerpt';
import { overlap, rangeOf, sameRange } from './ranges';

/** More findings than this at one place are accepted by kind only: nobody reads a longer list of actions. */
const most = 5;

/** Room for the words that tell one finding from another, in columns of a Latin letter. */
const room = 30;

/** Findings about something else than how a paragraph is translated. */
const notTranslations: ReadonlySet<Code> = new Set([
  'missing-translation',
  'missing-source',
  'header-not-repeated',
  'inconsistent-speaker',
  'empty-turn',
  'text-before-speaker',
  'no-translation',
]);

interface AcceptContext {
  readonly messages: { readonly judgements: JudgementMessages };
  readonly settings: { readonly current: Settings };
  readonly support: { readonly applyEdits: boolean; readonly asksForReasons: boolean };
}

/** For findings that are right as they are: accepts one of them, with a reason if wanted, or all of a kind. */
export function acceptActions(
  { uri, analysis }: OpenTranscript,
  { range, context: { diagnostics } }: CodeActionParams,
  { messages: { judgements }, settings, support: { applyEdits, asksForReasons } }: AcceptContext,
): CodeAction[] {
  // Only a transcript on disk has a place beside which its judgements can be kept.
  if (!applyEdits || !uri.startsWith('file:')) return [];
  const shown = analysis.findings.filter((finding) => severityOf(finding, settings.current) !== undefined);
  const here = shown.filter((finding) => overlap(rangeOf(finding), range));
  if (here.length === 0) return [];
  const subjects = new Subjects(analysis.transcript, analysis.alignment);

  const action = (title: string, command: string, argument: object, of: readonly Finding[]): CodeAction => {
    const known = diagnostics.filter((it) =>
      of.some((finding) => it.code === finding.code && sameRange(it.range, rangeOf(finding))),
    );
    return {
      ...{ title, kind: CodeActionKind.QuickFix, ...(known.length > 0 && { diagnostics: known }) },
      command: { title, command, arguments: [{ uri, ...argument }] } satisfies Command,
    };
  };

  const single = here.length > most ? [] : here;
  const ones = single.flatMap((finding) => {
    const subject = subjects.of(finding);
    if (subject === undefined) return [];
    const { one, withReason } = titles(subject, here.length > 1, judgements);
    const argument = { judgement: toData({ ...subject, transcript: undefined, reason: undefined }) };
    return [
      action(one, acceptCommand, argument, [finding]),
      ...(asksForReasons ? [action(withReason, acceptWithReasonCommand, argument, [finding])] : []),
    ];
  });
  const alls = [...new Set(here.map(({ code }) => code))].flatMap((code) => {
    const all = shown.filter((finding) => finding.code === code);
    if (all.length < 2) return [];
    const own = here.filter((finding) => finding.code === code);
    return [action(judgements.acceptAll(judgements.kinds[code], all.length), acceptAllCommand, { code }, own)];
  });
  return [...ones, ...alls];
}

function titles(
  { code, words = '', source, target }: Subject,
  several: boolean,
  messages: JudgementMessages,
): { readonly one: string; readonly withReason: string } {
  if (several) {
    const told = excerpt(words || source || target, room);
    const kind = messages.kinds[code];
    return { one: messages.acceptOne(kind, told), withReason: messages.oneWithReason(kind, told) };
  }
  const one = notTranslations.has(code) ? messages.acceptAsItIs : messages.acceptTranslation;
  return { one, withReason: messages.withReason };
}
