import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ModelSession } from './model-session.ts';
import { rememberScores } from './remember-scores.ts';

const windowOf = (...ids: number[]) => ({ ids: Int32Array.from(ids), gap: Int32Array.from(ids, () => 0) });

/** A session that counts, and gives as many scores as it is asked for pieces. */
function createCounter() {
  const asked: string[] = [];
  const session: ModelSession = {
    async run({ ids }) {
      asked.push(ids!.join(' '));
      return Float32Array.from(ids!);
    },
  };
  return { asked, session };
}

/** What a window of two pieces takes: 8 bytes of scores, and a key of "ids 2 ", "gap 2 " and 4 units each. */
const BYTES_OF_TWO = 2 * 4 + 2 * (6 + 4 + 6 + 4);

describe('rememberScores', () => {
  test('a window that was asked for is not run again', async () => {
    const { asked, session } = createCounter();
    const { run } = rememberScores(session);
    const [first, second] = [await run(windowOf(1, 2)), await run(windowOf(1, 2))];
    expect([...first]).toEqual([1, 2]);
    expect(second).toBe(first);
    expect(asked).toEqual(['1 2']);
  });

  test.each([
    ['another piece', windowOf(1, 3)],
    ['a piece more', windowOf(1, 2, 0)],
    ['another feature', { ...windowOf(1, 2), gap: Int32Array.of(0, 1) }],
    ['a number that is the same in its lower half', windowOf(1, 2 + 0x10000)],
    ['the same numbers elsewhere', { ids: Int32Array.of(1), gap: Int32Array.of(2, 0) }],
    ['the same numbers under another name', { ids: Int32Array.of(1, 2), quoted: Int32Array.of(0, 0) }],
  ])('%s is another window', async (_name, other) => {
    const { asked, session } = createCounter();
    const { run } = rememberScores(session);
    await run(windowOf(1, 2));
    await run(other);
    expect(asked).toHaveLength(2);
  });

  test('the window that nobody asked for the longest is forgotten where there is no room', async () => {
    const { asked, session } = createCounter();
    const { run } = rememberScores(session, 2 * BYTES_OF_TWO);
    for (const id of [1, 2, 1, 3, 1, 2]) await run(windowOf(id, 0));
    expect(asked).toEqual(['1 0', '2 0', '3 0', '2 0']);
  });

  test('a window that has no room is read all the same', async () => {
    const { asked, session } = createCounter();
    const { run } = rememberScores(session, BYTES_OF_TWO - 1);
    for (let time = 0; time < 2; time++) expect([...(await run(windowOf(1, 2)))]).toEqual([1, 2]);
    expect(asked).toHaveLength(2);
  });

  test('a window that is asked for twice at once takes its room once', async () => {
    const { asked, session } = createCounter();
    const { run } = rememberScores(session, 2 * BYTES_OF_TWO);
    await Promise.all([run(windowOf(1, 0)), run(windowOf(1, 0))]);
    await run(windowOf(2, 0));
    await run(windowOf(1, 0));
    expect(asked).toEqual(['1 0', '1 0', '2 0']);
  });

  test('what fails is not remembered', async () => {
    let times = 0;
    const session: ModelSession = {
      async run() {
        if (times++ === 0) throw new Error('no');
        return Float32Array.of(1);
      },
    };
    const { run } = rememberScores(session);
    await expect(run(windowOf(1))).rejects.toThrow('no');
    expect([...(await run(windowOf(1)))]).toEqual([1]);
  });

  test('property: it gives what the session gives', async () => {
    const windows = fc.array(fc.array(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), { maxLength: 3 }));
    await fc.assert(
      fc.asyncProperty(windows, fc.nat({ max: 400 }), async (asked, mostBytes) => {
        const { run } = rememberScores(createCounter().session, mostBytes);
        for (const ids of asked) expect([...(await run(windowOf(...ids)))]).toEqual([...Float32Array.from(ids)]);
      }),
    );
  });
});
