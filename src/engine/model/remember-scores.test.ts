import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ModelSession } from './model-session.ts';
import { rememberScores, SHELF } from './remember-scores.ts';

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

describe('rememberScores', () => {
  test('a window that was asked for is not run again', async () => {
    const { asked, session } = createCounter();
    const { run } = rememberScores(session);
    const [first, second] = [await run(windowOf(1, 2)), await run(windowOf(1, 2))];
    expect([...first]).toEqual([1, 2]);
    expect(second).toEqual(first);
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

  test.each([
    ['the last two are kept', [1, 2, 1, 2], [1, 2]],
    ['as long as the next two are not there', [1, 2, 3, 1, 2], [1, 2, 3]],
    ['those that nobody asks for again are forgotten', [1, 2, 3, 4, 5, 1], [1, 2, 3, 4, 5, 1]],
    ['one that is asked for again stays', [1, 2, 3, 1, 4, 5, 1], [1, 2, 3, 4, 5]],
  ])('on shelves for two windows: %s', async (_name, windows, expected) => {
    const { asked, session } = createCounter();
    const { run } = rememberScores(session, 4);
    for (const id of windows) expect([...(await run(windowOf(id, 0)))]).toEqual([id, 0]);
    expect(asked).toEqual(expected.map((id) => `${id} 0`));
  });

  test('shelves of several boards keep what stands on all of them', async () => {
    const { asked, session } = createCounter();
    const run = rememberScores({ run: (given) => session.run(given).then(() => ROW) }, 2 * SHELF).run;
    for (const id of [1, 2, 1, 2, 3, 1, 2]) await run(windowOf(id));
    expect(asked).toEqual(['1', '2', '3']);
  });

  const ROW = new Float32Array(SHELF);

  test('a window that has no room is read all the same', async () => {
    const { asked, session } = createCounter();
    const { run } = rememberScores(session, 1);
    for (let time = 0; time < 2; time++) expect([...(await run(windowOf(1, 2)))]).toEqual([1, 2]);
    expect(asked).toHaveLength(2);
  });

  test('windows that are asked for at once are read by those who asked', async () => {
    const { run } = rememberScores(createCounter().session, 4);
    const read = async (id: number) => expect([...(await run(windowOf(id, 0)))]).toEqual([id, 0]);
    await Promise.all([1, 1, 2, 3, 4, 5, 1].map(read));
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
      fc.asyncProperty(windows, fc.nat({ max: 12 }), async (asked, size) => {
        const { run } = rememberScores(createCounter().session, size);
        for (const ids of asked) expect([...(await run(windowOf(...ids)))]).toEqual([...Float32Array.from(ids)]);
      }),
    );
  });
});
