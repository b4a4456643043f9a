import type { Span } from '../../../schema/span.ts';
import { findFirstEndingAfter } from '../../../text/span.ts';
import { AUXILIARIES, CLAUSE_OPENERS, DETERMINERS, POSSESSIVES, PREPOSITIONS } from '../../lang/en/function-words.ts';
import { TITLE_WORDS } from '../../lang/en/titles.ts';
import type { Sentence, Token } from '../../layers/layers.ts';

/** How many words an apposition may have. */
const MAX_WORDS = 12;
/** Tokens beside a name that can matter: an age, an apposition, and what closes it. */
const REACH = 2 * MAX_WORDS;

/**
 * Offices told beside a name between commas, without their article: "Ada Moss, the interior minister," and "Its
 * director, Ada Moss, fears"; and by "Ada Moss is interior minister". `name` is the span of the name with its title.
 */
export function detectRoles(name: Span, sentence: Sentence, allTokens: readonly Token[]): Span[] {
  // a sentence may have a hundred thousand names, so only what stands near this one is looked at
  const from = Math.max(sentence.tokens[0], findFirstEndingAfter(allTokens, name[0]) - REACH);
  const to = Math.min(sentence.tokens[1], findFirstEndingAfter(allTokens, name[1]) + REACH);
  const tokens = allTokens.slice(from, to);
  const first = tokens.findIndex(({ span }) => span[0] >= name[0]);
  const next = tokens.findIndex(({ span }) => span[0] >= name[1]);
  if (first < 0) return [];
  return [findBehind(tokens, next), findBefore(tokens, first, next), findPredicate(tokens, first, next)].filter(
    (role) => role !== null,
  );
}

/** "Ada Moss, 61, the EU's envoy for foreign affairs, said" */
function findBehind(tokens: readonly Token[], next: number): Span | null {
  if (next < 0 || tokens[next]?.text !== ',') return null;
  let from = next + 1;
  if (tokens[from]?.kind === 'number' && tokens[from + 1]?.text === ',') from += 2;
  let to = from;
  const isStop = (at: number) => isBoundary(tokens[at]!) && !(tokens[at]!.text === '.' && at < tokens.length - 1);
  while (to < tokens.length && to - from <= MAX_WORDS && !isStop(to)) to++;
  const isClosed =
    to === tokens.length ||
    /^[,.;:—–)”"]$/.test(tokens[to]!.text) ||
    /^(?:who|whose|said|says|told)$/.test(tokens[to]!.lower);
  return isClosed ? findOffice(tokens, from, to) : null;
}

/** "The interior minister, Ada Moss, said": closed by a comma or the end, so that no list of people is taken for it. */
function findBefore(tokens: readonly Token[], first: number, next: number): Span | null {
  if (tokens[first - 1]?.text !== ',' || (next >= 0 && tokens[next]?.text !== ',')) return null;
  let from = first - 1;
  while (from > 0 && first - from <= MAX_WORDS && !isBoundary(tokens[from - 1]!)) from--;
  // the noun phrase begins at the last article or owner before its head
  const head = findHead(tokens, from, first - 1);
  for (let at = head; at >= from; at--) if (isOpening(tokens, at)) return findOffice(tokens, at, first - 1);
  return null;
}

/** "They waited while Ada Moss was president of the union": no office is what somebody is not, or would be. */
function findPredicate(tokens: readonly Token[], first: number, next: number): Span | null {
  if (next < 0 || !/^(?:is|was|became|becomes)$/.test(tokens[next]?.lower ?? '')) return null;
  if (/^(?:if|unless|until|once|whether)$/.test(tokens[first - 1]?.lower ?? '')) return null;
  let from = next + 1;
  if (/^(?:appointed|elected|made|named)$/.test(tokens[from]?.lower ?? '')) from++;
  let to = from;
  while (to < tokens.length && to - from <= MAX_WORDS && !endsPredicate(tokens[to]!)) to++;
  const isDenied = tokens.slice(from, to).some(({ lower }) => /^(?:not|never|no|neither|hardly)$/.test(lower));
  return isDenied ? null : findOffice(tokens, from, to);
}

const endsPredicate = (token: Token): boolean =>
  isBoundary(token) ||
  /^(?:and|or|also|then|again)$/.test(token.lower) ||
  AUXILIARIES.has(token.lower) ||
  CLAUSE_OPENERS.has(token.lower) ||
  (PREPOSITIONS.has(token.lower) && !/^(?:of|for|at)$/.test(token.lower));

const isBoundary = ({ text, lower, kind }: Token): boolean =>
  (kind === 'mark' && !/^(?:['’-]|&)$/.test(text)) || /^(?:but|said|says|that|told|which|who|whose)$/.test(lower);

const isOpening = (tokens: readonly Token[], at: number): boolean =>
  DETERMINERS.has(tokens[at]!.lower) || POSSESSIVES.has(tokens[at]!.lower) || /^['’]s?$/.test(tokens[at]!.text);

/** The words of an office, without what stands before them; null if the head of the phrase is no office. */
function findOffice(tokens: readonly Token[], from: number, to: number): Span | null {
  const head = findHead(tokens, from, to);
  if (head < from || !isOffice(tokens[head]!) || isClause(tokens.slice(from, head))) return null;
  let start = head;
  while (start > from && !isOpening(tokens, start - 1) && tokens[start - 1]!.kind === 'word') start--;
  if (/^(?:now|then)$/.test(tokens[start]!.lower)) start++;
  return [tokens[start]!.span[0], tokens[to - 1]!.span[1]];
}

/** "Moss, people have never had a president", "Jon Lind, and the minister, Ada Moss, …": no apposition. */
const isClause = (words: readonly Token[]): boolean =>
  words.some(
    ({ lower }, at) =>
      AUXILIARIES.has(lower) ||
      CLAUSE_OPENERS.has(lower) ||
      /^(?:he|she|they|we|i|becomes?|became)$/.test(lower) ||
      (at === 0 && /^(?:and|or)$/.test(lower)),
  );

/** The last word before the first preposition: "minister" of "interior minister of the south". */
function findHead(tokens: readonly Token[], from: number, to: number): number {
  let at = from;
  while (at < to && !PREPOSITIONS.has(tokens[at]!.lower)) at++;
  return at - 1;
}

const isOffice = ({ lower }: Token): boolean =>
  TITLE_WORDS.has(lower) || /-(?:secretary|general|minister)$/.test(lower);
