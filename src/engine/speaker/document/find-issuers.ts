import type { Span } from '../../../schema/span.ts';
import { findFirstEndingAfter } from '../../../text/span.ts';
import type { Actor, Attribution } from '../../layers/layers.ts';
import { resolveOwned } from '../owned/resolve-owned-body.ts';
import { readSource, type SourcePart } from '../source/read-source.ts';
import type { SourceMention } from '../source/source-mention.ts';
import { MOST_HISTORY, type SpeakerContext, sentenceAt } from '../speaker-context.ts';

/** What a paper prints speaks for the paper. */
export const PRINTED = /^(?:account|analysis|article|editorial|essay|interview|op-ed|piece|report|story)s?$/;

/** So far back a document was spoken of before it is "the statement". */
const REACH = 1500;

/** "a study by Peter Moss and Justin Lind"; of "an analysis by Lind of the bank" only Lind. */
export function issuersBehind(behind: NonNullable<SourcePart['behind']>): Actor[] {
  const named = behind.mentions.filter(({ form, actor }) => form === 'name' && actor.kind !== 'place');
  const people = named.filter(({ actor }) => actor.kind === 'person');
  return (people.length ? people : named.slice(0, 1)).map(({ actor }) => actor);
}

/**
 * Who gave out a document that was spoken of before: whoever spoke in the statement whose cue or source names it ("Moss
 * sent a letter to the board. … The letter says"), or whoever it is by, or belongs to, where it was last named.
 */
export function findIssuersBefore(
  head: string,
  source: Span,
  attribution: Attribution,
  context: SpeakerContext,
): Actor[] {
  const { text, history, cast } = context;
  const from = Math.max(0, source[0] - REACH);
  const places = [...text.slice(from, source[0]).matchAll(new RegExp(`\\b${head}\\b`, 'gi'))];
  if (!places.length) return PRINTED.test(head) ? findPaper(source, context) : [];
  const spoken = history.slice(-MOST_HISTORY).findLast(({ attribution: { cue, source: sources }, choice }) => {
    const isHere = ([start, end]: Span) => places.some(({ index }) => start <= from + index && from + index < end);
    return choice.actors.length > 0 && [...cue, ...sources].some(isHere);
  });
  if (spoken) return spoken.choice.actors.flatMap((id) => cast.find(id) ?? []);
  for (const { index } of places.toReversed()) {
    const place = from + index;
    const issuer = issuerNamedAt(place, place + head.length, attribution, context);
    if (issuer) return [issuer];
  }
  return [];
}

/** "It rained, according to the Register. The article says that it poured": the paper that spoke right before. */
function findPaper(source: Span, context: SpeakerContext): Actor[] {
  const previous = context.history.at(-1);
  const place = previous?.attribution.source[0];
  const isNear = place !== undefined && sentenceAt(context, source[0]) - sentenceAt(context, place[0]) <= 2;
  const actors = isNear ? previous!.choice.actors.flatMap((id) => context.cast.find(id) ?? []) : [];
  return actors.length === 1 && actors[0]!.kind === 'organization' ? actors : [];
}

/** "a statement issued by the Moss campaign", "the Times's long report" */
function issuerNamedAt(start: number, end: number, attribution: Attribution, context: SpeakerContext): Actor | null {
  const { text, mentions, layers, cast } = context;
  const at = findFirstEndingAfter(mentions, end);
  const next = mentions[at];
  if (next && isBy(text.slice(end, Math.min(next.span[0], end + 40)))) {
    const [part] = readSource([next.span[0], next.span[1] + 20], layers.tokens, mentions);
    const owned = part && resolveOwned(part, part.span, attribution, context);
    return owned ? cast.find(owned.actors[0]!)! : next.actor;
  }
  const last = mentions.slice(0, at).findLast(({ span }) => span[1] <= start);
  return last && (isOwner(last, start, text) || isModifier(last, start, text) || isPublisher(last, start, text))
    ? last.actor
    : null;
}

const isBy = (between: string): boolean =>
  /^,?\s(?:(?:issued|released|published|sent|written|signed|made|commissioned|filed|drafted)\s)?(?:by|from)\s(?:the\s)?$/.test(
    between,
  );

/** "The Harbour Board published its long report" */
const isPublisher = ({ span, actor }: SourceMention, place: number, text: string): boolean =>
  actor.kind !== 'place' &&
  place - span[1] < 80 &&
  /^\s(?:\p{Ll}+\s)?(?:adopted|commissioned|filed|issued|launched|posted|presented|produced|published|released|sent|signed|submitted|unveiled|wrote)\s(?:an?|its|his|her|their|the)\s(?:\p{L}+\s){0,3}$/u.test(
    text.slice(span[1], place),
  );

/** "The Kalder University poll came out on Monday. The poll says": a survey by its name, no post on somebody's platform. */
const isModifier = ({ actor, form, span }: SourceMention, place: number, text: string): boolean =>
  actor.kind === 'organization' &&
  form === 'name' &&
  /^\s$/.test(text.slice(span[1], place)) &&
  /^(?:poll|report|study|survey)\b/.test(text.slice(place, place + 10));

const isOwner = ({ span }: SourceMention, place: number, text: string): boolean =>
  place - span[1] < 40 && /^['’]s?\s(?:\p{L}+\s){0,2}$/u.test(text.slice(span[1], place));
