import type { ReadOptions } from '../../workspace/workspace-contract.ts';
import type { CliIo } from '../cli-io.ts';
import { countOf } from '../layout/count-of.ts';
import { createProgressBar, type ProgressBar } from './progress-bar.ts';

/** What a reading is watched and stopped by. To be ended. */
export interface ReadingWatch {
  readonly bar: ProgressBar;
  /** What the workspace reads with: it tells how far it is, and stops at the signal. */
  readonly options: Required<Pick<ReadOptions, 'signal' | 'onProgress' | 'onPending'>>;
  end(): void;
}

/** Shows how far a reading is, and at Ctrl-C stops it, saying at once what that waits for. */
export function watchReading(io: CliIo): ReadingWatch {
  const controller = new AbortController();
  const bar = createProgressBar(io.stderr);
  let pending = 0;
  const release = io.onInterrupt(() => {
    controller.abort();
    // Where the output was closed, nobody is left to tell.
    bar.pauseFor(() => io.stderr.write(renderInterrupt(pending))).catch(() => {});
  });
  return {
    bar,
    options: {
      signal: controller.signal,
      onProgress: bar.update,
      onPending(count) {
        pending = count;
      },
    },
    end() {
      release();
      bar.stop();
    },
  };
}

function renderInterrupt(pending: number): string {
  const rest = pending ? `finishing ${countOf(pending, 'document')}` : 'stopping';
  return `onrecord: ${rest}; press Ctrl-C again to stop at once\n`;
}
