import type { Place, Sense } from '../../sense.ts';

/** A clock time that names no day takes that of its sentence, before it or else behind: "On Tuesday he left at 5 p.m." */
export function shareDays(places: readonly Place[]): readonly Place[] {
  if (places.length === 0) return places;
  const days = places.map(({ sense }) => dayOf(sense));
  // Until one has been named, the first of the sentence holds.
  let day = days.find((one) => one !== null);
  return places.map((place, index) => {
    day = days[index] ?? day;
    if (place.sense.kind !== 'time' || (place.sense.day !== null && !isOpen(place.sense.day))) return place;
    return day ? { ...place, sense: { ...place.sense, day } } : place;
  });
}

/** "In the morning" knows that it has no day. */
const isOpen = (day: Sense): boolean => day.kind === 'fixed';

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
