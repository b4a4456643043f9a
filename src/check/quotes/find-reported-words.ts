import type { OnRecord } from '../../schema/record.ts';
import type { Span } from '../../schema/span.ts';
import { isOverlapping } from '../../text/span.ts';
import type { SourceDocument } from '../view.ts';
import type { HeldQuote } from './hold-quotes.ts';

export interface ReportedWords {
  readonly source: SourceDocument;
  readonly places: readonly Span[];
}

const LEAST_LIKENESS = 0.8;

/** Where the source tells what somebody said, and not in that one's words: “The mayor said the bridge would close.” */
export function findReportedWords({ source, compared, quote }: HeldQuote): ReportedWords | null {
  if (!source || compared.likeness < LEAST_LIKENESS || !quote.statements.length || !isQuoting(source.record))
    return null;
  const places = compared.places.map((place) => place.source);
  return places.every((place) => isReported(place, source.record)) ? { source, places } : null;
}

const LONG = 30;

/** A text that quotes nobody may be somebody's own words as a whole, as a speech is. */
const isQuoting = ({ quotations, turns }: OnRecord): boolean =>
  turns.length > 0 || quotations.some(({ inner: [start, end] }) => end - start >= LONG);

const OPENED = /["“‘'][[(]?$/;

const isReported = (place: Span, { statements, quotations, turns, document: { text } }: OnRecord): boolean =>
  ![...quotations, ...turns].some(({ span }) => isOverlapping(span, place)) &&
  !OPENED.test(text.slice(Math.max(0, place[0] - 2), place[0])) &&
  statements.some(
    ({ content, sourceKind }) => sourceKind !== 'author' && content.some((piece) => isMostlyInside(place, piece)),
  );

const MOST = 0.7;

/** The marks may take in a word of the frame: “that”. */
const isMostlyInside = ([start, end]: Span, [from, to]: Span): boolean =>
  Math.min(end, to) - Math.max(start, from) >= MOST * (end - start);
