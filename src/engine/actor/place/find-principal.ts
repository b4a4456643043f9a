import type { Language } from '../../language/language.ts';
import type { Actor } from '../../layers/layers.ts';
import { capitals } from '../../spelling/place/capitals.ts';

/** The state for which a place speaks: Ukraine for "Kyiv", Russia for "the Kremlin"; null for a place that stands for nobody. */
export function findPrincipal(name: string, language: Language): string | null {
  const { seats, citySeats } = language.seats;
  return seats.get(name) ?? (citySeats.has(name) ? citySeats.get(name)! : (capitals(language).get(name) ?? null));
}

/** The id of the state of this text for which a seat of government speaks. */
export function findStandsFor({ name, id }: Actor, actors: readonly Actor[], language: Language): string | null {
  const principal = findPrincipal(name, language);
  if (principal === null) return null;
  return actors.find((other) => other.name === principal && other.kind === 'place' && other.id !== id)?.id ?? null;
}
