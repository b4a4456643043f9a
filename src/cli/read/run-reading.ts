import { type OnrecordError, toOnrecordError } from '../../errors.ts';
import type { ReadResult, Workspace } from '../../workspace/workspace-contract.ts';
import { type CliIo, OutputClosedError } from '../cli-io.ts';
import { type CommandContext, type CommonOptions, withWorkspace } from '../command-context.ts';
import { EXIT } from '../exit-codes.ts';
import { renderError } from '../render-error.ts';
import { createJsonReport, createTextReport, type ReadReport } from './read-report.ts';
import { createReadTally, type ReadSummary } from './read-tally.ts';
import { type ReadingWatch, watchReading } from './watch-reading.ts';

/** Begins to read on a workspace, until the signal says that it is enough. */
export type StartReading = (
  workspace: Workspace,
  options: ReadingWatch['options'],
) => Promise<AsyncIterable<ReadResult>> | AsyncIterable<ReadResult>;

/** Reads to the end or to an interrupt, with progress on a terminal, and tells what became of each document. */
export async function runReading(
  context: CommandContext,
  options: CommonOptions,
  start: StartReading,
  { mustExist }: { readonly mustExist: boolean },
): Promise<void> {
  const { io } = context;
  const watch = watchReading(io);
  try {
    await withWorkspace(
      context,
      options,
      async (workspace, screen) => {
        const report = options.json ? createJsonReport(io) : createTextReport(io, screen, watch.bar);
        const { summary, fatal } = await readAll(io, () => start(workspace, watch.options), watch, report);
        await report.finish(summary);
        if (fatal) throw fatal;
        return summary.failed || summary.interrupted ? EXIT.failure : EXIT.clean;
      },
      { mustExist },
    );
  } finally {
    watch.end();
  }
}

/** Reads to the end, to an interrupt, or to a failure of the store; tells each failed input as it comes. */
async function readAll(
  io: CliIo,
  start: () => ReturnType<StartReading>,
  { bar, options }: ReadingWatch,
  report: ReadReport,
): Promise<{ summary: ReadSummary; fatal: OnrecordError | null }> {
  const startedAt = performance.now();
  const tally = createReadTally();
  let fatal: OnrecordError | null = null;
  try {
    for await (const result of await start()) {
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
