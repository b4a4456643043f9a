import { isPlural } from '../../grammar/singular.ts';
import type { Language } from '../../language/language.ts';
import type { PronounKind } from '../../language/pronouns.ts';

/** A source before, with what it is called; null where its speaker is known. */
export interface DescribedSource {
  readonly at: number;
  /** Index of its sentence. */
  readonly sentence: number;
  readonly name: string | null;
}

/** A pronoun so many sentences behind the description that it means may mean anybody. */
const REACH = 2;
/** So many sources before are looked at, whatever their text. */
const MOST_BEFORE = 40;
/** "the source" is the source of some paragraphs before. */
const NOUN_REACH = 12;

/**
 * Whom a pronoun means that no name explains, or a noun that points back: what the source before was called, where it fits
 * in number ("A police spokesman said … He added"). Null where the phrase says enough, or nothing before fits.
 */
export function findDescribedBefore(
  phrase: string | null,
  place: Pick<DescribedSource, 'at' | 'sentence'>,
  before: readonly DescribedSource[],
  language: Language,
): string | null {
  if (phrase === null) return null;
  const near = before
    .slice(-MOST_BEFORE)
    .filter(({ at }) => at < place.at)
    .sort((a, b) => a.at - b.at);
  const kind = language.pronouns.kindOfSource.get(phrase.toLowerCase());
  if (kind === undefined) return findFuller(phrase, place, near, language);
  const last = near.at(-1);
  if (!last?.name || place.sentence - last.sentence > REACH) return null;
  return fits(kind, last.name, language) ? last.name : null;
}

/** "the source" of "a source inside the camp": the last one with this head that says more. */
function findFuller(
  phrase: string,
  { sentence }: Pick<DescribedSource, 'sentence'>,
  near: readonly DescribedSource[],
  language: Language,
): string | null {
  const [determiner, noun, more] = phrase.toLowerCase().split(' ');
  if (!noun || more !== undefined || !language.sourceWords.definiteDeterminers.has(determiner!)) return null;
  const fuller = near.findLast(({ name }) => name !== null && headOf(wordsOf(name), language) === noun);
  return fuller && sentence - fuller.sentence <= NOUN_REACH ? fuller.name : null;
}

function fits(kind: PronounKind, name: string, language: Language): boolean {
  const { peopleNouns, personNouns, organizationNouns, describingNouns, irregularPlurals } = language.sourceWords;
  const head = headOf(wordsOf(name), language);
  const isMany = peopleNouns.has(head) || irregularPlurals.has(head) || isPlural(head, language);
  const isPerson = personNouns.has(head) || describingNouns.has(head) || language.titles.titleWords.has(head);
  const isBody = organizationNouns.has(head);
  if (kind === 'they') return isMany;
  if (kind === 'he' || kind === 'she') return isPerson && !isMany;
  return kind === 'it' && isBody;
}

const wordsOf = (name: string): string[] =>
  name
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .filter(Boolean);

/** The last word before a preposition or a comma: "officials" of "officials in the port". */
function headOf(words: readonly string[], { functionWords, pronouns }: Language): string {
  const end = words.findIndex(
    (word, at) => at > 0 && (functionWords.prepositions.has(word) || pronouns.definingRelatives.has(word)),
  );
  return words[(end < 0 ? words.length : end) - 1] ?? '';
}
