import type { Language } from '../../engine/language/language.ts';
import { compareNames } from '../../engine/spelling/compare-names.ts';
import type { Actor } from '../../schema/actor.ts';

/** Are an actor of the draft and one of a source the same, by their names? Whoever has none, or is of another kind, may be anybody. */
export function compareActors(one: Actor, other: Actor, language: Language): 'same' | 'unsure' | 'different' {
  if (one.kind !== other.kind || !isNamed(one, language) || !isNamed(other, language)) return 'unsure';
  const verdicts = namesOf(one).flatMap((a) =>
    namesOf(other).map((b) => compareNames(a, b, one.kind, language).verdict),
  );
  return (
    verdicts.find((verdict) => verdict === 'same') ?? verdicts.find((verdict) => verdict === 'unsure') ?? 'different'
  );
}

/** By a name in the text; or, of a recording whose speakers are told beside it, by one of two words that is no "Speaker 1" and no "Court clerk". */
export const isNamed = ({ name, mentions }: Actor, { turnWords: { roleLabelWords } }: Language): boolean =>
  mentions.some(({ form }) => form === 'name') ||
  (mentions.every(({ form }) => form === 'pronoun') &&
    FULL_NAME.test(name) &&
    !name.split(/\s+/).some((word) => roleLabelWords.has(word.toLowerCase())));

const FULL_NAME = /^\p{Lu}[\p{L}'’-]+(?:\s[\p{L}'’.-]+){1,4}$/u;

const namesOf = ({ name, aliases }: Actor): readonly string[] => [name, ...aliases];
