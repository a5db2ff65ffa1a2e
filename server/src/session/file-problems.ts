import { type Connection, type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import type { Messages } from '../messages/messages';
import type { FileProblem, KnowledgeSource } from './knowledge-source';

/** More than this on one file tells the user nothing new. */
const most = 200;

/** Shows what is wrong with the workspace's own files: on the files, where it is to be mended, and in the log. */
export class FileProblems {
  readonly #connection: Connection;
  readonly #messages: Messages;
  readonly #shown = new Map<KnowledgeSource, ReadonlySet<string>>();

  constructor({ connection, messages }: { readonly connection: Connection; readonly messages: Messages }) {
    this.#connection = connection;
    this.#messages = messages;
  }

  /** Replaces what was shown of a source. */
  show(source: KnowledgeSource, problems: readonly FileProblem[]): void {
    const byFile = new Map<string, FileProblem[]>();
    for (const problem of problems) byFile.set(problem.uri, [...(byFile.get(problem.uri) ?? []), problem]);
    for (const uri of this.#shown.get(source) ?? []) if (!byFile.has(uri)) this.#publish(uri, []);
    for (const [uri, all] of byFile) {
      this.#log(uri, all);
      this.#publish(
        uri,
        all.slice(0, most).map((problem) => this.#diagnostic(source, problem)),
      );
    }
    this.#shown.set(source, new Set(byFile.keys()));
  }

  #log(uri: string, problems: readonly FileProblem[]): void {
    const [first] = problems;
    if (first === undefined) return;
    const more = problems.length > 1 ? ` (+${problems.length - 1})` : '';
    this.#connection.console.warn(`${uri}:${first.line + 1}: ${first.message(this.#messages)}${more}`);
  }

  #diagnostic({ code }: KnowledgeSource, { line, message }: FileProblem): Diagnostic {
    return {
      // The whole line: editors shorten a range that is longer than it.
      range: { start: { line, character: 0 }, end: { line: line + 1, character: 0 } },
      severity: DiagnosticSeverity.Warning,
      source: 'transcript',
      code,
      message: message(this.#messages),
    };
  }

  #publish(uri: string, diagnostics: Diagnostic[]): void {
    this.#connection
      .sendDiagnostics({ uri, diagnostics })
      .catch((error: unknown) => this.#connection.console.warn(`Problems of ${uri} were not sent: ${String(error)}`));
  }
}
