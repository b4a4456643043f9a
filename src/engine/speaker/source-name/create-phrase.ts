import type { Span } from '../../../schema/span.ts';
import { findFirstEndingAfter } from '../../../text/span.ts';
import { isDeterminer } from '../../grammar/word-classes.ts';
import { byLanguage } from '../../language/by-language.ts';
import type { Language } from '../../language/language.ts';
import type { ReadableText, Token } from '../../layers/layers.ts';
import { findHead, isBreak, isSourceDeterminer } from '../source/find-head.ts';

/** The tokens of a document, and how its words are spelled in it. */
export interface Vocabulary {
  readonly tokens: readonly Token[];
  readonly words: ReadonlySet<string>;
}

/** A longer description is cut behind its head, where a clause begins: a name must fit a line beside what is said. */
const MOST_WORDS = 12;

/** The words of a source as a name: "but the mayor's lawyer, who" is "the mayor's lawyer". Null where no word is left. */
export function createPhrase(
  { text, language }: ReadableText,
  { tokens, words: spelled }: Vocabulary,
  span: Span,
): string | null {
  const own = tokens.slice(findFirstEndingAfter(tokens, span[0]), findFirstEndingAfter(tokens, span[1] - 1) + 1);
  let first = 0;
  while (first < own.length - 1 && isOpener(own[first]!, language)) first++;
  let end = own.length;
  while (end > first && isTrailer(own[end - 1]!, language)) end--;
  if (end - first > MOST_WORDS) end = first + findClauseEnd(own.slice(first, end), language);
  if (end <= first) return null;
  // "they" of "they're" is a part of a token
  const [from, to] = [Math.max(own[first]!.span[0], span[0]), Math.min(own[end - 1]!.span[1], span[1])];
  const words = text.slice(from, to).replace(/\s+/g, ' ');
  const opening = { ...own[first]!, text: words.split(' ', 1)[0]! };
  return isCommon({ ...opening, lower: opening.text.toLowerCase() }, own[first + 1], spelled, language)
    ? `${words[0]!.toLowerCase()}${words.slice(1)}`
    : words;
}

/** "But the mayor", ", the mayor". */
const isOpener = ({ kind, lower }: Token, { sourceWords }: Language): boolean =>
  kind === 'mark' || sourceWords.sourceOpeners.has(lower);

/** ", ", and "and" of "an official who oversaw it and". */
const isTrailer = ({ kind, text, lower }: Token, { functionWords }: Language): boolean =>
  (kind === 'mark' && text !== ')' && text !== '%' && text !== '.') || functionWords.coordinators.has(lower);

/** How many tokens stand before the first clause or aside behind the head. */
function findClauseEnd(own: readonly Token[], language: Language): number {
  const { end: head } = findHead({ language, tokens: own, names: [] }, 0);
  for (let at = Math.max(head, 1); at < own.length; at++) {
    if (isBreak(own, at) || language.pronouns.definingRelatives.has(own[at]!.lower)) return at;
    if (at >= MOST_WORDS && language.functionWords.prepositions.has(own[at]!.lower)) return at;
  }
  return own.length;
}

/** Is a capital at its beginning only that of a sentence? "Neighbours said", but not "Russian officials said". */
function isCommon(token: Token, next: Token | undefined, spelled: ReadonlySet<string>, language: Language): boolean {
  if (!/^\p{Lu}\p{Ll}/u.test(token.text) && token.lower !== 'a') return false;
  if (isDeterminer(token.lower, language) || isSourceDeterminer(token, language)) return true;
  // "President Moss's advisers"
  if (/^\p{Lu}/u.test(next?.text ?? '')) return false;
  return commonNouns(language).has(token.lower) || spelled.has(token.lower);
}

const commonNouns = byLanguage(({ sourceWords, pronouns }): ReadonlySet<string> => {
  const { peopleNouns, personNouns, organizationNouns } = sourceWords;
  return new Set([...peopleNouns, ...personNouns, ...organizationNouns, ...pronouns.kindOfSource.keys()]);
});
