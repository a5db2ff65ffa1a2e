import { type Analysis, analyse } from '../../../server/src/analysis';
import type { Header, Span, SpeakerRole } from '../../../server/src/transcript/model';

/** A line of a call. It is known by its identity, so that its place can be told after other lines came or went. */
export interface Line {
  readonly text: string;
}

export interface Pair {
  /** Position in `Call.pairs`, in document order. */
  readonly index: number;
  readonly turn: number;
  readonly source: Line;
  readonly target: Line;
}

export interface CallHeader {
  readonly first: Line;
  readonly second: Line;
  readonly name: string;
  readonly role: SpeakerRole;
  /** How many turns of the call this speaker has. */
  readonly turns: number;
}

export type Script = 'traditional' | 'simplified';

/** A bilingual transcript as lines that can be damaged. */
export interface Call {
  readonly path: string;
  readonly analysis: Analysis;
  readonly lines: readonly Line[];
  /** Sources with their translations; what the analysis finds fault with already is left out. */
  readonly pairs: readonly Pair[];
  /** The pairs of each turn of which every paragraph is paired and faultless. */
  readonly turns: readonly (readonly Pair[])[];
  readonly headers: readonly CallHeader[];
  readonly script: Script;
}

export function readCall(path: string, text: string): Call {
  const lines = text
    .replace(/^\uFEFF/, '')
    .split(/\r\n?|\n/)
    .map((line): Line => ({ text: line }));
  const analysis = analyse(textOf(lines));
  const faulty = new Set(analysis.findings.map((finding) => finding.line));
  const lineAt = (place: Span | undefined): Line | undefined => (place ? lines[place.line] : undefined);

  const pairs: Pair[] = [];
  const turns = analysis.alignment.byTurn.map((units, turn) => {
    const own: Pair[] = [];
    for (const unit of units) {
      const [source, target] = [lineAt(unit.source), lineAt(unit.target)];
      const fault = [unit.source, unit.target].some((side) => side && faulty.has(side.line));
      if (source && target && !fault) own.push({ index: pairs.length + own.length, turn, source, target });
    }
    pairs.push(...own);
    return own.length === units.length ? own : [];
  });

  const headers = analysis.transcript.turns.flatMap(({ header, speaker }) => {
    const [first, second] = [lineAt(header.first), lineAt(header.second)];
    const spoken = analysis.transcript.turns.filter((turn) => turn.speaker === speaker).length;
    if (!first || !second || !isFaultless(header)) return [];
    return [{ first, second, name: header.canonical.name.text, role: speaker.role, turns: spoken }];
  });
  return { path, analysis, lines, pairs, turns, headers, script: scriptOf(pairs) };
}

export function textOf(lines: readonly Line[]): string {
  return lines.map((line) => line.text).join('\n');
}

function isFaultless(header: Header): boolean {
  return header.copy === 'same';
}

/** Told by the commonest characters that differ; a call of neither counts as Traditional. */
function scriptOf(pairs: readonly Pair[]): Script {
  const text = pairs.map((pair) => pair.target.text).join('');
  const count = (characters: RegExp): number => text.match(characters)?.length ?? 0;
  return count(/[们这来个会时为]/g) > count(/[們這來個會時為]/g) ? 'simplified' : 'traditional';
}
