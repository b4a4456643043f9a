import type { Span } from '../../../schema/span.ts';
import type { Language } from '../../language/language.ts';
import type { ReadableText } from '../../layers/layers.ts';
import type { Run } from '../../model/piece-sequence.ts';
import type { WordPiece } from '../../model/word-piece.ts';

/** A word as Universal Dependencies cut them, with the pieces that tell its class. */
export interface CutWord {
  readonly span: Span;
  readonly run: Run;
  /** The second part of "cannot", of which no piece tells. */
  readonly isFused: boolean;
}

/** The words that pieces make up: "don't" is "do" and "n't", "mayor's" is "mayor" and "'s", "cannot" is "can" and "not". */
export function cutWords({ text, language }: ReadableText, pieces: readonly WordPiece[]): CutWord[] {
  const words: CutWord[] = [];
  for (let first = 0; first < pieces.length; ) {
    const end = findCliticEnd(text, pieces, first, language) ?? endOfWord(pieces, first);
    const [start, stop]: Span = [pieces[first]!.span[0], pieces[end - 1]!.span[1]];
    const form = text.slice(start, stop).toLowerCase();
    const cut = language.functionWords.fusedWords.get(form);
    const from = start - takeNegation(text, words, form, language);
    words.push({ span: [from, cut === undefined ? stop : start + cut], run: [first, end], isFused: false });
    if (cut !== undefined) words.push({ span: [start + cut, stop], run: [first, end], isFused: true });
    first = end;
  }
  return words;
}

function endOfWord(pieces: readonly WordPiece[], first: number): number {
  let end = first + 1;
  while (end < pieces.length && !pieces[end]!.isWordStart) end++;
  return end;
}

/** Behind "'s", "’ll", which stand on a word; null where nothing of the kind begins. */
function findCliticEnd(text: string, pieces: readonly WordPiece[], first: number, language: Language): number | null {
  if (!isGlued(pieces, first) || !isGlued(pieces, first + 1)) return null;
  if (!APOSTROPHE.test(text.slice(...pieces[first]!.span))) return null;
  const end = endOfWord(pieces, first + 1);
  const letters = text.slice(pieces[first + 1]!.span[0], pieces[end - 1]!.span[1]).toLowerCase();
  return language.functionWords.clitics.has(letters) ? end : null;
}

const APOSTROPHE = /^['’]$/;

const isGlued = (pieces: readonly WordPiece[], at: number): boolean =>
  at > 0 && at < pieces.length && pieces[at]!.span[0] === pieces[at - 1]!.span[1];

/** The negation takes its "n" from the word before: returns how much it took. */
function takeNegation(text: string, words: CutWord[], form: string, { cueActs }: Language): number {
  const before = cueActs.negativeEnding.replace(form.replace('’', "'"), '');
  const last = words.at(-1);
  if (!last || before === cueActs.negativeEnding || !before) return 0;
  const [start, end] = last.span;
  if (end - start <= before.length || text.slice(end - before.length, end).toLowerCase() !== before) return 0;
  words[words.length - 1] = { ...last, span: [start, end - before.length] };
  return before.length;
}
