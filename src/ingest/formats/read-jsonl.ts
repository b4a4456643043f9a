import { OnrecordError } from '../../errors.ts';
import type { DocumentInput } from '../../schema/document.ts';
import type { Draft, IngestResult } from '../ingest.ts';
import { decodeDocumentLine, parseDocumentLine } from '../parse-document-line.ts';
import { type SplitLine, splitLines } from '../split-lines.ts';
import { type Reader, type ReaderInput, readPart, toFailure } from './reader.ts';

/** JSON Lines: a document a line, its text never altered. A bad line is a failure of its own; blank lines are none. */
export const jsonlReader: Reader = { format: 'jsonl', isLinear: true, read: readLines };

async function* readLines(input: ReaderInput): AsyncGenerator<IngestResult> {
  let isEmpty = true;
  let failures = 0;
  try {
    for await (const line of splitLines(input.stream, input.limits.lineBytes)) {
      if (line.line === 1) assertNotUtf16(line.bytes);
      isEmpty = false;
      const result = readLine(line, input);
      yield result;
      if (!result.ok && ++failures >= MOST_FAILURES) refuseMore();
    }
    if (isEmpty)
      throw new OnrecordError('empty-input', 'It holds no lines.', { remedy: 'Give JSON Lines, one document a line.' });
  } catch (error) {
    yield toFailure(error, input.origin);
  }
}

/** Nobody looks at more; and a small packed file may unfold to millions of lines that are none. */
const MOST_FAILURES = 10_000;

function refuseMore(): never {
  throw new OnrecordError(
    'bad-json',
    `${MOST_FAILURES.toLocaleString('en')} of its lines are no documents; the rest is passed over.`,
    {
      remedy: 'Give JSON Lines, one document a line.',
    },
  );
}

export function toDraft(document: DocumentInput): Draft {
  const { id, ...fields } = document;
  return { givenId: id, ...fields, ...(fields.publishedAt !== null && { publishedBasis: 'given' }) };
}

function readLine({ line, bytes }: SplitLine, { origin, limits }: ReaderInput): IngestResult {
  const place = `line ${line}`;
  const draft = (): Draft =>
    toDraft(parseDocumentLine(decodeDocumentLine(assertNotTooLong(bytes, limits.lineBytes), place), place));
  return readPart({ origin: `${origin}:${line}`, place, draft }, 'jsonl', limits);
}

function assertNotTooLong(bytes: Uint8Array | null, maxBytes: number): Uint8Array {
  if (bytes !== null) return bytes;
  throw new OnrecordError('line-too-long', `The line is longer than ${maxBytes} bytes.`, {
    remedy: 'Write one article on one line; check that the lines end in "\\n".',
  });
}

function assertNotUtf16(bytes: Uint8Array | null): void {
  const isUtf16 = (bytes?.[0] === 0xff && bytes[1] === 0xfe) || (bytes?.[0] === 0xfe && bytes[1] === 0xff);
  if (isUtf16)
    throw new OnrecordError('bad-encoding', 'It is UTF-16; JSON has to be UTF-8.', {
      remedy: 'Save it as UTF-8 and read it again.',
    });
}
