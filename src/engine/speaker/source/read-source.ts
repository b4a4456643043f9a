import type { Span } from '../../../schema/span.ts';
import { findFirstEndingAfter } from '../../../text/span.ts';
import { PREPOSITIONS } from '../../lang/en/function-words.ts';
import { TITLE_WORDS } from '../../lang/en/titles.ts';
import type { Token } from '../../layers/layers.ts';
import { type Core, findCore, isBreak, isDeterminer, isPossessiveMark, nameAt, type SourceWords } from './find-core.ts';
import { mentionsIn, type SourceMention } from './source-mention.ts';

/** One member of a source, "the mayor of Wexholm" or "Ada Moss": what stands before its head, and its name if it has one. */
export interface SourcePart {
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
export function readSource(source: Span, all: readonly Token[], mentions: readonly SourceMention[]): SourcePart[] {
  const first = findFirstEndingAfter(all, source[0]);
  const tokens = all.slice(first, findFirstEndingAfter(all, source[1] - 1) + 1);
  const words = { tokens, names: mentionsIn(source, mentions) };
  const parts: SourcePart[] = [];
  let at = 0;
  while (at < tokens.length) {
    const { part, end } = readPart(words, at);
    if (part) parts.push(part);
    // names beside a noun are not members of their own
    if (part?.apposed.length) break;
    at = findNextMember(words, Math.max(end, at + 1), part?.name ?? null);
  }
  return parts;
}

function readPart(words: SourceWords, start: number): { part: SourcePart | null; end: number } {
  const core = findCore(words, start);
  const { from, end, owner, determiner } = core;
  // "one of the authors": the determiner is all there is
  const isBare = end <= from;
  if (isBare && (determiner === null || from === 0)) return { part: null, end };
  const { tokens, names } = words;
  const last = tokens[end - 1]!;
  const chunk = findChunkEnd(tokens, end);
  const head = (!isBare && nameAt(names, last)) || null;
  const titled = head ? null : findTitled(words, start, end, chunk);
  const part: SourcePart = {
    span: [tokens[start]!.span[0], titled ? titled.span[1] : last.span[1]],
    determiner,
    words: isBare ? [determiner!] : tokens.slice(from, end).map(({ lower }) => lower),
    name: head ?? titled,
    apposed: head || titled ? [] : listApposed(words, tokens[end]?.lower === 'the' ? end - 1 : chunk),
    owner,
    modifier: isBare ? null : findModifier(words, core),
    behind: titled ? null : findBehind(words, end, chunk),
    included: listIncluded(words, end),
  };
  return { part, end: titled ? chunk : end };
}

/** Where the next break or relative clause is. */
function findChunkEnd(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < tokens.length && !isBreak(tokens, at) && !/^(?:who|which|whose|whom)$/.test(tokens[at]!.lower)) at++;
  return at;
}

/** "Director of Harbour Affairs Phil Marrow", "former secretary of state Moss": a title that goes on behind "of". */
function findTitled({ tokens, names }: SourceWords, start: number, end: number, chunk: number): SourceMention | null {
  if (tokens[end]?.lower !== 'of' || isDeterminer(tokens[start]!) || !TITLE_WORDS.has(tokens[end - 1]!.lower))
    return null;
  const name = nameAt(names, tokens[chunk - 1]);
  const isFirstBehind = name !== undefined && name.span[0] <= tokens[end + 1]!.span[0];
  return name?.actor.kind === 'person' && !isFirstBehind ? name : null;
}

/** "its director, Ada Moss,", "another holdout — the Mine Workers —", "two unions, the Dockers and the Porters," */
function listApposed(words: SourceWords, chunk: number): SourceMention[] {
  const { tokens, names } = words;
  // "the group the Anti-Dam League" has no comma
  const isOpen = tokens[chunk + 1]?.lower === 'the';
  if (!isOpen && (!isBreak(tokens, chunk) || /^[();:]$/.test(tokens[chunk]!.text))) return [];
  const found: SourceMention[] = [];
  for (let at = chunk + 1; at < tokens.length; ) {
    const { from, end, owner } = findCore(words, at);
    const name = nameAt(names, tokens[end - 1]);
    if (end <= from || owner || name?.form !== 'name') break;
    found.push(name);
    const next = tokens[end];
    if (!next || isBreak(tokens, end)) return found;
    if (!/^(?:and|&)$/.test(next.lower)) return name.actor.kind === 'person' ? found : [];
    at = end + 1;
  }
  return found;
}

