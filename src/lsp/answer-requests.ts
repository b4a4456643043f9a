import { type CancellationToken, type Connection, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { ClientAbilities } from './actions/edited-draft.ts';
import { listActions } from './actions/list-actions.ts';
import type { Desk, OnDesk } from './desk.ts';
import { createHover } from './hover/create-hover.ts';
import { listSymbols } from './list-symbols.ts';

interface Answering {
  readonly desk: Desk;
  readonly client: ClientAbilities;
}

/** What is asked of a document is answered from its check, once that is done; what nobody waits for any more is refused. */
export function answerRequests(connection: Connection, find: () => Answering | null): void {
  const findChecked = async (uri: string, token: CancellationToken): Promise<OnDesk | null> => {
    const desk = find()?.desk;
    return desk ? Promise.race([desk.find(uri), createRefusal(token)]) : null;
  };
  connection.onHover(async ({ textDocument, position }, token) => {
    const found = await findChecked(textDocument.uri, token);
    return found && createHover(found.checked, position);
  });
  connection.onDocumentSymbol(async ({ textDocument }, token) => {
    const found = await findChecked(textDocument.uri, token);
    return found && listSymbols(found.checked);
  });
  connection.onCodeAction(async (params, token) => {
    const found = await findChecked(params.textDocument.uri, token);
    const client = find()?.client;
    if (!found || !client) return null;
    const { text, checked } = found;
    return listActions(checked, { ...text, isMarkdown: checked.document.format === 'md', client }, params);
  });
}

/** Rejects when the request is taken back. */
function createRefusal(token: CancellationToken): Promise<never> {
  const refused = new Promise<never>((_, reject) => {
    const refuse = () => reject(new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was taken back.'));
    if (token.isCancellationRequested) refuse();
    token.onCancellationRequested(refuse);
  });
  refused.catch(() => {});
  return refused;
}
