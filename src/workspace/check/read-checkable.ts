import { readFile } from 'node:fs/promises';
import { blankSuppressions } from '../../check/suppressions.ts';
import type { OnrecordError } from '../../errors.ts';
import { toOnrecordError } from '../../errors.ts';
import { decodeText } from '../../ingest/decode-text.ts';
import type { DocumentFormat, IngestedDocument } from '../../ingest/ingest.ts';
import { readInputs } from '../../ingest/read-inputs.ts';
import { toBytes } from '../../ingest/to-bytes.ts';
import type { DocumentInput } from '../../schema/document.ts';
import type { LineMap, TimeMap } from '../../schema/intake.ts';
import type { OnRecord } from '../../schema/record.ts';
import type { EngineReaders } from '../engine-readers.ts';
import type { ReadingCache } from './reading-cache.ts';

/** A document with its record, and the file's own text where places and comments are found. */
export interface ReadDocument {
  readonly ok: true;
  readonly path: string;
  readonly format: DocumentFormat;
  readonly record: OnRecord;
  readonly lines: LineMap | null;
  /** When in the recording the text is said; null where it is no transcript with times. */
  readonly times: TimeMap | null;
  /** With "\n" as line ends; null where the file has no lines of text. */
  readonly source: string | null;
}

export type ReadOutcome = ReadDocument | { readonly ok: false; readonly path: string; readonly error: OnrecordError };

export interface ReadContext {
  readonly readers: EngineReaders;
  readonly stdin?: AsyncIterable<Uint8Array>;
  readonly signal?: AbortSignal;
  /** Today, `YYYY-MM-DD`. */
  readonly today: string;
  /** The day of publication of documents that bear none. */
  readonly publishedAt?: string;
  /** Where readings are kept from one run to the next; absent where none may be. */
  readonly cache?: ReadingCache | null;
}

/** Reads inputs of every kind into records, in the order given. One that fails comes as a failure in its place. */
export async function* readCheckable(inputs: readonly string[], context: ReadContext): AsyncGenerator<ReadOutcome> {
  const { stdin, signal, today } = context;
  const piped = stdin && inputs.includes('-') ? await collect(stdin) : null;
  const results = readInputs(inputs, { today, ...(piped && { stdin: toStream(piped) }), ...(signal && { signal }) });
  for await (const result of results) {
    if (!result.ok) yield { ok: false, path: result.origin, error: result.error };
    else yield await readOne(result.document, piped, context);
  }
}

async function readOne(
  document: IngestedDocument,
  piped: Uint8Array | null,
  context: ReadContext,
): Promise<ReadOutcome> {
  const { origin: path, format, lines = null, times = null } = document;
  try {
    const record = await readRecord(toInput(document, context.publishedAt ?? null), path, context);
    return { ok: true, path, format, record, lines, times, source: await readSource(document, piped) };
  } catch (error) {
    const failure = toOnrecordError(error, { input: path });
    // no other document would fare better
    if (failure.code.endsWith('-damaged')) throw failure;
    return { ok: false, path, error: failure };
  }
}

/** What the engine is handed: a comment that silences is no word of the text. */
export function toInput(document: IngestedDocument, publishedAt: string | null): DocumentInput {
  const { origin, format, givenId, title, byline, publisher, url, language, turns, entries } = document;
  return {
    ...{ id: givenId ?? origin, text: format === 'txt' ? blankSuppressions(document.text) : document.text },
    ...{ title, byline, publisher, url, language, publishedAt: document.publishedAt ?? publishedAt },
    ...(turns && { turns }),
    ...(entries && { entries }),
  };
}

async function readRecord(input: DocumentInput, path: string, { readers, cache }: ReadContext): Promise<OnRecord> {
  const kept = await cache?.find(input);
  if (kept) return kept;
  const record = await readers.read(input, path);
  await cache?.keep(input, record);
  return record;
}

const WITH_LINES: ReadonlySet<DocumentFormat> = new Set(['txt', 'md', 'captions']);

/** Read once more, since ingest keeps no file: what is packed or gone has no places, and is checked all the same. */
async function readSource({ origin, format }: IngestedDocument, piped: Uint8Array | null): Promise<string | null> {
  if (!WITH_LINES.has(format)) return null;
  try {
    return decodeText(origin === '-' ? piped! : await readFile(origin), null);
  } catch {
    return null;
  }
}

async function collect(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(toBytes(chunk));
  return Buffer.concat(chunks);
}

async function* toStream(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  if (bytes.length > 0) yield bytes;
}
