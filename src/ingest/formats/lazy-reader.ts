import type { DocumentFormat } from '../ingest.ts';
import type { Reader } from './reader.ts';

/** A reader that is loaded when it is first used. */
export function createLazyReader(format: DocumentFormat, load: () => Promise<Reader>): Reader {
  return {
    format,
    async *read(input) {
      yield* (await load()).read(input);
    },
  };
}
