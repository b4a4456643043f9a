import type { GivenEntry } from './entry.ts';
import { isInsidePair, type Span } from './span.ts';
import type { GivenTurn } from './turn.ts';

type PlacedTurn = Pick<GivenTurn, 'span' | 'kind' | 'label'>;
type PlacedEntry = Pick<GivenEntry, 'span' | 'label'>;

/**
 * Holds turns, one after the other, against their contract, and says what is wrong with each, or null: in the text, in its
 * order, the label beside what is said, and none overlaps another, but that a quote or post may stand inside a speech.
 * One that is wrong is passed over.
 */
export function createTurnCheck(text: string): (turn: PlacedTurn) => string | null {
  let start = 0;
  let spoken: Span = [0, 0];
  let quoted: Span = [0, 0];
  return ({ span, kind, label }) => {
    const isInner = kind === 'quote' || kind === 'post';
    const fault =
      findSpanFault(text, span) ??
      (label && findSpanFault(text, label)) ??
      (label && meets(label, span) ? 'the label stands in what is said' : null) ??
      (span[0] < start ? 'out of order' : null) ??
      (meets(span, quoted) || (meets(span, spoken) && !(isInner && span[1] <= spoken[1]))
        ? 'overlaps one before'
        : null);
    if (fault) return fault;
    start = span[0];
    if (isInner) quoted = span;
    else spoken = span;
    return null;
  };
}

/** The same for the entries of a live page: in the text, in its order, apart from each other, each with its label in it. */
export function createEntryCheck(text: string): (entry: PlacedEntry) => string | null {
  let end = 0;
  return ({ span, label }) => {
    const fault =
      findSpanFault(text, span) ??
      (label && findSpanFault(text, label)) ??
      (label && !(span[0] <= label[0] && label[1] <= span[1]) ? 'does not hold its label' : null) ??
      (span[0] < end ? 'overlaps one before, or is out of order' : null);
    if (!fault) end = span[1];
    return fault;
  };
}

function findSpanFault(text: string, [start, end]: Span): string | null {
  if (start >= end) return 'an empty span';
  if (end > text.length) return 'a span that ends after the text';
  return isInsidePair(text, start) || isInsidePair(text, end) ? 'a span that cuts a surrogate pair' : null;
}

const meets = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1];
