import { Command } from 'commander';
import type { RegistryActor } from '../../../store/store.ts';
import type { Workspace } from '../../../workspace/workspace-contract.ts';
import {
  addCommonOptions,
  type CommandContext,
  type CommonOptions,
  printJson,
  printLine,
  withWorkspace,
} from '../../command-context.ts';
import { EXIT } from '../../exit-codes.ts';
import { parseCount } from '../../parse-option.ts';
import { findToShow } from '../../pick-actor.ts';
import { renderActorTable } from '../../show/actor-table.ts';
import { renderActor } from '../../show/render-actor.ts';

interface ShowOptions extends CommonOptions {
  readonly limit: number;
}

export function createActorShowCommand(context: CommandContext): Command {
  const command = new Command('show')
    .summary('show one actor (what `onrecord actor NAME` does)')
    .description(
      'Shows the names of an actor with their spellings, roles over time, company, why the names are one actor, open proposals, documents, and statements over time.',
    )
    .argument('<name...>', 'a name, words of it, or an id such as "a7k3m9q2"')
    .option('--limit <n>', 'at most so many statements, the latest ones', parseCount, 50)
    .addHelpText('after', EXAMPLES)
    .action((words: string[], options: ShowOptions) => runShow(context, words.join(' '), options));
  return addCommonOptions(command);
}

const EXAMPLES = `
Examples:
  onrecord actor Tolen
  onrecord actor "Ministry of Trade" --limit 5
  onrecord actor Tolen --json | jq '.[0].statements[].at'
`;

async function runShow(context: CommandContext, name: string, options: ShowOptions): Promise<void> {
  await withWorkspace(context, options, async (workspace, screen) => {
    const actors = await findToShow(workspace, name);
    if (options.json) {
      await printJson(context.io, await describeActors(workspace, actors));
    } else if (actors.length > MOST_IN_FULL) {
      await printLine(context.io, renderActorTable(actors, screen, MOST_LISTED));
    } else {
      for (const [at, { id }] of actors.entries()) {
        if (at > 0) await printLine(context.io);
        const [details, statements] = [await workspace.readActor(id), await workspace.listStatementsOf(id)];
        if (details) await printLine(context.io, renderActor(details, statements, options, screen));
      }
    }
    return EXIT.clean;
  });
}

/** More are told apart in a table first. */
const MOST_IN_FULL = 2;
const MOST_LISTED = 40;

async function describeActors(workspace: Workspace, actors: readonly RegistryActor[]): Promise<readonly unknown[]> {
  const described = [];
  for (const { id } of actors.slice(0, MOST_DESCRIBED)) {
    const details = await workspace.readActor(id);
    if (!details) continue;
    const { statements: statementCount, ...actor } = details;
    described.push({ ...actor, statementCount, statements: await workspace.listStatementsOf(id) });
  }
  return described;
}

/** In JSON each comes with all that is known. */
const MOST_DESCRIBED = 50;
