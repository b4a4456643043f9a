import type { Sense } from '../sense.ts';
import type { Place } from './detect-timexes.ts';

/** A clock time that names no day takes that of its sentence: "On Tuesday he left at 5 p.m." */
export const shareDays = (places: readonly Place[]): readonly Place[] =>
  places.map((place, index) => {
    if (place.sense.kind !== 'time' || (place.sense.day !== null && !isOpen(place.sense.day))) return place;
    const day = findDay(places, index);
    return day ? { ...place, sense: { ...place.sense, day } } : place;
  });

/** "In the morning" knows that it has no day. */
const isOpen = (day: Sense): boolean => day.kind === 'fixed';

/** The nearest one before, else behind. */
function findDay(places: readonly Place[], index: number): Sense | null {
  for (let at = index - 1; at >= 0; at--) if (dayOf(places[at]!.sense)) return dayOf(places[at]!.sense);
  for (let at = index + 1; at < places.length; at++) if (dayOf(places[at]!.sense)) return dayOf(places[at]!.sense);
  return null;
}

function dayOf(sense: Sense): Sense | null {
  if (sense.kind === 'time') return sense.day && !isOpen(sense.day) ? sense.day : null;
  const isDay =
    sense.kind === 'weekday' ||
    sense.kind === 'ordinal-day' ||
    (sense.kind === 'holiday' && sense.grain === 'day') ||
    (sense.kind === 'shifted' && sense.grain === 'day') ||
    (sense.kind === 'calendar' && sense.day !== null);
  return isDay ? sense : null;
}
