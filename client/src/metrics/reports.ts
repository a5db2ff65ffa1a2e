import * as vscode from 'vscode';
import type { CallReport } from '../../../server/src/protocol-call';
import type { LanguageService } from '../language/service';
import type { ActiveOverview } from '../overview/active-overview';
import { SingleFlight } from '../overview/single-flight';

/** What a call tells of itself, for the transcript that the user works on: asked for anew with every overview. */
export class CallReports implements vscode.Disposable {
  readonly #service: LanguageService;
  readonly #model: ActiveOverview;
  readonly #output: vscode.LogOutputChannel;
  readonly #changed = new vscode.EventEmitter<CallReport>();
  /** The version of a report that came before its overview. */
  #early: number | undefined;
  readonly #flight = new SingleFlight(() => this.#refresh());

  readonly onDidChange = this.#changed.event;

  constructor(service: LanguageService, model: ActiveOverview, output: vscode.LogOutputChannel) {
    this.#service = service;
    this.#model = model;
    this.#output = output;
  }

  /**
   * To be called when the overview changes. While it is behind, the report is asked for beside it, so that the user
   * waits for one answer and not for two in a row.
   */
  follow(): void {
    const { state } = this.#model;
    if (state.kind !== 'ready') return;
    const isEarly = !state.stale && state.overview.version === this.#early;
    this.#early = undefined;
    if (!isEarly) this.#flight.request();
  }

  /** To be called when the page starts anew: it has none of what came before. */
  restarted(): void {
    this.#early = undefined;
  }

  dispose(): void {
    this.#changed.dispose();
  }

  async #refresh(): Promise<void> {
    // The client's own listeners for the event that led here are to tell the server first.
    await Promise.resolve();
    const { state } = this.#model;
    if (state.kind !== 'ready') return;
    try {
      const report = await this.#service.call(state.document.uri);
      if (report === undefined) return;
      const now = this.#model.state;
      if (now.kind === 'ready' && now.stale) this.#early = report.version;
      this.#changed.fire(report);
    } catch (error) {
      this.#output.warn(`transcript/call: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
}
