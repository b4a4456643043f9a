import { isOwnerMark } from '../../grammar/owner.ts';
import { hasParticipleEnding, hasPastEnding, isDeterminer } from '../../grammar/word-classes.ts';
import { byLanguage } from '../../language/by-language.ts';
import type { Language } from '../../language/language.ts';
import type { Token } from '../../layers/layers.ts';
import type { SourceMention } from './source-mention.ts';

/** The tokens of a source, and the names among them. */
export interface SourceTokens {
  readonly language: Language;
  readonly tokens: readonly Token[];
  readonly names: readonly SourceMention[];
}

/** A noun phrase up to its head: "his *former press secretary* in Wexholm". Indices of tokens. */
export interface HeadPhrase {
  readonly from: number;
  readonly end: number;
  /** "Moss's", "his" */
  readonly owner: SourceMention | Token | null;
  /** In lower case. */
  readonly determiner: string | null;
}

/** Determiner, owner and the words up to the head: no preposition, comma or relative clause, but those inside a name. */
export function findHead(source: SourceTokens, start: number): HeadPhrase {
  const { language, tokens, names } = source;
  const { from: opened, determiner } = skipDeterminers(source, start);
  let from = opened;
  let owner: HeadPhrase['owner'] = null;
  if (language.functionWords.possessives.has(tokens[from]?.lower ?? '')) owner = tokens[from++]!;
  let end = from;
  while (end < tokens.length) {
    const name = nameAt(names, tokens[end]);
    const aside = end > from ? skipShortName(source, end) : null;
    if (aside !== null) end = aside;
    else if (name) end = skipName(name, tokens, end);
    else if (endsHead(source, end, from)) break;
    else if (end > from && isPossessiveMark(tokens[end])) {
      owner = nameAt(names, tokens[end - 1]) ?? tokens[end - 1]!;
      from = ++end;
    } else if (end === from && QUOTATION_MARK.test(tokens[end]!.text)) from = ++end;
    else end++;
  }
  return { from, end: trimTail(source, from, end), owner, determiner };
}

function skipName({ span }: SourceMention, tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < tokens.length && tokens[at]!.span[0] < span[1]) at++;
  return at;
}

/** "the Harbour Board *(HB)* director": over the short name of a body, where a title goes on. */
function skipShortName({ language, tokens }: SourceTokens, at: number): number | null {
  if (tokens[at]?.text !== '(' || tokens[at + 2]?.text !== ')') return null;
  const next = tokens[at + 3]?.lower.split('-', 1)[0] ?? '';
  return language.titles.titleWords.has(next) ? at + 3 : null;
}

/** The name that holds a token. */
export const nameAt = (names: readonly SourceMention[], token: Token | undefined): SourceMention | undefined =>
  token && names.find(({ span }) => span[0] < token.span[1] && token.span[0] < span[1]);

