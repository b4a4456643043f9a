import { toOnrecordError } from '../errors.ts';
import type { IngestedDocument, IngestResult } from '../ingest/ingest.ts';
import type { DocumentInput } from '../schema/document.ts';
import type { Intake } from '../schema/intake.ts';
import type { OnRecord } from '../schema/record.ts';
import type { DocumentToStore, EngineIdentity } from '../store/store.ts';
import type { EngineReaders } from './engine-readers.ts';
import { hashText, toDocumentId } from './hash-text.ts';
import { mapInOrder } from './map-in-order.ts';
import { resolveOrigin } from './resolve-origin.ts';
import type { ReadOptions, ReadResult, WorkspaceParts } from './workspace-contract.ts';

/** A document between the engine and the store; without a record where the store has it already. */
type Reading =
  | {
      readonly status: 'read';
      readonly origin: string;
      readonly document: DocumentToStore;
      readonly record: OnRecord | null;
    }
  | (ReadResult & { readonly status: 'failed' });

/**
 * Inputs to the store: ingested and written on this thread, read by the engine on several; written in the order of the
 * inputs, so that two runs make the same store. A text that this engine has read already, with everything that it would
 * see, is not read again.
 */
export async function* readDocuments(
  parts: WorkspaceParts,
  inputs: readonly string[],
  { jobs, publishedAt, onPending, origins, urls, ...options }: ReadOptions,
): AsyncGenerator<ReadResult> {
  const identified = identifyAll(parts.ingest(inputs, options), { publishedAt: publishedAt ?? null, origins, urls });
  yield* storeDocuments(parts, identified, {
    ...(jobs && { jobs }),
    ...(onPending && { onPending }),
    ...(options.signal && { signal: options.signal }),
  });
}

/** What is to be read: a document, or an input that gave none. */
export type Identified =
  | { readonly ok: true; readonly document: DocumentToStore; readonly origin: string }
  | Extract<IngestResult, { ok: false }>;

/** Reads documents as far as they are not read yet, and stores them. */
export async function* storeDocuments(
  parts: WorkspaceParts,
  documents: AsyncIterable<Identified>,
  { jobs, signal, onPending }: Pick<ReadOptions, 'jobs' | 'signal' | 'onPending'>,
): AsyncGenerator<ReadResult> {
  const [readers, engine] = [parts.createReaders(jobs), await parts.identifyEngine()];
  let pending = 0;
  const count = (change: number): void => {
    pending += change;
    onPending?.(pending);
  };
  try {
    const read = (result: Identified) => {
      count(1);
      return readOne(parts, readers, engine, result);
    };
    for await (const reading of mapInOrder(documents, readers.lookAhead, read, signal)) {
      const stored = reading.status === 'read' ? await storeReading(parts, readers, engine, reading) : reading;
      count(-1);
      yield stored;
    }
  } finally {
    await readers.close();
  }
  // what an interrupt leaves is done when actors are asked for next
  await parts.store.settleRegistry(signal && { signal });
}

async function* identifyAll(
  results: AsyncIterable<IngestResult>,
  { publishedAt, origins = new Map(), urls = new Map() }: Given,
): AsyncGenerator<Identified> {
  for await (const result of results) {
    if (!result.ok) yield { ...result, origin: nameOrigin(result.origin, origins) ?? result.origin };
    else {
      const url = urls.get(result.document.origin);
      const document = identify(url === undefined ? result.document : { ...result.document, url }, publishedAt);
      const origin = nameOrigin(result.document.origin, origins);
      yield origin === null
        ? { ok: true, document, origin: result.document.origin }
        : { ok: true, document: { ...document, origin }, origin };
    }
  }
}

interface Given {
  readonly publishedAt: string | null;
  readonly origins?: ReadonlyMap<string, string> | undefined;
  readonly urls?: ReadonlyMap<string, string | null> | undefined;
}

/** The name that a file was sent under, with the part of it that a document is ("feed.xml#3") unless that has its own; null for what has none. */
function nameOrigin(origin: string, origins: ReadonlyMap<string, string>): string | null {
  const [, path = origin, part = ''] = /^(.*?)([#:]\d+)?$/s.exec(origin) ?? [];
  const name = origins.get(path);
  return origins.get(origin) ?? (name === undefined ? null : `${name}${part}`);
}

async function readOne(
  parts: WorkspaceParts,
  readers: EngineReaders,
  engine: EngineIdentity,
  result: Identified,
): Promise<Reading> {
  if (!result.ok) return { status: 'failed', origin: result.origin, error: result.error };
  const { origin } = result;
  try {
    const { document, isRead } = await parts.store.prepareReading(result.document, engine);
    const record = isRead ? null : await readers.read(toInput(document), origin);
    return { status: 'read', origin, document, record };
  } catch (error) {
    const failure = toOnrecordError(error, { input: origin });
    // no other document would fare better
    if (failure.code.startsWith('store-') || failure.code.endsWith('-damaged')) throw failure;
    return { status: 'failed', origin, error: failure };
  }
}

async function storeReading(
  parts: WorkspaceParts,
  readers: EngineReaders,
  engine: EngineIdentity,
  { origin, document, record }: Reading & { readonly status: 'read' },
): Promise<ReadResult> {
  const known = record ? null : await parts.store.addAppearance(document, engine, parts.now());
  // What the store held may have been taken out meanwhile: then it is read after all.
  const read = known ? null : (record ?? (await readers.read(toInput(document), origin)));
  const addition = known ?? (await parts.store.addReading(document, read!, parts.now()));
  const { id, status } = addition;
  const { title, intake = TAKEN_WELL } = document;
  if (status === 'unchanged') return { status, id, origin, title, intake };
  return {
    status,
    id,
    version: addition.version,
    previous: status === 'new-version' ? addition.previous : null,
    because: status === 'read-again' ? addition.because : [],
    origin,
    title,
    publisher: document.publisher,
    publishedAt: document.publishedAt,
    publishedBasis: document.publishedBasis ?? null,
    intake,
    statements: read?.statements.length ?? 0,
    folded: read?.statements.filter(({ minor }) => minor).length ?? 0,
    speakers: read ? listSpeakers(read) : [],
    annotations: await parts.store.findAnnotations(id),
  };
}

const TAKEN_WELL: Intake = { verdict: 'ok', reasons: [] };

/** The record bears the id that the input gave; the store knows a document by its hash. */
function identify({ givenId, format: _, ...document }: IngestedDocument, publishedAt: string | null): DocumentToStore {
  const textHash = hashText(document.text);
  const origin = resolveOrigin(document.origin);
  const id = givenId ?? toDocumentId(textHash);
  const dated = document.publishedAt === null && publishedAt !== null ? { publishedAt, publishedBasis: GIVEN } : {};
  return { ...document, ...dated, origin, id, textHash };
}

const GIVEN = 'given' as const;

/** What the engine may see: where a file came from and how it was taken in is none of its business. */
function toInput(document: DocumentToStore): DocumentInput {
  const {
    origin: _,
    textHash: __,
    publishedBasis: ___,
    intake: ____,
    lines: _____,
    times: ______,
    ...input
  } = document;
  return input;
}

function listSpeakers(record: OnRecord): string[] {
  const speaking = new Set(record.statements.flatMap((statement) => statement.speakers));
  return record.actors.filter((actor) => speaking.has(actor.id)).map((actor) => actor.name);
}
