import { Command, Option } from 'commander';
import { ACTOR_KINDS, type ActorKind } from '../../../schema/actor.ts';
import {
  addCommonOptions,
  type CommandContext,
  type CommonOptions,
  printJsonList,
  printLine,
  withWorkspace,
} from '../../command-context.ts';
import { EXIT } from '../../exit-codes.ts';
import { parseCount } from '../../parse-option.ts';
import { pickActor } from '../../pick-actor.ts';
import { renderActorTable } from '../../show/actor-table.ts';
import { renderProposals } from '../../show/render-actor.ts';

interface ListOptions extends CommonOptions {
  readonly limit: number;
  readonly kind?: ActorKind;
}

export function createActorListCommand(context: CommandContext): Command {
  const command = new Command('list')
    .summary('list the actors in the store')
    .description('Lists the actors over all documents, those in most documents first.')
    .addOption(new Option('--kind <kind>', 'only actors of this kind').choices([...ACTOR_KINDS]))
    .option('--limit <n>', 'at most so many actors', parseCount, 50)
    .action((options: ListOptions) =>
      withWorkspace(context, options, async (workspace, screen) => {
        const { limit, kind } = options;
        const actors = await workspace.listActors({ limit, ...(kind && { kind }) });
        if (options.json) return printJsonList(context.io, actors);
        if (actors.length) await printLine(context.io, renderActorTable(actors, screen));
        else await context.io.stderr.write('The store names no actor.\n');
        return actors.length ? EXIT.clean : EXIT.findings;
      }),
    );
  return addCommonOptions(command);
}

export function createProposalsCommand(context: CommandContext): Command {
  const command = new Command('proposals')
    .summary('list merges that wait for your word')
    .description(
      'Lists actors that may be one, the surest first. `accept` makes two of them one, `reject` keeps them apart for good.',
    )
    .argument('[name...]', 'only those of this actor')
    .option('--limit <n>', 'at most so many proposals', parseCount, 50)
    .addHelpText('after', EXAMPLES)
    .action((words: string[], options: ListOptions) =>
      withWorkspace(context, options, async (workspace, screen) => {
        const name = words.join(' ');
        const actor = name === '' ? null : await pickActor(workspace, name);
        const proposals = await workspace.listProposals({ limit: options.limit, ...(actor && { actor: actor.id }) });
        if (options.json) return printJsonList(context.io, proposals);
        if (proposals.length) await printLine(context.io, renderProposals(proposals, screen));
        else await context.io.stderr.write('No proposal is open.\n');
        // That nothing waits for a decision is no failed search, unless it was asked of somebody.
        return proposals.length || actor === null ? EXIT.clean : EXIT.findings;
      }),
    );
  return addCommonOptions(command);
}

const EXAMPLES = `
Examples:
  onrecord actor proposals
  onrecord actor accept Tolen "Ada Tolen"
`;
