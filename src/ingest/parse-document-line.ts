import { OnrecordError } from '../errors.ts';
import { type DocumentInput, documentInputSchema } from '../schema/document.ts';
import { assertJsonShape } from './assert-json-shape.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The text of one line of JSON Lines. Strict, since a replaced byte would alter the document; U+FEFF stays. */
export function decodeDocumentLine(bytes: Uint8Array, place: string): string {
  try {
    return utf8.decode(bytes);
  } catch (cause) {
    throw new OnrecordError('bad-encoding', 'It is not UTF-8, which JSON has to be.', {
      place,
      remedy: 'Write the line as UTF-8.',
      cause,
    });
  }
}

/** One line of JSON Lines as a document. Nothing in its text is altered. */
export function parseDocumentLine(text: string, place: string): DocumentInput {
  assertJsonShape(text, place);
  return parseDocumentValue(parseJson(text, place), place);
}

export function parseJson(text: string, place: string | null): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const isTooDeep = cause instanceof RangeError;
    throw new OnrecordError(
      isTooDeep ? 'nested-too-deep' : 'bad-json',
      isTooDeep
        ? 'The JSON is nested deeper than Onrecord follows.'
        : `It is not valid JSON: ${(cause as Error).message}.`,
      { ...(place === null ? {} : { place }), remedy: 'Write one JSON object on one line.', cause },
    );
  }
}

export function parseDocumentValue(value: unknown, place: string | null): DocumentInput {
  const parsed = documentInputSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.slice(0, 3).map((issue) => describeFault(issue.path, issue.message));
  throw new OnrecordError('bad-document', `It is not a document: ${faults.join('; ')}.`, {
    ...(place === null ? {} : { place }),
    remedy: 'A document is an object with "id" and "text"; a date is written YYYY-MM-DD or as a time stamp.',
    cause: parsed.error,
  });
}

function describeFault(path: readonly PropertyKey[], message: string): string {
  const fault = message.charAt(0).toLowerCase() + message.slice(1);
  return path.length === 0 ? fault : `"${path.map(String).join('.')}": ${fault}`;
}
