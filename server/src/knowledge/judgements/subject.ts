import type { Alignment } from '../../alignment/model';
import type { Finding } from '../../checks/finding';
import type { SpannedText, Transcript } from '../../transcript/model';
import { fingerprint } from './fingerprint';
import type { Judgement } from './model';

/** The two texts that a line stands for: a paragraph and its translation, or both copies of a header. */
interface Pair {
  readonly source: SpannedText | undefined;
  readonly target: SpannedText | undefined;
}

/** A judgement on a finding, before anyone has said why, or where. */
export type Subject = Omit<Judgement, 'transcript' | 'reason'>;

/** How much of a text is shown to whoever reads the judgements, in characters. */
const shown = 60;

/** What findings are about, so that the same one can be told again in a text that was edited elsewhere. */
export class Subjects {
  readonly #pairs = new Map<number, Pair>();

  constructor({ turns }: Transcript, { units }: Alignment) {
    for (const { source, target } of units) this.#add({ source, target });
    for (const { header } of turns) this.#add({ source: header.first, target: header.second });
  }

  /** Undefined where a finding stands on a line that is neither speech nor a header. */
  of(finding: Finding): Subject | undefined {
    const pair = this.#pairs.get(finding.line);
    if (pair === undefined) return undefined;
    const involved = [...new Set([pair, ...this.#elsewhere(finding)])];
    return {
      code: finding.code,
      ...wordsOf(finding, pair),
      texts: fingerprint(textOf(involved, 'source'), textOf(involved, 'target')),
      source: beginning(pair.source?.text ?? ''),
      target: beginning(pair.target?.text ?? ''),
    };
  }

  /** That a translation is in the wrong place is as true as what stands in the other places. */
  #elsewhere({ code, related }: Finding): Pair[] {
    return code === 'misaligned-translation' ? related.flatMap(({ line }) => this.#pairs.get(line) ?? []) : [];
  }

  #add(pair: Pair): void {
    if (pair.source) this.#pairs.set(pair.source.line, pair);
    if (pair.target) this.#pairs.set(pair.target.line, pair);
  }
}

function textOf(pairs: readonly Pair[], side: keyof Pair): string {
  return pairs.map((pair) => pair[side]?.text ?? '').join('\n');
}

function wordsOf({ line, start, end }: Finding, { source, target }: Pair): Pick<Subject, 'words' | 'occurrence'> {
  const side = source?.line === line ? source : target;
  const words = side?.text.slice(start - side.start, end - side.start) ?? '';
  if (side === undefined || words === '' || words === side.text) return { words: undefined, occurrence: 1 };
  const inSource = source === undefined || side === source ? 0 : count(words, source.text);
  return { words, occurrence: inSource + count(words, side.text.slice(0, start - side.start)) + 1 };
}

function count(words: string, text: string): number {
  return text.split(words).length - 1;
}

function beginning(text: string): string {
  const characters = [...text.slice(0, 2 * shown + 2)];
  return characters.length <= shown ? text : `${characters.slice(0, shown).join('')}…`;
}
