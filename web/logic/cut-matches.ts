/** A piece of a text, and whether it is what was looked for. */
export interface MatchPiece {
  readonly text: string;
  readonly isMatch: boolean;
}

/** Cuts a text at the words that were looked for, whole or as beginnings of words; together the pieces are the text. */
export function cutMatches(text: string, words: string): MatchPiece[] {
  const lower = text.toLowerCase();
  const phrases = listPhrases(words.toLowerCase());
  // A letter whose small form is longer would move all behind it: such a text is shown without marks.
  if (!phrases.length || lower.length !== text.length) return [{ text, isMatch: false }];
  const pieces: MatchPiece[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const phrase = isWordStart(text, at) ? phrases.find((each) => lower.startsWith(each, at)) : undefined;
    if (phrase === undefined) continue;
    if (from < at) pieces.push({ text: text.slice(from, at), isMatch: false });
    pieces.push({ text: text.slice(at, at + phrase.length), isMatch: true });
    from = at + phrase.length;
    at = from - 1;
  }
  return from < text.length ? [...pieces, { text: text.slice(from), isMatch: false }] : pieces;
}

/** Words by themselves, those in quotation marks together; the longest first, so that "peacetime" is one hit. */
function listPhrases(words: string): string[] {
  const parts = words.split(/["“”„]/);
  const phrases = parts.flatMap((part, at) => (at % 2 === 1 ? [part.trim()] : part.split(/\s+/)));
  return phrases.filter((phrase) => /[\p{L}\p{N}]/u.test(phrase)).sort((a, b) => b.length - a.length);
}

const isWordStart = (text: string, at: number): boolean => at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1] ?? '');
