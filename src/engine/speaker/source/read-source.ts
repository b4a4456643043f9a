import type { Span } from '../../../schema/span.ts';
import { findFirstEndingAfter } from '../../../text/span.ts';
import type { Token } from '../../layers/layers.ts';
import type { SpeakerContext } from '../speaker-context.ts';
import { findHead, isAnd, isPossessiveMark, nameAt, type SourceTokens } from './find-head.ts';
import {
  findBehind,
  findModifier,
  findPhraseEnd,
  findTitled,
  listApposed,
  listIncluded,
  type NamesBehind,
} from './names-beside.ts';
import { mentionsIn, type SourceMention } from './source-mention.ts';

/** One member of a source, "the mayor of Wexholm" or "Ada Moss": what stands before its head, and its name if it has one. */
export interface SourceMember {
  /** From its first word to its head, without what describes it further behind. */
  readonly span: Span;
  /** In lower case; null where it has none. */
  readonly determiner: string | null;
  /** In lower case, without the determiner and the owner; the last is the head. */
  readonly words: readonly string[];
  /** The name that is its head: "President Ada Moss". */
  readonly name: SourceMention | null;
  /** Names that stand beside it: "its director, Ada Moss,", "two unions, the Dockers and the Porters". */
  readonly namesBeside: readonly SourceMention[];
  /** "Moss's campaign", "her campaign". */
  readonly owner: SourceMention | Token | null;
  /** The last name before the head that is no owner: "a Kalder University poll". */
  readonly modifier: SourceMention | null;
  /** Whoever made what the head names, or what it belongs to: "a study by Ada Moss", "the mayor of Wexholm". */
  readonly namesBehind: NamesBehind | null;
  /** "critics, including Moss" */
  readonly included: readonly SourceMention[];
}

/** The members of a source that is no single pronoun: "Moss and Lind" has two. */
export function readSource(
  span: Span,
  { language, layers, mentions }: Pick<SpeakerContext, 'language' | 'layers' | 'mentions'>,
): SourceMember[] {
  const first = findFirstEndingAfter(layers.tokens, span[0]);
  const tokens = layers.tokens.slice(first, findFirstEndingAfter(layers.tokens, span[1] - 1) + 1);
  const source = { language, tokens, names: mentionsIn(span, mentions) };
  const members: SourceMember[] = [];
  let at = 0;
  while (at < tokens.length) {
    const { member, end } = readMember(source, at);
    if (member) members.push(member);
    // names beside a noun are not members of their own
    if (member?.namesBeside.length) break;
    at = findNextMember(source, Math.max(end, at + 1), member?.name ?? null);
  }
  return members;
}

function readMember(source: SourceTokens, start: number): { member: SourceMember | null; end: number } {
  const phrase = findHead(source, start);
  const { from, end, owner, determiner } = phrase;
  // "one of the authors": the determiner is all there is
  const isBare = end <= from;
  if (isBare && (determiner === null || from === 0)) return { member: null, end };
  const { tokens, names } = source;
  const last = tokens[end - 1]!;
  const phraseEnd = findPhraseEnd(source, end);
  const head = (!isBare && nameAt(names, last)) || null;
  const titled = head ? null : findTitled(source, start, end, phraseEnd);
  const member: SourceMember = {
    span: [tokens[start]!.span[0], titled ? titled.span[1] : last.span[1]],
    determiner,
    words: isBare ? [determiner!] : tokens.slice(from, end).map(({ lower }) => lower),
    name: head ?? titled,
    namesBeside: head || titled ? [] : listApposed(source, tokens[end]?.lower === 'the' ? end - 1 : phraseEnd),
    owner,
    modifier: isBare ? null : findModifier(source, phrase),
    namesBehind: titled ? null : findBehind(source, end, phraseEnd),
    included: listIncluded(source, end),
  };
  return { member, end: titled ? phraseEnd : end };
}

/** Where the next member begins behind "and" or, in a list, a comma; the number of tokens if there is none. */
function findNextMember(source: SourceTokens, from: number, previous: SourceMention | null): number {
  const { language, tokens } = source;
  let isDescribed = false;
  for (let at = from; at < tokens.length; at++) {
    const { lower, text } = tokens[at]!;
    if (language.pronouns.relatives.has(lower)) return tokens.length;
    const isJoint = language.sourceWords.joints.has(lower);
    if (isJoint && (!isDescribed || (startsWithPerson(source, at + 1) && !isOfAnother(source, at, previous))))
      return at + 1;
    if (text === ',' && isListed(source, at, previous)) return at + 1;
    if (text === ',' && isListedBehindDescription(source, at, previous)) return at + 1;
    if (!isJoint && !isPossessiveMark(tokens[at])) isDescribed = true;
  }
  return tokens.length;
}

/** "Moss, a friend of Lind *and* Roe": it joins whom the description names. */
function isOfAnother({ tokens, names }: SourceTokens, joint: number, previous: SourceMention | null): boolean {
  const name = nameAt(names, tokens[joint - 1]);
  return name?.actor.kind === 'person' && name !== previous;
}

/** "…, a doctor, and Senator Jon Lind"; but "…, a doctor and former Liberal" tells what somebody is. */
function startsWithPerson(source: SourceTokens, at: number): boolean {
  const { from, end } = findHead(source, at);
  const isPlain = source.language.sourceWords.emptyModifiers.has(source.tokens[from]?.lower ?? '');
  return end > from && !isPlain && nameAt(source.names, source.tokens[end - 1])?.actor.kind === 'person';
}

/** So many tokens behind a comma the last of a list is looked for. */
const LIST_REACH = 40;

/** "Moss, the governor, Lind, the secretary, and Roe": a comma between what is said of one person and the next, where a list goes on to its "and". */
function isListedBehindDescription(source: SourceTokens, at: number, previous: SourceMention | null): boolean {
  const { language, tokens, names } = source;
  const last = nameAt(names, tokens[at - 1]);
  if (previous?.actor.kind !== 'person' || (last?.actor.kind === 'person' && last !== previous)) return false;
  if (!startsWithPerson(source, at + 1)) return false;
  const { end } = findHead(source, at + 1);
  for (let next = end; next < Math.min(tokens.length, at + LIST_REACH); next++) {
    if (language.pronouns.relatives.has(tokens[next]!.lower)) return false;
    if (language.sourceWords.joints.has(tokens[next]!.lower)) return startsWithPerson(source, next + 1);
  }
  return false;
}

/** "Moss, Lind and Roe", "Moss, Lind": a comma in a list of names, not before a description or a state. */
function isListed(source: SourceTokens, at: number, previous: SourceMention | null): boolean {
  const { tokens, names } = source;
  if (!previous || previous.span[1] !== tokens[at - 1]?.span[1]) return false;
  const { from, end, determiner } = findHead(source, at + 1);
  const name = end > from ? nameAt(names, tokens[end - 1]) : undefined;
  if (!name || (determiner && determiner !== 'the') || name.actor.kind === 'place') return false;
  const next = tokens[end];
  if (!next) return tokens.length - at < 4;
  // "Moss, Head of Port Affairs"
  if (next.lower === 'of') return false;
  return isAnd(next) || (next.text === ',' && isAnd(tokens[end + 1])) || isListed(source, end, name);
}