const BREAK = /^(?:[,;:()[\]]|--|–|—)$/;
const QUOTATION_MARK = /^(?:["“”‘’«»]|''|``)$/;

/** A mark that ends what is said of one member: a comma, a bracket, a dash that is no hyphen. */
export function isBreak(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  return BREAK.test(token.text) || (token.text === '-' && tokens[at - 1]?.span[1] !== token.span[0]);
}

export const isAnd = (token: Token | undefined): boolean => token?.lower === 'and' || token?.lower === '&';

export const isPossessiveMark = (token: Token | undefined): boolean => token !== undefined && isOwnerMark(token.text);

/** Marks behind a head are no part of it, nor is the number in "resolution 2254", nor the letters in "Ada Moss MP". */
function trimTail({ tokens, names, language: { titles } }: SourceTokens, from: number, to: number): number {
  const areLetters = ({ text, lower }: Token) =>
    /^\p{Lu}{2,4}$/u.test(text) && (titles.degrees.has(lower) || titles.officeAbbreviations.has(lower));
  const isTail = (token: Token, before: Token | undefined) =>
    QUOTATION_MARK.test(token.text) ||
    token.text === '.' ||
    (areLetters(token) && nameAt(names, before)?.actor.kind === 'person' && !nameAt(names, token)) ||
    (token.kind === 'number' && before?.kind === 'word' && !nameAt(names, token));
  let end = to;
  while (end > from && isTail(tokens[end - 1]!, tokens[end - 2])) end--;
  return end;
}

function skipDeterminers(
  { language, tokens }: SourceTokens,
  start: number,
): { readonly from: number; readonly determiner: string | null } {
  let from = start;
  let determiner: string | null = null;
  while (from < tokens.length && language.sourceWords.sourceOpeners.has(tokens[from]!.lower)) from++;
  // "62-year-old Ada Moss" is one, not 62
  const isHyphened = () =>
    tokens[from + 1]?.text.startsWith('-') && tokens[from + 1]!.span[0] === tokens[from]!.span[1];
  for (; from < tokens.length && isSourceDeterminer(tokens[from]!, language) && !isHyphened(); from++)
    determiner ??= tokens[from]!.lower;
  return { from, determiner };
}

/** "the", "some", "two", "12" */
export const isSourceDeterminer = ({ lower }: Token, { sourceWords }: Language): boolean =>
  sourceWords.definiteDeterminers.has(lower) || sourceWords.indefiniteDeterminers.has(lower) || /^\d+$/.test(lower);

function endsHead({ language, tokens }: SourceTokens, at: number, from: number): boolean {
  const { lower, text } = tokens[at]!;
  if (isBreak(tokens, at) || headEnds(language).has(lower) || isVerbBehind(tokens, at, language)) return true;
  // "FBI Director Moss's", and no more, is Moss
  if (at > from && isPossessiveMark(tokens[at])) return !tokens[at + 1] || isBreak(tokens, at + 1);
  if (language.functionWords.prepositions.has(lower) && /^\p{Ll}/u.test(text)) return true;
  // a letter in a broken encoding falls into several tokens
  const isApart = at > from && tokens[at - 1]!.span[1] < tokens[at]!.span[0];
  return isApart && (timeWords(language).has(lower) || isParticipleBehind(tokens, at, language));
}

const headEnds = byLanguage(
  ({ sourceWords, functionWords }): ReadonlySet<string> =>
    new Set([...sourceWords.phraseEnds, ...functionWords.auxiliaries]),
);

/** "Moss interjected": the last word of a source that was cut too late. */
const isVerbBehind = (tokens: readonly Token[], at: number, language: Language): boolean =>
  at === tokens.length - 1 &&
  /^\p{Lu}/u.test(tokens[at - 1]?.text ?? '') &&
  hasPastEnding(tokens[at]!.text, language) &&
  hasStem(tokens[at]!.text, language.verbWords.pastEnding);

/** "a poll this month", "the statement Tuesday" */
const timeWords = byLanguage(
  ({ sourceWords, functionWords, nameWords }): ReadonlySet<string> =>
    new Set([...functionWords.determiners, ...nameWords.calendarWords, ...sourceWords.timeAdverbs]),
);

/** A participle that stands behind its noun: "released Wednesday", "claiming allegiance to", "briefed on it". */
function isParticipleBehind(tokens: readonly Token[], at: number, language: Language): boolean {
  const { text, lower } = tokens[at]!;
  const { sourceWords, functionWords, verbWords } = language;
  if (sourceWords.leadingParticiples.has(lower)) return false;
  const ending = [verbWords.pastEnding, verbWords.participleEnding].find((each) => text.endsWith(each));
  if (!(ending && hasStem(text, ending)) && !sourceWords.irregularParticiples.has(lower)) return false;
  const next = tokens[at + 1];
  if (!next) return false;
  const isObject = /^\p{Lu}/u.test(next.text) || isDeterminer(next.lower, language);
  return (
    functionWords.prepositions.has(next.lower) ||
    timeWords(language).has(next.lower) ||
    (isObject && hasParticipleEnding(lower, language))
  );
}

/** In lower case, with three letters or more before the ending: "released", but not "red". */
const hasStem = (text: string, ending: string): boolean => text.length >= ending.length + 3 && /^\p{Ll}+$/u.test(text);