function findModifier({ tokens, names }: SourceWords, { from, end }: Core): SourceMention | null {
  const [first, last] = [tokens[from]!, tokens[end - 1]!];
  return names.findLast(({ span }) => first.span[0] <= span[0] && span[1] <= last.span[0]) ?? null;
}

function findBehind({ tokens, names }: SourceWords, end: number, chunk: number): SourcePart['behind'] {
  // "a report about the dam issued by the Harbour Board"
  const by = tokens.findIndex(({ lower }, at) => at >= end && at < chunk && lower === 'by');
  if (by > 0) {
    const mentions = mentionsIn([tokens[by]!.span[1], tokens[chunk - 1]!.span[1]], names);
    if (mentions.length) return { preposition: 'by', mentions };
  }
  for (let at = end; at < Math.min(chunk, end + 4); at++) {
    const { lower, span } = tokens[at]!;
    if (!PREPOSITIONS.has(lower)) continue;
    const mentions = mentionsIn([span[1], tokens[chunk - 1]!.span[1]], names);
    return mentions.length ? { preposition: lower, mentions } : null;
  }
  return null;
}

/** "critics, including Moss", "Democrats -- including Moss --" */
function listIncluded({ tokens, names }: SourceWords, end: number): SourceMention[] {
  const at = tokens.findIndex(({ lower }, index) => index >= end && lower === 'including');
  if (at < 0 || at > end + 2) return [];
  const last = tokens[Math.max(findChunkEnd(tokens, at + 1) - 1, at)]!;
  return mentionsIn([tokens[at]!.span[1], last.span[1]], names).filter(({ form }) => form === 'name');
}

/** Where the next member begins behind "and" or, in a list, a comma; the number of tokens if there is none. */
function findNextMember(words: SourceWords, from: number, previous: SourceMention | null): number {
  const { tokens } = words;
  let isDescribed = false;
  for (let at = from; at < tokens.length; at++) {
    const { lower, text } = tokens[at]!;
    if (/^(?:who|which|whose|whom)$/.test(lower)) return tokens.length;
    const isJoint = /^(?:and|or|&)$/.test(lower);
    if (isJoint && (!isDescribed || startsWithPerson(words, at + 1))) return at + 1;
    if (text === ',' && isListed(words, at, previous)) return at + 1;
    if (!isJoint && !isPossessiveMark(tokens[at])) isDescribed = true;
  }
  return tokens.length;
}

/** "…, a doctor, and Senator Jon Lind" */
function startsWithPerson(words: SourceWords, at: number): boolean {
  const { from, end } = findCore(words, at);
  return end > from && nameAt(words.names, words.tokens[end - 1])?.actor.kind === 'person';
}

/** "Moss, Lind and Roe", "Moss, Lind": a comma in a list of names, not before a description or a state. */
function isListed(words: SourceWords, at: number, previous: SourceMention | null): boolean {
  const { tokens, names } = words;
  if (!previous || previous.span[1] !== tokens[at - 1]?.span[1]) return false;
  const { from, end, determiner } = findCore(words, at + 1);
  const name = end > from ? nameAt(names, tokens[end - 1]) : undefined;
  if (!name || (determiner && determiner !== 'the') || name.actor.kind === 'place') return false;
  const next = tokens[end];
  if (!next) return tokens.length - at < 4;
  const isAnd = (index: number) => /^(?:and|&)$/.test(tokens[index]?.lower ?? '');
  return isAnd(end) || (next.text === ',' && isAnd(end + 1)) || isListed(words, end, name);
}
