import type { Span } from '../../schema/span.ts';

/** A word or a mark of a passage. */
export interface PassageWord {
  readonly lower: string;
  readonly span: Span;
  readonly isMark: boolean;
}

const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu;
const LETTER = /^[\p{L}\p{N}]/u;
const CAPITAL = /^[\p{Lu}\p{N}]/u;
const STOPS = '.?!';
/** "Mr.", "St.": a word of so few letters before a stop ends no sentence. */
const ABBREVIATION_LETTERS = 2;

/** The words of a passage, sentence by sentence; rough, since it is a sentence or two already. */
export function listSentenceWords(text: string): readonly (readonly PassageWord[])[] {
  const sentences: PassageWord[][] = [[]];
  let isStopped = false;
  for (const { 0: found, index } of text.matchAll(WORD)) {
    const isMark = !LETTER.test(found);
    const words = sentences.at(-1)!;
    if (isMark) isStopped ||= STOPS.includes(found) && (words.at(-1)?.lower.length ?? 0) > ABBREVIATION_LETTERS;
    else if (isStopped && CAPITAL.test(found)) sentences.push([]);
    if (!isMark) isStopped = false;
    sentences.at(-1)!.push({ lower: found.toLowerCase(), span: [index, index + found.length], isMark });
  }
  return sentences.filter((words) => words.length > 0);
}
