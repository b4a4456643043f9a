import { Command } from 'commander';
import { type OnrecordError, toOnrecordError } from '../../errors.ts';
import type { ReadOptions, Workspace } from '../../workspace/workspace-contract.ts';
import { type CliIo, OutputClosedError } from '../cli-io.ts';
import { addCommonOptions, type CommandContext, type CommonOptions, withWorkspace } from '../command-context.ts';
import { EXIT } from '../exit-codes.ts';
import { parseDay, parseJobs } from '../parse-option.ts';
import { createProgressBar } from '../read/progress-bar.ts';
import { createJsonReport, createTextReport, type ReadReport } from '../read/read-report.ts';
import { createReadTally, type ReadSummary } from '../read/read-tally.ts';
import { renderError } from '../render-error.ts';

interface ReadCommandOptions extends CommonOptions {
  readonly jobs?: number;
  readonly published?: string;
}

export function createReadCommand(context: CommandContext): Command {
  const command = new Command('read')
    .summary('read articles into the store')
    .description(
      'Reads articles and puts what they say into the store: files (.txt .md .html .pdf .docx .jsonl, RSS and Atom feeds), folders, patterns, http(s) addresses, or - for standard input. What was read already is passed over; a changed text under one address is a new version.',
    )
    .argument('<inputs...>', 'files, folders, patterns, addresses, or -')
    .option('--jobs <n>', 'documents read at once (default: the number of cores, at most 4)', parseJobs)
    .option('--published <day>', 'day of publication of documents that bear none themselves', parseDay)
    .addHelpText('after', EXAMPLES)
    .action((inputs: string[], options: ReadCommandOptions) => runRead(context, inputs, options));
  return addCommonOptions(command);
}

const EXAMPLES = `
Ctrl-C finishes the document at hand; the same command then goes on from there.
The exit code is 2 if any input failed; the others are read all the same.

Examples:
  onrecord read article.html
  onrecord read reports/ 'archive/2026-*.txt' --jobs 2
  onrecord read --published 2026-03-31 draft.txt
  onrecord read https://example.org/news/talks.html
  pdftotext paper.pdf - | onrecord read -
`;

async function runRead(context: CommandContext, inputs: readonly string[], options: ReadCommandOptions): Promise<void> {
  const { io } = context;
  const controller = new AbortController();
  const release = io.onInterrupt(() => controller.abort());
  try {
    await withWorkspace(
      context,
      options,
      async (workspace, screen) => {
        const report = options.json ? createJsonReport(io) : createTextReport(io, screen);
        const { summary, fatal } = await readAll(
          io,
          workspace,
          inputs,
          {
            ...(options.jobs && { jobs: options.jobs }),
            ...(options.published && { publishedAt: options.published }),
            signal: controller.signal,
          },
          report,
        );
        await report.finish(summary);
        if (fatal) throw fatal;
        return summary.failed || summary.interrupted ? EXIT.failure : EXIT.clean;
      },
      { mustExist: false },
    );
  } finally {
    release();
  }
}

/** Reads to the end, to an interrupt, or to a failure of the store; tells each failed input as it comes. */
async function readAll(
  io: CliIo,
  workspace: Workspace,
  inputs: readonly string[],
  options: ReadOptions & { readonly signal: AbortSignal },
  report: ReadReport,
): Promise<{ summary: ReadSummary; fatal: OnrecordError | null }> {
  const startedAt = performance.now();
  const tally = createReadTally();
  const bar = createProgressBar(io.stderr);
  let fatal: OnrecordError | null = null;
  try {
    const results = workspace.readInputs(inputs, { ...options, stdin: io.stdin, onProgress: bar.update });
    for await (const result of results) {
      tally.add(result);
      await report.add(result);
      if (result.status !== 'failed') bar.countDocument();
      else await bar.pauseFor(() => io.stderr.write(`${renderError(result.error)}\n`));
    }
  } catch (error) {
    if (error instanceof OutputClosedError) throw error;
    fatal = toOnrecordError(error);
  } finally {
    bar.stop();
  }
  return { summary: tally.summarize((performance.now() - startedAt) / 1000, options.signal.aborted), fatal };
}
