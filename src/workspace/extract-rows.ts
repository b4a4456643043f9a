import { readKnownKeys } from '../archive/read-known-keys.ts';
import { type ArchiveRows, createArchiveRows, createErrorRows, findReadingKey } from '../rows/archive-rows.ts';
import type { DocumentInput } from '../schema/document.ts';
import { type Extracted, type ExtractOptions, extractDocuments } from './extract-records.ts';
import { identifyEngine } from './identify-engine.ts';

export interface ExtractRowsOptions extends ExtractOptions {
  /** Archives of older runs: what this engine has read there is passed over. */
  readonly skip?: readonly string[];
}

/** What a line gives: rows of all tables, none where it was passed over. */
export interface ExtractedRows {
  readonly status: Extracted['status'];
  readonly rows: ArchiveRows;
}

/** The filter with rows in the place of records, which an archive keeps. */
export async function* extractRows(
  input: AsyncIterable<Uint8Array>,
  { skip = [], ...options }: ExtractRowsOptions,
): AsyncGenerator<ExtractedRows> {
  const isKnown = skip.length ? await createKnown(skip) : () => false;
  for await (const result of extractDocuments(input, { ...options, isKnown }))
    yield { status: result.status, rows: toArchiveRows(result) };
}

async function createKnown(archives: readonly string[]): Promise<(document: DocumentInput) => boolean> {
  const [keys, engine] = [await readKnownKeys(archives), await identifyEngine()];
  return (document) => keys.has(findReadingKey(document, engine));
}

function toArchiveRows(result: Extracted): ArchiveRows {
  if (result.status === 'passed-over') return {};
  if (result.status === 'failed') {
    const { id, line, error } = result;
    return createErrorRows({ id, origin: `-:${line}`, code: error.code, message: error.message });
  }
  const { document, record } = result;
  // which line it stood on says nothing of it, and would make other rows of the same document
  return createArchiveRows({ ...document, origin: '-', publishedBasis: 'given' }, record);
}
