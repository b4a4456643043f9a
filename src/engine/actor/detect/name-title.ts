import { byLanguage } from '../../language/by-language.ts';
import type { Language } from '../../language/language.ts';
import type { Token } from '../../layers/layers.ts';
import type { NameMention, NameTitle } from '../name/name-mention.ts';

/** A half-open range of tokens. */
export type TokenRange = readonly [from: number, end: number];

/** Where the title that begins at `at` ends; `at` if no title begins there. "Deputy Prime Minister", "Sen." */
export function findTitleEnd(tokens: readonly Token[], at: number, end: number, language: Language): number {
  const { titleWords } = language.titles;
  let to = at;
  let titleEnd = at;
  while (to < end && (isTitlePart(tokens[to]!, language) || tokens[to]!.text === '.')) {
    to++;
    if (titleWords.has(tokens[to - 1]!.lower)) titleEnd = tokens[to]?.text === '.' ? to + 1 : to;
  }
  return Math.min(titleEnd, end);
}

/** "spokeswoman Ada Moss", "press secretary Jens Lind", "Sen. Ada Moss" */
export function findTitleBefore(tokens: readonly Token[], at: number, language: Language): TokenRange | null {
  let from = at;
  if (isAbbreviationStop(tokens, at - 1, language) && isTitle(tokens[at - 2], language)) from = at - 2;
  else if (!isTitle(tokens[at - 1], language)) return null;
  while (from > 0 && (isTitle(tokens[from - 1], language) || isTitlePart(tokens[from - 1]!, language))) from--;
  return [from, at];
}

const isTitle = (token: Token | undefined, { titles }: Language): boolean =>
  token !== undefined && (titles.titleWords.has(token.lower) || titles.compoundTitle.test(token.lower));

const isAbbreviationStop = (tokens: readonly Token[], at: number, { abbreviations }: Language): boolean =>
  tokens[at]?.text === '.' && abbreviations.abbreviationsBeforeName.has(tokens[at - 1]?.text ?? '');

/** "Prime", or "Minister" */
export const isTitlePart = ({ lower }: Token, language: Language): boolean => titleParts(language).has(lower);

const titleParts = byLanguage(
  ({ titles }): ReadonlySet<string> => new Set([...titles.titleWords, ...titles.titleModifiers]),
);

export const createTitle = (tokens: readonly Token[], [from, end]: TokenRange): NameTitle => ({
  span: [tokens[from]!.span[0], tokens[end - 1]!.span[1]],
  words: tokens
    .slice(from, end)
    .filter(({ kind }) => kind === 'word')
    .map(({ lower }) => lower),
});

/** By a form of address: "Mrs. Moss", "Sen. Moss". An office may stand before anything: "Executive Committee", "Analyst Programs". */
export const isAddressed = ({ title }: Pick<NameMention, 'title'>, { titles }: Language): boolean =>
  title?.words.some(
    (word) => titles.genderOfTitle.has(word) || titles.addressForms.has(word) || titles.addressAbbreviations.has(word),
  ) ?? false;
