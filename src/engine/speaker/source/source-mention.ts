import type { MentionForm } from '../../../schema/actor.ts';
import type { Span } from '../../../schema/span.ts';
import { compareSpans, findFirstEndingAfter, isInside } from '../../../text/span.ts';
import type { Actor } from '../../layers/layers.ts';

/** A mention of an actor by name, with the actor. */
export interface SourceMention {
  readonly actor: Actor;
  readonly span: Span;
  readonly form: MentionForm;
}

/** The mentions of all actors in the order of the text. */
export const listMentions = (actors: readonly Actor[]): SourceMention[] =>
  actors
    .flatMap((actor) => actor.mentions.map(({ span, form }) => ({ actor, span, form })))
    .sort((a, b) => compareSpans(a.span, b.span));

/** Mentions that share a character with a span. */
export function mentionsIn([start, end]: Span, mentions: readonly SourceMention[]): SourceMention[] {
  const first = findFirstEndingAfter(mentions, start);
  let last = first;
  while (last < mentions.length && mentions[last]!.span[0] < end) last++;
  return mentions.slice(first, last);
}

/** Is a span part of a quotation? */
export function isQuoted(span: Span, quotations: readonly { readonly span: Span }[]): boolean {
  const quotation = quotations[findFirstEndingAfter(quotations, span[0])];
  return quotation !== undefined && isInside(span, quotation.span);
}
