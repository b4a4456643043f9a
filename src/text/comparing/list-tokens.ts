import type { Span } from '../../schema/span.ts';
import type { QuotationWords } from './quotation-words.ts';

/** A word as it is compared, with its place in the text. */
export interface Token {
  readonly span: Span;
  readonly word: string;
  /** What it is compared by: a word in brackets is never the same as one without. */
  readonly key: string;
  /** The passage that it stands in, from 0: what was said without a break. */
  readonly passage: number;
  /** Stands in square brackets: of whoever quotes, not of the speaker. */
  readonly isBracketed: boolean;
  /** Stands in round brackets: in a source what is heard beside the words, as "(laughter)". */
  readonly isAside: boolean;
  /** Before it something is left out and marked so, or another pair of quotation marks begins. */
  readonly isAfterBreak: boolean;
  /** Before it a sentence ends. */
  readonly isAfterStop: boolean;
}

export interface TokenList {
  readonly tokens: readonly Token[];
  /** Where something is left out at the end, and marked so. */
  readonly endsOpen: boolean;
}

/** "[I]t" is one word, whose capital is the quoter's. */
const MARK =
  /(?:\[\p{L}\](?=\p{L}))?[\p{L}\p{N}\p{M}]+(?:['’.,][\p{L}\p{N}\p{M}]+)*|\[|\]|\(|\)|…|\.[. ]{1,6}\.|[%&$€£]/gu;

/** The words of passages of a text, each in one piece or more, without what is only typography: marks, dashes, case, accents. */
export function listTokens(text: string, passages: readonly (readonly Span[])[], words: QuotationWords): TokenList {
  const tokens: Token[] = [];
  let isAfterBreak = false;
  const pieces = passages.flatMap((spans, passage) => spans.map((span) => ({ span, passage })));
  for (const [
    index,
    {
      span: [start, end],
      passage,
    },
  ] of pieces.entries()) {
    if (index > 0) isAfterBreak = true;
    let [square, round] = [0, 0];
    for (const { 0: exact, index: at } of text.slice(start, end).matchAll(MARK)) {
      if (exact === '[') square++;
      else if (exact === ']') square = Math.max(0, square - 1);
      else if (exact === '(') round++;
      else if (exact === ')') round = Math.max(0, round - 1);
      else if (isEllipsis(exact)) isAfterBreak = true;
      else {
        const letters = exact.replace(CASED, '$1');
        const cut = exact.length - letters.length;
        for (const { from, end, word } of splitWord(letters, words)) {
          const span = [start + at + (from && from + cut), start + at + end + cut] as const;
          const isBracketed = square > 0;
          const isAfterStop = isAfterBreak || STOP.test(text.slice(tokens.at(-1)?.span[1] ?? start, span[0]));
          const key = isBracketed ? `[${word}` : word;
          tokens.push({ span, word, key, passage, isBracketed, isAside: round > 0, isAfterBreak, isAfterStop });
          isAfterBreak = false;
        }
      }
    }
  }
  return { tokens, endsOpen: isAfterBreak };
}

const CASED = /^\[(.)\]/u;
const STOP = /[.!?]/;

const isEllipsis = (exact: string): boolean => exact[0] === '…' || exact[0] === '.';

const MARKS = /\p{M}/gu;

const PLAIN = /^[a-z]+$/i;

function foldLetters(exact: string): string {
  if (PLAIN.test(exact)) return exact.toLowerCase();
  return exact.normalize('NFD').replaceAll(MARKS, '').replaceAll('’', "'").replaceAll('.', '').toLowerCase();
}

interface Part {
  readonly from: number;
  readonly end: number;
  readonly word: string;
}

/** "We've" as "we" and "have", which others write: two words, each at its own letters. */
function splitWord(exact: string, words: QuotationWords): readonly Part[] {
  const folded = foldWord(exact, words);
  const part = (cut: number, one: string, other: string): readonly Part[] => [
    { from: 0, end: exact.length - cut, word: one },
    { from: exact.length - cut, end: exact.length, word: other },
  ];
  const two = words.contractions.get(folded) ?? splitScale(folded, words);
  if (two) return part(folded.length - two[0].length, ...two);
  if (!folded.includes("'")) return [{ from: 0, end: exact.length, word: folded }];
  for (const [clitic, word] of words.clitics) {
    const host = folded.slice(0, -clitic.length);
    if (host && folded.endsWith(clitic)) return part(clitic.length, words.cliticHosts.get(host) ?? host, word);
  }
  return [{ from: 0, end: exact.length, word: folded }];
}

/** "5m" as "5" and "million". */
function splitScale(folded: string, { scales }: QuotationWords): readonly [string, string] | null {
  const digits = /^\p{N}[\p{N}.]*/u.exec(folded)?.[0] ?? '';
  const scale = digits ? scales.get(folded.slice(digits.length)) : undefined;
  return scale === undefined ? null : [digits, scale];
}

/** "Per cent", "é" and "U.S." have one form each, and so have "7" and "seven". */
function foldWord(exact: string, { spellings, numbers, endings }: QuotationWords): string {
  const isNumber = /^\p{N}/u.test(exact);
  const folded = isNumber ? exact.replaceAll(',', '').toLowerCase() : foldLetters(exact);
  const word = spellings.get(folded) ?? folded;
  const value = numbers.get(word);
  if (value !== undefined || isNumber) return value?.toString() ?? word;
  const ending = endings.find(
    ([written, , letters]) => word.endsWith(written) && word.length - written.length >= letters,
  );
  return ending ? word.slice(0, -ending[0].length) + ending[1] : word;
}
