import * as vscode from 'vscode';
import * as z from 'zod/mini';
import type { Overview, ProblemPlace } from '../../../server/src/protocol';
import type { ActiveOverview } from '../overview/active-overview';
import { transcriptAtHand } from '../overview/at-hand';
import { editorOf } from '../overview/current-turn';
import { problemTitle } from '../problem-titles';
import { type Cursor, problemAt, problemFrom, type Way } from './problem-order';
import { pickProblem, sayThereIsNone } from './summary';

const code = z.optional(z.string());

/** How long the status bar says which of the problems this is, in milliseconds. */
const shortWhile = 5000;

/** From here, the next problem is the first. */
const aboveTheText: Cursor = { line: -1, character: 0 };

/** Commands that work through the problems of the transcript, in their order or by kind, and sum them up. */
export class ProblemNavigation implements vscode.Disposable {
  readonly #model: ActiveOverview;
  readonly #commands: vscode.Disposable;
  /** The kind last gone to by kind. */
  #kind: string | undefined;

  constructor(model: ActiveOverview) {
    this.#model = model;
    const { registerCommand } = vscode.commands;
    this.#commands = vscode.Disposable.from(
      registerCommand('transcript.nextProblem', () => this.#step('next')),
      registerCommand('transcript.previousProblem', () => this.#step('previous')),
      registerCommand('transcript.nextProblemOfKind', (kind: unknown) => this.#stepByKind('next', code.parse(kind))),
      registerCommand('transcript.previousProblemOfKind', (kind: unknown) =>
        this.#stepByKind('previous', code.parse(kind)),
      ),
      registerCommand('transcript.showSummary', () => this.#sumUp()),
    );
  }

  dispose(): void {
    this.#commands.dispose();
  }

  async #step(way: Way): Promise<void> {
    const overview = await this.#overview();
    if (overview !== undefined) await this.#go(overview, overview.problemPlaces, way);
  }

  /** The kind asked for, that of the problem at the cursor, the one gone to before, or the one then chosen. */
  async #stepByKind(way: Way, asked: string | undefined): Promise<void> {
    const overview = await this.#overview();
    if (overview === undefined) return;
    const cursor = editorOf(this.#model)?.selection.active;
    const here = cursor && problemAt(overview.problemPlaces, cursor)?.code;
    const kind = [asked, here, this.#kind].find((it) => overview.problems.some((problem) => problem.code === it));
    if (kind === undefined) await this.#choose(overview);
    else await this.#goByKind(overview, kind, way, cursor);
  }

  async #goByKind(overview: Overview, kind: string, way: Way, from: Cursor | undefined): Promise<void> {
    this.#kind = kind;
    const ofKind = overview.problemPlaces.filter((problem) => problem.code === kind);
    await this.#go(overview, ofKind, way, from);
  }

  async #sumUp(): Promise<void> {
    const overview = await this.#overview();
    if (overview !== undefined) await this.#choose(overview);
  }

  async #overview(): Promise<Overview | undefined> {
    return (await transcriptAtHand(this.#model))?.overview;
  }

  async #choose(overview: Overview): Promise<void> {
    const kind = await pickProblem(overview);
    if (kind !== undefined) await this.#goByKind(overview, kind, 'next', aboveTheText);
  }

  /** From the cursor to the next place; its hover says what is wrong there. */
  async #go(overview: Overview, problems: readonly ProblemPlace[], way: Way, from?: Cursor): Promise<void> {
    const { state } = this.#model;
    const editor = editorOf(this.#model);
    if (state.kind !== 'ready' || editor === undefined) return;
    const found = problemFrom(problems, from ?? editor.selection.active, way);
    if (found === undefined) {
      sayThereIsNone(overview);
      return;
    }
    const { place } = found.problem;
    const start = state.document.validatePosition(new vscode.Position(place.line, place.start));
    await vscode.window.showTextDocument(state.document, {
      selection: new vscode.Selection(start, start),
      preview: false,
      ...(editor.viewColumn !== undefined && { viewColumn: editor.viewColumn }),
    });
    vscode.window.setStatusBarMessage(
      vscode.l10n.t('Problem {0} of {1}: {2}', found.index + 1, problems.length, problemTitle(found.problem.code)),
      shortWhile,
    );
    await vscode.commands.executeCommand('editor.action.showHover', { focus: 'noAutoFocus' });
  }
}
