import { findFirstEndingAfter } from '../../../text/span.ts';
import { isCueWord } from '../../grammar/reporting-verbs.ts';
import { english } from '../../lang/en/english.ts';
import { AUXILIARIES, CLAUSE_OPENERS, DETERMINERS, POSSESSIVES, PREPOSITIONS } from '../../lang/en/function-words.ts';
import {
  DESCRIBING_NOUNS,
  FULL_TITLES,
  GENERIC_BODIES,
  ORGANIZATION_NOUNS,
  PERSON_NOUNS,
} from '../../lang/en/source-words.ts';
import { TITLE_WORDS } from '../../lang/en/titles.ts';
import type { Token } from '../../layers/layers.ts';
import type { SourceMention } from '../source/source-mention.ts';

/** What the text says an actor is, beside a name: "Republican nominee", "Gov.". In lower case; the last is the head. */
export interface Description {
  readonly head: string;
  readonly words: readonly string[];
}

const LONGEST = 7;

/** How a text describes its actors, by actor id: titles before names, appositions behind them, "Moss is a lecturer". */
export function listDescriptions(
  tokens: readonly Token[],
  mentions: readonly SourceMention[],
): Map<string, Description[]> {
  const found = new Map<string, Description[]>();
  const people = mentions.filter(({ actor }) => actor.kind === 'person');
  const closing = tokens.filter(({ text }) => text === ')');
  for (const { actor, span, form } of mentions) {
    if (form !== 'name' || actor.kind === 'place') continue;
    const at = findFirstEndingAfter(tokens, span[0]);
    const end = findFirstEndingAfter(tokens, span[1] - 1) + 1;
    const next = tokens[end]?.lower ?? '';
    // "Harbour Life magazine"
    const kind = actor.kind === 'organization' && GENERIC_BODIES.has(next) ? [next] : [];
    const described = [before(tokens, at, endOfLast(people, span[0])), behind(tokens, end, closing), kind].flatMap(
      (words) => createDescription(words),
    );
    if (described.length) found.set(actor.id, [...(found.get(actor.id) ?? []), ...described]);
  }
  return found;
}

/** The last word that says what somebody is, with the words around it. */
export function createDescription(words: readonly string[]): Description[] {
  const of = words.indexOf('of');
  const core = of > 0 ? words.slice(0, of) : words;
  const last = core.findLastIndex((word) => isDescriptive(word));
  if (last < 0) return [];
  return [
    { head: FULL_TITLES.get(core[last]!) ?? core[last]!, words: words.map((word) => FULL_TITLES.get(word) ?? word) },
  ];
}

const isDescriptive = (word: string): boolean =>
  TITLE_WORDS.has(word)
    ? !/^(?:mr|mrs|ms|miss|dr|sir)$/.test(word)
    : PERSON_NOUNS.has(word) || DESCRIBING_NOUNS.has(word) || ORGANIZATION_NOUNS.has(word);

/** Where the last of them before a place ends: "the baker Ada Moss met Jon Lind" tells nothing of Lind. */
function endOfLast(people: readonly SourceMention[], place: number): number {
  const last = people[findFirstEndingAfter(people, place) - 1];
  return last ? last.span[1] : 0;
}

/** "Republican presidential nominee" of "… nominee Ada Moss", no further back than `from` */
function before(tokens: readonly Token[], at: number, from: number): string[] {
  const words: string[] = [];
  for (let index = at - 1; index >= 0 && words.length < LONGEST; index--) {
    const token = tokens[index]!;
    if (token.span[0] < from) break;
    if (token.text === '.' && FULL_TITLES.get(tokens[index - 1]?.lower ?? '')) continue;
    const isTitleOf = token.lower === 'of' && TITLE_WORDS.has(tokens[index - 1]?.lower ?? '');
    if (!isTitleOf && (token.kind !== 'word' || endsDescription(token))) break;
    words.unshift(token.lower);
  }
  return words;
}

/** "the mayor of Wexholm" of "Ada Moss, the mayor of Wexholm," and of "Moss is the mayor of Wexholm" */
function behind(tokens: readonly Token[], end: number, closing: readonly Token[]): string[] {
  let at = tokens[end]?.text === '(' ? endOfAside(tokens, tokens[end]!, closing) : end;
  const opener = tokens[at]?.lower;
  if (opener !== ',' && !/^(?:is|was|became|becomes)$/.test(opener ?? '')) return [];
  if (opener === ',' && tokens[at + 1]?.kind === 'number') at += 2;
  at++;
  const isNoun = DETERMINERS.has(tokens[at]?.lower ?? '') || POSSESSIVES.has(tokens[at]?.lower ?? '');
  if (isNoun) at++;
  else if (opener !== ',') return [];
  const words: string[] = [];
  for (let index = at; index < tokens.length && words.length < LONGEST; index++) {
    const token = tokens[index]!;
    if (token.text === '.' && FULL_TITLES.get(tokens[index - 1]?.lower ?? '')) continue;
    if (token.kind !== 'word' || (token.lower !== 'of' && endsDescription(token))) break;
    words.push(token.lower);
  }
  return words;
}

/** The token behind the bracket that closes what this one opens; behind all of them where none does. */
function endOfAside(tokens: readonly Token[], { span }: Token, closing: readonly Token[]): number {
  const close = closing[findFirstEndingAfter(closing, span[1])];
  return close ? findFirstEndingAfter(tokens, close.span[0]) + 1 : tokens.length;
}

const endsDescription = ({ lower, text }: Token): boolean =>
  DETERMINERS.has(lower) ||
  POSSESSIVES.has(lower) ||
  AUXILIARIES.has(lower) ||
  CLAUSE_OPENERS.has(lower) ||
  (PREPOSITIONS.has(lower) && lower !== 'of') ||
  /^(?:and|or|but|who|of|'s)$/.test(lower) ||
  (/^\p{Ll}/u.test(text) && !isDescriptive(lower) && isCueWord(lower, english));
