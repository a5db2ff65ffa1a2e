import { type Connection, type InitializeParams, type ServerCapabilities, TextDocuments } from 'vscode-languageserver';
import * as z from 'zod/mini';
import { registerAcceptCommands } from './features/accept-commands';
import { registerCall } from './features/call';
import { registerCodeActions } from './features/code-actions';
import { registerCodeLens } from './features/code-lens';
import { registerCompanies } from './features/companies';
import { registerCompletion } from './features/completion';
import { registerDefinition } from './features/definition';
import { registerDocumentHighlights } from './features/document-highlights';
import { registerDocumentLinks } from './features/document-links';
import { registerDocumentSymbols } from './features/document-symbols';
import { registerFigures } from './features/figures';
import { registerFoldingRanges } from './features/folding-ranges';
import { registerFormatting } from './features/formatting';
import { registerHover } from './features/hover';
import { registerInlayHints } from './features/inlay-hints';
import { registerInlineCompletions } from './features/inline-completions';
import { registerLinkedEditing } from './features/linked-editing';
import { registerOtherSide } from './features/other-side';
import { registerOverview } from './features/overview';
import { registerPullDiagnostics } from './features/pull-diagnostics';
import { registerPushDiagnostics } from './features/push-diagnostics';
import { registerReferences } from './features/references';
import { registerRename } from './features/rename';
import { registerSelectionRanges } from './features/selection-ranges';
import { registerSemanticTokens } from './features/semantic-tokens';
import { registerSideBySide } from './features/side-by-side';
import { registerWorkspaceSymbols } from './features/workspace-symbols';
import { messagesFor } from './messages/messages';
import type { CheckDocumentation } from './session/check-documentation';
import { clientSupportOf } from './session/client-support';
import { CompanyCalls } from './session/company-calls';
import type { RegisterFeature, SessionContext } from './session/context';
import { FileWatch } from './session/file-watch';
import { glossarySource } from './session/glossary-source';
import { IndexingProgress } from './session/indexing-progress';
import { judgementsSource } from './session/judgements-source';
import type { KnowledgeSource } from './session/knowledge-source';
import { LiveSettings } from './session/live-settings';
import { OpenTranscript } from './session/open-transcript';
import { Requests } from './session/requests';
import { vocabularySource } from './session/vocabulary-source';
import { WorkspaceCalls } from './session/workspace-calls';
import type { WorkspaceFiles } from './session/workspace-files';
import { WorkspaceFolders } from './session/workspace-folders';
import { WorkspaceKnowledge } from './session/workspace-knowledge';

/** What differs between the places a server runs in. */
export interface ServerHost {
  readonly version: string;
  readonly checkDocumentation: CheckDocumentation;
  readonly files: WorkspaceFiles;
}

const features: readonly RegisterFeature[] = [
  registerDocumentSymbols,
  registerFoldingRanges,
  registerSemanticTokens,
  registerSelectionRanges,
  registerFormatting,
  registerDocumentLinks,
  registerCodeLens,
  registerHover,
  registerCodeActions,
  registerAcceptCommands,
  registerInlayHints,
  registerPullDiagnostics,
  registerPushDiagnostics,
  registerOverview,
  registerCall,
  registerFigures,
  registerCompanies,
  registerSideBySide,
  registerDefinition,
  registerReferences,
  registerDocumentHighlights,
  registerRename,
  registerLinkedEditing,
  registerCompletion,
  registerInlineCompletions,
  registerWorkspaceSymbols,
  registerOtherSide,
];

const knowledgeSources: readonly KnowledgeSource[] = [glossarySource, judgementsSource, vocabularySource];

/** For clients that cannot be asked for settings: `initializationOptions: { settings: { checks: … } }`. */
const initializationOptions = z.object({ settings: z.optional(z.unknown()) });

/** Serves one client over a connection, from `initialize` to `exit`. Knows neither Node nor a browser. */
export function startServer(connection: Connection, host: ServerHost): void {
  const knowledge = new WorkspaceKnowledge(knowledgeSources);
  const documents = new TextDocuments({
    create: (uri, languageId, version, text) => new OpenTranscript(uri, languageId, version, text, knowledge),
    update: (document: OpenTranscript, changes, version) => document.update(changes, version),
  });

  connection.onInitialize((params) => {
    const context = createContext({ connection, documents, knowledge, host }, params);
    const options = z.safeParse(initializationOptions, params.initializationOptions);
    connection.onInitialized(() => {
      const { calls, companies, folders, settings, support, messages } = context;
      settings.follow(options.success ? options.data.settings : undefined);
      folders.follow(connection, support);
      const watch = new FileWatch(connection, support);
      knowledge.follow({ connection, files: host.files, folders, settings, messages, watch });
      calls.follow({
        ...{ files: host.files, folders, watch },
        progress: new IndexingProgress(connection, messages.features.indexing),
        log: (message) => connection.console.error(message),
      });
      companies.follow({
        files: host.files,
        progress: new IndexingProgress(connection, messages.companies.reading),
        log: (message) => connection.console.error(message),
      });
    });
    const capabilities = features.map((register) => register(context));
    return {
      capabilities: Object.assign(workspaceCapabilities(context), ...capabilities),
      serverInfo: { name: 'Bilingual Transcripts', version: host.version },
    };
  });

  documents.listen(connection);
  connection.listen();
}

/** An editor that has several folders is to say when they change. */
function workspaceCapabilities({ support }: SessionContext): ServerCapabilities {
  return support.workspaceFolders
    ? { workspace: { workspaceFolders: { supported: true, changeNotifications: true } } }
    : {};
}

interface Core {
  readonly connection: Connection;
  readonly documents: TextDocuments<OpenTranscript>;
  readonly knowledge: WorkspaceKnowledge;
  readonly host: ServerHost;
}

function createContext({ connection, documents, knowledge, host }: Core, params: InitializeParams): SessionContext {
  const support = clientSupportOf(params.capabilities);
  const messages = messagesFor(params.locale);
  const calls = new WorkspaceCalls(documents);
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
    knowledge,
    folders: new WorkspaceFolders(params, documents),
    files: host.files,
    calls,
    companies: new CompanyCalls(calls, documents),
    checkDocumentation: host.checkDocumentation,
  };
}
