import { OnrecordError } from '../errors.ts';

/** A chunk of a stream as bytes: streams with an encoding give strings. */
export function toBytes(chunk: unknown): Uint8Array {
  if (typeof chunk === 'string') return Buffer.from(chunk);
  if (chunk instanceof Uint8Array) return chunk;
  throw new OnrecordError(
    'bad-argument',
    `A stream gave a chunk that is neither bytes nor a string: ${typeof chunk}.`,
    {
      remedy: 'Hand in a stream of bytes.',
    },
  );
}
