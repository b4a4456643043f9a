import { Command, Option } from 'commander';
import { OnrecordError } from '../../errors.ts';
import type { StatementHit, StatementQuery } from '../../store/store.ts';
import type { Workspace } from '../../workspace/workspace-contract.ts';
import {
  addCommonOptions,
  type CommandContext,
  type CommonOptions,
  printJson,
  printJsonList,
  printLine,
  withWorkspace,
} from '../command-context.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { countOf } from '../layout/count-of.ts';
import type { Screen } from '../layout/screen.ts';
import { wrapText } from '../layout/wrap-text.ts';
import { parseCount, parseDay, parseSentences } from '../parse-option.ts';
import { addPageOptions, type PageOptions, printPage } from '../print-page.ts';
import { shortenId } from '../shorten-id.ts';
import { renderFacets, renderGroupCounts, renderGroups } from '../show/render-groups.ts';
import { renderHits } from '../show/render-hits.ts';
import { isTypable } from '../show/suggest-search.ts';

interface SearchOptions extends CommonOptions, PageOptions {
  readonly by?: string;
  readonly speaker?: string;
  readonly of?: string;
  readonly from?: string;
  readonly to?: string;
  readonly context?: number;
  readonly sort: NonNullable<StatementQuery['sort']>;
  readonly group?: 'speaker';
  readonly count?: boolean;
  readonly limit?: number;
  readonly all?: boolean;
}

const DEFAULT_LIMIT = 50;
const DEFAULT_GROUPS = 10;
const EACH = 3;
/** So many speakers are told in a line. */
const MOST_FACETS = 8;

export function createSearchCommand(context: CommandContext): Command {
  const command = new Command('search')
    .summary('find statements by their words, speaker, subject and date')
    .description(
      'Finds statements that hold all the words of QUERY; "words in quotation marks" stand together. QUERY may be left out with --by or --of. What is said again in the same words elsewhere is told in one place; with --json each statement stands for itself.',
    )
    .argument('[query...]', 'words of the statement, its source or its cue')
    .option('--by <name>', 'only what this speaker said')
    .addOption(new Option('--speaker <name>', 'the same as --by').hideHelp())
    .option('--of <name>', 'only what others said of this person, body or place')
    .option('--from <day>', 'said or published on this day or later', parseDay)
    .option('--to <day>', 'said or published on this day or before', parseDay)
    .option('-C, --context <n>', 'in its sentences, with so many before and behind', parseSentences)
    .addOption(
      new Option('--sort <order>', 'what comes first')
        .choices(['relevance', 'date', 'speaker', 'outlet'])
        .default('relevance'),
    )
    .addOption(new Option('--group <by>', 'by who says it, the most first').choices(['speaker']))
    .option('--count', 'how many, and no more')
    .option('--all', 'also folded statements, with the reason, and those that people rejected')
    .option('--limit <n>', `at most so many statements (${DEFAULT_LIMIT}), or groups (${DEFAULT_GROUPS})`, parseCount)
    .addHelpText('after', EXAMPLES)
    .action((words: string[], options: SearchOptions) => runSearch(context, words.join(' '), options));
  return addCommonOptions(addPageOptions(command));
}

const EXAMPLES = `
Examples:
  onrecord search ceasefire -C 1
  onrecord search '"security guarantees"' --from 2026-01-01 --to 2026-03-31
  onrecord search ceasefire --group speaker
  onrecord search --by "foreign minister" --sort date
  onrecord search --of "Ministry of Trade" --json
`;

async function runSearch(context: CommandContext, words: string, options: SearchOptions): Promise<void> {
  const query = createQuery(words, options);
  if (query.words === null && query.speaker === undefined && query.of === undefined) {
    throw new OnrecordError('usage', 'There is nothing to search for.', {
      remedy: 'Give words, or --by NAME, or --of NAME.',
    });
  }
  await withWorkspace(context, options, (workspace, screen) => {
    const search = { context, workspace, screen, query, options };
    if (options.group) return showGroups(search);
    return options.count ? showCount(search) : showHits(search);
  });
}

