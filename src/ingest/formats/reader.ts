import { type ErrorDetails, OnrecordError, toOnrecordError } from '../../errors.ts';
import { joinIntakes } from '../door/intake.ts';
import { judgeText } from '../door/judge-text.ts';
import type { DocumentFormat, Draft, IngestedDocument, IngestLimits, IngestResult } from '../ingest.ts';

/** One opened input, of which nothing has been read yet. */
export interface ReaderInput {
  readonly origin: string;
  readonly stream: AsyncIterable<Uint8Array>;
  /** The charset that the transport named, or null. */
  readonly charset: string | null;
  /** The address that the input was fetched from, or null. */
  readonly url: string | null;
  /** The day on which it is read, `YYYY-MM-DD`, so that dates of the future can be refused; absent where nobody says. */
  readonly today?: string | null;
  readonly limits: IngestLimits;
}

/** The contract of every format: yields results, and never throws for what the input holds. */
export interface Reader {
  readonly format: DocumentFormat;
  /** Whether its time and memory grow with the bytes alone, whatever they hold: then it may read on the thread that asks. */
  readonly isLinear?: boolean;
  read(input: ReaderInput): AsyncGenerator<IngestResult>;
}

/** One of several documents in an input. */
export interface Part {
  readonly origin: string;
  readonly place: string | null;
  /** Where it is another than the input's. */
  readonly format?: DocumentFormat;
  readonly draft: () => Draft;
}

/** A reader of a format that holds one document and is read whole. */
export function createFileReader(
  format: DocumentFormat,
  parse: (bytes: Uint8Array, input: ReaderInput) => Draft | Promise<Draft>,
): Reader {
  return {
    format,
    async *read(input) {
      try {
        const bytes = await collectBytes(input.stream, input.limits.fileBytes);
        yield finishDocument(await parse(bytes, input), format, input.origin, input.limits);
      } catch (error) {
        yield toFailure(error, input.origin);
      }
    },
  };
}

/** A reader of a format that holds several documents and is read whole. A bad part is a failure, and the rest goes on. */
export function createPartsReader(
  format: DocumentFormat,
  parse: (bytes: Uint8Array, input: ReaderInput) => readonly Part[],
): Reader {
  return {
    format,
    async *read(input) {
      let parts: readonly Part[];
      try {
        parts = parse(await collectBytes(input.stream, input.limits.fileBytes), input);
      } catch (error) {
        yield toFailure(error, input.origin);
        return;
      }
      for (const part of parts) yield readPart(part, format, input.limits);
    },
  };
}

export function readPart(part: Part, format: DocumentFormat, limits: IngestLimits): IngestResult {
  try {
    return finishDocument(part.draft(), part.format ?? format, part.origin, limits);
  } catch (error) {
    return toFailure(error, part.origin, part.place);
  }
}

/** Whatever was thrown as a failure that names the input. */
export function toFailure(thrown: unknown, origin: string, place: string | null = null): IngestResult {
  const error = toIngestError(thrown);
  const details: ErrorDetails = { input: origin, cause: error.cause ?? error };
  const where = error.place ?? place;
  const named = new OnrecordError(error.code, error.message, {
    ...details,
    ...(where === null ? {} : { place: where }),
    ...(error.remedy === null ? {} : { remedy: error.remedy }),
  });
  return { ok: false, origin, error: named };
}

function toIngestError(thrown: unknown): OnrecordError {
  // The stack is the only bound that recursive libraries have.
  if (thrown instanceof RangeError && /call stack/i.test(thrown.message)) {
    return new OnrecordError('nested-too-deep', 'The input is nested deeper than Onrecord follows.', {
      remedy: 'Save its text alone, as a .txt file, and read that.',
      cause: thrown,
    });
  }
  if (
    thrown instanceof RangeError &&
    /string length|array length|array buffer|allocation|size exceeded/i.test(thrown.message)
  ) {
    return new OnrecordError('took-too-much-memory', 'What it unfolds to is larger than memory can hold.', {
      remedy: 'Split it, or save its text alone, as a .txt file, and read that.',
      cause: thrown,
    });
  }
  return toOnrecordError(thrown);
}

function finishDocument(draft: Draft, format: DocumentFormat, origin: string, limits: IngestLimits): IngestResult {
  if (draft.text.length > limits.textLength) {
    throw new OnrecordError(
      'text-too-long',
      `The text has ${draft.text.length} characters; at most ${limits.textLength} are read.`,
      {
        remedy: 'Split it into its articles.',
      },
    );
  }
  if (!/\S/.test(draft.text)) {
    throw new OnrecordError('empty-input', 'There is no text in it.', { remedy: 'Give an input that holds text.' });
  }
  const document: IngestedDocument = {
    givenId: null,
    title: null,
    byline: [],
    publisher: null,
    publishedAt: null,
    url: null,
    language: null,
    ...draft,
    origin,
    format,
    intake: joinIntakes(draft.intake, judgeText(draft.text, { format, title: draft.title ?? null })),
  };
  return { ok: true, document };
}

/** A whole input, which must be neither empty nor too large. */
export async function collectBytes(stream: AsyncIterable<Uint8Array>, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    length += chunk.length;
    if (length > maxBytes) {
      throw new OnrecordError(
        'text-too-long',
        `It is larger than ${maxBytes} bytes, the most that is read of one file.`,
        {
          remedy: 'Split it into its articles, or give them as JSON Lines, which are read line by line.',
        },
      );
    }
    chunks.push(chunk);
  }
  if (length === 0) {
    throw new OnrecordError('empty-input', 'It is empty.', { remedy: 'Give an input that holds text.' });
  }
  return Buffer.concat(chunks, length);
}
