import { Command } from 'commander';
import { addCommonOptions, type CommandContext, type CommonOptions } from '../command-context.ts';
import { parseDay, parseJobs } from '../parse-option.ts';
import { previewInputs } from '../read/preview-inputs.ts';
import { runReading } from '../read/run-reading.ts';

interface ReadCommandOptions extends CommonOptions {
  readonly jobs?: number;
  readonly published?: string;
  readonly preview?: boolean;
}

export function createReadCommand(context: CommandContext): Command {
  const command = new Command('read')
    .summary('read articles into the store')
    .description(
      'Reads articles and puts what they say into the store: files (.txt .md .html .pdf .docx .jsonl, RSS and Atom feeds), folders, patterns, http(s) addresses, or - for standard input. What was read already is passed over; a changed text under one address is a new version, and a text that stands somewhere else too is another appearance of it.',
    )
    .argument('<inputs...>', 'files, folders, patterns, addresses, or -')
    .option('--jobs <n>', 'documents read at once (default: the number of cores, at most 4)', parseJobs)
    .option('--published <day>', 'day of publication of documents that bear none themselves', parseDay)
    .option('--preview', 'show what would be taken of each input; nothing is read by the engine, nothing stored')
    .addHelpText('after', EXAMPLES)
    .action((inputs: string[], options: ReadCommandOptions) =>
      options.preview ? previewInputs(context, inputs, options) : runRead(context, inputs, options),
    );
  return addCommonOptions(command);
}

const EXAMPLES = `
Ctrl-C finishes the documents at hand, a second one stops at once; the same command then goes on from there.
The exit code is 2 if any input failed; the others are read all the same.
A document whose text may not be what was meant says so below its line; onrecord list --doubt lists them.

Examples:
  onrecord read article.html
  onrecord read reports/ 'archive/2026-*.txt' --jobs 2
  onrecord read --published 2026-03-31 draft.txt
  onrecord read https://example.org/news/talks.html
  onrecord read --preview page.html
  pdftotext paper.pdf - | onrecord read -
`;

function runRead(context: CommandContext, inputs: readonly string[], options: ReadCommandOptions): Promise<void> {
  const chosen = {
    ...(options.jobs && { jobs: options.jobs }),
    ...(options.published && { publishedAt: options.published }),
    stdin: context.io.stdin,
  };
  return runReading(context, options, (workspace, more) => workspace.readInputs(inputs, { ...chosen, ...more }), {
    mustExist: false,
  });
}
