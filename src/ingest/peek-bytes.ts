export interface PeekedBytes {
  /** The first bytes: `size` or more, fewer only where the stream is shorter. */
  readonly head: Uint8Array;
  /** The whole stream, head included. */
  readonly stream: AsyncIterable<Uint8Array>;
  /** Lets go of a stream that nobody will read on. */
  readonly close: () => Promise<void>;
}

/** Looks at the beginning of a stream that can be read only once. */
export async function peekBytes(stream: AsyncIterable<Uint8Array>, size: number): Promise<PeekedBytes> {
  const iterator = stream[Symbol.asyncIterator]();
  const chunks: Uint8Array[] = [];
  let length = 0;
  while (length < size) {
    const next = await iterator.next();
    if (next.done === true) break;
    chunks.push(next.value);
    length += next.value.length;
  }
  return {
    head: Buffer.concat(chunks),
    stream: readOn(chunks, iterator),
    close: async () => {
      await iterator.return?.();
    },
  };
}

async function* readOn(chunks: readonly Uint8Array[], iterator: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* chunks;
    for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) yield next.value;
  } finally {
    await iterator.return?.();
  }
}
