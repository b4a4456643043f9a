import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mapInOrder } from './map-in-order.ts';

async function* count(to: number, onTake: (n: number) => void = () => {}): AsyncGenerator<number> {
  for (let n = 0; n < to; n++) {
    onTake(n);
    yield n;
  }
}

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

describe('mapInOrder', () => {
  test('gives the results in the order of the stream, whichever is ready first', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat(3), { maxLength: 20 }),
        fc.integer({ min: 1, max: 6 }),
        async (delays, ahead) => {
          const results = mapInOrder(count(delays.length), ahead, async (n) => {
            for (let turn = 0; turn < delays[n]!; turn++) await new Promise(setImmediate);
            return n * 2;
          });
          expect(await collect(results)).toEqual(delays.map((_delay, n) => n * 2));
        },
      ),
      { numRuns: 50 },
    );
  });

  test('takes no more than it may hold, however slow the reader of the results', async () => {
    let taken = 0;
    const results = mapInOrder(
      count(1000, () => taken++),
      4,
      async (n) => n,
    );
    await results.next();
    await new Promise(setImmediate);
    expect(taken).toBeLessThanOrEqual(5);
    await results.return(undefined);
  });

  test('finishes what was begun when the signal aborts, and begins nothing new', async () => {
    const controller = new AbortController();
    const begun: number[] = [];
    const seen: number[] = [];
    const begin = async (n: number) => {
      begun.push(n);
      return n;
    };
    for await (const n of mapInOrder(count(100), 3, begin, controller.signal)) {
      seen.push(n);
      if (n === 5) controller.abort();
    }
    expect(seen).toEqual(begun);
    expect(seen.length).toBeLessThan(12);
  });

  /** Work that takes a while, longer for later items, and tells when it is done. */
  const createWork = () => {
    const begun: number[] = [];
    const finished: number[] = [];
    const work = async (n: number) => {
      begun.push(n);
      for (let turn = 0; turn < 5 * (n + 1); turn++) await new Promise(setImmediate);
      finished.push(n);
      if (n === 1) throw new Error('one');
      return n;
    };
    return { begun, finished, work };
  };

  test('does not end before what was begun is finished, when nobody takes the rest', async () => {
    const { begun, finished, work } = createWork();
    const results = mapInOrder(count(100), 4, work);
    expect(await results.next()).toEqual({ done: false, value: 0 });
    await results.return(undefined);
    expect(begun.length).toBeGreaterThan(1);
    expect(finished).toEqual(begun);
  });

  test('does not throw before what was begun is finished', async () => {
    const { begun, finished, work } = createWork();
    await expect(collect(mapInOrder(count(100), 4, work))).rejects.toThrow('one');
    expect(begun.length).toBeGreaterThan(2);
    expect(finished).toEqual(begun);
  });

  test('ends on abort even if the next item never comes', async () => {
    const controller = new AbortController();
    async function* stall(): AsyncGenerator<number> {
      yield 1;
      await new Promise(() => {});
    }
    setTimeout(() => controller.abort(), 5);
    expect(await collect(mapInOrder(stall(), 2, async (n) => n, controller.signal))).toEqual([1]);
  });

  test('gives what is ready while the next item is waited for', async () => {
    async function* stall(): AsyncGenerator<number> {
      yield 1;
      yield 2;
      await new Promise(() => {});
    }
    const results = mapInOrder(stall(), 8, async (n) => n);
    expect(await results.next()).toEqual({ done: false, value: 1 });
    expect(await results.next()).toEqual({ done: false, value: 2 });
  });

  test('a stream that throws does so after what came before it', async () => {
    async function* breakOff(): AsyncGenerator<number> {
      yield* count(3);
      throw new Error('broken off');
    }
    const seen: number[] = [];
    const readAll = async () => {
      for await (const n of mapInOrder(breakOff(), 8, async (n) => n)) seen.push(n);
    };
    await expect(readAll()).rejects.toThrow('broken off');
    expect(seen).toEqual([0, 1, 2]);
  });

  test('an input that throws on abort just ends', async () => {
    const controller = new AbortController();
    async function* refuse(): AsyncGenerator<number> {
      yield 1;
      await new Promise<void>((resolve) => controller.signal.addEventListener('abort', () => resolve()));
      controller.signal.throwIfAborted();
    }
    setTimeout(() => controller.abort(), 5);
    expect(await collect(mapInOrder(refuse(), 2, async (n) => n, controller.signal))).toEqual([1]);
  });

  test('throws what the function throws, at its turn', async () => {
    const results = mapInOrder(count(5), 5, async (n) => {
      if (n === 2) throw new Error('two');
      return n;
    });
    const seen: number[] = [];
    await expect(
      (async () => {
        for await (const n of results) seen.push(n);
      })(),
    ).rejects.toThrow('two');
    expect(seen).toEqual([0, 1]);
  });
});
