import type { ClientCapabilities } from 'vscode-languageserver';
import * as z from 'zod/mini';

const reasons = z.object({ acceptWithReason: z.literal(true) });
const ownTokenTypes = z.object({ transcriptTokenTypes: z.literal(true) });
/** As rust-analyzer has it: the commands of its own that a client says it has. */
const ownCommands = z.object({ commands: z.object({ commands: z.array(z.string()) }) });

/** What the client can do, as far as the server's answers depend on it. */
export interface ClientSupport {
  readonly hierarchicalSymbols: boolean;
  readonly markdownHover: boolean;
  /** A definition may say what it is the definition of. */
  readonly definitionLinks: boolean;
  /** The client asks whether a name can be renamed before it asks for the new one. */
  readonly prepareRename: boolean;
  readonly foldingRangeLimit: number;
  readonly pullDiagnostics: boolean;
  readonly refreshDiagnostics: boolean;
  readonly relatedInformation: boolean;
  readonly codeDescription: boolean;
  readonly versionedDiagnostics: boolean;
  /** Answers to `textDocument/codeAction` may be code actions, not only commands. */
  readonly codeActions: boolean;
  readonly preferredActions: boolean;
  /** An edit may name the version of the document it is for. */
  readonly versionedEdits: boolean;
  /** The server may send edits of its own. */
  readonly applyEdits: boolean;
  /** An edit may create a file. */
  readonly createFiles: boolean;
  /** The client has the command that asks why a finding is accepted; not of the protocol, so under `experimental`. */
  readonly asksForReasons: boolean;
  /** The client has colours for our own semantic token types. */
  readonly ownTokenTypes: boolean;
  readonly refreshSemanticTokens: boolean;
  /** Commands of ours that the client has. */
  readonly commands: ReadonlySet<string>;
  readonly refreshCodeLenses: boolean;
  readonly inlayHints: boolean;
  /** What may be typed next can be shown behind the caret. */
  readonly inlineCompletions: boolean;
  readonly refreshInlayHints: boolean;
  readonly configuration: boolean;
  readonly registerConfigurationChanges: boolean;
  readonly workspaceFolders: boolean;
  /** The client can be asked to watch files. */
  readonly watchFiles: boolean;
  /** What to watch may be said relative to a folder. */
  readonly watchRelativePatterns: boolean;
}

/** What a client does not mention it does not support, as the protocol says. */
export function clientSupportOf({ textDocument, workspace, experimental }: ClientCapabilities): ClientSupport {
  const pull = textDocument?.diagnostic;
  // Both ways of reporting declare how a diagnostic may look; the one in use counts.
  const diagnostic = pull ?? textDocument?.publishDiagnostics;
  return {
    hierarchicalSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    definitionLinks: textDocument?.definition?.linkSupport === true,
    prepareRename: textDocument?.rename?.prepareSupport === true,
    markdownHover: textDocument?.hover?.contentFormat?.includes('markdown') === true,
    foldingRangeLimit: textDocument?.foldingRange?.rangeLimit ?? Number.POSITIVE_INFINITY,
    pullDiagnostics: pull !== undefined,
    refreshDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    relatedInformation: supported(diagnostic?.relatedInformation, textDocument?.publishDiagnostics?.relatedInformation),
    codeDescription: supported(
      diagnostic?.codeDescriptionSupport,
      textDocument?.publishDiagnostics?.codeDescriptionSupport,
    ),
    versionedDiagnostics: textDocument?.publishDiagnostics?.versionSupport === true,
    codeActions: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
    preferredActions: textDocument?.codeAction?.isPreferredSupport === true,
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    applyEdits: workspace?.applyEdit === true,
    createFiles: workspace?.workspaceEdit?.resourceOperations?.includes('create') === true,
    asksForReasons: z.safeParse(reasons, experimental).success,
    ownTokenTypes: z.safeParse(ownTokenTypes, experimental).success,
    refreshSemanticTokens: workspace?.semanticTokens?.refreshSupport === true,
    commands: new Set(z.safeParse(ownCommands, experimental).data?.commands.commands),
    refreshCodeLenses: workspace?.codeLens?.refreshSupport === true,
    inlayHints: textDocument?.inlayHint !== undefined,
    inlineCompletions: textDocument?.inlineCompletion !== undefined,
    refreshInlayHints: workspace?.inlayHint?.refreshSupport === true,
    configuration: workspace?.configuration === true,
    registerConfigurationChanges: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    workspaceFolders: workspace?.workspaceFolders === true,
    watchFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    watchRelativePatterns: workspace?.didChangeWatchedFiles?.relativePatternSupport === true,
  };
}

/** Clients older than LSP 3.18 declare the details of pulled diagnostics under the pushed ones. */
function supported(own: boolean | undefined, older: boolean | undefined): boolean {
  return own ?? older ?? false;
}
