import type { Language } from '../../language/language.ts';
import type { Token } from '../../layers/layers.ts';
import { isFunctionWord, isNameWord } from './name-word.ts';

/** Where a run of words that may be names ends; `start` where none begins. */
export function findRunEnd(tokens: readonly Token[], start: number, language: Language): number {
  let end = start;
  while (end < tokens.length && (isNameWord(tokens[end], language) || goesOn(tokens, start, end, language))) end++;
  return end;
}

const goesOn = (tokens: readonly Token[], start: number, at: number, language: Language): boolean =>
  at > start &&
  ((tokens[at]!.text === '.' && isAbbreviated(tokens[at - 1]!, language) && isNameWord(tokens[at + 1], language)) ||
    canJoin(tokens, start, at, language));

const isAbbreviated = ({ text }: Token, { abbreviations, nameForms }: Language): boolean =>
  abbreviations.abbreviationsBeforeName.has(text) || nameForms.abbreviatedSuffixes.has(text) || /^\p{Lu}$/u.test(text);

/** "Bank of the South", "Ana de la Cruz", "Institute for the Study of War", "Hill & Sons" */
function canJoin(tokens: readonly Token[], start: number, at: number, language: Language): boolean {
  const { nameJoiners, bodyPrepositions } = language.nameWords;
  const { lower, text } = tokens[at]!;
  if (text === '&' || text === '-') return isNextName(tokens, at + 1, language);
  if (bodyPrepositions.has(lower))
    return isOrganization(tokens, start, at, language) && canFollow(tokens, at, language);
  if (!nameJoiners.has(lower)) return false;
  if (lower === 'the') return bodyPrepositions.has(tokens[at - 1]!.lower) && isNextName(tokens, at + 1, language);
  return isNextName(tokens, at + 1, language) || nameJoiners.has(tokens[at + 1]?.lower ?? '');
}

/** "Bank of England", "Bank of the South", "Institute for the study", but not "Bank for Minister Moss" */
function canFollow(tokens: readonly Token[], at: number, language: Language): boolean {
  const next = tokens[at + 1];
  if (tokens[at]!.lower === 'of')
    return isNextName(tokens, at + 1, language) || (next?.lower === 'the' && isNameWord(tokens[at + 2], language));
  return (
    (isNextName(tokens, at + 1, language) || next?.lower === 'the') && !language.titles.titleWords.has(next!.lower)
  );
}

const isNextName = (tokens: readonly Token[], at: number, language: Language): boolean =>
  isNameWord(tokens[at], language) && !isFunctionWord(tokens[at]!.lower, language);

function isOrganization(tokens: readonly Token[], start: number, at: number, { nameWords }: Language): boolean {
  for (let word = start; word < at; word++) if (nameWords.organizationWords.has(tokens[word]!.lower)) return true;
  return false;
}

/** Where a name ends without what only joins it to the next: "Bank of the" */
export function trimJoiners(tokens: readonly Token[], from: number, to: number, language: Language): number {
  const isJoiner = ({ text }: Token) => language.nameWords.nameJoiners.has(text);
  const isStop = (at: number) => tokens[at]!.text === '.' && !isAbbreviated(tokens[at - 1]!, language);
  let end = to;
  while (end > from + 1 && (isJoiner(tokens[end - 1]!) || isStop(end - 1))) end--;
  return end;
}
