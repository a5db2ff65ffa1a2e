import type { TranslationUnit } from '../alignment/model';
import type { Analysis } from '../analysis';
import type { Severity } from '../checks/codes';
import type { Finding } from '../checks/finding';
import type { Messages } from '../messages/messages';
import type { Pair, PairedCall, PairedTurn, PairProblem, PairSide } from '../protocol-pairs';
import type { Script } from '../transcript/chinese-script';
import type { Paragraph, Turn } from '../transcript/model';
import { chineseScriptOf } from './chinese-script';
import { PairFigures } from './pair-figures';

/**
 * A call as pairs, grouped by turn.
 *
 * @param levels the severity a finding has under the reader's settings, undefined where its rule is off
 */
export function pairedCallOf(
  analysis: Analysis,
  messages: Messages,
  levels: (finding: Finding) => Severity | undefined,
): Omit<PairedCall, 'uri' | 'version'> {
  const { transcript, alignment } = analysis;
  const problems = new ProblemsByLine(analysis.findings, messages, levels);
  const figures = new PairFigures(analysis, messages);
  const script = chineseScriptOf(analysis, messages);
  const pairs = (units: readonly TranslationUnit[]): Pair[] =>
    units.map((unit) => pairOf(unit, figures, problems, script));
  const preamble = pairs(alignment.preamble);
  const turns = transcript.turns.map((turn) => turnOf(turn, pairs(alignment.byTurn[turn.index] ?? []), problems));
  return {
    monolingual: transcript.monolingual ?? null,
    notices: transcript.notices.map(({ line, text }) => ({ line, text })),
    preamble,
    turns,
    // Last, since these are what no pair and no header took.
    problems: problems.rest(),
  };
}

function turnOf({ header, section, startLine }: Turn, pairs: Pair[], problems: ProblemsByLine): PairedTurn {
  const { canonical, first, second, copy } = header;
  // A translated header reads as source and translation; of two other copies, the right one is shown.
  const shown = copy === 'translation' ? first : canonical;
  return {
    ...{ section, line: startLine, name: shown.name.text, title: shown.title?.text ?? null },
    translated: copy === 'translation' ? (second?.text ?? null) : null,
    problems: problems.take([first, second]),
    pairs,
  };
}

function pairOf(unit: TranslationUnit, figures: PairFigures, problems: ProblemsByLine, script: Script): Pair {
  const { source, target, placeholder } = unit;
  const sideOf = (paragraph: Paragraph | undefined, side: 'source' | 'target'): PairSide | null =>
    paragraph === undefined
      ? null
      : {
          ...{ line: paragraph.line, start: paragraph.start, text: paragraph.text },
          language: languageTag(paragraph, script),
          figures: figures.of(unit, side),
        };
  return {
    source: sideOf(source, 'source'),
    target: sideOf(target, 'target'),
    placeholder: placeholder ? { line: placeholder.line, start: placeholder.start, text: placeholder.text } : null,
    problems: problems.take([source, target, placeholder]),
  };
}

function languageTag({ language }: Paragraph, script: Script): PairSide['language'] {
  if (language === 'en') return 'en';
  return script === 'traditional' ? 'zh-Hant' : 'zh-Hans';
}

/** Hands out every problem once: to the pair or the header on whose line it stands. */
class ProblemsByLine {
  readonly #byLine = new Map<number, PairProblem[]>();

  constructor(findings: readonly Finding[], messages: Messages, levels: (finding: Finding) => Severity | undefined) {
    for (const finding of findings) {
      const severity = levels(finding);
      if (severity === undefined) continue;
      const { line, start, end, code } = finding;
      const here = this.#byLine.get(line) ?? [];
      here.push({ line, start, end, code, severity, message: finding.message(messages) });
      this.#byLine.set(line, here);
    }
  }

  take(places: readonly ({ readonly line: number } | undefined)[]): PairProblem[] {
    return places.flatMap((place) => {
      const here = place && this.#byLine.get(place.line);
      if (here) this.#byLine.delete(place.line);
      return here ?? [];
    });
  }

  rest(): PairProblem[] {
    return [...this.#byLine.values()].flat();
  }
}
