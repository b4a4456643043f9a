import { OnrecordError } from '../errors.ts';

/** Whatever a disk or a damaged file throws as an error that names the file and the remedy. */
export function toArchiveError(error: unknown, path: string, done: 'read' | 'written'): OnrecordError {
  if (error instanceof OnrecordError) return error;
  const reason = error instanceof Error ? error.message : String(error);
  return new OnrecordError('archive-failed', `It could not be ${done}: ${reason}.`, {
    input: path,
    remedy:
      done === 'read'
        ? 'Check that it is a whole Parquet file that `onrecord extract --format parquet` or its Spark job wrote.'
        : 'Name a folder that may be written to, on a disk with room.',
    cause: error,
  });
}
