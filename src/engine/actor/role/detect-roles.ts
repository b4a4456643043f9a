import type { Span } from '../../../schema/span.ts';
import { findFirstEndingAfter } from '../../../text/span.ts';
import type { Language } from '../../language/language.ts';
import type { Sentence, Token } from '../../layers/layers.ts';
import { isCompoundOffice } from './is-compound-office.ts';

/** How many words an apposition may have. */
const MAX_WORDS = 12;
/** Tokens beside a name that can matter: an age, an apposition, and what closes it. */
const REACH = 2 * MAX_WORDS;

/** The tokens near a name. */
interface Near {
  readonly tokens: readonly Token[];
  /** Where the name begins, and what follows it; -1 where nothing does. */
  readonly first: number;
  readonly next: number;
  readonly language: Language;
}

/** Where an office may stand; each gives the span of one, or null. */
const PLACES: readonly ((near: Near) => Span | null)[] = [findAppositionAfter, findAppositionBefore, findPredicate];

/**
 * Offices told beside a name between commas, without their article: "Ada Moss, the interior minister," and "Its
 * director, Ada Moss, fears"; and by "Ada Moss is interior minister". `name` is the span of the name with its title.
 */
export function detectRoles(
  name: Span,
  sentence: Sentence,
  allTokens: readonly Token[],
  language: Language,
): readonly Span[] {
  // a sentence may have a hundred thousand names, so only what stands near this one is looked at
  const from = Math.max(sentence.tokens[0], findFirstEndingAfter(allTokens, name[0]) - REACH);
  const to = Math.min(sentence.tokens[1], findFirstEndingAfter(allTokens, name[1]) + REACH);
  const tokens = allTokens.slice(from, to);
  const first = tokens.findIndex(({ span }) => span[0] >= name[0]);
  const next = tokens.findIndex(({ span }) => span[0] >= name[1]);
  if (first < 0) return [];
  return PLACES.flatMap((find) => {
    const role = find({ tokens, first, next, language });
    return role ? [role] : [];
  });
}

/** "Ada Moss, 61, the EU's envoy for foreign affairs, said" */
function findAppositionAfter({ tokens, next, language }: Near): Span | null {
  if (next < 0 || tokens[next]?.text !== ',') return null;
  let from = next + 1;
  if (tokens[from]?.kind === 'number' && tokens[from + 1]?.text === ',') from += 2;
  let to = from;
  const isStop = (at: number) =>
    isBoundary(tokens[at]!, language) && !(tokens[at]!.text === '.' && at < tokens.length - 1);
  while (to < tokens.length && to - from <= MAX_WORDS && !isStop(to)) to++;
  return to === tokens.length || closesApposition(tokens[to]!, language)
    ? findOffice(tokens, from, to, language)
    : null;
}

const closesApposition = ({ text, lower }: Token, { roleWords }: Language): boolean =>
  /^[,.;:—–)”"]$/.test(text) || roleWords.appositionEnds.has(lower);

/** "The interior minister, Ada Moss, said": closed by a comma or the end, so that no list of people is taken for it. */
function findAppositionBefore({ tokens, first, next, language }: Near): Span | null {
  if (tokens[first - 1]?.text !== ',' || (next >= 0 && tokens[next]?.text !== ',')) return null;
  let from = first - 1;
  while (from > 0 && first - from <= MAX_WORDS && !isBoundary(tokens[from - 1]!, language)) from--;
  // the noun phrase begins at the last article or owner before its head
  for (let at = findHead(tokens, from, first - 1, language); at >= from; at--) {
    if (opensPhrase(tokens[at]!, language)) return findOffice(tokens, at, first - 1, language);
  }
  return null;
}

/** "They waited while Ada Moss was president of the union": no office is what somebody is not, or would be. */
function findPredicate({ tokens, first, next, language }: Near): Span | null {
  const { copulas, conditions, appointments, denials } = language.roleWords;
  const isAt = (words: ReadonlySet<string>, at: number) => words.has(tokens[at]?.lower ?? '');
  if (next < 0 || !isAt(copulas, next) || isAt(conditions, first - 1)) return null;
  const from = isAt(appointments, next + 1) ? next + 2 : next + 1;
  let to = from;
  while (to < tokens.length && to - from <= MAX_WORDS && !endsPredicate(tokens[to]!, language)) {
    if (isAt(denials, to)) return null;
    to++;
  }
  return findOffice(tokens, from, to, language);
}

const endsPredicate = (token: Token, language: Language): boolean =>
  isBoundary(token, language) ||
  language.roleWords.predicateEnds.has(token.lower) ||
  isOfClause(token, language) ||
  (isPreposition(token, language) && !language.roleWords.officePrepositions.has(token.lower));

/** "was", "because" */
const isOfClause = ({ lower }: Token, { functionWords }: Language): boolean =>
  functionWords.auxiliaries.has(lower) || functionWords.clauseOpeners.has(lower);

const isPreposition = ({ lower }: Token, { functionWords }: Language): boolean => functionWords.prepositions.has(lower);

const isBoundary = ({ text, lower, kind }: Token, { roleWords }: Language): boolean =>
  (kind === 'mark' && !/^(?:['’-]|&)$/.test(text)) || roleWords.boundaries.has(lower);

/** "the", "its", "Kaldria's" */
const opensPhrase = ({ text, lower }: Token, { functionWords }: Language): boolean =>
  functionWords.determiners.has(lower) || functionWords.possessives.has(lower) || /^['’]s?$/.test(text);

/** The words of an office, without what stands before them; null if the head of the phrase is no office. */
function findOffice(tokens: readonly Token[], from: number, to: number, language: Language): Span | null {
  const head = findHead(tokens, from, to, language);
  if (head < from || !isOffice(tokens[head]!, language) || isClause(tokens, from, head, language)) return null;
  let start = head;
  while (start > from && !opensPhrase(tokens[start - 1]!, language) && tokens[start - 1]!.kind === 'word') start--;
  if (language.roleWords.officeAdverbs.has(tokens[start]!.lower)) start++;
  return [tokens[start]!.span[0], tokens[to - 1]!.span[1]];
}

/** "Moss, people have never had a president", "Jon Lind, and the minister, Ada Moss, …": no apposition. */
function isClause(tokens: readonly Token[], from: number, head: number, language: Language): boolean {
  if (from < head && language.functionWords.listJoints.has(tokens[from]!.lower)) return true;
  for (let at = from; at < head; at++) {
    if (isOfClause(tokens[at]!, language) || language.roleWords.clauseWords.has(tokens[at]!.lower)) return true;
  }
  return false;
}

/** The last word before the first preposition: "minister" of "interior minister of the south". */
function findHead(tokens: readonly Token[], from: number, to: number, language: Language): number {
  let at = from;
  while (at < to && !isPreposition(tokens[at]!, language)) at++;
  return at - 1;
}

const isOffice = ({ lower }: Token, language: Language): boolean =>
  language.titles.titleWords.has(lower) || isCompoundOffice(lower, language);
