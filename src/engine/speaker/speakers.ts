import type { Mention } from '../../schema/actor.ts';
import type { Span } from '../../schema/span.ts';
import { compareSpans, findFirstEndingAfter } from '../../text/span.ts';
import type { PronounKind } from '../language/pronouns.ts';
import { createComponent } from '../layers/component.ts';
import type { Actor, Attribution, ReadableDocument, SpeakerChoice } from '../layers/layers.ts';
import { createCast } from './cast.ts';
import { resolveSaidAgain } from './no-source/resolve-said-again.ts';
import { resolveSpeakers } from './resolve-speakers.ts';

/** Each attribution's speakers, and the actors with the pronouns and nouns that were resolved to them. */
export const speakers = createComponent({
  name: 'speakers',
  requires: ['names', 'attributions', 'tokens', 'sentences', 'blocks', 'quotations', 'rawTurns', 'references'],
  provides: ['speakers', 'actors'],
  run(document, layers) {
    const cast = createCast(layers.names);
    const read = [...resolveSpeakers(document, layers, cast)].map(({ choice }) => choice);
    const choices = resolveSaidAgain(document.text, layers.attributions, read, layers);
    return { speakers: choices, actors: addSourceMentions(document, cast.actors(), layers.attributions, choices) };
  },
});

/** The words of a source that are no name of its speaker become a mention of that speaker. */
function addSourceMentions(
  document: ReadableDocument,
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
    const mentions = [...actor.mentions, ...others.map((span) => createMention(document, actor, span))];
    return { ...actor, mentions: mentions.sort((a, b) => compareSpans(a.span, b.span)) };
  });
}

/** Mentions stand in the order of the text and share no character. */
function isApart(mentions: Actor['mentions'], [start, end]: Span): boolean {
  const next = mentions[findFirstEndingAfter(mentions, start)];
  return !next || next.span[0] >= end;
}

/** "we" and "I" of a quotation in a quotation are pronouns too, where they are the source; "both" and "self" are none. */
const FORMS: Readonly<Record<PronounKind, Mention['form']>> = {
  i: 'pronoun',
  we: 'pronoun',
  he: 'pronoun',
  she: 'pronoun',
  they: 'pronoun',
  it: 'pronoun',
  who: 'pronoun',
  both: 'nominal',
  'the-two': 'nominal',
  self: 'nominal',
  nobody: 'nominal',
};

function createMention({ text, language }: ReadableDocument, { kind }: Actor, span: Span): Mention {
  const pronoun = language.pronouns.kindOfSource.get(text.slice(...span).toLowerCase());
  return { span, form: pronoun ? FORMS[pronoun] : 'nominal', kind };
}
