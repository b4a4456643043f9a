import { Command } from 'commander';
import { ENGINE_VERSION } from '../engine/version.ts';
import type { CommandContext } from './command-context.ts';
import { listCommands } from './list-commands.ts';

type CreateCommand = (context: CommandContext) => Command;

/** By name, in the order of the help. Each is loaded when asked for, since most of what one needs the others do without. */
const COMMANDS: ReadonlyMap<string, () => Promise<CreateCommand>> = new Map([
  ['read', async () => (await import('./commands/read.ts')).createReadCommand],
  ['reread', async () => (await import('./commands/reread.ts')).createRereadCommand],
  ['remove', async () => (await import('./commands/remove.ts')).createRemoveCommand],
  ['show', async () => (await import('./commands/show.ts')).createShowCommand],
  ['list', async () => (await import('./commands/list.ts')).createListCommand],
  ['search', async () => (await import('./commands/search.ts')).createSearchCommand],
  ['check', async () => (await import('./commands/check.ts')).createCheckCommand],
  ['lsp', async () => (await import('./commands/lsp.ts')).createLspCommand],
  ['ask', async () => (await import('./commands/ask.ts')).createAskCommand],
  ['conflicts', async () => (await import('./commands/conflicts/conflicts.ts')).createConflictsCommand],
  ['questions', async () => (await import('./commands/questions.ts')).createQuestionsCommand],
  ['positions', async () => (await import('./commands/positions.ts')).createPositionsCommand],
  ['review', async () => (await import('./commands/review.ts')).createReviewCommand],
  ['accept', async () => (await import('./commands/judge.ts')).createAcceptCommand],
  ['reject', async () => (await import('./commands/judge.ts')).createRejectCommand],
  ['correct', async () => (await import('./commands/correct.ts')).createCorrectCommand],
  ['add', async () => (await import('./commands/correct.ts')).createAddCommand],
  ['note', async () => (await import('./commands/note.ts')).createNoteCommand],
  ['undo', async () => (await import('./commands/journal.ts')).createUndoCommand],
  ['journal', async () => (await import('./commands/journal.ts')).createJournalCommand],
  ['actor', async () => (await import('./commands/actor/actor.ts')).createActorCommand],
  ['extract', async () => (await import('./commands/extract.ts')).createExtractCommand],
  ['query', async () => (await import('./commands/query.ts')).createQueryCommand],
  ['export', async () => (await import('./commands/export.ts')).createExportCommand],
  ['serve', async () => (await import('./commands/serve.ts')).createServeCommand],
  ['mcp', async () => (await import('./commands/mcp.ts')).createMcpCommand],
  ['token', async () => (await import('./commands/token.ts')).createTokenCommand],
  ['words', async () => (await import('./commands/words.ts')).createWordsCommand],
]);

/**
 * The command line as a tree of commands: of the one that is named alone, or of all where none is. It writes to the context
 * only, and never ends the process.
 */
export async function createProgram(context: CommandContext, named?: string): Promise<Command> {
  const program = new Command('onrecord')
    .description(
      'Puts what an article says on the record: who says so, in which exact words, when, with which figures.',
    )
    .version(ENGINE_VERSION, '-V, --version', 'show the version')
    .helpOption('-h, --help', 'show this help')
    // what stands behind `query ARCHIVE search` belongs to the search
    .enablePositionalOptions()
    .helpCommand('help [command]', 'show the help of a command')
    .addHelpText('after', EXAMPLES);
  for (const create of await loadCommands(named)) program.addCommand(create(context));
  for (const command of listCommands(program)) command.exitOverride().helpOption('-h, --help', 'show this help');
  return program;
}

function loadCommands(named = ''): Promise<readonly CreateCommand[]> {
  const load = COMMANDS.get(named);
  return Promise.all((load ? [load] : [...COMMANDS.values()]).map((each) => each()));
}

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
