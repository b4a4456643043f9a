import { toOnrecordError } from '../errors.ts';
import type { IngestedDocument, IngestResult } from '../ingest/ingest.ts';
import type { DocumentInput } from '../schema/document.ts';
import type { OnRecord } from '../schema/record.ts';
import type { DocumentToStore } from '../store/store.ts';
import type { EngineReaders } from './engine-readers.ts';
import { hashText, toDocumentId } from './hash-text.ts';
import { mapInOrder } from './map-in-order.ts';
import { resolveOrigin } from './resolve-origin.ts';
import type { ReadOptions, ReadResult, WorkspaceParts } from './workspace-contract.ts';

/** A document between the engine and the store. */
type Reading =
  | { readonly status: 'read'; readonly origin: string; readonly document: DocumentToStore; readonly record: OnRecord }
  | (ReadResult & { readonly status: 'unchanged' | 'failed' });

/**
 * Inputs to the store: ingested and written on this thread, read by the engine on several; written in the order of the
 * inputs, so that two runs make the same store. A text that this engine has read already is not read again.
 */
export async function* readDocuments(
  parts: WorkspaceParts,
  inputs: readonly string[],
  { jobs, publishedAt, ...options }: ReadOptions,
): AsyncGenerator<ReadResult> {
  const readers = parts.createReaders(jobs);
  const ingested = parts.ingest(inputs, options);
  try {
    const readings = mapInOrder(
      ingested,
      readers.lookAhead,
      (result) => readOne(parts, readers, result, publishedAt ?? null),
      options.signal,
    );
    for await (const reading of readings) {
      yield reading.status === 'read' ? await storeReading(parts, reading) : reading;
    }
  } finally {
    await readers.close();
  }
}

async function readOne(
  parts: WorkspaceParts,
  readers: EngineReaders,
  result: IngestResult,
  publishedAt: string | null,
): Promise<Reading> {
  if (!result.ok) return { status: 'failed', origin: result.origin, error: result.error };
  const document = identify(result.document, publishedAt);
  const { textHash, title } = document;
  const { origin } = result.document;
  try {
    const read = await parts.store.findRead([textHash], parts.engineVersion);
    if (read.has(textHash)) return { status: 'unchanged', id: toDocumentId(textHash), origin, title };
    return { status: 'read', origin, document, record: await readers.read(toInput(document), origin) };
  } catch (error) {
    const failure = toOnrecordError(error, { input: origin });
    // no other document would fare better
    if (failure.code.startsWith('store-') || failure.code === 'model-damaged') throw failure;
    return { status: 'failed', origin, error: failure };
  }
}

async function storeReading(
  parts: WorkspaceParts,
  { origin, document, record }: Reading & { readonly status: 'read' },
): Promise<ReadResult> {
  const { title } = document;
  const addition = await parts.store.addReading(document, record, parts.now());
  const { id, status } = addition;
  if (status === 'unchanged') return { status, id, origin, title };
  return {
    status,
    id,
    version: addition.version,
    previous: status === 'new-version' ? addition.previous : null,
    origin,
    title,
    statements: record.statements.length,
    speakers: listSpeakers(record),
  };
}

/** The record bears the id that the input gave; the store knows a document by its hash. */
function identify({ givenId, format: _, ...document }: IngestedDocument, publishedAt: string | null): DocumentToStore {
  const textHash = hashText(document.text);
  const origin = resolveOrigin(document.origin);
  const id = givenId ?? toDocumentId(textHash);
  return { ...document, publishedAt: document.publishedAt ?? publishedAt, origin, id, textHash };
}

/** What the engine may see: where a file came from is none of its business. */
function toInput({ origin: _, textHash: __, ...input }: DocumentToStore): DocumentInput {
  return input;
}

function listSpeakers(record: OnRecord): string[] {
  const speaking = new Set(record.statements.flatMap((statement) => statement.speakers));
  return record.actors.filter((actor) => speaking.has(actor.id)).map((actor) => actor.name);
}
