import type { Span } from '../../src/schema/span.ts';

/**
 * The span of words in a text. Words are written as a reader sees them: one space stands for any run of spaces and
 * no-break spaces, and soft hyphens are passed over. They must occur exactly once, or be told apart:
 * `Hale {said} on Monday` means the "said" between those words; `the tanks|2` means the second "the tanks".
 */
export function detectWords(text: string, notation: string): Span {
  const { before, words, after, nth } = parseNotation(notation);
  const found = detectAll(text, before + words + after);
  if (!found.length) throw new Error(`the words "${notation}" do not occur`);
  if (nth === null && found.length > 1)
    throw new Error(`the words "${notation}" occur ${found.length} times: say which`);
  const match = found[(nth ?? 1) - 1];
  if (!match) throw new Error(`the words "${notation}" occur only ${found.length} times`);
  return [match[before.length]![0], match[before.length + words.length - 1]![1]];
}

/** Do these words occur at all, in small letters or capitals ("TAVENMOOR" in a dateline)? */
export const hasWords = (text: string, words: string): boolean =>
  detectAll(text.toLowerCase(), words.toLowerCase()).length > 0;

function parseNotation(notation: string) {
  const [, body = '', nth = null] = /^(.*?)(?:\|(\d+))?$/su.exec(notation) ?? [];
  const [, before = '', words = body, after = ''] = /^([^{}]*)\{([^{}]+)\}([^{}]*)$/.exec(body) ?? [];
  if (/[{}]/.test(words)) throw new Error(`the braces in "${notation}" do not pair`);
  return { before, words, after, nth: nth === null ? null : Number(nth) };
}

/** For every place where the words stand, the span of each of their characters. */
function detectAll(text: string, words: string): (readonly Span[])[] {
  const characters = foldText(text);
  const folded = characters.map((character) => character.folded).join('');
  const found: (readonly Span[])[] = [];
  for (let at = folded.indexOf(words); at >= 0; at = folded.indexOf(words, at + 1)) {
    const end = at + words.length;
    if (isWordSplit(folded, at) || isWordSplit(folded, end)) continue;
    found.push(characters.slice(at, end).map((character) => character.span));
  }
  return found;
}

interface FoldedCharacter {
  /** One UTF-16 code unit, so that indices of the folded text are indices of the list. */
  readonly folded: string;
  readonly span: Span;
}

function foldText(text: string): FoldedCharacter[] {
  const folded: FoldedCharacter[] = [];
  for (const { 0: piece, index } of text.matchAll(/[ \t\u00A0\u202F]+|\u00AD|[\s\S]/g)) {
    if (piece === '\u00AD') continue;
    folded.push({ folded: /^[ \t\u00A0\u202F]/.test(piece) ? ' ' : piece, span: [index, index + piece.length] });
  }
  return folded;
}

/** Would a cut here go through a word? So "he" is not found in "the". */
const isWordSplit = (text: string, at: number): boolean =>
  /[\p{L}\p{N}]/u.test(text[at - 1] ?? '') && /[\p{L}\p{N}]/u.test(text[at] ?? '');
