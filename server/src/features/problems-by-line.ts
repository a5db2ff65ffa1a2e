import type { Severity } from '../checks/codes';
import type { Finding } from '../checks/finding';
import type { Messages } from '../messages/messages';
import type { PairProblem } from '../protocol-pairs';

/** Hands out every problem once: to the pair or the header on whose line it stands. */
export class ProblemsByLine {
  /** How many there are in all. */
  readonly count: number;
  readonly #byLine = new Map<number, PairProblem[]>();

  constructor(findings: readonly Finding[], messages: Messages, levels: (finding: Finding) => Severity | undefined) {
    let count = 0;
    for (const finding of findings) {
      const severity = levels(finding);
      if (severity === undefined) continue;
      const { line, start, end, code } = finding;
      const here = this.#byLine.get(line) ?? [];
      here.push({ line, start, end, code, severity, message: finding.message(messages) });
      this.#byLine.set(line, here);
      count++;
    }
    this.count = count;
  }

  /** Those at places, with lines relative to one. */
  take(places: readonly ({ readonly line: number } | undefined)[], to: number): PairProblem[] {
    return places.flatMap((place) => {
      if (place === undefined) return [];
      const here = this.#byLine.get(place.line) ?? [];
      this.#byLine.delete(place.line);
      return here.map((problem) => ({ ...problem, line: problem.line - to }));
    });
  }

  /** Those that nobody took, with the lines of the document. */
  rest(): PairProblem[] {
    return [...this.#byLine.values()].flat();
  }
}
