import type { Language } from '../../engine/language/language.ts';
import { compareNames } from '../../engine/spelling/compare-names.ts';
import type { Actor } from '../../schema/actor.ts';

/** Are an actor of the draft and one of a source the same, by their names? Whoever has none, or is of another kind, may be anybody. */
export function compareActors(one: Actor, other: Actor, language: Language): 'same' | 'unsure' | 'different' {
  if (one.kind !== other.kind || !isNamed(one) || !isNamed(other)) return 'unsure';
  const verdicts = namesOf(one).flatMap((a) =>
    namesOf(other).map((b) => compareNames(a, b, one.kind, language).verdict),
  );
  return (
    verdicts.find((verdict) => verdict === 'same') ?? verdicts.find((verdict) => verdict === 'unsure') ?? 'different'
  );
}

export const isNamed = ({ mentions }: Actor): boolean => mentions.some(({ form }) => form === 'name');

const namesOf = ({ name, aliases }: Actor): readonly string[] => [name, ...aliases];
