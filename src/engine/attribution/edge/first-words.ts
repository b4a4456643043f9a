import type { Span } from '../../../schema/span.ts';
import { findFirstEndingAfter } from '../../../text/span.ts';
import { anyOf } from '../../language/any-of.ts';
import { byLanguage } from '../../language/by-language.ts';
import type { Block, ReadableText } from '../../layers/layers.ts';

/** "PORT HALEN (Interim) - ", "HALEN, June 9 — ": nobody says where a report comes from. */
const DATELINE =
  /^\p{Lu}[\p{Lu} .,'’-]{2,40}?(?:, \p{L}{3,9}\.? \d{1,2})?(?: \([\p{L} .-]{2,20}\))?\s*(?:-|–|—|--)\s+(?=\P{Ll})/u;
/** "19:20 ", "7.05pm: ": the entries of a live page begin with the hour. */
const hourPattern = byLanguage(
  ({ textForms }) =>
    new RegExp(`^\\d{1,2}[:.]\\d{2}(?:\\s?[ap]\\.?m\\.?)?(?:\\s${anyOf(textForms.timeZones)})?\\s*[:|–—-]?\\s+`, 'i'),
);
/** In UTF-16 units; no rubric is longer. */
const LONGEST_RUBRIC = 24;

/** Where the words of a paragraph begin, behind a dateline, an hour or a salutation. */
export function findFirstWords({ text, language }: ReadableText, { span: [start, end] }: Block): number {
  const opening = text.slice(start, Math.min(end, start + 100));
  const match =
    DATELINE.exec(opening) ?? hourPattern(language).exec(opening) ?? language.textForms.salutation.exec(opening);
  return start + (match?.[0].length ?? 0);
}

/** How long the hour at the beginning of an entry is, with the mark behind it; 0 where there is none. */
export const measureHour = ({ language }: ReadableText, words: string): number =>
  hourPattern(language).exec(words)?.[0].length ?? 0;

/**
 * Does a colon or a dash stand behind a word at the beginning of its paragraph that names what can be read there rather than
 * somebody who speaks? "Live: Storm reaches Wexholm", "Letters: who should pay?", "Sir – Your report …"
 */
export function isLabel(document: ReadableText, blocks: readonly Block[], cue: readonly Span[]): boolean {
  const { text, language } = document;
  const [first] = cue;
  const block = first && blocks[indexOfBlock(blocks, first[0])];
  if (!block || cue.length > 1 || !/^[:–—-]+$/.test(text.slice(...first))) return false;
  if (first[1] <= findFirstWords(document, block)) return true;
  const before = text.slice(block.span[0], first[0]);
  return before.length <= LONGEST_RUBRIC && language.reportingWords.rubrics.has(before.trim().toLowerCase());
}

/** The block that holds a place, or the next one; the last where there is none. */
export const indexOfBlock = (blocks: readonly Block[], at: number): number =>
  Math.min(findFirstEndingAfter(blocks, at), blocks.length - 1);
