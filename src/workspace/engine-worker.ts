import { createReader } from '../engine/reader.ts';
import type { DocumentInput } from '../schema/document.ts';
import type { OnRecord } from '../schema/record.ts';

/** Plain data, because an error loses its class on the way between threads. */
export type WorkerAnswer = { readonly record: OnRecord } | { readonly message: string };

let reader: ReturnType<typeof createReader> | undefined;

/** One document to its record, on the thread that calls: this one, or a worker of the pool. */
export async function readDocument(document: DocumentInput): Promise<WorkerAnswer> {
  try {
    reader ??= createReader();
    return { record: await reader.read(document) };
  } catch (error) {
    return { message: error instanceof Error ? error.message : String(error) };
  }
}
