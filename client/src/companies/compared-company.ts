import * as vscode from 'vscode';
import type { CompanyAnswer, CompanyReport } from '../../../server/src/protocol-companies';
import type { LanguageService } from '../language/service';
import { SingleFlight } from '../overview/single-flight';

type Reading = CompanyAnswer['reading'];
type Unnamed = CompanyAnswer['unnamed'];

/** What is known of a company: its first answer is awaited, nobody answers, it has no calls, or its report. */
export type CompanyState =
  | { readonly kind: 'waiting'; readonly reading: Reading }
  | { readonly kind: 'unavailable' }
  | { readonly kind: 'absent' }
  | { readonly kind: 'ready'; readonly report: CompanyReport; readonly unnamed: Unnamed; readonly reading: Reading };

/** So many milliseconds of typing are answered together: nobody reads a table that changes with every key. */
const gather = 150;

/** The calls of one company side by side, kept as they are in the workspace while somebody looks. */
export class ComparedCompany implements vscode.Disposable {
  /** A name by which the server finds the company. */
  readonly name: string;
  readonly #service: LanguageService;
  readonly #output: vscode.LogOutputChannel;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #flight = new SingleFlight(() => this.#refresh());
  readonly #subscriptions: vscode.Disposable;
  #state: CompanyState = { kind: 'waiting', reading: null };
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isFollowed = true;
  #isBehind = false;
  #resumes = false;

  readonly onDidChange = this.#changed.event;

  constructor(name: string, service: LanguageService, output: vscode.LogOutputChannel) {
    this.name = name;
    this.#service = service;
    this.#output = output;
    this.#subscriptions = vscode.Disposable.from(
      service.onDidChangeCompanies(() => this.#ask()),
      service.onDidChangeState(() => this.#flight.request()),
    );
    void service.running().then(() => this.#flight.request());
  }

  get state(): CompanyState {
    return this.#state;
  }

  /** What its newest call is, beside which a table is proposed to lie. */
  get newestCall(): vscode.Uri | undefined {
    const uri = this.#state.kind === 'ready' ? this.#state.report.calls.at(-1)?.uri : undefined;
    return uri === undefined ? undefined : vscode.Uri.parse(uri);
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#subscriptions.dispose();
    this.#changed.dispose();
  }

  /** To be called when somebody begins or ends to look: what nobody sees is not asked for. */
  follow(isFollowed: boolean): void {
    this.#isFollowed = isFollowed;
    if (isFollowed && this.#isBehind) this.#flight.request();
  }

  /** Goes on with reading that the user stopped. */
  resume(): void {
    this.#resumes = true;
    this.#flight.request();
  }

  #ask(): void {
    this.#isBehind = true;
    if (!this.#isFollowed || this.#timer !== undefined) return;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#flight.request();
    }, gather);
  }

  async #refresh(): Promise<void> {
    this.#isBehind = false;
    const resumes = this.#resumes;
    this.#resumes = false;
    this.#state = await this.#answer(resumes);
    this.#changed.fire();
  }

  async #answer(resumes: boolean): Promise<CompanyState> {
    try {
      const answer = await this.#service.company(this.name, resumes);
      if (answer === undefined) return this.#withoutAnswer();
      const { report, unnamed, reading } = answer;
      if (report !== null) return { kind: 'ready', report, unnamed, reading };
      return reading === null ? { kind: 'absent' } : { kind: 'waiting', reading };
    } catch (error) {
      this.#output.warn(`transcript/company: ${error instanceof Error ? error.message : String(error)}`);
      return this.#withoutAnswer();
    }
  }

  /** What is on the screen stays there while the server starts again. */
  #withoutAnswer(): CompanyState {
    if (this.#service.state === 'failed' || this.#service.state === 'stopped') return { kind: 'unavailable' };
    return this.#state.kind === 'unavailable' ? { kind: 'waiting', reading: null } : this.#state;
  }
}
