import type { SnippetTextEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver';

/** The draft whose edits are planned, and what its editor can do. */
export interface EditedDraft {
  readonly uri: string;
  readonly version: number;
  /** As the editor has it, with its own line ends. */
  readonly text: string;
  readonly isMarkdown: boolean;
  readonly client: ClientAbilities;
}

export interface ClientAbilities {
  /** Edits of one version of a document, which an editor refuses where it has a later one by now. */
  readonly hasVersionedEdits: boolean;
  readonly canCreateFiles: boolean;
  /** Edits with a place to type in. */
  readonly hasSnippets: boolean;
}

/** Edits of the very version that was checked, where the editor can tell. */
export function createEdit(
  { uri, version, client }: EditedDraft,
  edits: (TextEdit | SnippetTextEdit)[],
): WorkspaceEdit {
  if (client.hasVersionedEdits) return { documentChanges: [{ textDocument: { uri, version }, edits }] };
  return { changes: { [uri]: edits.filter((edit): edit is TextEdit => 'newText' in edit) } };
}
