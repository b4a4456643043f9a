import type { Asked, Told } from './worker/messages.ts';
import workerUrl from './worker/read-worker.ts?worker&url';

export interface ReadingWorker {
  ask(asked: Asked): void;
  /** Ends it at once, whatever it does. */
  end(): void;
}

/**
 * Starts the thread that reads. Its script is imported by a blob, since such a worker keeps to the policy of the page, which lets nothing
 * be sent elsewhere; one that is started from an address has no policy but what its host says.
 */
export function openWorker(onTold: (told: Told) => void): ReadingWorker {
  const script = `import ${JSON.stringify(new URL(workerUrl, document.baseURI).href)};`;
  const blob = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
  const worker = new Worker(blob, { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<Told>) => onTold(data));
  worker.addEventListener('error', ({ message }) => {
    onTold({
      kind: 'failed',
      problem: {
        title: 'The reader stopped',
        status: 0,
        detail: message || 'The browser ended its thread, or could not load its script.',
        remedy: 'Try again; if it stops again, give a shorter text or use a current browser.',
      },
    });
  });
  return {
    ask: (asked) => worker.postMessage(asked),
    end() {
      worker.terminate();
      URL.revokeObjectURL(blob);
    },
  };
}
