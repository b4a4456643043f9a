import { resolve } from 'node:path';
import { Command, Option } from 'commander';
import { OnrecordError } from '../../errors.ts';
import { extractRecords } from '../../workspace/extract-records.ts';
import type { CommandContext } from '../command-context.ts';
import { EXIT } from '../exit-codes.ts';
import { renderJson } from '../layout/render-json.ts';
import { parseJobs } from '../parse-option.ts';

interface ExtractCommandOptions {
  readonly jobs: number;
  readonly rows?: boolean;
  readonly format: 'jsonl' | 'parquet';
  readonly output?: string;
  readonly skip?: readonly string[];
}

export function createExtractCommand(context: CommandContext): Command {
  return new Command('extract')
    .summary('turn JSON Lines of documents into JSON Lines of records, or into tables')
    .description(
      'A filter that needs no store: reads one document a line from standard input, {"id", "text", …}, and writes its record as one line to standard output, in the same order. A line that cannot be read gives {"id", "line", "error"} in its place. With --rows each line is a row of a table; with --format parquet the rows go into an archive of Parquet files, which onrecord query asks.',
    )
    .option('--jobs <n>', 'documents read at once', parseJobs, 1)
    .option('--rows', 'rows of tables in the place of records: docs/reference/rows.md says which')
    .addOption(
      new Option('--format <format>', 'what rows are written as').choices(['jsonl', 'parquet']).default('jsonl'),
    )
    .option('--output <folder>', 'the archive that Parquet files are written into, one more with each run')
    .option('--skip <archives...>', 'pass over what this engine has read in these archives; with rows')
    .option('--json', 'taken for the sake of uniformity: the output is JSON always')
    .addHelpText('after', EXAMPLES)
    .action((options: ExtractCommandOptions) => runExtract(context, options));
}

const EXAMPLES = `
Examples:
  onrecord extract < documents.jsonl > records.jsonl
  echo '{"id":"1","text":"We are ready, the mayor said."}' | onrecord extract | jq .statements
  onrecord extract --rows < documents.jsonl | jq -c 'select(.table == "statements")'
  onrecord extract --format parquet --output archive < today.jsonl
  onrecord extract --format parquet --output archive --skip archive < all.jsonl
`;

async function runExtract(context: CommandContext, options: ExtractCommandOptions): Promise<void> {
  assertOptions(options);
  if (options.format === 'parquet') await writeParquet(context, options);
  else if (options.rows) await writeRows(context, options);
  else await writeRecords(context, options);
}

function assertOptions({ format, output, rows, skip }: ExtractCommandOptions): void {
  if (format === 'parquet' && output === undefined) {
    throw new OnrecordError('usage', 'Parquet is several files.', { remedy: 'Name their folder: --output archive.' });
  }
  if (format === 'jsonl' && output !== undefined) {
    throw new OnrecordError('usage', 'JSON Lines go to standard output.', {
      remedy: 'Write > FILE in the place of --output, or --format parquet.',
    });
  }
  if (skip && !rows && format === 'jsonl') {
    throw new OnrecordError('usage', '--skip is for rows.', { remedy: 'Add --rows, or --format parquet.' });
  }
}

async function writeRecords(context: CommandContext, { jobs }: ExtractCommandOptions): Promise<void> {
  for await (const result of extractRecords(context.io.stdin, { jobs })) {
    if ('error' in result) context.exitCode = EXIT.failure;
    await context.io.stdout.write(`${renderJson(result)}\n`);
  }
}

async function writeRows(context: CommandContext, options: ExtractCommandOptions): Promise<void> {
  for await (const rows of extract(context, options)) {
    const lines = Object.entries(rows).flatMap(([table, some]) =>
      some.map((row) => `${renderJson({ table, ...row })}\n`),
    );
    if (lines.length) await context.io.stdout.write(lines.join(''));
  }
}

async function writeParquet(context: CommandContext, options: ExtractCommandOptions): Promise<void> {
  const { createArchiveWriter } = await import('../../archive/archive-writer.ts');
  const writer = createArchiveWriter(resolve(context.io.cwd, options.output!));
  try {
    for await (const rows of extract(context, options)) writer.add(rows);
    writer.finish();
  } finally {
    writer.abandon();
  }
}

/** The rows of one document after the other; a failure among them is told by the exit code too. */
async function* extract(context: CommandContext, { jobs, skip }: ExtractCommandOptions) {
  const { extractRows } = await import('../../workspace/extract-rows.ts');
  const archives = skip?.map((path) => resolve(context.io.cwd, path));
  for await (const { status, rows } of extractRows(context.io.stdin, { jobs, ...(archives && { skip: archives }) })) {
    if (status === 'failed') context.exitCode = EXIT.failure;
    yield rows;
  }
}
