import type { ModelSession } from './model-session.ts';

/** Numbers that a shelf holds: the scores of an article of some fourteen hundred words, with the contents that are read again. */
export const SHELF = 2.5 * 1024 * 1024;

/**
 * A session that remembers the scores of the windows that it was asked for last, so that of an article that is read again
 * after an edit only the windows that changed cost anything. A window is known again by all that the model is told of it.
 * They lie on two shelves that are filled in turn: what is asked for again goes over to the one that is being filled. Kept
 * in memory of their own they would live long and so be collected late: tens of megabytes of them.
 */
export function rememberScores(session: ModelSession, size = SHELF): ModelSession {
  let [filling, full] = [createShelf(size), createShelf(size)];
  const keep = (key: string, scores: Float32Array): void => {
    if (scores.length > Math.min(size, SHELF)) return;
    if (!filling.hasRoom(scores.length)) {
      full.clear();
      [filling, full] = [full, filling];
    }
    filling.put(key, scores);
  };
  return {
    ...session,
    async run(inputs) {
      const key = keyOf(inputs);
      const known = filling.copy(key);
      if (known) return known;
      const scores = full.copy(key) ?? (await session.run(inputs));
      keep(key, scores);
      return scores;
    },
  };
}

/** Its memory comes board by board, so that one that may grow large takes what it needs. */
function createShelf(size: number) {
  const length = Math.min(size, SHELF);
  const boards: Float32Array[] = [];
  const places = new Map<string, Float32Array>();
  let [board, used] = [0, 0];
  return {
    copy: (key: string): Float32Array | undefined => places.get(key)?.slice(),
    hasRoom: (added: number): boolean => used + added <= length || (board + 2) * length <= size,
    put(key: string, scores: Float32Array): void {
      if (used + scores.length > length) [board, used] = [board + 1, 0];
      const memory = boards[board] ?? new Float32Array(length);
      boards[board] = memory;
      memory.set(scores, used);
      places.set(key, memory.subarray(used, used + scores.length));
      used += scores.length;
    },
    clear(): void {
      places.clear();
      [board, used] = [0, 0];
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
