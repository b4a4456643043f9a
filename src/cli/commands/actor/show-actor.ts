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
import { addPageOptions, type PageOptions, printPage } from '../../print-page.ts';
import { renderActorTable } from '../../show/actor-table.ts';
import { renderActor } from '../../show/render-actor.ts';
import { isTypable } from '../../show/suggest-search.ts';

interface ShowOptions extends CommonOptions, PageOptions {
  readonly limit: number;
  readonly all?: boolean;
}

export function createActorShowCommand(context: CommandContext): Command {
  const command = new Command('show')
    .summary('show one actor (what `onrecord actor NAME` does)')
    .description(
      'Shows the names of an actor with their spellings, roles over time, company, why the names are one actor, open proposals, documents, and statements over time.',
    )
    .argument('<name...>', 'a name, words of it, or an id such as "a7k3m9q2"')
    .option('--limit <n>', 'at most so many statements, the latest ones', parseCount, 50)
    .option('--all', 'also statements that are folded away, with the reason')
    .addHelpText('after', EXAMPLES)
    .action((words: string[], options: ShowOptions) => runShow(context, words.join(' '), options));
  return addCommonOptions(addPageOptions(command));
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
      const { all = false } = options;
      const pages: string[] = [];
      for (const { id } of actors) {
        const [details, statements] = [await workspace.readActor(id), await workspace.listStatementsOf(id)];
        if (details) pages.push(renderActor(details, statements, { limit: options.limit, withFolded: all }, screen));
      }
      await printPage(context.io, screen, pages.join('\n\n'), options, suggestNext(actors));
    }
    return EXIT.clean;
  });
}

const suggestNext = (actors: readonly RegistryActor[]): readonly string[] =>
  actors
    .slice(0, 1)
    .filter(({ name }) => isTypable(name))
    .flatMap(({ name }) => [`onrecord search --by "${name}"`, `onrecord search --of "${name}"`]);

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
