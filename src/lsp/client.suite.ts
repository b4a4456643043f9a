import type { Readable, Writable } from 'node:stream';
import type { CancellationToken, Diagnostic, InitializeParams, PublishDiagnosticsParams } from 'vscode-languageserver';
import {
  CancellationTokenSource,
  createProtocolConnection,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';

/** An editor that speaks to a server by hand. */
export interface LspClient {
  readonly connection: ProtocolConnection;
  /** What the server showed to whoever sits there. */
  readonly messages: readonly string[];
  start(params?: Partial<InitializeParams>): Promise<unknown>;
  open(uri: string, text: string, languageId?: string): void;
  change(uri: string, version: number, ...changes: readonly Change[]): void;
  /** The diagnostics of a version, once they are there. */
  findings(uri: string, version: number): Promise<readonly Diagnostic[]>;
  /** The next diagnostics of a document, whatever version. */
  next(uri: string): Promise<readonly Diagnostic[]>;
  /** The versions of a document whose diagnostics came. */
  versions(uri: string): readonly (number | undefined)[];
  nextMessage(): Promise<string>;
  createCancellation(): { readonly token: CancellationToken; cancel(): void };
  end(): Promise<void>;
}

/** Words that come in the place of others: lines and UTF-16 units from 0. */
export interface Change {
  readonly from: readonly [line: number, character: number];
  readonly to: readonly [line: number, character: number];
  readonly text: string;
}

export function createClient(toServer: Writable, fromServer: Readable): LspClient {
  const connection = createProtocolConnection(new StreamMessageReader(fromServer), new StreamMessageWriter(toServer));
  const published: PublishDiagnosticsParams[] = [];
  const messages: string[] = [];
  const waiting = new Set<() => void>();
  const wake = () => {
    for (const each of waiting) each();
  };
  connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
    published.push(params);
    wake();
  });
  connection.onNotification('window/showMessage', ({ message }: { message: string }) => {
    messages.push(message);
    wake();
  });
  connection.listen();
  const waitFor = <T>(find: () => T | undefined): Promise<T> =>
    new Promise((resolve) => {
      const look = () => {
        const found = find();
        if (found === undefined) return;
        waiting.delete(look);
        resolve(found);
      };
      waiting.add(look);
      look();
    });
  return {
    connection,
    messages,
    async start(params = {}) {
      const result = await connection.sendRequest('initialize', {
        ...{ processId: null, rootUri: null, capabilities: {}, ...params },
      });
      await connection.sendNotification('initialized', {});
      return result;
    },
    open(uri, text, languageId = 'plaintext') {
      void connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
    },
    change(uri, version, ...changes) {
      void connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges: changes.map(({ from, to, text }) => ({
          range: { start: toPosition(from), end: toPosition(to) },
          text,
        })),
      });
    },
    findings: (uri, version) =>
      waitFor(() => published.find((each) => each.uri === uri && each.version === version)?.diagnostics),
    next(uri) {
      const seen = published.length;
      return waitFor(() => published.slice(seen).find((each) => each.uri === uri)?.diagnostics);
    },
    versions: (uri) => published.filter((each) => each.uri === uri).map(({ version }) => version),
    nextMessage() {
      const seen = messages.length;
      return waitFor(() => messages[seen]);
    },
    createCancellation() {
      const source = new CancellationTokenSource();
      return { token: source.token, cancel: () => source.cancel() };
    },
    async end() {
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
    },
  };
}

const toPosition = ([line, character]: Change['from']) => ({ line, character });
