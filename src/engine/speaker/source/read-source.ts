import type { Span } from '../../../schema/span.ts';
import { findFirstEndingAfter } from '../../../text/span.ts';
import type { Token } from '../../layers/layers.ts';
import type { SpeakerContext } from '../speaker-context.ts';
import {
  type Core,
  findCore,
  isBreak,
  isDeterminer,
  isPossessiveMark,
  nameAt,
  type SourceTokens,
} from './find-core.ts';
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
  readonly apposed: readonly SourceMention[];
  /** "Moss's campaign", "her campaign". */
  readonly owner: SourceMention | Token | null;
  /** The last name before the head that is no owner: "a Kalder University poll". */
  readonly modifier: SourceMention | null;
  /** Whoever made what the head names, or what it belongs to: "a study by Ada Moss", "the mayor of Wexholm". */
  readonly behind: { readonly preposition: string; readonly mentions: readonly SourceMention[] } | null;
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
    if (member?.apposed.length) break;
    at = findNextMember(source, Math.max(end, at + 1), member?.name ?? null);
  }
  return members;
}

function readMember(source: SourceTokens, start: number): { member: SourceMember | null; end: number } {
  const core = findCore(source, start);
  const { from, end, owner, determiner } = core;
  // "one of the authors": the determiner is all there is
  const isBare = end <= from;
  if (isBare && (determiner === null || from === 0)) return { member: null, end };
  const { tokens, names } = source;
  const last = tokens[end - 1]!;
  const chunk = findChunkEnd(source, end);
  const head = (!isBare && nameAt(names, last)) || null;
  const titled = head ? null : findTitled(source, start, end, chunk);
  const member: SourceMember = {
    span: [tokens[start]!.span[0], titled ? titled.span[1] : last.span[1]],
    determiner,
    words: isBare ? [determiner!] : tokens.slice(from, end).map(({ lower }) => lower),
    name: head ?? titled,
    apposed: head || titled ? [] : listApposed(source, tokens[end]?.lower === 'the' ? end - 1 : chunk),
    owner,
    modifier: isBare ? null : findModifier(source, core),
    behind: titled ? null : findBehind(source, end, chunk),
    included: listIncluded(source, end),
  };
  return { member, end: titled ? chunk : end };
}

/** Where the next break or relative clause is. */
function findChunkEnd({ language, tokens }: SourceTokens, from: number): number {
  let at = from;
  while (at < tokens.length && !isBreak(tokens, at) && !language.pronouns.relatives.has(tokens[at]!.lower)) at++;
  return at;
}

/** "Director of Harbour Affairs Phil Marrow", "former secretary of state Moss": a title that goes on behind "of". */
function findTitled(
  { language, tokens, names }: SourceTokens,
  start: number,
  end: number,
  chunk: number,
): SourceMention | null {
  if (tokens[end]?.lower !== 'of' || isDeterminer(tokens[start]!, language)) return null;
  if (!language.titles.titleWords.has(tokens[end - 1]!.lower)) return null;
  const name = nameAt(names, tokens[chunk - 1]);
  const isFirstBehind = name !== undefined && name.span[0] <= tokens[end + 1]!.span[0];
  return name?.actor.kind === 'person' && !isFirstBehind ? name : null;
}

/** "its director, Ada Moss,", "another holdout — the Mine Workers —", "two unions, the Dockers and the Porters," */
function listApposed(source: SourceTokens, chunk: number): SourceMention[] {
  const { tokens, names } = source;
  // "the group the Anti-Dam League" has no comma
  const isOpen = tokens[chunk + 1]?.lower === 'the';
  if (!isOpen && (!isBreak(tokens, chunk) || /^[();:]$/.test(tokens[chunk]!.text))) return [];
  const found: SourceMention[] = [];
  for (let at = chunk + 1; at < tokens.length; ) {
    const { from, end, owner } = findCore(source, at);
    const name = nameAt(names, tokens[end - 1]);
    if (end <= from || owner || name?.form !== 'name') break;
    found.push(name);
    const next = tokens[end];
    if (!next || isBreak(tokens, end)) return found;
    if (!isAnd(next)) return name.actor.kind === 'person' ? found : [];
    at = end + 1;
  }
  return found;
}

