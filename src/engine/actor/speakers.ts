import type { Actor, Mention } from '../../schema/actor.ts';
import type { Span } from '../../schema/span.ts';
import { compareSpans } from '../../text/span.ts';
import { createComponent } from '../component.ts';
import type { Attribution, SpeakerChoice } from '../layers.ts';
import { detectGenders, listMentions, resolveSpeaker, type SpeakerContext } from './resolve-speaker.ts';

/** Each attribution's speakers, and the actors with the pronouns and nouns that were resolved to them. */
export const speakers = createComponent({
  name: 'speakers',
  requires: ['names', 'attributions'],
  provides: ['speakers', 'actors'],
  run(document, { names, attributions }) {
    const genders = detectGenders(names);
    const mentions = listMentions(names);
    const choices: SpeakerChoice[] = [];
    let previous: SpeakerContext['previous'] = null;
    for (const attribution of attributions) {
      const reporter = attribution.via === null ? null : (choices[attribution.via] ?? null);
      const context = { text: document.text, actors: names, mentions, genders, previous, reporter };
      const choice = resolveSpeaker(attribution, context);
      choices.push(choice);
      rememberGender(document.text, attribution, choice, genders);
      if (attribution.via === null) previous = { attribution, choice };
    }
    return { speakers: choices, actors: addSourceMentions(document.text, names, attributions, choices) };
  },
});

/**
 * A person who was "she" once stays so: as a source, or in "Moss said she would", where the content opens with the speaker.
 * Where it opens with somebody else, a later "he" finds nobody, which is better than finding the wrong one.
 */
function rememberGender(
  text: string,
  { source, content, mode }: Attribution,
  { actors }: SpeakerChoice,
  genders: Map<string, 'he' | 'she'>,
): void {
  if (actors.length !== 1) return;
  const opening = mode === 'indirect' && content[0] ? text.slice(...content[0]).slice(0, 12) : '';
  const words = source[0] && /^(?:he|she)$/i.test(text.slice(...source[0])) ? text.slice(...source[0]) : opening;
  const pronoun = /^(?:that\s+)?(he|she)\b/i.exec(words)?.[1]?.toLowerCase();
  if (pronoun) genders.set(actors[0]!, pronoun as 'he' | 'she');
}

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
    const others = [...(added.get(actor.id)?.values() ?? [])].filter((span) =>
      actor.mentions.every((mention) => isApart(mention.span, span)),
    );
    if (!others.length) return actor;
    const mentions = [...actor.mentions, ...others.map((span) => createMention(text, actor, span))];
    return { ...actor, mentions: mentions.sort((a, b) => compareSpans(a.span, b.span)) };
  });
}

const isApart = (a: Span, b: Span): boolean => a[1] <= b[0] || b[1] <= a[0];

const createMention = (text: string, actor: Actor, span: Span): Mention => ({
  span,
  form: /^(?:he|she|his|her|him|who|which|that)$/i.test(text.slice(...span)) ? 'pronoun' : 'nominal',
  kind: actor.kind,
});
