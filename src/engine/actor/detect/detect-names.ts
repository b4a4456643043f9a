import type { Span } from '../../../schema/span.ts';
import { findFirstEndingAfter } from '../../../text/span.ts';
import { isCueWord } from '../../grammar/reporting-verbs.ts';
import { ABBREVIATIONS_BEFORE_NAME } from '../../lang/en/abbreviations.ts';
import { english } from '../../lang/en/english.ts';
import { FIRST_NAMES_OF_MEN, FIRST_NAMES_OF_WOMEN } from '../../lang/en/first-names.ts';
import {
  AUXILIARIES,
  DETERMINERS,
  PREPOSITIONS,
  SENTENCE_STARTERS,
  SUBJECT_PRONOUNS,
} from '../../lang/en/function-words.ts';
import { CALENDAR_WORDS, DIRECTION_ADJECTIVES, NAME_JOINERS, ORGANIZATION_WORDS } from '../../lang/en/name-words.ts';
import { GENDER_OF_TITLE, PARTY_ADJECTIVES, TITLE_MODIFIERS, TITLE_WORDS } from '../../lang/en/titles.ts';
import type { FoundBy } from '../../layers/found-by.ts';
import type { Layers, Sentence, Token } from '../../layers/layers.ts';
import type { NameKind } from '../../layers/model-readings.ts';
import { KNOWN_PLACES, LONGEST_PLACE } from '../../spelling/place/known-places.ts';

/** A name as it stands in the text, with the title before it. */
export interface NameMention extends FoundBy {
  readonly span: Span;
  readonly words: readonly string[];
  readonly title: { readonly span: Span; readonly words: readonly string[] } | null;
  /** The word before the name (and before its title), in lower case; "" at the start of a sentence. */
  readonly before: string;
  readonly after: string;
  readonly isInHeading: boolean;
  /** It is the first word of its sentence or quotation, which would have a capital anyway. */
  readonly isOpening: boolean;
  readonly sentence: number;
  /** What it names here, as the model reads it; null where only rules found it. */
  readonly kind: NameKind | null;
}

type NameLayers = Pick<Layers, 'blocks' | 'sentences' | 'tokens'>;

/** Runs of capitalised words that are names, in the order of the text. */
export function detectNames(text: string, layers: NameLayers): NameMention[] {
  const lowerCased = new Set(layers.tokens.filter(({ text: word }) => /^\p{Ll}/u.test(word)).map(({ lower }) => lower));
  const found = layers.sentences.flatMap((sentence, index) =>
    detectInSentence(text, layers, sentence, index, lowerCased),
  );
  const elsewhere = new Set(
    found.filter(({ isOpening, words }) => !isOpening || words.length > 1).flatMap(({ words }) => words),
  );
  return found.filter((mention) => isNamed(mention, elsewhere));
}

/** Stan “the Wrench” Okkel, Stan (the Wrench) Okkel */
const NICKNAME = /\s{1,3}["“‘'«(][^"”’'»)]{1,40}["”’'»)]{1,3}\s{1,3}/;

/** Tokens beside a name that can matter, more than any title has; a sentence may have a hundred thousand. */
const REACH = 30;

/** A name that the model read, with what stands around it. */
export function describeName(
  text: string,
  layers: NameLayers,
  { by, span: read, kind }: Layers['nameReadings'][number],
): NameMention {
  const { sentences, blocks } = layers;
  const span: Span = [read[0] + (kind === 'person' ? lengthOfTitle(text.slice(...read)) : 0), read[1]];
  const index = Math.min(findFirstEndingAfter(sentences, span[0]), sentences.length - 1);
  const sentence = sentences[index]!;
  const near = [
    Math.max(sentence.tokens[0], findFirstEndingAfter(layers.tokens, span[0]) - REACH),
    Math.min(sentence.tokens[1], findFirstEndingAfter(layers.tokens, span[1]) + REACH),
  ];
  const tokens = layers.tokens.slice(...near);
  const from = findFirstEndingAfter(tokens, span[0]);
  const title = findTitleBefore(tokens, from);
  const first = title ? title[0] : from;
  return {
    by,
    span,
    words: text
      .slice(...span)
      .replace(NICKNAME, ' ')
      .split(/\s+/),
    title: kind === 'person' && title ? titleOf(tokens, title) : null,
    before: wordBefore(tokens, first),
    after: tokens[findFirstEndingAfter(tokens, span[1] - 1) + 1]?.lower ?? '',
    isInHeading: blocks[sentence.block]!.kind === 'heading' && isTitleCased(layers.tokens.slice(...sentence.tokens)),
    isOpening: isOpener(tokens, first),
    sentence: index,
    kind,
  };
}

