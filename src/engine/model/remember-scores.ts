import type { ModelSession } from './model-session.ts';

/** Room for the scores of an article of some two thousand words, with the contents that are read again. */
const MOST_BYTES = 12 * 1024 * 1024;

/**
 * A session that remembers the scores of the windows that it was asked for last, so that of an article that is read again
 * after an edit only the windows that changed cost anything. A window is known again by all that the model is told of it.
 */
export function rememberScores(session: ModelSession, mostBytes = MOST_BYTES): ModelSession {
  /** In the order in which they were asked for, the last one last. */
  const kept = new Map<string, Float32Array>();
  let bytes = 0;
  return {
    ...session,
    async run(inputs) {
      const key = keyOf(inputs);
      const known = kept.get(key);
      const scores = known ?? (await session.run(inputs));
      // somebody else may have asked for the same window in the meantime
      if (kept.delete(key)) bytes -= sizeOf(key, scores);
      kept.set(key, scores);
      bytes += sizeOf(key, scores);
      for (const [oldest, others] of kept) {
        if (bytes <= mostBytes) break;
        kept.delete(oldest);
        bytes -= sizeOf(oldest, others);
      }
      return scores;
    },
  };
}

/** Equal for equal inputs only: of each its name, how many numbers it has, and both halves of every number. */
const keyOf = (inputs: Readonly<Record<string, Int32Array>>): string =>
  Object.entries(inputs)
    .map(([name, values]) => {
      const halves = new Uint16Array(values.buffer, values.byteOffset, 2 * values.length);
      return `${name} ${values.length} ${String.fromCharCode(...halves)}`;
    })
    .join('');

const sizeOf = (key: string, scores: Float32Array): number => 2 * key.length + scores.byteLength;
