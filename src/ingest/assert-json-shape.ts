import { OnrecordError } from '../errors.ts';

const MAX_VALUES = 2_000_000;
/** A shorter text cannot unfold to anything that hurts. */
const MIN_LENGTH = 100_000;
const [QUOTE, BACKSLASH, COMMA, OPEN_ARRAY, OPEN_OBJECT] = [34, 92, 44, 91, 123];

/**
 * Refuses JSON that is almost nothing but brackets, before it is parsed: 30 MB of them take 1.5 GB and seconds, while 30 MB
 * of an article's text take the text alone.
 */
export function assertJsonShape(json: string, place: string): void {
  if (json.length < MIN_LENGTH) return;
  let values = 0;
  for (let index = 0; index < json.length; index += 1) {
    const unit = json.charCodeAt(index);
    if (unit === QUOTE) index = findStringEnd(json, index);
    else if (unit === COMMA || unit === OPEN_ARRAY || unit === OPEN_OBJECT) values += 1;
    if (values > MAX_VALUES) refuseShape(place);
  }
}

/** The mark that closes the string which opens at `start`, or the end of the text where none does. */
function findStringEnd(json: string, start: number): number {
  let end = json.indexOf('"', start + 1);
  while (end >= 0 && isEscaped(json, end)) end = json.indexOf('"', end + 1);
  return end < 0 ? json.length : end;
}

function isEscaped(json: string, index: number): boolean {
  let first = index;
  while (json.charCodeAt(first - 1) === BACKSLASH) first -= 1;
  return (index - first) % 2 === 1;
}

function refuseShape(place: string): never {
  throw new OnrecordError('bad-document', `It is not a document: it has more than ${MAX_VALUES} values.`, {
    place,
    remedy: 'Write one document on one line: an object with "id" and "text".',
  });
}
