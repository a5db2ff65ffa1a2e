import type { Connection, ServerCapabilities, TextDocuments } from 'vscode-languageserver';
import type { Messages } from '../messages/messages';
import type { CheckDocumentation } from './check-documentation';
import type { ClientSupport } from './client-support';
import type { CompanyCalls } from './company-calls';
import type { LiveSettings } from './live-settings';
import type { OpenTranscript } from './open-transcript';
import type { Requests } from './requests';
import type { WorkspaceCalls } from './workspace-calls';
import type { WorkspaceFiles } from './workspace-files';
import type { WorkspaceFolders } from './workspace-folders';
import type { WorkspaceKnowledge } from './workspace-knowledge';

/** What the server offers to its features. It lives as long as the connection. */
export interface SessionContext {
  readonly connection: Connection;
  readonly documents: TextDocuments<OpenTranscript>;
  readonly requests: Requests;
  readonly settings: LiveSettings;
  readonly knowledge: WorkspaceKnowledge;
  readonly folders: WorkspaceFolders;
  readonly files: WorkspaceFiles;
  readonly calls: WorkspaceCalls;
  readonly companies: CompanyCalls;
  readonly support: ClientSupport;
  readonly messages: Messages;
  readonly checkDocumentation: CheckDocumentation;
}

/** Installs a feature's handlers and returns the capability that announces them. */
export type RegisterFeature = (context: SessionContext) => ServerCapabilities;