/** "Sen. Ada Moss" read as one name: the length of "Sen. " */
function lengthOfTitle(name: string): number {
  const title = /^(\p{Lu}\p{Ll}{1,5})\.\s+(?=\p{Lu})/u.exec(name);
  return title && TITLE_WORDS.has(title[1]!.toLowerCase()) ? title[0].length : 0;
}

/** One word that opens a sentence is a name if it is one elsewhere, or if what follows treats it as one: "Interim said". */
function isNamed(mention: NameMention, elsewhere: ReadonlySet<string>): boolean {
  const { words, after, isOpening, title } = mention;
  if (words.length > 1 || title || /^\p{Lu}{2,6}$/u.test(words[0]!)) return true;
  if (DIRECTION_ADJECTIVES.has(words[0]!.toLowerCase())) return false;
  if (!isOpening || elsewhere.has(words[0]!) || KNOWN_PLACES.has(words[0]!)) return true;
  return isCueWord(after, english) || after === "'s" || after === ':';
}

function detectInSentence(
  text: string,
  layers: NameLayers,
  sentence: Sentence,
  index: number,
  lowerCased: ReadonlySet<string>,
): NameMention[] {
  const tokens = layers.tokens.slice(...sentence.tokens);
  const isInHeading = layers.blocks[sentence.block]!.kind === 'heading' && isTitleCased(tokens);
  const names: NameMention[] = [];
  for (let at = 0; at < tokens.length; ) {
    const start = skipAttribute(tokens, skipOpener(tokens, at, lowerCased));
    const end = findRunEnd(tokens, start);
    if (end === start) {
      at = Math.max(start, at) + 1;
      continue;
    }
    for (const part of splitRun(tokens, start, end)) {
      const span: Span = [tokens[part.from]!.span[0], tokens[part.to - 1]!.span[1]];
      const title = part.title ?? findTitleBefore(tokens, part.from);
      const first = title ? title[0] : part.from;
      names.push({
        by: 'names/capitals',
        span,
        words: text.slice(...span).split(/\s+/),
        title: title && titleOf(tokens, title),
        before: wordBefore(tokens, first),
        after: tokens[part.to]?.lower ?? '',
        isInHeading,
        isOpening: isOpener(tokens, first),
        sentence: index,
        kind: null,
      });
    }
    at = end;
  }
  return names;
}

/** "according to" is told apart from the "to" of a direction. */
const wordBefore = (tokens: readonly Token[], at: number): string =>
  tokens[at - 2]?.lower === 'according' ? 'according to' : (tokens[at - 1]?.lower ?? '');

/** Are most words of a heading capitalised, so that capitals say nothing? */
function isTitleCased(tokens: readonly Token[]): boolean {
  const long = tokens.filter((token) => token.kind === 'word' && token.text.length > 3);
  return long.filter((token) => /^\p{Lu}/u.test(token.text)).length > long.length * 0.6;
}

