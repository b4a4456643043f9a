/**
 * Maps a stream through an asynchronous function, `lookAhead` items at a time, and gives the results in the order of the
 * stream. Never holds more than `lookAhead` items, and never keeps a result back to wait for the next item. When the
 * signal aborts or the stream throws, what was begun is finished and given first.
 */
export async function* mapInOrder<In, Out>(
  items: AsyncIterable<In>,
  lookAhead: number,
  map: (item: In) => Promise<Out>,
  signal?: AbortSignal,
): AsyncGenerator<Out> {
  const iterator = items[Symbol.asyncIterator]();
  const pending: Promise<Out>[] = [];
  let isOpen = true;
  let pull: Promise<Pulled<In>> | null = null;
  let failure: { readonly error: unknown } | null = null;
  try {
    while (true) {
      if (isOpen && pending.length < lookAhead) pull ??= pullNext(iterator, signal);
      const [first] = pending;
      if (first && (!pull || (await isFirstReady(first, pull)))) {
        pending.shift();
        yield await first;
      } else if (pull) {
        const pulled: Pulled<In> = await pull;
        pull = null;
        if (pulled.kind === 'item') pending.push(startMap(map, pulled.item));
        else isOpen = false;
        if (pulled.kind === 'failure') failure = pulled;
      } else break;
    }
    if (failure) throw failure.error;
  } finally {
    await Promise.allSettled(pending);
    // Not awaited: an input that hangs (a terminal, a slow page) must not hold up the end.
    void iterator.return?.().catch(() => undefined);
  }
}

type Pulled<In> =
  | { readonly kind: 'item'; readonly item: In }
  | { readonly kind: 'end' }
  | { readonly kind: 'failure'; readonly error: unknown };

/** Which of two comes first; a result before an item where both are there. */
const isFirstReady = (first: Promise<unknown>, pull: Promise<unknown>): Promise<boolean> =>
  Promise.race([
    first.then(
      () => true,
      () => true,
    ),
    pull.then(() => false),
  ]);

/** The next item; the end as soon as the signal aborts. Never rejects, since nobody may be waiting for it any more. */
async function pullNext<In>(iterator: AsyncIterator<In>, signal?: AbortSignal): Promise<Pulled<In>> {
  if (signal?.aborted) return { kind: 'end' };
  const { promise: aborted, release } = waitForAbort(signal);
  try {
    const next = iterator.next();
    // An input may answer the abort by throwing, in time or after the race: either way it just ends.
    next.catch(() => undefined);
    const result = await Promise.race([next, aborted]);
    return result.done ? { kind: 'end' } : { kind: 'item', item: result.value };
  } catch (error) {
    return signal?.aborted ? { kind: 'end' } : { kind: 'failure', error };
  } finally {
    release();
  }
}

/** The listener goes with every wait, so that none pile up. */
function waitForAbort(signal?: AbortSignal): {
  promise: Promise<IteratorReturnResult<undefined>>;
  release: () => void;
} {
  let release = () => {};
  const promise = new Promise<IteratorReturnResult<undefined>>((resolve) => {
    const listener = () => resolve({ done: true, value: undefined });
    signal?.addEventListener('abort', listener, { once: true });
    release = () => signal?.removeEventListener('abort', listener);
  });
  return { promise, release };
}

/** A failure that comes before its turn is met by nobody yet: that alone must not end the process. */
function startMap<In, Out>(map: (item: In) => Promise<Out>, item: In): Promise<Out> {
  const result = map(item);
  result.catch(() => undefined);
  return result;
}
