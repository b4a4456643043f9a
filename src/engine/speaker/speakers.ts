import type { Mention } from '../../schema/actor.ts';
import type { Span } from '../../schema/span.ts';
import { compareSpans, findFirstEndingAfter } from '../../text/span.ts';
import { createComponent } from '../layers/component.ts';
import type { Actor, Attribution, SpeakerChoice } from '../layers/layers.ts';
import { createCast } from './cast.ts';
import { resolveRepeated } from './no-source/resolve-said-again.ts';
import { readSources } from './read-sources.ts';

/** Each attribution's speakers, and the actors with the pronouns and nouns that were resolved to them. */
export const speakers = createComponent({
  name: 'speakers',
  requires: ['names', 'attributions', 'tokens', 'sentences', 'blocks', 'quotations', 'rawTurns'],
  provides: ['speakers', 'actors'],
  run({ text }, layers) {
    const cast = createCast(layers.names);
    const read = [...readSources(text, layers, cast)].map(({ choice }) => choice);
    const choices = resolveRepeated(text, layers.attributions, read, layers);
    return { speakers: choices, actors: addSourceMentions(text, cast.actors(), layers.attributions, choices) };
  },
});

/** The words of a source that are no name of its speaker become a mention of that speaker. */
function addSourceMentions(
  text: string,
  names: readonly Actor[],
  attributions: readonly Attribution[],
  choices: readonly SpeakerChoice[],
): Actor[] {
  const added = new Map<string, Map<string, Span>>();
  attributions.forEach(({ source }, index) => {
    const { actors, sourceKind } = choices[index]!;
    if (actors.length !== 1 || sourceKind !== 'named' || !source[0]) return;
    const spans = added.get(actors[0]!) ?? new Map<string, Span>();
    added.set(actors[0]!, spans.set(source[0].join(), source[0]));
  });
  return names.map((actor) => {
    const others = [...(added.get(actor.id)?.values() ?? [])].filter((span) => isApart(actor.mentions, span));
    if (!others.length) return actor;
    const mentions = [...actor.mentions, ...others.map((span) => createMention(text, actor, span))];
    return { ...actor, mentions: mentions.sort((a, b) => compareSpans(a.span, b.span)) };
  });
}

/** Mentions stand in the order of the text and share no character. */
function isApart(mentions: Actor['mentions'], [start, end]: Span): boolean {
  const next = mentions[findFirstEndingAfter(mentions, start)];
  return !next || next.span[0] >= end;
}

/** "we" and "I" of a quotation in a quotation too, where they are the source. */
const PRONOUN =
  /^(?:i|me|my|we|us|ours?|he|him|his|she|hers?|it|its|they|them|their|(?:my|him|her|it)self|(?:our|them)selves|who|whom|which|that)$/i;

const createMention = (text: string, actor: Actor, span: Span): Mention => ({
  span,
  form: PRONOUN.test(text.slice(...span)) ? 'pronoun' : 'nominal',
  kind: actor.kind,
});
