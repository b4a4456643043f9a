import { Command } from 'commander';
import { OnrecordError } from '../../errors.ts';
import type { RegistryActor, StatementHit } from '../../store/store.ts';
import type { Workspace } from '../../workspace/workspace-contract.ts';
import {
  addCommonOptions,
  type CommandContext,
  type CommonOptions,
  printJson,
  printLine,
  withWorkspace,
} from '../command-context.ts';
import { EXIT } from '../exit-codes.ts';
import { escapeFlow } from '../layout/escape-controls.ts';
import { renderTable } from '../layout/render-table.ts';
import type { Screen } from '../layout/screen.ts';
import { wrapText } from '../layout/wrap-text.ts';
import { parseCount } from '../parse-option.ts';
import { renderHits } from '../show/render-hits.ts';

interface ActorOptions extends CommonOptions {
  readonly limit: number;
}

export function createActorCommand(context: CommandContext): Command {
  const command = new Command('actor')
    .summary('show who an actor is and what they are on record with')
    .description('Shows the names, kind and roles of an actor, and their statements over time in all documents.')
    .argument('<name...>', 'a name, or words of it')
    .option('--limit <n>', 'at most so many statements, the latest ones', parseCount, 50)
    .addHelpText('after', EXAMPLES)
    .action((words: string[], options: ActorOptions) => runActor(context, words.join(' '), options));
  return addCommonOptions(command);
}

const EXAMPLES = `
Examples:
  onrecord actor Tolen
  onrecord actor "Ministry of Trade" --limit 5
  onrecord actor Tolen --json | jq '.[0].statements[].at'
`;

async function runActor(context: CommandContext, name: string, options: ActorOptions): Promise<void> {
  await withWorkspace(context, options, async (workspace, screen) => {
    const found = await workspace.findActors(name);
    if (!found.length) {
      throw new OnrecordError('no-such-actor', 'No actor in the store has this name.', { input: name });
    }
    const actors = pickActors(found, name);
    if (options.json) {
      await printJson(context.io, await describeActors(workspace, actors));
    } else if (actors.length > MOST_IN_FULL) {
      await printLine(context.io, renderActorTable(actors, screen));
    } else {
      for (const [at, actor] of actors.entries()) {
        if (at > 0) await printLine(context.io);
        const statements = await workspace.listStatementsOf(actor);
        await printLine(context.io, renderActor(actor, statements, options.limit, screen));
      }
    }
    return EXIT.clean;
  });
}

/** More are told apart in a table first. */
const MOST_IN_FULL = 2;

/** Those who bear exactly this name, if any do; else all who bear it in part. */
function pickActors(found: readonly RegistryActor[], name: string): readonly RegistryActor[] {
  const wanted = name.toLowerCase();
  const exact = found.filter((actor) => [actor.name, ...actor.aliases].some((each) => each.toLowerCase() === wanted));
  return exact.length ? exact : found;
}

const describeActors = (workspace: Workspace, actors: readonly RegistryActor[]): Promise<unknown[]> =>
  Promise.all(
    actors.map(async ({ statements: statementCount, ...actor }) => ({
      ...actor,
      statementCount,
      statements: await workspace.listStatementsOf({ ...actor, statements: statementCount }),
    })),
  );

function renderActorTable(actors: readonly RegistryActor[], screen: Screen): string {
  const columns = [
    { title: 'name', paint: screen.colors.bold },
    { title: 'kind' },
    { title: 'documents', align: 'right' },
    { title: 'statements', align: 'right' },
    { title: 'roles and other names', isFlexible: true },
  ] as const;
  const rows = actors.map((actor) => [
    actor.name,
    actor.kind,
    String(actor.documents),
    String(actor.statements),
    [...actor.roles, ...otherNames(actor)].join(', '),
  ]);
  return renderTable(columns, rows, screen);
}

function renderActor(actor: RegistryActor, hits: readonly StatementHit[], limit: number, screen: Screen): string {
  const { colors, columns } = screen;
  const others = otherNames(actor);
  const shown = hits.slice(-limit);
  const lines = [
    `${colors.bold(escapeFlow(actor.name))}  ${colors.dim(actor.kind)}`,
    others.length ? `also ${escapeFlow(others.join(', '))}` : null,
    actor.roles.length ? escapeFlow(actor.roles.join(', ')) : null,
    colors.dim(renderCounts(actor)),
  ].filter((line) => line !== null);
  const head = lines.map((line) => wrapText(line, columns)).join('\n');
  const omitted = hits.length - shown.length;
  const note = omitted > 0 ? colors.dim(`\n\n${omitted} earlier statements; --limit gives more`) : '';
  return shown.length ? `${head}${note}\n\n${renderHits(shown, screen)}` : head;
}

const otherNames = ({ name, aliases }: RegistryActor): readonly string[] => aliases.filter((alias) => alias !== name);

function renderCounts({ documents, mentions, statements }: RegistryActor): string {
  return `in ${countOf(documents, 'document')}, mentioned ${countOf(mentions, 'time')}, ${countOf(statements, 'statement')}`;
}

const countOf = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
