import type { Engine } from '../engine/engine.ts';
import { type ErrorCode, toOnrecordError } from '../errors.ts';
import type { DocumentInput } from '../schema/document.ts';
import type { OnRecord } from '../schema/record.ts';
import { openReader } from './open-reader.ts';

/** Plain data, because an error loses its class on the way between threads. */
export type WorkerAnswer = { readonly record: OnRecord } | { readonly failure: WorkerFailure };

export interface WorkerFailure {
  readonly code: ErrorCode;
  readonly message: string;
  readonly input: string | null;
  readonly remedy: string | null;
}

let reader: Promise<Engine> | undefined;

/** One document to its record, on the thread that calls: this one, or a worker of the pool. */
export async function readDocument(document: DocumentInput): Promise<WorkerAnswer> {
  try {
    reader ??= openReader();
    return { record: await (await reader).read(document) };
  } catch (error) {
    const { code, message, input, remedy } = toOnrecordError(error);
    return { failure: { code, message, input, remedy } };
  }
}
