import { Command, InvalidArgumentError } from 'commander';
import { OnrecordError } from '../../../errors.ts';
import {
  addCommonOptions,
  type CommandContext,
  type CommonOptions,
  printJsonList,
  printLine,
  withWorkspace,
} from '../../command-context.ts';
import { EXIT } from '../../exit-codes.ts';
import { renderJson } from '../../layout/render-json.ts';
import { wrapText } from '../../layout/wrap-text.ts';
import { renderDecision } from '../../show/render-decisions.ts';
import { addCorrectOptions, type CorrectOptions, runDecision } from './correct.ts';

interface JournalOptions extends CommonOptions {
  readonly jsonl?: boolean;
}

export function createJournalCommand(context: CommandContext): Command {
  const command = new Command('journal')
    .summary('list who decided what, and when')
    .description(
      'Lists every decision on who is one actor, oldest first, with who made it, when and why. With --jsonl one a line, with the names, documents and exact words that it is about: training data for a program.',
    )
    .option('--jsonl', 'write JSON Lines')
    .addHelpText('after', '\nExample:\n  onrecord actor journal --jsonl > corrections.jsonl\n')
    .action((options: JournalOptions) =>
      withWorkspace(context, options, async (workspace, screen) => {
        const decisions = await workspace.listDecisions();
        if (options.json) return printJsonList(context.io, decisions);
        for (const decision of decisions) {
          const line = options.jsonl
            ? renderJson(decision)
            : wrapText(renderDecision(decision, screen), screen.columns, '    ', '');
          await printLine(context.io, line);
        }
        if (!decisions.length) await context.io.stderr.write('Nobody has decided anything yet.\n');
        return decisions.length ? EXIT.clean : EXIT.findings;
      }),
    );
  return addCommonOptions(command);
}

export function createUndoCommand(context: CommandContext): Command {
  const command = new Command('undo')
    .summary('take a decision back')
    .description(
      'Takes a decision back: the latest one, or the one with this number. Undoing an undo brings the decision back.',
    )
    .argument('[number]', 'the number in `onrecord actor journal`', parseNumber)
    .addHelpText('after', '\nExample:\n  onrecord actor undo 7\n')
    .action((number: number | undefined, options: CorrectOptions) =>
      runDecision(context, options, async (workspace) => {
        const latest = (await workspace.listDecisions()).findLast(
          ({ action, isInForce }) => isInForce && action !== 'undo',
        );
        const decision = number ?? latest?.id;
        if (decision !== undefined) return { action: 'undo', decision };
        throw new OnrecordError('no-such-decision', 'There is nothing to undo.', {
          remedy: '`onrecord actor journal` shows every decision.',
        });
      }),
    );
  return addCorrectOptions(command);
}

function parseNumber(value: string): number {
  if (!/^\d{1,15}$/.test(value)) throw new InvalidArgumentError('It must be the number of a decision.');
  return Number(value);
}
