import { Command } from 'commander';
import {
  addCommonOptions,
  type CommandContext,
  type CommonOptions,
  printJson,
  printLine,
  withWorkspace,
} from '../../command-context.ts';
import { EXIT } from '../../exit-codes.ts';
import { countOf } from '../../layout/count-of.ts';
import { createProgressBar } from '../../read/progress-bar.ts';

export function createActorRebuildCommand(context: CommandContext): Command {
  const command = new Command('rebuild')
    .summary('find anew who is one actor over all documents')
    .description(
      'Makes anew, from the documents and what people decided, who is one actor: after a version that decides otherwise, or in doubt. Actors keep their ids, and decisions hold.',
    )
    .addHelpText(
      'after',
      '\nCtrl-C stops; whatever asks for actors next does the rest.\n\nExample:\n  onrecord actor rebuild\n',
    )
    .action((options: CommonOptions) => runRebuild(context, options));
  return addCommonOptions(command);
}

async function runRebuild(context: CommandContext, options: CommonOptions): Promise<void> {
  const { io } = context;
  const controller = new AbortController();
  const release = io.onInterrupt(() => controller.abort());
  try {
    await withWorkspace(context, options, async (workspace) => {
      const bar = createProgressBar(io.stderr, 'taken in');
      const progress = { done: 0, total: 0 };
      try {
        await workspace.rebuildRegistry({
          signal: controller.signal,
          onProgress({ done, total }) {
            for (let counted = progress.done; counted < done; counted++) bar.countDocument();
            Object.assign(progress, { done, total });
            bar.update({ done, total, fraction: total ? done / total : 1, origin: null });
          },
        });
      } finally {
        bar.stop();
      }
      const isWhole = !controller.signal.aborted;
      if (options.json) await printJson(io, { documents: progress.done, of: progress.total, isWhole });
      else await printLine(io, `${countOf(progress.done, 'document')} taken in anew${isWhole ? '' : ', not all'}`);
      return isWhole ? EXIT.clean : EXIT.failure;
    });
  } finally {
    release();
  }
}
