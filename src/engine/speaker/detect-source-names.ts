import type { Span } from '../../schema/span.ts';
import { findFirstEndingAfter, joinSpans } from '../../text/span.ts';
import type { NameMention } from '../actor/detect/detect-names.ts';
import { FIRST_NAMES_OF_MEN, FIRST_NAMES_OF_WOMEN } from '../lang/en/first-names.ts';
import { AUXILIARIES, CLAUSE_OPENERS, PREPOSITIONS, RELATIVES } from '../lang/en/function-words.ts';
import { ORGANIZATION_WORDS, PLACE_PREPOSITIONS, PLACE_WORDS } from '../lang/en/name-words.ts';
import {
  INDEFINITE_DETERMINERS,
  ORGANIZATION_NOUNS,
  OWNED_ORGANIZATIONS,
  PEOPLE_NOUNS,
  SOURCE_OPENERS,
} from '../lang/en/source-words.ts';
import { TITLE_WORDS } from '../lang/en/titles.ts';
import type { Layers } from '../layers/layers.ts';
import { KNOWN_PLACES } from '../spelling/place/known-places.ts';

type Placed = { readonly span: Span };

/**
 * Names in the sources of statements that the model did not read, or only in part: whoever reports something is
 * somebody, and capitals there tell a name ("Trask warned on Monday"). `detected` and `read` are in the order of the text.
 */
export function detectSourceNames(
  text: string,
  { attributions, tokens }: Pick<Layers, 'attributions' | 'tokens'>,
  detected: readonly NameMention[],
  read: readonly NameMention[],
): NameMention[] {
  const sources = joinSpans(attributions.flatMap(({ source }) => source));
  const known = new Set(detected.filter(({ isOpening }) => !isOpening).flatMap(({ words }) => words));
  const inLowerCase = new Set(tokens.flatMap(({ text: word }) => (/^\p{Ll}/u.test(word) ? [word] : [])));
  return detected.flatMap((found) => {
    const mention = trimToFirstName(text, clipInHeading(text, found, sources));
    if (!isInSource(mention, sources) || !isTelling(mention, known, inLowerCase)) return [];
    const readings = listOverlapping(mention, read);
    if (!readings.length)
      return isBearer(mention, wordBehind(text, mention, sources))
        ? [{ ...mention, by: 'names/sources', kind: guessKind(mention) }]
        : [];
    const [reading, second] = readings;
    return !second && isWidened(mention, reading!)
      ? [{ ...mention, by: reading!.by, kind: kindOf(mention, reading!) }]
      : [];
  });
}

/** In "Moss Stands Tall on Dam", where all words have capitals, the source tells where the name ends. */
function clipInHeading(text: string, mention: NameMention, sources: readonly Placed[]): NameMention {
  const [start, end] = mention.span;
  const source = sources[findFirstEndingAfter(sources, start)]?.span;
  if (!mention.isInHeading || !source || source[0] > start || source[1] >= end || source[1] <= start) return mention;
  const words = text.slice(start, source[1]).trim();
  return words ? { ...mention, span: [start, start + words.length], words: words.split(/\s+/) } : mention;
}

/** In "Director of Harbour Affairs Phil Marrow" the name begins with a first name. */
function trimToFirstName(text: string, mention: NameMention): NameMention {
  const { span, words } = mention;
  const at = words.findIndex((word, index) => index > 0 && index < words.length - 1 && isFirstName(word));
  if (at < 0 || !/\bof\s$/.test(text.slice(Math.max(0, span[0] - 4), span[0]))) return mention;
  const start = span[0] + text.slice(...span).indexOf(words[at]!);
  return { ...mention, span: [start, span[1]], words: words.slice(at) };
}

const isFirstName = (word: string): boolean =>
  FIRST_NAMES_OF_MEN.has(word.toLowerCase()) || FIRST_NAMES_OF_WOMEN.has(word.toLowerCase());

/** One word that speaks, no initials and without an article, is a person's more often than not; of the rest nothing is known. */
const guessKind = ({ words, before }: NameMention): NameMention['kind'] =>
  words.length === 1 &&
  before !== 'the' &&
  /^\p{Lu}\p{Ll}+$/u.test(words[0]!) &&
  !KNOWN_PLACES.has(words[0]!) &&
  !isMembersName(words[0]!)
    ? 'person'
    : null;

/** "Republicans", "Hispanics": people by what they are. */
const isMembersName = (word: string): boolean => /(?:an|crat|ian|ist|ic|ino|im)s$/.test(word);

