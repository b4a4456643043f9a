import { Command } from 'commander';
import type { DocumentSummary } from '../../store/store.ts';
import { type CommandContext, printJson, printLine, withWorkspace } from '../command-context.ts';
import { confirm } from '../confirm.ts';
import { EXIT } from '../exit-codes.ts';
import { countOf } from '../layout/count-of.ts';
import { escapeFlow } from '../layout/escape-controls.ts';
import { pickDocument } from '../pick-document.ts';
import { shortenId } from '../shorten-id.ts';
import { addCorrectOptions, type CorrectOptions, createMaker } from './actor/correct.ts';
import { renderDocumentTable } from './list.ts';

interface RemoveOptions extends CorrectOptions {
  readonly yes?: boolean;
}

export function createRemoveCommand(context: CommandContext): Command {
  const command = new Command('remove')
    .summary('take documents out of the store')
    .description(
      'Takes documents out of the store, with everywhere they stood and all that was found in them. The journal keeps that they were there, who took them out and why; what people said of them holds again if they are read again.',
    )
    .argument('<documents...>', 'an id or its beginning, a path or URL, or words of the title, each in quotation marks')
    .option('--yes', 'do not ask')
    .addHelpText('after', EXAMPLES)
    .action((references: string[], options: RemoveOptions) => runRemove(context, references, options));
  return addCorrectOptions(command);
}

const EXAMPLES = `
Examples:
  onrecord remove 3fa94c
  onrecord remove 3fa94c "cookie notice" --yes --reason "no articles"
`;

async function runRemove(context: CommandContext, references: readonly string[], options: RemoveOptions) {
  await withWorkspace(context, options, async (workspace, screen) => {
    const picked = new Map<string, DocumentSummary>();
    for (const reference of references) {
      const document = await pickDocument(workspace, reference);
      picked.set(document.id, document);
    }
    const documents = [...picked.values()];
    if (!options.yes) {
      await context.io.stderr.write(`${renderDocumentTable(documents, { ...screen, isTerminal: true })}\n`);
      const what = documents.length === 1 ? 'this document' : `these ${countOf(documents.length, 'document')}`;
      const isMeant = await confirm(context.io, `Remove ${what}?`, 'Say --yes to remove without asking.');
      if (!isMeant) return EXIT.findings;
    }
    for (const { id, title, origin } of documents) {
      await workspace.removeDocument(id, createMaker(context, options));
      if (!options.json) await printLine(context.io, `removed ${shortenId(id)}  ${escapeFlow(title ?? origin)}`);
    }
    if (options.json) await printJson(context.io, { removed: documents.map(({ id }) => id) });
    return EXIT.clean;
  });
}
