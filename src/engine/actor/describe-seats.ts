import type { ActorKind } from '../../schema/actor.ts';
import { isInside } from '../../text/span.ts';
import { isCueWord } from '../attribution/cue/cue-matches.ts';
import { ACTING_WORDS, CITY_SEATS, SEAT_PREPOSITIONS, SEATS } from '../lang/en/seats.ts';
import type { Attribution } from '../layers.ts';
import type { GroupedName } from './group-names.ts';
import { CAPITALS } from './place-lexicon.ts';

/** The state for which a place speaks: "Kyiv", "the Kremlin"; null for a place that stands for nobody. */
export function findPrincipal(name: string): string | null {
  if (SEATS.has(name)) return SEATS.get(name)!;
  return CITY_SEATS.has(name) ? CITY_SEATS.get(name)! : (CAPITALS.get(name) ?? null);
}

/**
 * What a seat of government is at one mention: an organization where it speaks or acts ("Kyiv should show", "the Kremlin
 * said"), a place where one is or goes ("in Kyiv"). What tells neither stays what it was read as.
 */
export function describeSeat(
  { span, before, after, kind }: GroupedName,
  attributions: readonly Attribution[],
): ActorKind | null {
  // "officials in Kyiv said": they spoke, and not the city
  if (SEAT_PREPOSITIONS.has(before)) return 'place';
  const isSource = attributions.some(({ source }) =>
    source.some((piece) => isInside(span, piece) && piece[1] === span[1]),
  );
  const isSpeaking = /^(?:said|says)$/.test(before);
  if (isSource || isSpeaking || isCueWord(after) || ACTING_WORDS.has(after)) return 'organization';
  return kind === 'person' ? null : kind;
}
