import { AUXILIARIES, DETERMINERS, POSSESSIVES, PREPOSITIONS } from '../../lang/en/function-words.ts';
import { CALENDAR_WORDS } from '../../lang/en/name-words.ts';
import {
  DEFINITE_DETERMINERS,
  INDEFINITE_DETERMINERS,
  IRREGULAR_PARTICIPLES,
  LEADING_PARTICIPLES,
  SOURCE_OPENERS,
} from '../../lang/en/source-words.ts';
import type { Token } from '../../layers/layers.ts';
import type { SourceMention } from './source-mention.ts';

/** The words of a source, and the names among them. */
export interface SourceWords {
  readonly tokens: readonly Token[];
  readonly names: readonly SourceMention[];
}

/** A noun phrase up to its head: "his *former press secretary* in Wexholm". Indices of tokens. */
export interface Core {
  readonly from: number;
  readonly end: number;
  /** "Moss's", "his" */
  readonly owner: SourceMention | Token | null;
  /** In lower case. */
  readonly determiner: string | null;
}

const BREAK = /^(?:[,;:()[\]]|--|–|—)$/;
const QUOTATION_MARK = /^(?:["“”‘’«»]|''|``)$/;

/** A mark that ends what is said of one member: a comma, a bracket, a dash that is no hyphen. */
export function isBreak(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  return BREAK.test(token.text) || (token.text === '-' && tokens[at - 1]?.span[1] !== token.span[0]);
}

export const isPossessiveMark = (token: Token | undefined): boolean =>
  token !== undefined && /^['’]s?$/.test(token.text);

/** The name that holds a token. */
export const nameAt = (names: readonly SourceMention[], token: Token | undefined): SourceMention | undefined =>
  token && names.find(({ span }) => span[0] < token.span[1] && token.span[0] < span[1]);

/** Determiner, owner and the words up to the head: no preposition, comma or relative clause, but those inside a name. */
export function findCore({ tokens, names }: SourceWords, start: number): Core {
  const { from: opened, determiner } = skipDeterminers(tokens, start);
  let from = opened;
  let owner: Core['owner'] = null;
  if (POSSESSIVES.has(tokens[from]?.lower ?? '')) owner = tokens[from++]!;
  let end = from;
  while (end < tokens.length) {
    const name = nameAt(names, tokens[end]);
    if (name) {
      while (end < tokens.length && tokens[end]!.span[0] < name.span[1]) end++;
    } else if (isPossessiveMark(tokens[end]) && end > from) {
      // "FBI Director Moss's", and no more, is Moss
      if (!tokens[end + 1] || isBreak(tokens, end + 1)) break;
      owner = nameAt(names, tokens[end - 1]) ?? tokens[end - 1]!;
      from = end + 1;
      end = from;
    } else if (QUOTATION_MARK.test(tokens[end]!.text) && end === from) {
      from++;
      end = from;
    } else if (isCoreEnd(tokens, end, from)) break;
    else end++;
  }
  while (end > from && isTail(tokens[end - 1]!, tokens[end - 2], names)) end--;
  return { from, end, owner, determiner };
}

/** What stands behind a head and is no part of it: a mark, the number in "resolution 2254". */
const isTail = (token: Token, before: Token | undefined, names: readonly SourceMention[]): boolean =>
  QUOTATION_MARK.test(token.text) ||
  token.text === '.' ||
  (token.kind === 'number' && before?.kind === 'word' && !nameAt(names, token));

function skipDeterminers(tokens: readonly Token[], start: number): { from: number; determiner: string | null } {
  let from = start;
  let determiner: string | null = null;
  while (from < tokens.length && SOURCE_OPENERS.has(tokens[from]!.lower)) from++;
  // "62-year-old Ada Moss" is one, not 62
  const isHyphened = () =>
    tokens[from + 1]?.text.startsWith('-') && tokens[from + 1]!.span[0] === tokens[from]!.span[1];
  for (; from < tokens.length && isDeterminer(tokens[from]!) && !isHyphened(); from++)
    determiner ??= tokens[from]!.lower;
  return { from, determiner };
}

/** "the", "some", "two", "12" */
export const isDeterminer = ({ lower }: Token): boolean =>
  DEFINITE_DETERMINERS.has(lower) || INDEFINITE_DETERMINERS.has(lower) || /^\d+$/.test(lower);

function isCoreEnd(tokens: readonly Token[], at: number, from: number): boolean {
  const { lower, text } = tokens[at]!;
  if (
    isBreak(tokens, at) ||
    /^(?:and|or|&|who|which|that|whose|whom|as|himself|herself|itself|themselves)$/.test(lower)
  )
    return true;
  if (AUXILIARIES.has(lower) || isVerbBehind(tokens, at)) return true;
  if (PREPOSITIONS.has(lower) && /^\p{Ll}/u.test(text)) return true;
  // a letter in a broken encoding falls into several tokens
  const isApart = at > from && tokens[at - 1]!.span[1] < tokens[at]!.span[0];
  return isApart && (isTimeWord(lower) || isParticipleBehind(tokens, at));
}

/** "Moss interjected": the last word of a source that was cut too late. */
const isVerbBehind = (tokens: readonly Token[], at: number): boolean =>
  at === tokens.length - 1 && /^\p{Lu}/u.test(tokens[at - 1]?.text ?? '') && /^\p{Ll}{3,}ed$/u.test(tokens[at]!.text);

/** "a poll this month", "the statement Tuesday" */
const isTimeWord = (lower: string): boolean =>
  DETERMINERS.has(lower) || CALENDAR_WORDS.has(lower) || /^(?:last|next|earlier|today|yesterday|also)$/.test(lower);

/** A participle that stands behind its noun: "released Wednesday", "claiming allegiance to", "briefed on it". */
function isParticipleBehind(tokens: readonly Token[], at: number): boolean {
  const { text, lower } = tokens[at]!;
  if (LEADING_PARTICIPLES.has(lower)) return false;
  if (!/^\p{Ll}{3,}(?:ed|ing)$/u.test(text) && !IRREGULAR_PARTICIPLES.has(lower)) return false;
  const next = tokens[at + 1];
  if (!next) return false;
  const isObject = /^\p{Lu}/u.test(next.text) || DETERMINERS.has(next.lower) || POSSESSIVES.has(next.lower);
  return PREPOSITIONS.has(next.lower) || isTimeWord(next.lower) || (isObject && /ing$/.test(lower));
}
