import type { ModelSession } from '../../engine/model/model-session.ts';
import { createReader } from '../../engine/reader.ts';
import { toOnrecordError } from '../../errors.ts';
import type { EngineReaders } from '../engine-readers.ts';
import { loadEnglish } from '../load-english.ts';
import { loadReaderModel } from '../load-reader-model.ts';

/** Reads drafts again and again, one after another: windows that did not change cost nothing, and what nobody waits for any more is left. */
export interface DraftReader extends EngineReaders {
  /** The same, until the signal aborts: then it rejects with the signal's reason. */
  readUntil(signal: AbortSignal, ...asked: Parameters<EngineReaders['read']>): ReturnType<EngineReaders['read']>;
}

/** Scores of some twenty thousand words, of all drafts and sources together. */
const REMEMBERED = 16;
/** So long this thread may keep others waiting between two windows. */
const LONGEST_MS = 10;

export async function openDraftReader(): Promise<DraftReader> {
  const [language, model] = await Promise.all([loadEnglish(), loadReaderModel({ remembered: REMEMBERED })]);
  let waitedFor: AbortSignal | null = null;
  const session = createPausingSession(model.session, () => waitedFor?.throwIfAborted());
  const engine = createReader({ language, model: { ...model, session } });
  let last: Promise<unknown> = Promise.resolve();
  const read = (signal: AbortSignal | null, ...[document, origin]: Parameters<EngineReaders['read']>) => {
    const reading = last.then(async () => {
      signal?.throwIfAborted();
      waitedFor = signal;
      try {
        return await engine.read(document);
      } catch (error) {
        signal?.throwIfAborted();
        throw toOnrecordError(error, { input: origin });
      }
    });
    last = reading.catch(() => {});
    return reading;
  };
  return {
    lookAhead: 1,
    readUntil: read,
    read: (...asked) => read(null, ...asked),
    close: async () => {},
  };
}

/** Lets whatever waits on this thread go first now and then, such as the message that nobody wants this any more. */
function createPausingSession(session: ModelSession, assertWanted: () => void): ModelSession {
  let pausedAt = performance.now();
  return {
    ...session,
    async run(inputs) {
      if (performance.now() - pausedAt > LONGEST_MS) {
        await new Promise(setImmediate);
        pausedAt = performance.now();
      }
      assertWanted();
      return session.run(inputs);
    },
  };
}
