import { OnrecordError } from '../../errors.ts';
import { createNinjsDraft } from '../newsroom/ninjs-draft.ts';
import { isNinjs } from '../newsroom/ninjs-schema.ts';
import { decodeDocumentLine, parseDocumentLine, parseDocumentValue, parseJson } from '../parse-document-line.ts';
import { createSpeechDraft } from './read-captions.ts';
import { toDraft } from './read-jsonl.ts';
import { createPartsReader, type Part, type ReaderInput } from './reader.ts';

/** A .json file: one document or item of ninjs, an array of such, JSON Lines under another name, or a transcript. */
export const jsonReader = createPartsReader('jsonl', (bytes, input) => {
  const { origin } = input;
  const text = stripMark(decodeDocumentLine(bytes, 'the file'));
  if (isJsonLines(text)) return splitIntoLines(text, origin);
  const value = parseJson(text, null);
  const speech = createSpeechDraft(value, text);
  if (speech !== null) return [{ origin, place: null, format: 'captions', draft: () => speech }];
  if (!Array.isArray(value)) return [createPart(value, { ...input, place: null })];
  if (value.length === 0) {
    throw new OnrecordError('empty-input', 'The array is empty.', { remedy: 'Give an array of documents.' });
  }
  return value.map((item, index) =>
    createPart(item, { ...input, origin: `${origin}#${index + 1}`, place: `item ${index + 1}` }),
  );
});

type Place = Pick<ReaderInput, 'origin' | 'today'> & { readonly place: string | null };

function createPart(value: unknown, { origin, place, today = null }: Place): Part {
  if (isNinjs(value)) return { origin, place, format: 'ninjs', draft: () => createNinjsDraft(value, place, today) };
  return { origin, place, draft: () => toDraft(parseDocumentValue(value, place)) };
}

/** The first line is an object by itself, and more follows; an object that is set over several lines has no such line. */
function isJsonLines(text: string): boolean {
  const end = text.indexOf('\n');
  if (end < 0 || !/\S/.test(text.slice(end)) || !/^\s*\{/.test(text)) return false;
  try {
    JSON.parse(text.slice(0, end));
    return true;
  } catch {
    return false;
  }
}

function splitIntoLines(text: string, origin: string): Part[] {
  return text.split('\n').flatMap((line, index): Part[] => {
    const place = `line ${index + 1}`;
    const draft = () => toDraft(parseDocumentLine(line, place));
    return /^[ \t\r]*$/.test(line) ? [] : [{ origin: `${origin}:${index + 1}`, place, draft }];
  });
}

function stripMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}
