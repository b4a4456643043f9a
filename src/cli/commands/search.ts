import { Command, Option } from 'commander';
import { OnrecordError } from '../../errors.ts';
import {
  addCommonOptions,
  type CommandContext,
  type CommonOptions,
  printJsonList,
  printLine,
  withWorkspace,
} from '../command-context.ts';
import { EXIT } from '../exit-codes.ts';
import { parseCount, parseDay } from '../parse-option.ts';
import { renderHits } from '../show/render-hits.ts';

interface SearchOptions extends CommonOptions {
  readonly by?: string;
  readonly speaker?: string;
  readonly from?: string;
  readonly to?: string;
  readonly limit: number;
  readonly all?: boolean;
}

export function createSearchCommand(context: CommandContext): Command {
  const command = new Command('search')
    .summary('find statements by their words, speaker and date')
    .description(
      'Finds statements that hold all the words of QUERY; "words in quotation marks" stand together. QUERY may be left out with --by.',
    )
    .argument('[query...]', 'words of the statement, its source or its cue')
    .option('--by <name>', 'only what this speaker said')
    .addOption(new Option('--speaker <name>', 'the same as --by').hideHelp())
    .option('--from <day>', 'said or published on this day or later', parseDay)
    .option('--to <day>', 'said or published on this day or before', parseDay)
    .option('--all', 'also statements that people rejected')
    .option('--limit <n>', 'at most so many statements', parseCount, 50)
    .addHelpText('after', EXAMPLES)
    .action((words: string[], options: SearchOptions) => runSearch(context, words.join(' '), options));
  return addCommonOptions(command);
}

const EXAMPLES = `
Examples:
  onrecord search ceasefire
  onrecord search '"security guarantees"' --from 2026-01-01 --to 2026-03-31
  onrecord search --by "foreign minister" --json
`;

async function runSearch(context: CommandContext, query: string, options: SearchOptions): Promise<void> {
  const words = query.trim() || null;
  const { by: speaker = options.speaker, from, to, limit } = options;
  if (words === null && speaker === undefined) {
    throw new OnrecordError('usage', 'There is nothing to search for.', { remedy: 'Give words, or --by NAME.' });
  }
  await withWorkspace(context, options, async (workspace, screen) => {
    const hits = await workspace.searchStatements({
      words,
      limit,
      withRejected: options.all ?? false,
      ...(speaker !== undefined && { speaker }),
      ...(from !== undefined && { from }),
      ...(to !== undefined && { to }),
    });
    if (options.json) return printJsonList(context.io, hits);
    if (hits.length) await printLine(context.io, renderHits(hits, screen));
    if (!hits.length) await context.io.stderr.write('Nothing found.\n');
    if (hits.length === limit) await context.io.stderr.write(`The first ${limit}; --limit gives more.\n`);
    return hits.length ? EXIT.clean : EXIT.findings;
  });
}