/** It begins in a source, and most of it lies there. */
function isInSource({ span: [start, end] }: Placed, sources: readonly Placed[]): boolean {
  const source = sources[findFirstEndingAfter(sources, start)];
  return source !== undefined && source.span[0] <= start && source.span[1] - start >= (end - start) / 2;
}

/** Its capitals say something: "Police said" opens a sentence and is no name, and "MODERATOR" is an office. */
function isTelling(
  { isOpening, words, title }: NameMention,
  known: ReadonlySet<string>,
  inLowerCase: ReadonlySet<string>,
): boolean {
  if (!title && words.every((word) => isCommon(word.toLowerCase()))) return false;
  const word = words[0]!;
  if (!isOpening || words.length > 1 || title || known.has(word) || /^\p{Lu}{2,}$/u.test(word)) return true;
  // "Trask said", but not "Prosecutors said" and not "Mayors said", whose like is no name
  return !inLowerCase.has(word.toLowerCase()) && !/s$/.test(word) && !KNOWN_PLACES.has(word);
}

/**
 * A name that the model did not read is somebody's only where it can be the one who speaks or stands behind him: not what an office
 * is for ("Minister of Public Works", "Operations Director"), what something is called after ("the Moorline profile"), a people ("a
 * Kaldrian"), a language ("wrote in Tessan") or a title's verb ("How Justice Is Decided"). `behind` is the next word of its source.
 */
function isBearer({ words, before, title }: NameMention, behind: string): boolean {
  if (AUXILIARIES.has(words[0]!.toLowerCase())) return false;
  if (title) return true;
  if (INDEFINITE_DETERMINERS.has(before)) return false;
  if (before === 'of' || (words.length === 1 && PLACE_PREPOSITIONS.has(before))) return false;
  return !/^\p{L}/u.test(behind) || isFunctionWord(behind) || OWNERS.some((nouns) => nouns.has(behind));
}

const isFunctionWord = (word: string): boolean =>
  [AUXILIARIES, CLAUSE_OPENERS, PREPOSITIONS, RELATIVES, SOURCE_OPENERS].some((words) => words.has(word));

/** What goes by the name of somebody: "the Trask campaign", "the Interim agency". */
const OWNERS = [ORGANIZATION_NOUNS, OWNED_ORGANIZATIONS];

/** In lower case; "" where the source ends with the name or goes on with a mark or a possessive. */
function wordBehind(text: string, { span: [start, end] }: Placed, sources: readonly Placed[]): string {
  const source = sources[findFirstEndingAfter(sources, start)]!;
  return (
    /^\s(\p{L}[\p{L}-]*)/u.exec(text.slice(end, Math.min(end + LONGEST_WORD, source.span[1])))?.[1]?.toLowerCase() ?? ''
  );
}

const LONGEST_WORD = 40;

/** "Chairman", "the MP", "the Committee", "Residents" behind a dateline: an office, a body or people, and nobody's name. */
const isCommon = (word: string): boolean =>
  TITLE_WORDS.has(word) ||
  PEOPLE_NOUNS.has(word) ||
  FURTHER_OFFICES.has(word) ||
  ORGANIZATION_WORDS.has(word) ||
  COMPOUND_OFFICE.test(word);

/** Offices that stand before no name: "the MP said". */
const FURTHER_OFFICES: ReadonlySet<string> = new Set('ceo crown mep meps mp mps pm vp'.split(' '));
const COMPOUND_OFFICE = /-(?:general|minister|president|secretary)$/;

function listOverlapping({ span }: Placed, read: readonly NameMention[]): NameMention[] {
  const found: NameMention[] = [];
  for (let at = findFirstEndingAfter(read, span[0]); at < read.length && read[at]!.span[0] < span[1]; at++) {
    found.push(read[at]!);
  }
  return found;
}

/** "Ada Moss" where the model read only "Ada"; what it read in several words it read whole. */
function isWidened(mention: NameMention, reading: NameMention): boolean {
  const [, second] = reading.words;
  const others = mention.words.filter((other) => !reading.words.includes(other));
  const isWholeOrganization = others.some((other) => ORGANIZATION_WORDS.has(other.toLowerCase()));
  return (
    (second === undefined || isWholeOrganization) &&
    mention.span[0] <= reading.span[0] &&
    reading.span[1] <= mention.span[1] &&
    others.length > 0 &&
    mention.words.length <= 4 &&
    !others.some((other) => KNOWN_PLACES.has(other))
  );
}

/** "Marquel Law School" is no person though "Marquel" might be. */
const kindOf = ({ words }: NameMention, { kind }: NameMention): NameMention['kind'] =>
  words.some((word) => ORGANIZATION_WORDS.has(word.toLowerCase()) || PLACE_WORDS.has(word.toLowerCase())) ? null : kind;
