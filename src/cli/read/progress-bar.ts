import { Presets, SingleBar } from 'cli-progress';
import type { IngestProgress } from '../../ingest/ingest.ts';
import type { CliOutput } from '../cli-io.ts';
import { cutToWidth } from '../layout/cut-text.ts';
import { escapeFlow } from '../layout/escape-controls.ts';

export interface ProgressBar {
  update(progress: IngestProgress): void;
  countDocument(): void;
  /** Takes the bar away while something else is written. */
  pauseFor(write: () => Promise<void>): Promise<void>;
  stop(): void;
}

const STEPS = 1000;
const LEAST_FOR_ORIGIN = 12;
const WIDTH_BESIDES_ORIGIN = 66;

/** A bar on a terminal, with what is done to documents; nothing at all where the output is a file or a pipe. */
export function createProgressBar(output: CliOutput, verb = 'read'): ProgressBar {
  const { stream } = output;
  if (!output.isTerminal || !stream) return NO_BAR;
  const bar = new SingleBar(
    {
      stream,
      format: `{bar} {percentage}%  {documents} ${verb}  {origin}`,
      barsize: 24,
      clearOnComplete: true,
      hideCursor: true,
      // Interrupts are ours: the document at hand is finished, then the bar is stopped.
      gracefulExit: false,
    },
    Presets.shades_classic,
  );
  let documents = 0;
  let value = 0;
  let origin = '';
  let hasEnded = false;
  const payload = () => ({ documents, origin });
  const start = () => bar.start(STEPS, value, payload());
  start();
  return {
    update(progress) {
      value = Math.floor(progress.fraction * STEPS);
      const width = Math.max(LEAST_FOR_ORIGIN, (output.columns ?? 0) - WIDTH_BESIDES_ORIGIN);
      origin = cutToWidth(escapeFlow(progress.origin ?? ''), width);
      bar.update(value, payload());
    },
    countDocument() {
      documents += 1;
      bar.update(value, payload());
    },
    async pauseFor(write) {
      bar.stop();
      await write();
      // Meanwhile the end may have come: a bar that goes on then would keep the process alive.
      if (!hasEnded) start();
    },
    stop() {
      hasEnded = true;
      bar.stop();
    },
  };
}

const NO_BAR: ProgressBar = {
  update: () => {},
  countDocument: () => {},
  pauseFor: (write) => write(),
  stop: () => {},
};
