import {
  CodeActionKind,
  type Connection,
  type InitializeParams,
  type InitializeResult,
  MessageType,
  ShowMessageNotification,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { ENGINE_VERSION } from '../engine/version.ts';
import type { OnrecordError } from '../errors.ts';
import { openDraftChecker } from '../workspace/check/open-draft-checker.ts';
import type { ClientAbilities } from './actions/edited-draft.ts';
import { FIX_ALL } from './actions/list-actions.ts';
import { answerRequests } from './answer-requests.ts';
import { createDiagnostic } from './create-diagnostic.ts';
import { createDesk, type Desk } from './desk.ts';
import type { EditorText } from './editor-text.ts';
import { findRoot, parseSettings, resolveSettings, type ServerSettings } from './settings.ts';

export interface ServeOptions {
  /** The folder of whoever starts it, for clients that have none open. */
  readonly cwd: string;
  readonly homeDirectory: string;
  /** Where readings of sources are kept from one run to the next. */
  readonly cacheFolder: string;
}

/** A client as it introduced itself. */
interface Session {
  readonly desk: Desk;
  readonly root: string;
  /** What it said at the start. */
  readonly settings: ServerSettings;
  readonly client: ClientAbilities;
}

/** Has a connection answer as the language server does; gives what ends it. */
export function serve(connection: Connection, options: ServeOptions): () => Promise<void> {
  let session: Session | null = null;
  const documents = new TextDocuments(TextDocument);
  connection.onInitialize((params) => {
    session = openSession(connection, params, options);
    return describeServer();
  });
  connection.onInitialized(() => (session ? renewSettings(connection, session, options) : undefined));
  connection.onDidChangeConfiguration(({ settings }) =>
    session ? renewSettings(connection, session, options, settings?.onrecord) : undefined,
  );
  connection.onDidChangeWatchedFiles(() => session?.desk.renew());
  documents.onDidChangeContent(({ document }) => session?.desk.put(toText(document)));
  documents.onDidClose(({ document: { uri } }) => {
    session?.desk.remove(uri);
    connection.sendDiagnostics({ uri, diagnostics: [] }).catch(() => {});
  });
  answerRequests(connection, () => session);
  documents.listen(connection);
  return async () => session?.desk.close();
}

/** As it is now: the document itself changes under whoever holds it. */
const toText = (document: TextDocument): EditorText => {
  const { uri, version, languageId } = document;
  return { uri, version, languageId, text: document.getText() };
};

function openSession(connection: Connection, params: InitializeParams, options: ServeOptions): Session {
  const root = findRoot(params, options.cwd);
  const settings = parseSettings(params.initializationOptions);
  const desk = createDesk(openChecker(settings, root, options), {
    cwd: root,
    onChecked({ uri, version }, checked) {
      const diagnostics = checked?.result.findings.map((finding) => createDiagnostic(finding, uri, checked)) ?? [];
      connection.sendDiagnostics({ uri, version, diagnostics }).catch(() => {});
    },
    onTrouble(error) {
      // a notification: nobody has to press a button for it to go
      const message = { type: MessageType.Warning, message: tellTrouble(error) };
      connection.sendNotification(ShowMessageNotification.method, message).catch(() => {});
    },
  });
  const edits = params.capabilities.workspace?.workspaceEdit;
  const client = {
    hasVersionedEdits: edits?.documentChanges === true,
    canCreateFiles: edits?.resourceOperations?.includes('create') === true,
    hasSnippets: edits?.documentChanges === true && edits.snippetEditSupport === true,
  };
  return { desk, root, settings, client };
}

const openChecker = (settings: ServerSettings, root: string, { homeDirectory, cacheFolder }: ServeOptions) =>
  openDraftChecker({ cwd: root, cacheFolder, ...resolveSettings(settings, root, homeDirectory) });

const tellTrouble = ({ input, message, remedy }: OnrecordError): string =>
  `Onrecord: ${[input === null ? '' : `${input}:`, message, remedy ?? ''].filter(Boolean).join(' ')}`;

const describeServer = (): InitializeResult => ({
  capabilities: {
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    hoverProvider: true,
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL] },
    documentSymbolProvider: { label: 'Onrecord' },
  },
  serverInfo: { name: 'onrecord', version: ENGINE_VERSION },
});

/** What the editor's settings say goes before what it said at the start. Asked for where it can be asked, else as it was sent. */
async function renewSettings(
  connection: Connection,
  { desk, root, settings }: Session,
  options: ServeOptions,
  sent?: unknown,
): Promise<void> {
  const asked = await connection.workspace.getConfiguration('onrecord').catch(() => sent);
  const own = parseSettings(asked ?? sent);
  if (sent === undefined && Object.keys(own).length === 0) return;
  await desk.renew(openChecker({ ...settings, ...own }, root, options));
}
