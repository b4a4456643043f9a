import * as z from 'zod';
import { assertArgument, streamSchema } from '../assert-argument.ts';
import { OnrecordError, toOnrecordError } from '../errors.ts';
import { assertJsonShape } from '../ingest/assert-json-shape.ts';
import { DEFAULT_LIMITS } from '../ingest/ingest.ts';
import { decodeDocumentLine, parseDocumentLine } from '../ingest/parse-document-line.ts';
import { type SplitLine, splitLines } from '../ingest/split-lines.ts';
import { toBytes } from '../ingest/to-bytes.ts';
import type { DocumentInput } from '../schema/document.ts';
import type { OnRecord } from '../schema/record.ts';
import { createEngineReaders, type EngineReaders } from './engine-readers.ts';
import { mapInOrder } from './map-in-order.ts';

/** What stands in the output for a line that could not be read. */
export interface LineError {
  readonly id: string | null;
  /** Counts from 1. */
  readonly line: number;
  readonly error: { readonly code: string; readonly message: string; readonly remedy: string | null };
}

export interface ExtractOptions {
  /** How many documents are read at once; 1 unless told, since those who run many filters have split the work already. */
  readonly jobs?: number;
  readonly maxLineBytes?: number;
}

/** What became of a line. */
export type Extracted =
  | { readonly status: 'read'; readonly document: DocumentInput; readonly record: OnRecord }
  | { readonly status: 'passed-over'; readonly document: DocumentInput }
  | ({ readonly status: 'failed' } & LineError);

export interface ExtractDocumentsOptions extends ExtractOptions {
  /** Documents that need no reading are passed over. */
  readonly isKnown?: (document: DocumentInput) => boolean;
}

/** The filter: JSON Lines of documents to records, one a line, in the same order. Empty lines are passed over. */
export async function* extractRecords(
  input: AsyncIterable<Uint8Array>,
  options: ExtractOptions = {},
): AsyncGenerator<OnRecord | LineError> {
  assertArgument(argumentsSchema, [input, options], 'extractRecords');
  for await (const result of extractDocuments(input, options)) {
    if (result.status === 'read') yield result.record;
    else if (result.status === 'failed') yield { id: result.id, line: result.line, error: result.error };
  }
}

/** The same, each with the document that it was made of. */
export async function* extractDocuments(
  input: AsyncIterable<Uint8Array>,
  { jobs = 1, maxLineBytes = DEFAULT_LIMITS.lineBytes, isKnown = () => false }: ExtractDocumentsOptions,
): AsyncGenerator<Extracted> {
  const readers = createEngineReaders(jobs);
  try {
    const lines = splitLines(readBytes(input), maxLineBytes);
    yield* mapInOrder(lines, readers.lookAhead, (line) => extractLine(readers, line, isKnown));
  } finally {
    await readers.close();
  }
}

const argumentsSchema = z.tuple([
  streamSchema,
  z.looseObject({ jobs: z.int().positive().max(64).optional(), maxLineBytes: z.int().positive().optional() }),
]);

async function* readBytes(input: AsyncIterable<unknown>): AsyncGenerator<Uint8Array> {
  for await (const chunk of input) yield toBytes(chunk);
}

async function extractLine(
  readers: EngineReaders,
  { line, bytes }: SplitLine,
  isKnown: (document: DocumentInput) => boolean,
): Promise<Extracted> {
  const place = `line ${line}`;
  let id: string | null = null;
  let text: string | null = null;
  try {
    if (bytes === null) throw new OnrecordError('line-too-long', ERROR_TOO_LONG, { place });
    const decoded = decodeDocumentLine(bytes, place);
    // What is refused here must not be parsed for its id either.
    assertJsonShape(decoded, place);
    text = decoded;
    const document = parseDocumentLine(text, place);
    id = document.id;
    if (isKnown(document)) return { status: 'passed-over', document };
    return { status: 'read', document, record: await readers.read(document, place) };
  } catch (error) {
    const failure = toOnrecordError(error, { place });
    // no other line would fare better
    if (failure.code.endsWith('-damaged')) throw failure;
    const { code, message, remedy } = failure;
    return { status: 'failed', id: id ?? recoverId(text), line, error: { code, message, remedy } };
  }
}

const ERROR_TOO_LONG = 'The line is longer than Onrecord takes.';

/** The id of a line that is JSON but no document, so that its owner can find it again. */
function recoverId(text: string | null): string | null {
  try {
    const value: unknown = JSON.parse(text ?? 'null');
    const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : null;
    return typeof id === 'string' || typeof id === 'number' ? String(id) : null;
  } catch {
    return null;
  }
}
