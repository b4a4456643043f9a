import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { Command } from 'commander';
import { OnrecordError } from '../../errors.ts';
import type { CommandContext } from '../command-context.ts';
import { listCommands } from '../list-commands.ts';

interface QueryOptions {
  readonly store?: string;
}

export function createQueryCommand(context: CommandContext): Command {
  return new Command('query')
    .summary('ask an archive of Parquet files what a store is asked')
    .description(
      'Answers from Parquet files, without a store of yours: what onrecord extract --format parquet or its Spark job wrote is put together in a store for this once, and any of the commands search, ask, actor, list, show and conflicts is run on it, with its own options.',
    )
    .argument('<archives...>', 'folders of Parquet files, files or patterns, then the command with what it takes')
    .option('--store <path>', 'keep that store here, and take in what is new the next time; before the command')
    .passThroughOptions()
    .addHelpText('after', EXAMPLES)
    .action((words: string[], options: QueryOptions, command: Command) => runQuery(context, words, options, command));
}

const EXAMPLES = `
Examples:
  onrecord query archive search negotiate --by Doverik
  onrecord query archive ask "Should Kaldria negotiate with Vesmar?"
  onrecord query --store archive.db 'archive/*/day=2031-05-*' actor Doverik
`;

const ASKING: ReadonlyMap<string, () => Promise<(context: CommandContext) => Command>> = new Map([
  ['search', async () => (await import('./search.ts')).createSearchCommand],
  ['ask', async () => (await import('./ask.ts')).createAskCommand],
  ['actor', async () => (await import('./actor/actor.ts')).createActorCommand],
  ['list', async () => (await import('./list.ts')).createListCommand],
  ['show', async () => (await import('./show.ts')).createShowCommand],
  ['conflicts', async () => (await import('./conflicts/conflicts.ts')).createConflictsCommand],
]);

async function runQuery(
  context: CommandContext,
  words: readonly string[],
  options: QueryOptions,
  command: Command,
): Promise<void> {
  const { cwd } = context.io;
  const at = words.findIndex((word) => ASKING.has(word) && !existsSync(resolve(cwd, word)));
  if (at < 1) refuseWords(at);
  const { openArchive } = await import('../../workspace/open-archive.ts');
  const archive = await openArchive(
    words.slice(0, at).map((path) => resolve(cwd, path)),
    {
      now: () => new Date().toISOString(),
      ...(options.store !== undefined && { storePath: resolve(cwd, options.store) }),
    },
  );
  try {
    const io = { ...context.io, env: { ...context.io.env, ONRECORD_STORE: archive.storePath } };
    const inner: CommandContext = { io, exitCode: context.exitCode };
    const asking = new Command('onrecord').copyInheritedSettings(command);
    asking.addCommand((await ASKING.get(words[at]!)!())(inner));
    for (const each of listCommands(asking)) each.copyInheritedSettings(command);
    await asking.parseAsync(words.slice(at), { from: 'user' });
    context.exitCode = inner.exitCode;
  } finally {
    await archive.close();
  }
}

function refuseWords(at: number): never {
  throw new OnrecordError('usage', at === 0 ? 'No archive is named.' : 'It is not said what the archive is asked.', {
    remedy: `Write onrecord query ARCHIVE and one of ${[...ASKING.keys()].join(', ')}.`,
  });
}
