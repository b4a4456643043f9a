import { Command } from 'commander';
import type { CommandContext } from '../command-context.ts';
import { parseItem } from '../review/pick-item.ts';
import { readPicked, runAnnotation, runEntry } from '../review/run-annotation.ts';
import { addCorrectOptions, type CorrectOptions, createMaker } from './actor/correct.ts';

export function createNoteCommand(context: CommandContext): Command {
  const command = new Command('note')
    .summary('keep a note on a document or an item')
    .description('Keeps a note on a document, or on items of it, in the journal. It judges nothing.')
    .argument('<document>', 'an id or its beginning, a path or URL, or words of the title in quotation marks')
    .argument('[items...]', 'numbers in `onrecord show`, none for the document itself')
    .requiredOption('--text <words>', 'the note')
    .addHelpText(
      'after',
      '\nExamples:\n  onrecord note 3fa94c s4 --text "ask her office"\n  onrecord note 3fa94c --text "to be checked"\n',
    )
    .action((reference: string, items: string[], { text, ...options }: CorrectOptions & { text: string }) =>
      items.length
        ? runAnnotation(context, options, reference, async () => ({
            action: 'note',
            items: items.map(parseItem),
            text,
          }))
        : runEntry(context, options, async (workspace) =>
            workspace.noteDocument(await readPicked(workspace, reference), text, createMaker(context, options)),
          ),
    );
  return addCorrectOptions(command);
}
