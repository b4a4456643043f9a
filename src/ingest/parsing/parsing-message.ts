import { type ErrorCode, OnrecordError } from '../../errors.ts';
import type { ReaderName } from '../detect-format.ts';
import type { ReaderInput } from '../formats/reader.ts';
import type { IngestedDocument, IngestResult } from '../ingest.ts';

/** What the parsing process is told: one input, whole. */
export interface ParsingTask extends Omit<ReaderInput, 'stream'> {
  readonly readerName: ReaderName;
  readonly bytes: Uint8Array;
}

/** What the parsing process tells: documents as they come, and at the end how much memory it holds. */
export interface ParsingAnswer {
  readonly results: readonly PackedResult[];
  /** Bytes, once the input is done; null while more is to come. */
  readonly heldBytes: number | null;
}

/** A result as plain data, because an error loses its class and its code on the way between processes. */
export type PackedResult =
  | { readonly ok: true; readonly document: IngestedDocument }
  | { readonly ok: false; readonly origin: string; readonly error: PackedError };

interface PackedError {
  readonly code: ErrorCode;
  readonly message: string;
  readonly input: string | null;
  readonly place: string | null;
  readonly remedy: string | null;
  /** What lay behind a fault of ours, for those who look for it; of other faults nobody asks. */
  readonly cause: string | null;
}

export function packResult(result: IngestResult): PackedResult {
  if (result.ok) return result;
  const { code, message, input, place, remedy, cause } = result.error;
  const told = code === 'internal-error' && cause instanceof Error ? (cause.stack ?? cause.message) : null;
  return { ok: false, origin: result.origin, error: { code, message, input, place, remedy, cause: told } };
}

export function unpackResult(result: PackedResult): IngestResult {
  if (result.ok) return result;
  const { code, message, input, place, remedy, cause } = result.error;
  const error = new OnrecordError(code, message, {
    ...(input !== null && { input }),
    ...(place !== null && { place }),
    ...(remedy !== null && { remedy }),
    ...(cause !== null && { cause }),
  });
  return { ok: false, origin: result.origin, error };
}
