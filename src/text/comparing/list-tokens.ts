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
}

export interface TokenList {
  readonly tokens: readonly Token[];
  /** Where something is left out at the end, and marked so. */
  readonly endsOpen: boolean;
}

const MARK = /\[|\]|\(|\)|…|\.[. ]{1,6}\.|[\p{L}\p{N}\p{M}]+(?:['’.,][\p{L}\p{N}\p{M}]+)*|[%&$€£]/gu;

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
        const span = [start + at, start + at + exact.length] as const;
        const word = foldWord(exact, words);
        const isBracketed = square > 0;
        const key = isBracketed ? `[${word}` : word;
        tokens.push({ span, word, key, passage, isBracketed, isAside: round > 0, isAfterBreak });
        isAfterBreak = false;
      }
    }
  }
  return { tokens, endsOpen: isAfterBreak };
}

const isEllipsis = (exact: string): boolean => exact[0] === '…' || exact[0] === '.';

const MARKS = /\p{M}/gu;

/** "Per cent", "é" and "U.S." have one form each, and so have "7" and "seven". */
function foldWord(exact: string, { spellings, numbers }: QuotationWords): string {
  const isNumber = /^\p{N}/u.test(exact);
  const folded = isNumber
    ? exact.replaceAll(',', '').toLowerCase()
    : exact.normalize('NFD').replaceAll(MARKS, '').replaceAll('’', "'").replaceAll('.', '').toLowerCase();
  const word = spellings.get(folded) ?? folded;
  return numbers.get(word)?.toString() ?? word;
}
