import { type Connection, type InitializeParams, type ServerCapabilities, TextDocuments } from 'vscode-languageserver';
import * as z from 'zod/mini';
import { registerCodeActions } from './features/code-actions';
import { registerDocumentSymbols } from './features/document-symbols';
import { registerFoldingRanges } from './features/folding-ranges';
import { registerHover } from './features/hover';
import { registerInlayHints } from './features/inlay-hints';
import { registerOverview } from './features/overview';
import { registerPullDiagnostics } from './features/pull-diagnostics';
import { registerPushDiagnostics } from './features/push-diagnostics';
import { messagesFor } from './messages/messages';
import type { CheckDocumentation } from './session/check-documentation';
import { clientSupportOf } from './session/client-support';
import type { RegisterFeature, SessionContext } from './session/context';
import { LiveSettings } from './session/live-settings';
import { OpenTranscript } from './session/open-transcript';
import { Requests } from './session/requests';

/** What differs between the places a server runs in. */
export interface ServerHost {
  readonly version: string;
  readonly checkDocumentation: CheckDocumentation;
}

const features: readonly RegisterFeature[] = [
  registerDocumentSymbols,
  registerFoldingRanges,
  registerHover,
  registerCodeActions,
  registerInlayHints,
  registerPullDiagnostics,
  registerPushDiagnostics,
  registerOverview,
];

/** For clients that cannot be asked for settings: `initializationOptions: { settings: { checks: … } }`. */
const initializationOptions = z.object({ settings: z.optional(z.unknown()) });

/** Serves one client over a connection, from `initialize` to `exit`. Knows neither Node nor a browser. */
export function startServer(connection: Connection, host: ServerHost): void {
  const documents = new TextDocuments({
    create: (uri, languageId, version, text) => new OpenTranscript(uri, languageId, version, text),
    update: (document: OpenTranscript, changes, version) => document.update(changes, version),
  });

  connection.onInitialize((params) => {
    const context = createContext(connection, documents, host, params);
    const options = z.safeParse(initializationOptions, params.initializationOptions);
    context.settings.follow(options.success ? options.data.settings : undefined);
    const capabilities = features.map((register) => register(context));
    return {
      capabilities: Object.assign({} satisfies ServerCapabilities, ...capabilities),
      serverInfo: { name: 'Bilingual Transcripts', version: host.version },
    };
  });

  documents.listen(connection);
  connection.listen();
}

function createContext(
  connection: Connection,
  documents: TextDocuments<OpenTranscript>,
  host: ServerHost,
  { capabilities, locale }: InitializeParams,
): SessionContext {
  const support = clientSupportOf(capabilities);
  const messages = messagesFor(locale);
  return {
    connection,
    documents,
    support,
    messages,
    requests: new Requests({
      find: (uri) => documents.get(uri),
      log: (message) => connection.console.error(message),
    }),
    settings: new LiveSettings({ connection, support, messages }),
    checkDocumentation: host.checkDocumentation,
  };
}