const isNameWord = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  /^\p{Lu}/u.test(token.text) &&
  !token.lower.split('-').some((part) => CALENDAR_WORDS.has(part)) &&
  !isDemonymPair(token.text) &&
  token.text !== 'I' &&
  !/^I'/.test(token.lower.toUpperCase()) &&
  !/^(?:['’]s|[ap]\.m\.)$/i.test(token.text);

/** "Russian-Ukrainian" names neither. */
const isDemonymPair = (word: string): boolean =>
  word.includes('-') && word.split('-').every((part) => KNOWN_PLACES.get(part)?.form === 'demonym');

/** Words that open a sentence are capitalised whatever they are. */
function skipOpener(tokens: readonly Token[], at: number, lowerCased: ReadonlySet<string>): number {
  const token = tokens[at]!;
  if (!isNameWord(token)) return at;
  if (isFunctionWord(token.lower)) return at + 1;
  if (!isOpener(tokens, at) || TITLE_WORDS.has(token.lower) || KNOWN_PLACES.has(token.text)) return at;
  return lowerCased.has(token.lower) || /(?:ing|ly)$/.test(token.lower) ? at + 1 : at;
}

/** In "Secretary of State Moss" and "the Republican Ada Moss" the name begins with what follows. */
function skipAttribute(tokens: readonly Token[], at: number): number {
  const words = [at - 2, at - 1, at].map((index) => tokens[index]?.lower ?? '');
  if (/^(?:(?:under)?secretary of state|chief of staff)$/.test(words.join(' '))) return at + 1;
  const isParty = PARTY_ADJECTIVES.has(words[2]!);
  if (!isParty || !isNameWord(tokens[at]) || !isNameWord(tokens[at + 1]) || !isNameWord(tokens[at + 2])) return at;
  return tokens.slice(at + 1, at + 4).some(({ lower }) => ORGANIZATION_WORDS.has(lower)) ? at : at + 1;
}

const isOpener = (tokens: readonly Token[], at: number): boolean =>
  at === 0 || /^["“‘'«:•`]+$/.test(tokens[at - 1]!.text);

const isFunctionWord = (word: string): boolean =>
  (SENTENCE_STARTERS.has(word) && !TITLE_WORDS.has(word)) ||
  DETERMINERS.has(word) ||
  PREPOSITIONS.has(word) ||
  AUXILIARIES.has(word) ||
  SUBJECT_PRONOUNS.has(word);

function findRunEnd(tokens: readonly Token[], start: number): number {
  let end = start;
  while (end < tokens.length) {
    const token = tokens[end]!;
    if (isNameWord(token)) end++;
    else if (end > start && token.text === '.' && isAbbreviated(tokens[end - 1]!) && isNameWord(tokens[end + 1])) end++;
    else if (end > start && canJoin(tokens, start, end)) end++;
    else break;
  }
  return end;
}

const isAbbreviated = (token: Token): boolean =>
  ABBREVIATIONS_BEFORE_NAME.has(token.text) || /^\p{Lu}$|^(?:Jr|Sr)$/u.test(token.text);

/** "Bank of the South", "Ana de la Cruz", "Institute for the Study of War", "Hill & Sons" */
function canJoin(tokens: readonly Token[], start: number, at: number): boolean {
  const { lower, text } = tokens[at]!;
  const next = tokens[at + 1];
  const isNextName = isNameWord(next) && !isFunctionWord(next!.lower);
  const hasOrganization = tokens.slice(start, at).some((token) => ORGANIZATION_WORDS.has(token.lower));
  if (text === '&' || text === '-') return isNextName;
  if (lower === 'of') return hasOrganization && (isNextName || (next?.lower === 'the' && isNameWord(tokens[at + 2])));
  if (lower === 'for' || lower === 'and')
    return hasOrganization && lower === 'for' && (isNextName || next?.lower === 'the') && !TITLE_WORDS.has(next!.lower);
  if (lower === 'the') return /^(?:of|for)$/.test(tokens[at - 1]!.lower) && isNextName;
  return NAME_JOINERS.has(lower) && lower !== 'the' && (isNextName || NAME_JOINERS.has(next?.lower ?? ''));
}

interface RunPart {
  readonly from: number;
  readonly to: number;
  readonly title: readonly [number, number] | null;
}

/** "NATO Secretary-General Jens Lind" is an organization, a title and a person; "French President Ada Moss" likewise. */
function splitRun(tokens: readonly Token[], start: number, end: number): RunPart[] {
  const parts: RunPart[] = [];
  let from = start;
  let at = start;
  while (at < end) {
    const place = at === from ? findPlace(tokens, at, end) : 0;
    if (
      place &&
      at + place < end &&
      endsBefore(tokens[at + place]!) &&
      findTitle(tokens, at + place, end) > at + place
    ) {
      parts.push({ from: at, to: at + place, title: null });
      from = at += place;
      continue;
    }
    const title = endBeforeSurname(tokens, from, findTitle(tokens, at, end), end);
    if (title > at) {
      if (at > from) parts.push({ from, to: trimJoiners(tokens, from, at), title: null });
      if (title < end) parts.push({ from: title, to: end, title: [at, title] });
      return parts;
    }
    at++;
  }
  if (end > from) parts.push({ from, to: trimJoiners(tokens, from, end), title: null });
  return parts;
}

/** Titles that are last names too: "Mr. Singer", "Billie Jean King". */
const SURNAME_TITLES =
  /^(?:baron|bishop|cardinal|chancellor|count|dean|duke|judge|justice|king|lord|major|marshal|nurse|pope|prince|queen|singer|speaker)$/;

/** Where a title ends, if what it seems to end with is the bearer's last name: behind a form of address, or a first name. */
function endBeforeSurname(tokens: readonly Token[], from: number, title: number, end: number): number {
  if (title !== end || title - from < 2 || !SURNAME_TITLES.test(tokens[title - 1]!.lower)) return title;
  if (tokens[title]?.text === '.') return title;
  const before = tokens.slice(from, title - 1).filter(({ kind }) => kind === 'word');
  const isAddressed = GENDER_OF_TITLE.has(before.at(-1)!.lower) || /^(?:dr|gov|rep|sen)$/.test(before.at(-1)!.lower);
  const isNamed = FIRST_NAMES_OF_MEN.has(before[0]!.lower) || FIRST_NAMES_OF_WOMEN.has(before[0]!.lower);
  return isAddressed || isNamed ? title - 1 : title;
}

/** A state or demonym stands apart from the title behind it: "Russian President"; in "European Parliament" it is part of the name. */
const endsBefore = (next: Token): boolean => TITLE_WORDS.has(next.lower) || TITLE_MODIFIERS.has(next.lower);

function findPlace(tokens: readonly Token[], at: number, end: number): number {
  for (let length = Math.min(LONGEST_PLACE, end - at); length > 0; length--) {
    if (
      KNOWN_PLACES.has(
        tokens
          .slice(at, at + length)
          .map(({ text }) => text)
          .join(' '),
      )
    )
      return length;
  }
  return 0;
}

/** Where the title that begins at `at` ends; `at` if there is none. "Deputy Prime Minister", "Sen." */
function findTitle(tokens: readonly Token[], at: number, end: number): number {
  let to = at;
  let titleEnd = at;
  while (
    to < end &&
    (TITLE_WORDS.has(tokens[to]!.lower) || TITLE_MODIFIERS.has(tokens[to]!.lower) || tokens[to]!.text === '.')
  ) {
    to++;
    if (TITLE_WORDS.has(tokens[to - 1]!.lower)) titleEnd = tokens[to]?.text === '.' ? to + 1 : to;
  }
  return Math.min(titleEnd, end);
}

/** "spokeswoman Ada Moss", "press secretary Jens Lind", "Sen. Ada Moss" */
function findTitleBefore(tokens: readonly Token[], at: number): readonly [number, number] | null {
  const isTitle = (token: Token | undefined) =>
    token !== undefined && (TITLE_WORDS.has(token.lower) || /-secretary$/.test(token.lower));
  const isStop = (index: number) =>
    tokens[index]?.text === '.' && ABBREVIATIONS_BEFORE_NAME.has(tokens[index - 1]?.text ?? '');
  let from = at;
  if (isStop(at - 1) && isTitle(tokens[at - 2])) from = at - 2;
  else if (!isTitle(tokens[at - 1])) return null;
  while (from > 0 && (isTitle(tokens[from - 1]) || TITLE_MODIFIERS.has(tokens[from - 1]!.lower))) from--;
  return [from, at];
}

function trimJoiners(tokens: readonly Token[], from: number, to: number): number {
  while (
    to > from + 1 &&
    (NAME_JOINERS.has(tokens[to - 1]!.text) || (tokens[to - 1]!.text === '.' && !isAbbreviated(tokens[to - 2]!)))
  )
    to--;
  return to;
}

const titleOf = (tokens: readonly Token[], [from, to]: readonly [number, number]) => ({
  span: [tokens[from]!.span[0], tokens[to - 1]!.span[1]] as const,
  words: tokens
    .slice(from, to)
    .filter(({ kind }) => kind === 'word')
    .map(({ lower }) => lower),
});
