import type { ActorKind } from '../../../schema/actor.ts';
import type { Language } from '../../language/language.ts';
import type { Attribution } from '../../layers/layers.ts';
import { isSpeaking } from '../name/is-speaking.ts';
import type { GroupedName } from '../name/name-mention.ts';

/**
 * What a seat of government is at one mention: an organization where it speaks or acts ("Kyiv should show", "the Kremlin
 * said"), a place where one is or goes ("in Kyiv"). What tells neither stays what it was read as.
 */
export function describeSeat(
  mention: GroupedName,
  sourceStarts: ReadonlyMap<number, number>,
  language: Language,
): ActorKind | null {
  const { seats } = language;
  const { before, after, kind } = mention;
  // "officials in Kyiv said": they spoke, and not the city
  if (seats.seatPrepositions.has(before)) return 'place';
  const isActing = seats.speakingWords.has(before) || seats.actingWords.has(after) || isSpeaking(mention, language);
  if (isActing || endsSource(mention, sourceStarts)) return 'organization';
  return kind === 'person' ? null : kind;
}

function endsSource({ span }: GroupedName, sourceStarts: ReadonlyMap<number, number>): boolean {
  const start = sourceStarts.get(span[1]);
  return start !== undefined && start <= span[0];
}

/** Where the sources of a text begin, by where they end; the longest of those that end at one place. */
export function indexSourceStarts(attributions: readonly Attribution[]): ReadonlyMap<number, number> {
  const starts = new Map<number, number>();
  for (const { source } of attributions) {
    for (const [start, end] of source) starts.set(end, Math.min(start, starts.get(end) ?? start));
  }
  return starts;
}
