import { Command } from 'commander';
import type { CommandContext } from '../command-context.ts';
import { parseItem } from '../review/pick-item.ts';
import { runAnnotation } from '../review/run-annotation.ts';
import { addCorrectOptions, type CorrectOptions } from './actor/correct.ts';

export const createAcceptCommand = (context: CommandContext): Command =>
  createJudgeCommand(
    context,
    'accept',
    'say that items of a document are right',
    'Says that items are right as they stand',
  );

export const createRejectCommand = (context: CommandContext): Command =>
  createJudgeCommand(
    context,
    'reject',
    'say that items of a document are wrong',
    'Says that items are wrong: they are left out of lists, searches and exports, unless --all is given there',
  );

function createJudgeCommand(
  context: CommandContext,
  action: 'accept' | 'reject',
  summary: string,
  description: string,
): Command {
  const command = new Command(action)
    .summary(summary)
    .description(`${description}. Kept in the journal with who and when, over every reading to come.`)
    .argument('<document>', 'an id or its beginning, a path or URL, or words of the title in quotation marks')
    .argument('<items...>', 'their numbers in `onrecord show`: s4, q2, t1, a3, p1, c5')
    .addHelpText('after', `\nExamples:\n  onrecord ${action} 3fa94c s4 s7 --reason "checked with the recording"\n`)
    .action((reference: string, items: string[], options: CorrectOptions) =>
      runAnnotation(context, options, reference, async () => ({ action, items: items.map(parseItem) })),
    );
  return addCorrectOptions(command);
}
