import type { Language } from '../../../engine/language/language.ts';
import { isPlainWord } from './word-forms.ts';

/** A word of a question, with the marks that stand on it. */
export interface QuestionWord {
  readonly text: string;
  /** In small letters, without marks around it. */
  readonly norm: string;
  /** Begins with a capital that is no matter of the title's style. */
  readonly isCapital: boolean;
  /** "Kaldria's", "ministers'". */
  readonly isOwner: boolean;
  readonly hasComma: boolean;
}

/** What a question or a sentence ends with. */
export const END_MARK = /[\s?!.]/;

/** The words of a question, and what the rules know of their language. */
export interface Wording {
  readonly words: readonly QuestionWord[];
  readonly language: Language;
}

export function splitWords(text: string, language: Language): Wording {
  // whoever writes in capitals alone names nobody by them
  const small = text === text.toUpperCase() ? text.toLowerCase() : text;
  const words = small.split(/\s+/).filter(Boolean).map(createWord);
  return { words: isTitle(words, language) ? words.map((word) => lowerWord(word, language)) : words, language };
}

const OPENING = new Set('"\'“‘([«');
const CLOSING = new Set('"\'”’)]»,;:.?!…');

function createWord(text: string): QuestionWord {
  let [start, end] = [0, text.length];
  while (start < end && OPENING.has(text[start]!)) start++;
  while (end > start && CLOSING.has(text[end - 1]!)) end--;
  const core = text.slice(start, end);
  const norm = core.toLowerCase().replaceAll('’', "'");
  return {
    text,
    norm,
    isCapital: /^\p{Lu}/u.test(core),
    isOwner: norm.endsWith("'s") || (norm.endsWith('s') && /^['’]/.test(text.slice(end))),
    hasComma: text.slice(end).includes(','),
  };
}

/** Shorter words are small in titles too. */
const LONG = 4;

/** "Is Kaldria Being Pushed to the Table": every longer word is capital, those too that are no names. */
function isTitle([, ...words]: readonly QuestionWord[], language: Language): boolean {
  const long = words.filter(({ norm }) => norm.length >= LONG && /^\p{L}/u.test(norm));
  return (
    long.length >= 2 &&
    long.every(({ isCapital }) => isCapital) &&
    long.some(({ norm, text }) => isPlainWord(norm, language) && text.toUpperCase() !== text)
  );
}

const lowerWord = (word: QuestionWord, language: Language): QuestionWord =>
  isPlainWord(word.norm, language) ? { ...word, text: word.text.toLowerCase(), isCapital: false } : word;
