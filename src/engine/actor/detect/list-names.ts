import { compareSpans } from '../../../text/span.ts';
import type { Language } from '../../language/language.ts';
import { type KnownPlace, knownPlaces } from '../../spelling/place/known-places.ts';
import { isGroupName } from '../kind/is-group-name.ts';
import type { NameMention } from '../name/name-mention.ts';
import type { NameCandidates } from './detect-candidates.ts';
import { isAddressed } from './name-title.ts';

/**
 * The names of a text, in its order: those that the model reads or a source tells; and beside them, by capitals, what the model was
 * not trained to see, or did not see here: demonyms, seats of government, groups ("Republicans"), people by a form
 * of address ("Mrs. Moss"), and the names of people whose last names are known. `places` are the states that are known, with their demonyms.
 */
export function listNames(
  { read, others }: NameCandidates,
  places: ReadonlyMap<string, KnownPlace>,
  language: Language,
): NameMention[] {
  const lastNames = new Set(
    [...read, ...others].filter((mention) => isPerson(mention, language)).map(({ words }) => words.at(-1)!),
  );
  const initials = new Set(
    read.filter(({ kind, words }) => kind === 'organization' && words.length > 1).map(({ words }) => initialsOf(words)),
  );
  const bodyWords = new Set(
    read.filter(({ kind, words }) => kind === 'organization' && words.length > 1).map(({ words }) => words.at(-1)!),
  );
  const kept = others.filter(
    (mention) =>
      isOfItsOwnKind(mention, places, language) ||
      isAddressed(mention, language) ||
      isNameOf(mention, lastNames) ||
      isInitialismOf(mention, initials) ||
      isEndOfBody(mention, bodyWords, language),
  );
  const asBody = (mention: NameMention): NameMention =>
    mention.kind === null && isEndOfBody(mention, bodyWords, language) ? { ...mention, kind: 'organization' } : mention;
  return [...read, ...kept].map(asBody).sort((a, b) => compareSpans(a.span, b.span));
}

/** "Hillary Moss" as read, or "Mrs. Moss" by her title. */
const isPerson = (mention: NameMention, language: Language): boolean =>
  mention.kind === null ? isAddressed(mention, language) : mention.kind === 'person';

function isOfItsOwnKind(mention: NameMention, places: ReadonlyMap<string, KnownPlace>, language: Language): boolean {
  const name = mention.words.join(' ');
  return (
    isPlaceByText(places.get(name), language) || language.seats.seats.has(name) || isGroupName([mention], language)
  );
}

/** A demonym; or the name of a state that no list knows, but the text tells: "Kaldria Prime Minister Ada Moss". */
const isPlaceByText = (place: KnownPlace | undefined, language: Language): boolean =>
  place !== undefined && (place.form === 'demonym' || !knownPlaces(language).has(place.name));

/** "ISR" where "Institute for the Study of Rivers" is read. */
const isInitialismOf = ({ words: [word, second] }: NameMention, initials: ReadonlySet<string>): boolean =>
  second === undefined && /^\p{Lu}{3,}$/u.test(word!) && initials.has(word!);

/** "the Courier" where "Tavenmoor Courier" is read; but "the Commission" may be any. */
const isEndOfBody = (
  { words: [word, second], before, title }: NameMention,
  bodyWords: ReadonlySet<string>,
  { commonBodies, nameShapes }: Language,
): boolean => {
  if (second !== undefined || before !== 'the' || title || !bodyWords.has(word!)) return false;
  const lower = word!.toLowerCase();
  return !commonBodies.bodyNouns.has(lower) && !nameShapes.bareBodies.has(lower);
};

const initialsOf = (words: readonly string[]): string =>
  words.flatMap((word) => /^\p{Lu}/u.exec(word)?.[0] ?? []).join('');

/** "Anselm Doverik" and "Doverik" where "Doverik" is a person elsewhere. */
const isNameOf = ({ words, isOpening, isInHeading }: NameMention, lastNames: ReadonlySet<string>): boolean =>
  lastNames.has(words.at(-1)!) && words.length <= LONGEST_NAME && !(isInHeading && (isOpening || words.length > 1));

/** A headline in capitals may end with a name: "Winning Kalder Could Break the Race Open for Ada Moss". */
const LONGEST_NAME = 5;
