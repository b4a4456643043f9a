import type { Words } from '../../../layers/layers.ts';
import type { Place } from '../../sense.ts';
import { detectTense } from './detect-tense.ts';

/** A day of a month that is named later: "envoys arrive on the 3rd and leave on the 5th of next month". */
export function shareMonths(words: Words, places: readonly Place[]): readonly Place[] {
  const last = places.findLast(({ sense }) => sense.kind === 'ordinal-day' && sense.of);
  if (last?.sense.kind !== 'ordinal-day' || !last.sense.of) return places;
  const { day, of } = last.sense;
  return places.map((place) => {
    const { sense, first } = place;
    if (sense.kind !== 'ordinal-day' || sense.of || first > last.first || sense.day >= day) return place;
    // "He was held on the 3rd and will be tried on the 5th of next month."
    const isApart = of.shift > 0 && detectTense(words, first, sense) === 'past';
    return isApart ? place : { ...place, sense: { ...sense, of } };
  });
}
