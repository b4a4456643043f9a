/**
 * Maps a stream through an asynchronous function, `lookAhead` items at a time, and gives the results in the order of the
 * stream. Never holds more than `lookAhead` items. When the signal aborts, what was begun is finished and nothing new is.
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
  try {
    while (isOpen || pending.length) {
      while (isOpen && pending.length < lookAhead) {
        const next = await takeNext(iterator, signal);
        if (next === null || next.done) isOpen = false;
        else pending.push(startMap(map, next.value));
      }
      const first = pending.shift();
      if (first) yield await first;
    }
  } finally {
    await Promise.allSettled(pending);
    // Not awaited: an input that hangs (a terminal, a slow page) must not hold up the end.
    void iterator.return?.().catch(() => undefined);
  }
}

/** The next item, or null as soon as the signal aborts. The listener goes with every wait, so that none pile up. */
async function takeNext<In>(iterator: AsyncIterator<In>, signal?: AbortSignal): Promise<IteratorResult<In> | null> {
  if (!signal) return iterator.next();
  if (signal.aborted) return null;
  let release = () => {};
  const aborted = new Promise<null>((resolve) => {
    const listener = () => resolve(null);
    signal.addEventListener('abort', listener, { once: true });
    release = () => signal.removeEventListener('abort', listener);
  });
  const next = iterator.next();
  // An input may answer the abort by throwing, in time or after the race: either way it just ends.
  next.catch(() => undefined);
  try {
    return await Promise.race([next, aborted]);
  } catch (error) {
    if (signal.aborted) return null;
    throw error;
  } finally {
    release();
  }
}

/** A failure that comes before its turn is met by nobody yet: that alone must not end the process. */
function startMap<In, Out>(map: (item: In) => Promise<Out>, item: In): Promise<Out> {
  const result = map(item);
  result.catch(() => undefined);
  return result;
}
