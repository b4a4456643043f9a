import type { Span } from '../../schema/span.ts';
import { compareSpans, findFirstEndingAfter, isInside, joinSpans } from '../../text/span.ts';
import { DETERMINERS } from '../lang/en/function-words.ts';
import { ORGANIZATION_WORDS } from '../lang/en/name-words.ts';
import { SEATS } from '../lang/en/seats.ts';
import { TITLE_WORDS } from '../lang/en/titles.ts';
import type { Layers } from '../layers.ts';
import { describeName, detectNames, type NameMention } from './detect-names.ts';
import { isGroupName } from './is-group-name.ts';
import type { KnownPlace } from './place-lexicon.ts';

type NameLayers = Pick<Layers, 'blocks' | 'sentences' | 'tokens' | 'nameReadings' | 'attributions'>;

/** Every run of words that could be a name: those that the model reads, and those that capitals tell. */
export interface NameCandidates {
  readonly read: readonly NameMention[];
  readonly others: readonly NameMention[];
}

export function detectCandidates(text: string, layers: NameLayers): NameCandidates {
  const read = layers.nameReadings
    .map((reading) => describeName(text, layers, reading))
    .filter((mention) => !isNoName(mention));
  return { read, others: detectNames(text, layers).filter(({ span }) => isFree(span, read)) };
}

/**
 * The names of a text, in its order: those that the model reads; and beside them, by capitals, what it was not trained to
 * see, or did not see here: demonyms, seats of government, groups ("Republicans"), the full names of people whom it read by their last names, and
 * whoever is the source of a statement and goes by a name. `places` are the states that are known, with their demonyms.
 */
export function listNames(
  { read, others }: NameCandidates,
  { attributions }: NameLayers,
  places: ReadonlyMap<string, KnownPlace>,
): NameMention[] {
  const sources = joinSpans(attributions.flatMap(({ source }) => source));
  const lastNames = new Set(read.filter(({ kind }) => kind === 'person').map(({ words }) => words.at(-1)!));
  const kept = others.filter(
    (mention) =>
      isOfItsOwnKind(mention, places) ||
      isFullNameOf(mention, lastNames) ||
      (isTelling(mention) && isInOne(mention.span, sources)),
  );
  return [...read, ...kept].sort((a, b) => compareSpans(a.span, b.span));
}

const isOfItsOwnKind = (mention: NameMention, places: ReadonlyMap<string, KnownPlace>): boolean =>
  places.get(mention.words.join(' '))?.form === 'demonym' ||
  Object.hasOwn(SEATS, mention.words.join(' ')) ||
  isGroupName([mention]);

/** "Anselm Doverik" where the model reads "Doverik" as a person elsewhere. */
const isFullNameOf = ({ words, isInHeading }: NameMention, lastNames: ReadonlySet<string>): boolean =>
  words.length > 1 && words.length <= LONGEST_NAME && !isInHeading && lastNames.has(words.at(-1)!);

/** A headline in capitals may end with a name: "Winning Kalder Could Break the Race Open for Ada Moss". */
const LONGEST_NAME = 5;

/**
 * Its capitals say something: "Police said" opens a sentence and is no name, "MODERATOR" is an office, and neither "the
 * Kingdom" nor "the so-called Group" names anybody, while "the ISR" and "the Kremlin" do.
 */
function isTelling({ isOpening, words, before }: NameMention): boolean {
  if (words.every((word) => isCommon(word.toLowerCase()))) return false;
  // "the Minister of Education"
  if (words.length === 1 && before === 'of') return false;
  if (words.length > 1 || /^\p{Lu}{2,}$/u.test(words[0]!)) return true;
  return !isOpening && (Object.hasOwn(SEATS, words[0]!) || !(DETERMINERS.has(before) || before === 'so-called'));
}

const isCommon = (word: string): boolean =>
  TITLE_WORDS.has(word) ||
  FURTHER_OFFICES.has(word) ||
  ORGANIZATION_WORDS.has(word) ||
  /-(?:general|minister|president|secretary)$/.test(word);

/** Offices that stand before no name: "the MP said". */
const FURTHER_OFFICES: ReadonlySet<string> = new Set('ceo crown mep meps mp mps pm vp'.split(' '));

/** What the model takes for a name at times: "Adm" of "Adm. Ada Moss", "D-Ga" of a lawmaker, an adverb that opens a sentence. */
function isNoName({ words, kind, isOpening, after }: NameMention): boolean {
  const [first, ...others] = words;
  if (others.length) return false;
  if (/^[DRI]-\p{Lu}/u.test(first!)) return true;
  if (kind === 'person' && TITLE_WORDS.has(first!.toLowerCase()) && first!.length < 6) return true;
  return isOpening && after === ',' && /^\p{Lu}\p{Ll}{5,}ally$/u.test(first!);
}

function isFree([start, end]: Span, taken: readonly { readonly span: Span }[]): boolean {
  const next = taken[findFirstEndingAfter(taken, start)];
  return !next || next.span[0] >= end;
}

function isInOne(inner: Span, outer: readonly { readonly span: Span }[]): boolean {
  const next = outer[findFirstEndingAfter(outer, inner[0])];
  return next !== undefined && isInside(inner, next.span);
}
