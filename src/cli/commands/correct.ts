import { Command } from 'commander';
import type { CommandContext } from '../command-context.ts';
import { parseItem } from '../review/pick-item.ts';
import {
  addItemOptions,
  addStatementOptions,
  type PatchOptions,
  readPatch,
  readStatementPatch,
} from '../review/read-patch.ts';
import { runAnnotation } from '../review/run-annotation.ts';
import { addCorrectOptions, type CorrectOptions } from './actor/correct.ts';

export function createCorrectCommand(context: CommandContext): Command {
  const command = new Command('correct')
    .summary('put an item of a document right')
    .description(
      'Puts an item right: who speaks, the words, what kind it is, whether it is denied, a value, a date. Words are given as they stand in the document; of several places the one nearest to the item is taken. What the engine says stays beside it, and the correction holds over every reading to come.',
    )
    .argument('<document>', 'an id or its beginning, a path or URL, or words of the title in quotation marks')
    .argument('<item>', 'its number in `onrecord show`: s4, q2, t1, a3, c5')
    .addHelpText('after', CORRECT_EXAMPLES)
    .action((reference: string, typed: string, options: CorrectOptions & PatchOptions) =>
      runAnnotation(context, options, reference, async (workspace, { record }) => {
        const item = parseItem(typed);
        return { action: 'correct', items: [item], patch: await readPatch(workspace, record, item, options) };
      }),
    );
  return addCorrectOptions(addItemOptions(addStatementOptions(command)));
}

const CORRECT_EXAMPLES = `
Examples:
  onrecord correct 3fa94c s4 --speaker "Ilse Brandt"
  onrecord correct 3fa94c s4 --content "the port will stay … until spring" --polarity denied
  onrecord correct 3fa94c s7 --unnamed
  onrecord correct 3fa94c q2 --range 1100..1300 --modifier about
  onrecord correct 3fa94c t1 --value 2031-03-04 --from 2031-03-04 --to 2031-03-04
`;

export function createAddCommand(context: CommandContext): Command {
  const command = new Command('add')
    .summary('add a statement that was missed')
    .description(
      'Adds a statement that the engine missed: its words as they stand in the document, who speaks, and what else is known.',
    )
    .argument('<document>', 'an id or its beginning, a path or URL, or words of the title in quotation marks')
    .addHelpText(
      'after',
      '\nExamples:\n  onrecord add 3fa94c --content "54 percent wanted it open" --source "a survey" --unnamed\n',
    )
    .action((reference: string, options: CorrectOptions & PatchOptions) =>
      runAnnotation(context, options, reference, async (workspace, { record }) => {
        const patch = await readStatementPatch(workspace, record, options, 0);
        return { action: 'add', statement: { ...patch, content: patch.content ?? [] } };
      }),
    );
  return addCorrectOptions(addStatementOptions(command));
}