function createQuery(words: string, options: SearchOptions): StatementQuery {
  const { by = options.speaker, of, from, to, context, sort, all = false, json = false } = options;
  return {
    words: words.trim() || null,
    sort,
    withRejected: all,
    withFolded: all,
    foldRepeats: !json,
    ...(by !== undefined && { speaker: by }),
    ...(of !== undefined && { of }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(context !== undefined && { context }),
  };
}

interface Search {
  readonly context: CommandContext;
  readonly workspace: Workspace;
  readonly screen: Screen;
  readonly query: StatementQuery;
  readonly options: SearchOptions;
}

async function showCount({ context: { io }, workspace, query, options }: Search): Promise<ExitCode> {
  const statements = await workspace.countStatements(query);
  await (options.json ? printJson(io, { statements }) : printLine(io, String(statements)));
  return statements ? EXIT.clean : EXIT.findings;
}

async function showGroups({ context: { io }, workspace, screen, query, options }: Search): Promise<ExitCode> {
  const limits = { groups: options.limit ?? DEFAULT_GROUPS, each: options.count ? 0 : EACH };
  const groups = await workspace.groupBySpeaker(query, { groups: limits.groups, ...(limits.each && { each: EACH }) });
  if (options.json) return printJsonList(io, groups);
  if (!groups.length) return tellNone(io);
  const render = options.count ? renderGroupCounts : renderGroups;
  const more =
    groups.length === limits.groups
      ? `\n\n${screen.colors.dim(`The first ${limits.groups}; --limit gives more.`)}`
      : '';
  await printPage(io, screen, `${render(groups, screen)}${more}`, options);
  return EXIT.clean;
}

async function tellNone(io: CommandContext['io']): Promise<ExitCode> {
  await io.stderr.write('Nothing found.\n');
  return EXIT.findings;
}

async function showHits(search: Search): Promise<ExitCode> {
  const { workspace, screen, query, options } = search;
  const { io } = search.context;
  const limit = options.limit ?? DEFAULT_LIMIT;
  const hits = await workspace.searchStatements({ ...query, limit });
  // better a folded statement, which says that it is one, than none
  if (!hits.length && !query.withFolded) return showHits({ ...search, query: { ...query, withFolded: true } });
  if (options.json) return printJsonList(io, hits);
  if (!hits.length) return tellNone(io);
  if (query.withFolded && !options.all) await io.stderr.write('Only folded statements are found.\n');
  const counts = await countHits(workspace, query, hits);
  const told = [...describeCounts(counts, hits, limit), ...(await listFacets(search, hits))];
  const notes = told.map((line) => screen.colors.dim(wrapText(line, screen.columns))).join('\n');
  const page = renderHits(hits, screen);
  await printPage(io, screen, screen.isTerminal ? `${page}\n\n${notes}` : page, options, listNext(query, hits));
  if (!screen.isTerminal && hits.length === limit) await io.stderr.write(`The first ${limit}; --limit gives more.\n`);
  return EXIT.clean;
}

interface Counts {
  readonly found: number;
  readonly folded: number;
}

/** How many there are in all, and how many more are folded away. */
async function countHits(workspace: Workspace, query: StatementQuery, hits: readonly StatementHit[]): Promise<Counts> {
  const found = hits.length ? await workspace.countStatements(query) : 0;
  const all = query.withFolded ? found : await workspace.countStatements({ ...query, withFolded: true });
  return { found, folded: Math.max(0, all - found) };
}

/** "50 of 340 statements; --limit gives more", "12 folded: --all shows them" */
function describeCounts({ found, folded }: Counts, hits: readonly StatementHit[], limit: number): readonly string[] {
  const repeats = hits.reduce((sum, hit) => sum + hit.repeats.length, 0);
  const shown = hits.length + repeats;
  const counts = [
    shown < found ? `${shown} of ${countOf(found, 'statement')}` : countOf(found, 'statement'),
    repeats ? `${repeats} of them told as repeats` : '',
    shown < found && hits.length === limit ? '--limit gives more' : '',
    folded ? `${folded} more folded: --all` : '',
  ];
  return [counts.filter(Boolean).join(' · ')];
}

/** Who says what was found, in a line, where there is something to choose. */
async function listFacets({ workspace, screen, query }: Search, hits: readonly StatementHit[]): Promise<string[]> {
  if (!screen.isTerminal || hits.length < 2 || query.speaker !== undefined) return [];
  const groups = await workspace.groupBySpeaker(query, { groups: MOST_FACETS });
  return groups.length > 1 ? [renderFacets(groups)] : [];
}

function listNext({ words }: StatementQuery, [first]: readonly StatementHit[]): readonly string[] {
  return [
    ...(words !== null && isTypable(words) ? [`onrecord search "${words}" --group speaker`] : []),
    ...(first ? [`onrecord show ${shortenId(first.document.id)}`] : []),
  ];
}
