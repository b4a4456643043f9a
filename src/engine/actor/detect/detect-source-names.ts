import type { Span } from '../../../schema/span.ts';
import { findFirstEndingAfter, joinSpans } from '../../../text/span.ts';
import { isPersonNoun } from '../../grammar/person-noun.ts';
import { byLanguage } from '../../language/by-language.ts';
import type { Language } from '../../language/language.ts';
import type { Layers } from '../../layers/layers.ts';
import { knownPlaces } from '../../spelling/place/known-places.ts';
import { areLettersBehindName } from '../mend/trim-letters.ts';
import { hasSmallLetter } from '../name/capital.ts';
import type { NameMention } from '../name/name-mention.ts';
import { isCompoundOffice } from '../role/is-compound-office.ts';
import { isNobodysName } from './is-nobodys-name.ts';
import { isAddressed } from './name-title.ts';

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
  language: Language,
): NameMention[] {
  const sources = joinSpans(attributions.flatMap(({ source }) => source));
  const known = new Set(detected.filter(({ isOpening }) => !isOpening).flatMap(({ words }) => words));
  const inLowerCase = new Set(tokens.flatMap(({ text: word }) => (hasSmallLetter(word) ? [word] : [])));
  return detected.flatMap((found) => {
    const mention = trimToFirstName(text, clipInHeading(text, found, sources), language);
    if (areLettersBehindName(text, mention.span, language)) return [];
    if (!isInSource(mention, sources) || !isTelling(mention, known, inLowerCase, language)) return [];
    const readings = listOverlapping(mention, read);
    if (!readings.length)
      return isBearer(mention, findNextWord(text, mention, sources), language) && !isNobodysName(mention, language)
        ? [{ ...mention, by: 'names/sources', kind: guessKind(mention, language) }]
        : [];
    const [reading, second] = readings;
    return !second && isWidened(mention, reading!, language)
      ? [{ ...mention, by: reading!.by, kind: kindOf(mention, reading!, language) }]
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
function trimToFirstName(text: string, mention: NameMention, language: Language): NameMention {
  const { span, words } = mention;
  const at = words.findIndex((word, index) => index > 0 && index < words.length - 1 && isFirstName(word, language));
  if (at < 0 || !/\bof\s$/.test(text.slice(Math.max(0, span[0] - 4), span[0]))) return mention;
  const start = span[0] + text.slice(...span).indexOf(words[at]!);
  return { ...mention, span: [start, span[1]], words: words.slice(at) };
}

const isFirstName = (word: string, { firstNames }: Language): boolean =>
  firstNames.firstNamesOfMen.has(word.toLowerCase()) || firstNames.firstNamesOfWomen.has(word.toLowerCase());

/** One word that speaks, no initials and without an article, is a person's more often than not; of the rest nothing is known. */
const guessKind = ({ words, before }: NameMention, language: Language): NameMention['kind'] =>
  words.length === 1 &&
  before !== 'the' &&
  /^\p{Lu}\p{Ll}+$/u.test(words[0]!) &&
  !knownPlaces(language).has(words[0]!) &&
  !language.nameWords.membersEnding.test(words[0]!)
    ? 'person'
    : null;

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
  language: Language,
): boolean {
  if (!isAddressed({ title }, language) && isOffice(words, language)) return false;
  const word = words[0]!;
  if (!isOpening || words.length > 1 || title || known.has(word) || /^\p{Lu}{2,}$/u.test(word)) return true;
  // "Trask said", but not "Prosecutors said" and not "Mayors said", whose like is no name
  return !inLowerCase.has(word.toLowerCase()) && !/s$/.test(word) && !knownPlaces(language).has(word);
}

/**
 * A name that the model did not read is somebody's only where it can be the one who speaks or stands behind what is said: not what an office
 * is for ("Minister of Public Works", "Operations Director"), what something is called after ("the Moorline profile"), a people ("a
 * Kaldrian"), a language ("wrote in Tessan") or a title's verb ("How Justice Is Decided"). `next` is the next word of its source.
 */
function isBearer({ words, before, title }: NameMention, next: string, language: Language): boolean {
  const { functionWords, sourceWords, nameWords } = language;
  if (functionWords.auxiliaries.has(words[0]!.toLowerCase())) return false;
  if (title) return true;
  if (sourceWords.indefiniteDeterminers.has(before)) return false;
  if (before === 'of' || (words.length === 1 && nameWords.placePrepositions.has(before))) return false;
  return !/^\p{L}/u.test(next) || wordsAfterBearers(language).has(next);
}

/** Go on with a source after a name, or go by somebody's name: "the Trask campaign", "the Interim agency". */
const wordsAfterBearers = byLanguage(({ functionWords, sourceWords }): ReadonlySet<string> => {
  const { auxiliaries, clauseOpeners, prepositions, relatives } = functionWords;
  const { sourceOpeners, organizationNouns, ownedOrganizations } = sourceWords;
  return new Set([
    ...[auxiliaries, clauseOpeners, prepositions, relatives, sourceOpeners].flatMap((words) => [...words]),
    ...organizationNouns,
    ...ownedOrganizations,
  ]);
});

/** In lower case; "" where the source ends with the name or goes on with a mark or a possessive. */
function findNextWord(text: string, { span: [start, end] }: Placed, sources: readonly Placed[]): string {
  const source = sources[findFirstEndingAfter(sources, start)]!;
  return (
    /^\s(\p{L}[\p{L}-]*)/u.exec(text.slice(end, Math.min(end + LONGEST_WORD, source.span[1])))?.[1]?.toLowerCase() ?? ''
  );
}

const LONGEST_WORD = 40;

/** "Chief Operating Officer" ends as offices do; "Ada King" may be anybody. */
function isOffice(words: readonly string[], language: Language): boolean {
  const last = words.at(-1)!.toLowerCase();
  const { titleWords, surnameTitles } = language.titles;
  if (words.length === 1 && bareWords(language).has(last)) return true;
  return (
    words.every((word) => isCommon(word.toLowerCase(), language)) || (titleWords.has(last) && !surnameTitles.has(last))
  );
}

/** "Chairman", "the MP", "the Committee", "Residents" behind a dateline: an office, a body or people, and nobody's name. */
const isCommon = (word: string, language: Language): boolean =>
  commonWords(language).has(word) || isCompoundOffice(word, language);

const commonWords = byLanguage(
  ({ titles, sourceWords, nameWords }): ReadonlySet<string> =>
    new Set([
      ...titles.titleWords,
      ...titles.officeAbbreviations,
      ...sourceWords.peopleNouns,
      ...nameWords.organizationWords,
    ]),
);

/** By themselves no names either, though bodies are named with them: "the Prosecution", "the Bill"; but "the Defence Ministry". */
const bareWords = byLanguage(
  ({ nameWords, nameShapes, commonBodies }): ReadonlySet<string> =>
    new Set([
      ...nameWords.legalDocumentWords,
      ...nameShapes.bareBodies,
      ...commonBodies.bodyNouns,
      ...commonBodies.bodyTopics,
    ]),
);

function listOverlapping({ span }: Placed, read: readonly NameMention[]): NameMention[] {
  const found: NameMention[] = [];
  for (let at = findFirstEndingAfter(read, span[0]); at < read.length && read[at]!.span[0] < span[1]; at++) {
    found.push(read[at]!);
  }
  return found;
}

/**
 * "Ada Moss" where the model read only "Ada"; what it read in several words it read whole. An office beside somebody ("PM Moss") is no
 * part of the name, and neither is what stands beside a body or a place, unless the whole is a body: "Wexholm-based", "Wexholm Criminal Attorney", "AP Photographer".
 */
function isWidened(mention: NameMention, reading: NameMention, language: Language): boolean {
  const [, second] = reading.words;
  const others = mention.words.filter((other) => !reading.words.includes(other));
  const isWholeOrganization = others.some((other) => language.nameWords.organizationWords.has(other.toLowerCase()));
  return (
    (second === undefined || isWholeOrganization) &&
    mention.span[0] <= reading.span[0] &&
    reading.span[1] <= mention.span[1] &&
    others.length > 0 &&
    (reading.kind === 'person' || isWholeOrganization) &&
    !others.some(
      (other) => /^\p{Lu}{2,3}$/u.test(other) && language.titles.officeAbbreviations.has(other.toLowerCase()),
    ) &&
    mention.words.length <= 4 &&
    !others.some((other) => knownPlaces(language).has(other) || isPersonNoun(other.toLowerCase(), language))
  );
}

/** "Marquel Law School" is no person though "Marquel" might be. */
const kindOf = (
  { words }: NameMention,
  { kind }: NameMention,
  { nameWords: { organizationWords, placeWords } }: Language,
): NameMention['kind'] =>
  words.some((word) => organizationWords.has(word.toLowerCase()) || placeWords.has(word.toLowerCase())) ? null : kind;
