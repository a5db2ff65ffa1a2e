import type { TranslationUnit } from '../alignment/model';
import type { Analysis } from '../analysis';
import type { Severity } from '../checks/codes';
import type { Finding } from '../checks/finding';
import type { Messages } from '../messages/messages';
import type { PairRow, PairSide } from '../protocol-pairs';
import type { Script } from '../transcript/chinese-script';
import type { Language, Paragraph, Turn } from '../transcript/model';
import { chineseScriptOf } from './chinese-script';
import { PairFigures } from './pair-figures';
import { ProblemsByLine } from './problems-by-line';

/** A call as the side-by-side view shows it. */
export interface PairRows {
  readonly monolingual: Language | null;
  readonly problems: number;
  /** In the order in which they are read: headings, and the pairs below them. */
  readonly rows: readonly PairRow[];
  /** The line at which each row starts. */
  readonly lines: readonly number[];
}

/**
 * A call as the rows of the side-by-side view.
 *
 * @param levels the severity a finding has under the reader's settings, undefined where its rule is off
 */
export function pairRowsOf(
  analysis: Analysis,
  messages: Messages,
  levels: (finding: Finding) => Severity | undefined,
): PairRows {
  const { transcript, alignment } = analysis;
  const problems = new ProblemsByLine(analysis.findings, messages, levels);
  const figures = new PairFigures(analysis, messages);
  const script = chineseScriptOf(analysis, messages);
  const above: Row[] = transcript.notices.map(({ line, text }) => ({ line, row: { kind: 'notice', text } }));
  const pairs: Row[] = [];
  const [spoken] = alignment.preamble;
  if (spoken) pairs.push({ line: lineOf(spoken), row: { kind: 'preamble' } });
  const addPairs = (units: readonly TranslationUnit[]): void => {
    for (const unit of units) pairs.push(pairRow(unit, figures, problems, script));
  };
  addPairs(alignment.preamble);
  let section: string | undefined;
  for (const turn of transcript.turns) {
    if (turn.section !== section) pairs.push({ line: turn.startLine, row: { kind: 'section', section: turn.section } });
    section = turn.section;
    pairs.push(turnRow(turn, problems));
    addPairs(alignment.byTurn[turn.index] ?? []);
  }
  // What no pair and no header has taken.
  const [first, ...others] = problems.rest();
  if (first) {
    const rest = [first, ...others].map((problem) => ({ ...problem, line: problem.line - first.line }));
    above.push({ line: first.line, row: { kind: 'problems', problems: rest } });
  }
  const rows = [...above, ...pairs];
  return {
    monolingual: transcript.monolingual ?? null,
    problems: problems.count,
    rows: rows.map(({ row }) => row),
    lines: rows.map(({ line }) => line),
  };
}

interface Row {
  readonly line: number;
  readonly row: PairRow;
}

function turnRow({ header, startLine: line }: Turn, problems: ProblemsByLine): Row {
  const { canonical, first, second, copy } = header;
  // A translated header reads as source and translation; of two other copies, the right one is shown.
  const shown = copy === 'translation' ? first : canonical;
  return {
    line,
    row: {
      kind: 'turn',
      ...{ name: shown.name.text, title: shown.title?.text ?? null },
      translated: copy === 'translation' ? (second?.text ?? null) : null,
      problems: problems.take([first, second], line),
    },
  };
}

function pairRow(unit: TranslationUnit, figures: PairFigures, problems: ProblemsByLine, script: Script): Row {
  const { source, target, placeholder } = unit;
  const line = lineOf(unit);
  const sideOf = (paragraph: Paragraph | undefined, side: 'source' | 'target'): PairSide | null =>
    paragraph === undefined
      ? null
      : {
          ...{ line: paragraph.line - line, start: paragraph.start, text: paragraph.text },
          language: languageTag(paragraph, script),
          figures: figures.of(unit, side),
        };
  return {
    line,
    row: {
      kind: 'pair',
      source: sideOf(source, 'source'),
      target: sideOf(target, 'target'),
      placeholder: placeholder
        ? { line: placeholder.line - line, start: placeholder.start, text: placeholder.text }
        : null,
      problems: problems.take([source, target, placeholder], line),
    },
  };
}

/** Where a pair starts: at its source, and where it has none, at its translation. */
function lineOf({ source, target, placeholder }: TranslationUnit): number {
  return (source ?? target ?? placeholder)?.line ?? 0;
}

function languageTag({ language }: Paragraph, script: Script): PairSide['language'] {
  if (language === 'en') return 'en';
  return script === 'traditional' ? 'zh-Hant' : 'zh-Hans';
}
