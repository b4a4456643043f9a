import type { Span } from '../../schema/span.ts';
import { findFirstEndingAfter } from '../../text/span.ts';
import type { Language } from '../language/language.ts';
import type { Actor } from '../layers/layers.ts';
import { isQuoted, type SourceMention } from './source/source-mention.ts';
import { type SpeakerContext, sentenceAt } from './speaker-context.ts';

/** Two actors who were named together: where, and who. */
export interface NamedPair {
  readonly at: number;
  readonly actors: readonly Actor[];
}

const REACH = 600;

/** The two joined by "and" last before a place, and not far from it, outside quotations: "Ada Moss and Jon Lind". */
export function findPairNamed(source: Span, context: SpeakerContext): NamedPair | null {
  const { mentions, layers } = context;
  const last = findFirstEndingAfter(mentions, source[0]) - 1;
  for (let at = last; at > 0 && mentions[at]!.span[1] > source[0] - REACH; at--) {
    const [first, second] = [mentions[at - 1]!, mentions[at]!];
    const isPair = areJoined(at, isLastLink, context) && !areJoined(at - 1, isLink, context);
    if (isPair && !isQuoted(second.span, layers.quotations))
      return { actors: [first.actor, second.actor], at: first.span[0] };
  }
  return null;
}

/** The only two people whom the sentence before a source names, or the words before it in its own: "Jon Lind met Per Holm. Both men said". */
export function findTwoInSentence(source: Span, context: SpeakerContext): NamedPair | null {
  const { layers } = context;
  const home = sentenceAt(context, source[0]);
  const own = listPeople([layers.sentences[home]!.span[0], source[0]], context);
  const people = own.length || home === 0 ? own : listPeople(layers.sentences[home - 1]!.span, context);
  const [first, second, third] = people;
  return first && second && !third ? { actors: [first.actor, second.actor], at: first.span[0] } : null;
}

/** A sentence with more is a list, and none of two. */
const MOST_MENTIONS = 40;

/** The people named in a stretch outside quotations, where they are named first. */
function listPeople([start, end]: Span, { mentions, layers }: SpeakerContext): SourceMention[] {
  const byId = new Map<string, SourceMention>();
  const first = findFirstEndingAfter(mentions, start);
  for (let at = first; at < mentions.length && mentions[at]!.span[0] < end; at++) {
    if (at - first > MOST_MENTIONS) return [];
    const mention = mentions[at]!;
    if (mention.actor.kind !== 'person' || isQuoted(mention.span, layers.quotations)) continue;
    if (!byId.has(mention.actor.id)) byId.set(mention.actor.id, mention);
  }
  return [...byId.values()];
}

type IsLink = (between: string, language: Language) => boolean;

/** Do a mention and the one before name two people, or two bodies, with nothing but a link between them? */
function areJoined(at: number, isBetween: IsLink, { text, mentions, language }: SpeakerContext): boolean {
  const [first, second] = [mentions[at - 1], mentions[at]!];
  const { kind } = second.actor;
  if ((kind !== 'person' && kind !== 'organization') || first?.actor.kind !== kind) return false;
  return second.span[0] - first.span[1] <= 60 && isBetween(text.slice(first.span[1], second.span[0]), language);
}

const LINK = /^,\s(?:the\s)?(?:\p{Lu}[\p{L}.-]*\s){0,3}$/u;
const LAST_LINK =
  /^(?:'s)?(?:,\s\d{1,3})?,?\s(?:and|&)\s(?:the\s|(\p{Ll}+)\s\p{Ll}+,?\s)?(?:\p{Lu}[\p{L}.-]*\s){0,3}$/u;

/** Between the members of a longer list: ", ", ", Speaker ". */
const isLink: IsLink = (between) => LINK.test(between);

/** Between the last two there is nothing but an age, a joint, an article, titles or "his wife". */
const isLastLink: IsLink = (between, { pronouns }) => {
  const match = LAST_LINK.exec(between);
  return match !== null && (match[1] === undefined || pronouns.genderOfPossessive.has(match[1]));
};
