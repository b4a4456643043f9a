import { Command } from 'commander';
import { extractRecords } from '../../workspace/extract-records.ts';
import type { CommandContext } from '../command-context.ts';
import { EXIT } from '../exit-codes.ts';
import { renderJson } from '../layout/render-json.ts';
import { parseJobs } from '../parse-option.ts';

interface ExtractCommandOptions {
  readonly jobs: number;
}

export function createExtractCommand(context: CommandContext): Command {
  return new Command('extract')
    .summary('turn JSON Lines of documents into JSON Lines of records')
    .description(
      'A filter that needs no store: reads one document a line from standard input, {"id", "text", …}, and writes its record as one line to standard output, in the same order. A line that cannot be read gives {"id", "line", "error"} in its place.',
    )
    .option('--jobs <n>', 'documents read at once', parseJobs, 1)
    .option('--json', 'taken for the sake of uniformity: the output is JSON always')
    .addHelpText('after', EXAMPLES)
    .action((options: ExtractCommandOptions) => runExtract(context, options));
}

const EXAMPLES = `
Examples:
  onrecord extract < documents.jsonl > records.jsonl
  echo '{"id":"1","text":"We are ready, the mayor said."}' | onrecord extract | jq .statements
`;

async function runExtract(context: CommandContext, { jobs }: ExtractCommandOptions): Promise<void> {
  for await (const result of extractRecords(context.io.stdin, { jobs })) {
    if ('error' in result) context.exitCode = EXIT.failure;
    await context.io.stdout.write(`${renderJson(result)}\n`);
  }
}
