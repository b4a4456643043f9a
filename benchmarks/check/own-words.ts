import type { Span } from '../../src/schema/span.ts';
import { isOverlapping } from '../../src/text/span.ts';
import type { CleanDocument } from './planting.ts';

const WORD = /[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu;

export interface Word {
  readonly span: Span;
  readonly text: string;
}

/** The words of a stretch of text. */
export function listWords(text: string, [start, end]: Span = [0, text.length]): Word[] {
  return [...text.slice(start, end).matchAll(WORD)].map(({ 0: word, index }) => ({
    span: [start + index, start + index + word.length],
    text: word,
  }));
}

export const countWords = (text: string): number => text.match(WORD)?.length ?? 0;

/** Sentences that are the writer's own: no quotation and no turn touches them, and they are prose. */
export function listOwnSentences({ text, record }: CleanDocument): Span[] {
  const others = [...record.quotations, ...record.turns].map(({ span }) => span);
  return record.sentences
    .map(({ span }) => span)
    .filter((span) => /[.]$/.test(text.slice(...span).trim()) && !others.some((other) => isOverlapping(other, span)));
}

/** Paragraphs of running text, without headlines and what is short. */
export function listParagraphs({ text }: Pick<CleanDocument, 'text'>): Span[] {
  return [...text.matchAll(/[^\n]+/g)]
    .map(({ 0: { length }, index }): Span => [index, index + length])
    .filter(([start, end]) => countWords(text.slice(start, end)) >= 15);
}

/** Long words that carry sense: what is swapped for each other. */
export const isContentWord = ({ text }: Word): boolean => /^\p{Ll}{5,}$/u.test(text) && !CLOSED.has(text);

const CLOSED = new Set(
  'about above after again against along also although among around because before behind being below beneath beside between beyond could doing during either every everything having might never other others ought quite rather really shall should since someone something still than that their theirs them themselves then there these they thing things those though through today together under until using very want wants what when where whether which while whose will with within without would years your yours yourself'.split(
    ' ',
  ),
);
