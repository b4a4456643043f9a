import type { Statement } from '../../schema/statement.ts';
import { isInside } from '../../text/span.ts';
import type { HeldQuote } from './hold-quotes.ts';
import { isFraming } from './is-framing.ts';

/** So few words stand anywhere. */
const FEWEST_WORDS = 3;

/** The statement by which a source denies the words, or says that nobody said them, where the draft gives them as said; null where there is none. */
export function findDenial({ quote, source, compared }: HeldQuote): Statement | null {
  const places = compared.places.map((place) => place.source);
  if (!source || !places.length || quote.words < FEWEST_WORDS || !quote.statements.every(isAffirmed)) return null;
  const frames = source.record.statements.filter(
    (statement) =>
      isFraming(statement, places) &&
      places.every((place) => statement.content.some((piece) => isInside(place, piece))),
  );
  return frames.find((statement) => !isAffirmed(statement)) ?? null;
}

const isAffirmed = ({ polarity, contentPolarity }: Statement): boolean =>
  polarity === 'affirmed' && contentPolarity !== 'denied';
