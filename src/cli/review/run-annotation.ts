import { OnrecordError } from '../../errors.ts';
import type { Said } from '../../review/create-annotation.ts';
import type { JournalEntry } from '../../store/journal/journal-entry.ts';
import type { ReviewedDocument } from '../../store/store.ts';
import type { Workspace } from '../../workspace/workspace-contract.ts';
import { type CommandContext, printJson, printLine, withWorkspace } from '../command-context.ts';
import { type CorrectOptions, createMaker } from '../commands/actor/correct.ts';
import { EXIT } from '../exit-codes.ts';
import { pickDocument } from '../pick-document.ts';
import { renderEntry } from '../show/render-entry.ts';

/** Says something of a document's items, and tells what was written. */
export async function runAnnotation(
  context: CommandContext,
  options: CorrectOptions,
  reference: string,
  say: (workspace: Workspace, document: ReviewedDocument) => Promise<Said>,
): Promise<void> {
  await runEntry(context, options, async (workspace) => {
    const document = await readPicked(workspace, reference);
    return workspace.annotate(document, await say(workspace, document), createMaker(context, options));
  });
}

/** Writes an entry, and tells what was written. */
export async function runEntry(
  context: CommandContext,
  options: CorrectOptions,
  write: (workspace: Workspace) => Promise<JournalEntry>,
): Promise<void> {
  await withWorkspace(context, options, async (workspace, screen) => {
    const entry = await write(workspace);
    if (options.json) await printJson(context.io, entry);
    else await printLine(context.io, renderEntry(entry, screen));
    return EXIT.clean;
  });
}

/** The one document that is meant, as people have put it. */
export async function readPicked(workspace: Workspace, reference: string): Promise<ReviewedDocument> {
  const { id } = await pickDocument(workspace, reference);
  const document = await workspace.readReviewed(id);
  if (document) return document;
  throw new OnrecordError('no-such-document', 'The document is gone from the store.', { input: id });
}
