import { findReader } from './detect-format.ts';
import { DEFAULT_LIMITS, type IngestedDocument } from './ingest.ts';
import { parseApart } from './parsing/parse-apart.ts';

export interface BytesOptions {
  readonly format: 'txt' | 'md';
  /** Today, `YYYY-MM-DD`. */
  readonly today: string;
  readonly signal?: AbortSignal;
}

/** The document of bytes that stand in no file yet, as `readInputs` would read them. Rejects with an OnrecordError. */
export async function readBytes(
  origin: string,
  bytes: Uint8Array,
  { format, today, signal }: BytesOptions,
): Promise<IngestedDocument> {
  const reader = findReader(format === 'md' ? 'markdown' : 'text');
  const input = { origin, stream: toStream(bytes), charset: null, url: null, today, limits: DEFAULT_LIMITS };
  for await (const result of parseApart(reader, input, signal)) {
    if (!result.ok) throw result.error;
    return result.document;
  }
  throw new Error('a reader of one document gave none');
}

async function* toStream(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