function findModifier({ tokens, names }: SourceTokens, { from, end }: Core): SourceMention | null {
  const [first, last] = [tokens[from]!, tokens[end - 1]!];
  return names.findLast(({ span }) => first.span[0] <= span[0] && span[1] <= last.span[0]) ?? null;
}

function findBehind({ language, tokens, names }: SourceTokens, end: number, chunk: number): SourceMember['behind'] {
  // "a report about the dam issued by the Harbour Board"
  const by = tokens.findIndex(({ lower }, at) => at >= end && at < chunk && lower === 'by');
  if (by > 0) {
    const mentions = mentionsIn([tokens[by]!.span[1], tokens[chunk - 1]!.span[1]], names);
    if (mentions.length) return { preposition: 'by', mentions };
  }
  for (let at = end; at < Math.min(chunk, end + 4); at++) {
    const { lower, span } = tokens[at]!;
    if (!language.functionWords.prepositions.has(lower)) continue;
    const mentions = mentionsIn([span[1], tokens[chunk - 1]!.span[1]], names);
    return mentions.length ? { preposition: lower, mentions } : null;
  }
  return null;
}

/** "critics, including Moss", "Democrats -- including Moss --" */
function listIncluded(source: SourceTokens, end: number): SourceMention[] {
  const { tokens, names } = source;
  const at = tokens.findIndex(({ lower }, index) => index >= end && lower === 'including');
  if (at < 0 || at > end + 2) return [];
  const last = tokens[Math.max(findChunkEnd(source, at + 1) - 1, at)]!;
  return mentionsIn([tokens[at]!.span[1], last.span[1]], names).filter(({ form }) => form === 'name');
}

/** Where the next member begins behind "and" or, in a list, a comma; the number of tokens if there is none. */
function findNextMember(source: SourceTokens, from: number, previous: SourceMention | null): number {
  const { language, tokens } = source;
  let isDescribed = false;
  for (let at = from; at < tokens.length; at++) {
    const { lower, text } = tokens[at]!;
    if (language.pronouns.relatives.has(lower)) return tokens.length;
    const isJoint = language.sourceWords.joints.has(lower);
    if (isJoint && (!isDescribed || startsWithPerson(source, at + 1))) return at + 1;
    if (text === ',' && isListed(source, at, previous)) return at + 1;
    if (!isJoint && !isPossessiveMark(tokens[at])) isDescribed = true;
  }
  return tokens.length;
}

/** "…, a doctor, and Senator Jon Lind" */
function startsWithPerson(source: SourceTokens, at: number): boolean {
  const { from, end } = findCore(source, at);
  return end > from && nameAt(source.names, source.tokens[end - 1])?.actor.kind === 'person';
}

/** "Moss, Lind and Roe", "Moss, Lind": a comma in a list of names, not before a description or a state. */
function isListed(source: SourceTokens, at: number, previous: SourceMention | null): boolean {
  const { tokens, names } = source;
  if (!previous || previous.span[1] !== tokens[at - 1]?.span[1]) return false;
  const { from, end, determiner } = findCore(source, at + 1);
  const name = end > from ? nameAt(names, tokens[end - 1]) : undefined;
  if (!name || (determiner && determiner !== 'the') || name.actor.kind === 'place') return false;
  const next = tokens[end];
  if (!next) return tokens.length - at < 4;
  return isAnd(next) || (next.text === ',' && isAnd(tokens[end + 1])) || isListed(source, end, name);
}

const isAnd = (token: Token | undefined): boolean => token?.lower === 'and' || token?.lower === '&';
