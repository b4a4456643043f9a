import type { ActorKind } from '../../../schema/actor.ts';
import { isCueWord } from '../../grammar/reporting-verbs.ts';
import { english } from '../../lang/en/english.ts';
import { ACTING_WORDS, CITY_SEATS, SEAT_PREPOSITIONS, SEATS } from '../../lang/en/seats.ts';
import type { Attribution } from '../../layers/layers.ts';
import { CAPITALS } from '../../spelling/place/known-places.ts';
import type { GroupedName } from '../group/group-names.ts';

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
  const start = sourceStartsByEnd(attributions).get(span[1]);
  const isSource = start !== undefined && start <= span[0];
  const isSpeaking = /^(?:said|says)$/.test(before);
  if (isSource || isSpeaking || isCueWord(after, english) || ACTING_WORDS.has(after)) return 'organization';
  return kind === 'person' ? null : kind;
}

const startsOf = new WeakMap<readonly Attribution[], ReadonlyMap<number, number>>();

/** Where the sources of a text begin that end at a place, the longest of each; every mention asks for one. */
function sourceStartsByEnd(attributions: readonly Attribution[]): ReadonlyMap<number, number> {
  const known = startsOf.get(attributions);
  if (known) return known;
  const starts = new Map<number, number>();
  for (const { source } of attributions) {
    for (const [start, end] of source) starts.set(end, Math.min(start, starts.get(end) ?? start));
  }
  startsOf.set(attributions, starts);
  return starts;
}
