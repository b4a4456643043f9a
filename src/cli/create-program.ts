import { Command } from 'commander';
import { ENGINE_VERSION } from '../engine/version.ts';
import type { CommandContext } from './command-context.ts';
import { createActorCommand } from './commands/actor/actor.ts';
import { createAddCommand, createCorrectCommand } from './commands/correct.ts';
import { createExportCommand } from './commands/export.ts';
import { createExtractCommand } from './commands/extract.ts';
import { createJournalCommand, createUndoCommand } from './commands/journal.ts';
import { createAcceptCommand, createRejectCommand } from './commands/judge.ts';
import { createListCommand } from './commands/list.ts';
import { createNoteCommand } from './commands/note.ts';
import { createReadCommand } from './commands/read.ts';
import { createRemoveCommand } from './commands/remove.ts';
import { createRereadCommand } from './commands/reread.ts';
import { createReviewCommand } from './commands/review.ts';
import { createSearchCommand } from './commands/search.ts';
import { createShowCommand } from './commands/show.ts';

/** The command line as a tree of commands. It writes to the context only, and never ends the process. */
export function createProgram(context: CommandContext): Command {
  const program = new Command('onrecord')
    .description(
      'Puts what an article says on the record: who says so, in which exact words, when, with which figures.',
    )
    .version(ENGINE_VERSION, '-V, --version', 'show the version')
    .helpOption('-h, --help', 'show this help')
    .helpCommand('help [command]', 'show the help of a command')
    .addHelpText('after', EXAMPLES);
  const commands = [
    createReadCommand,
    createRereadCommand,
    createRemoveCommand,
    createShowCommand,
    createListCommand,
    createSearchCommand,
    createReviewCommand,
    createAcceptCommand,
    createRejectCommand,
    createCorrectCommand,
    createAddCommand,
    createNoteCommand,
    createUndoCommand,
    createJournalCommand,
    createActorCommand,
    createExtractCommand,
    createExportCommand,
  ].map((create) => create(context));
  for (const command of commands) program.addCommand(command);
  for (const command of listCommands(program)) command.exitOverride().helpOption('-h, --help', 'show this help');
  return program;
}

/** A command and all below it. */
export const listCommands = (command: Command): readonly Command[] => [
  command,
  ...command.commands.flatMap(listCommands),
];

const EXAMPLES = `
Exit codes:
  0  done
  1  nothing was found
  2  an input or the command failed

Examples:
  onrecord read article.html
  onrecord show article
  onrecord search ceasefire --from 2026-01-01
`;
