import type { Span } from '../../../schema/span.ts';
import { compareSpans, findFirstEndingAfter } from '../../../text/span.ts';
import { SEATS } from '../../lang/en/seats.ts';
import { PARTY_ADJECTIVES, TITLE_WORDS } from '../../lang/en/titles.ts';
import type { Layers } from '../../layers/layers.ts';
import { detectSourceNames } from '../../speaker/detect-source-names.ts';
import { KNOWN_PLACES, type KnownPlace } from '../../spelling/place/known-places.ts';
import { isGroupName } from '../kind/is-group-name.ts';
import { describeName, detectNames, type NameMention } from './detect-names.ts';
import { listInitialled, listLabelMentions } from './label-mentions.ts';

type NameLayers = Pick<Layers, 'blocks' | 'sentences' | 'tokens' | 'nameReadings' | 'attributions' | 'rawTurns'>;

/** Every run of words that could be a name: those that the model reads and that a source tells, and those that capitals tell. */
export interface NameCandidates {
  readonly read: readonly NameMention[];
  readonly others: readonly NameMention[];
}

export function detectCandidates(text: string, layers: NameLayers): NameCandidates {
  const detected = detectNames(text, layers);
  const ofModel = layers.nameReadings
    .map((reading) => describeName(text, layers, reading))
    .filter((mention) => !isNoName(mention));
  const ofSources = detectSourceNames(text, layers, detected, ofModel);
  const known = [...ofModel.filter(({ span }) => isFree(span, ofSources)), ...ofSources].sort(compareMentions);
  const called = listInitialled(layers, known);
  const read = [
    ...known.filter(({ words }) => words.length > 1 || !called.has(words[0]!)),
    ...listLabelMentions(text, layers, known),
  ].sort(compareMentions);
  return { read, others: detected.filter(({ span }) => isFree(span, read)) };
}

/**
 * The names of a text, in its order: those that the model reads or a source tells; and beside them, by capitals, what the model was
 * not trained to see, or did not see here: demonyms, seats of government, groups ("Republicans"), people with a title
 * ("Mrs. Moss"), and the names of people whose last names are known. `places` are the states that are known, with their demonyms.
 */
export function listNames({ read, others }: NameCandidates, places: ReadonlyMap<string, KnownPlace>): NameMention[] {
  const lastNames = new Set([...read, ...others].filter(isPerson).map(({ words }) => words.at(-1)!));
  const initials = new Set(
    read.filter(({ kind, words }) => kind === 'organization' && words.length > 1).map(({ words }) => initialsOf(words)),
  );
  const kept = others.filter(
    (mention) =>
      isOfItsOwnKind(mention, places) ||
      mention.title ||
      isNameOf(mention, lastNames) ||
      isInitialismOf(mention, initials),
  );
  return [...read, ...kept].sort(compareMentions);
}

const compareMentions = (a: NameMention, b: NameMention): number => compareSpans(a.span, b.span);

/** "Hillary Moss" as read, or "Mrs. Moss" by her title. */
const isPerson = ({ kind, title }: NameMention): boolean => (kind === null ? title !== null : kind === 'person');

const isOfItsOwnKind = (mention: NameMention, places: ReadonlyMap<string, KnownPlace>): boolean =>
  isPlaceByText(places.get(mention.words.join(' '))) || SEATS.has(mention.words.join(' ')) || isGroupName([mention]);

/** A demonym; or the name of a state that no list knows, but the text tells: "Kaldria Prime Minister Ada Moss". */
const isPlaceByText = (place: KnownPlace | undefined): boolean =>
  place !== undefined && (place.form === 'demonym' || !KNOWN_PLACES.has(place.name));

/** "ISR" where "Institute for the Study of Rivers" is read. */
const isInitialismOf = ({ words: [word, second] }: NameMention, initials: ReadonlySet<string>): boolean =>
  second === undefined && /^\p{Lu}{3,}$/u.test(word!) && initials.has(word!);

const initialsOf = (words: readonly string[]): string =>
  words.flatMap((word) => /^\p{Lu}/u.exec(word)?.[0] ?? []).join('');

/** "Anselm Doverik" and "Doverik" where "Doverik" is a person elsewhere. */
const isNameOf = ({ words, isOpening, isInHeading }: NameMention, lastNames: ReadonlySet<string>): boolean =>
  lastNames.has(words.at(-1)!) && words.length <= LONGEST_NAME && !(isInHeading && (isOpening || words.length > 1));

/** A headline in capitals may end with a name: "Winning Kalder Could Break the Race Open for Ada Moss". */
const LONGEST_NAME = 5;

/** What the model takes for a name at times: "Adm" of "Adm. Ada Moss", "D-Ga" of a lawmaker, "Republican" of "the Republican nominee". */
function isNoName({ words, kind }: NameMention): boolean {
  const [first, ...others] = words;
  if (others.length) return false;
  if (/^[DRI]-\p{Lu}/u.test(first!)) return true;
  if (kind === 'person' && PARTY_ADJECTIVES.has(first!.toLowerCase())) return true;
  return kind === 'person' && TITLE_WORDS.has(first!.toLowerCase()) && first!.length < 6;
}

function isFree([start, end]: Span, taken: readonly { readonly span: Span }[]): boolean {
  const next = taken[findFirstEndingAfter(taken, start)];
  return !next || next.span[0] >= end;
}
