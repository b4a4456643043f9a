import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { OnrecordError } from '../errors.ts';

/** Text packs to a tenth or a twentieth; what unfolds so much further is made to fill memory or time. */
const MOST_FOLD = 100;
/** Below so many bytes nothing is too much. */
const HARMLESS_BYTES = 8 * 1024 * 1024;

/** So many bytes tell a gzip file. */
export const GZIP_MARK_BYTES = 2;

/** Whether bytes begin as a gzip file does. */
export const isGzip = (head: Uint8Array): boolean => head[0] === 0x1f && head[1] === 0x8b;

/** A name without the ending that says that the file is packed: "news.jsonl.gz" holds "news.jsonl". */
export const stripGzipEnding = (name: string): string => name.replace(/\.gz$/i, '');

/** What a gzip file holds, member after member, as it comes. Throws `gzip-failed` where the file breaks off. */
export async function* unpackGzip(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const sizes = { packed: 0, unpacked: 0 };
  const gunzip = createGunzip();
  // What fails on the way comes out of the iteration below.
  pipeline(Readable.from(countBytes(stream, sizes), { objectMode: false }), gunzip).catch(() => {});
  try {
    for await (const chunk of gunzip as AsyncIterable<Buffer>) {
      sizes.unpacked += chunk.length;
      assertHarmless(sizes);
      yield chunk;
    }
  } catch (error) {
    throw toGzipError(error);
  }
}

interface Sizes {
  packed: number;
  unpacked: number;
}

async function* countBytes(stream: AsyncIterable<Uint8Array>, sizes: Sizes): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) {
    sizes.packed += chunk.length;
    yield chunk;
  }
}

function assertHarmless({ packed, unpacked }: Sizes): void {
  if (unpacked < HARMLESS_BYTES || unpacked < packed * MOST_FOLD) return;
  throw new OnrecordError('gzip-failed', `It unpacks to more than ${MOST_FOLD} times its size.`, {
    remedy: 'If it is no trap, unpack it with gunzip, and read what comes out.',
  });
}

function toGzipError(error: unknown): unknown {
  const code = (error as { code?: unknown } | null)?.code;
  if (typeof code !== 'string' || !code.startsWith('Z_')) return error;
  const message = code === 'Z_BUF_ERROR' ? 'It is a gzip file that breaks off.' : 'It is a damaged gzip file.';
  return new OnrecordError('gzip-failed', message, { remedy: 'Fetch or copy it again.', cause: error });
}
