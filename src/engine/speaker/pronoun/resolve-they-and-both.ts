import type { Span } from '../../../schema/span.ts';
import { findFirstEndingAfter } from '../../../text/span.ts';
import type { Actor, SpeakerChoice } from '../../layers/layers.ts';
import { findPairNamed, findTwoInSentence, type NamedPair } from '../find-pair-named.ts';
import { findSpeakersBefore } from '../find-speakers-before.ts';
import { chooseActors, NOBODY, type SpeakerContext, sentenceAt } from '../speaker-context.ts';
import { isGoverned } from './is-governed.ts';

/** Two who were named together are "they" so many sentences behind. */
const MOST_SENTENCES = 3;

/** "both": the same as "they", or the only two people of the sentence before. */
export function resolveBoth(source: Span, context: SpeakerContext): SpeakerChoice {
  const choice = resolveThey(source, context);
  const two = choice.actors.length ? null : findTwoInSentence(source, context);
  return two ? chooseActors(two.actors, 'two-in-sentence') : choice;
}

/** "they": several who spoke or were named together right before, or a body or group that spoke. */
export function resolveThey(source: Span, context: SpeakerContext): SpeakerChoice {
  const spoken = findSpeakersBefore(source, context, 1);
  const together = findPairNamed(source, context);
  if (spoken && isSeveral(spoken.actors) && spoken.at >= (together?.at ?? 0))
    return chooseActors(spoken.actors, 'they-spoke');
  if (!together || isBesideThem(together, source, context)) return NOBODY;
  const isNear = sentenceAt(context, source[0]) - sentenceAt(context, together.at) <= MOST_SENTENCES;
  return isNear ? chooseActors(together.actors, 'they-named-together') : NOBODY;
}

/** "In a study with Moss and Lind, they said": others than those who stand beside them. */
function isBesideThem({ at }: NamedPair, source: Span, context: SpeakerContext): boolean {
  const isHere = sentenceAt(context, source[0]) === sentenceAt(context, at);
  return isHere && isGoverned([at, at], context);
}

/** "the two", "the pair": the same, or the only two people of the paragraph before. */
export function resolveTheTwo(source: Span, context: SpeakerContext): SpeakerChoice {
  const choice = resolveBoth(source, context);
  const two = choice.actors.length ? null : findOnlyTwo(source, context);
  return two ? chooseActors(two, 'two-in-paragraph') : choice;
}

const isSeveral = ([first, second]: readonly Actor[]): boolean =>
  second !== undefined || first?.kind === 'group' || first?.kind === 'organization';

/** "Moss trailed. Her rival Lind led.\n\nThe two said": the paragraph before names two people, and nobody else. */
function findOnlyTwo(source: Span, { layers, mentions }: SpeakerContext): Actor[] | null {
  const at = findFirstEndingAfter(layers.blocks, source[0]);
  const previous = layers.blocks[at - 1];
  if (!previous) return null;
  const named = mentions.slice(
    findFirstEndingAfter(mentions, previous.span[0]),
    findFirstEndingAfter(mentions, source[0]),
  );
  const people = new Set<Actor>();
  for (const { actor, span } of named) {
    if (actor.kind === 'person' && previous.span[0] <= span[0] && span[1] <= source[0]) people.add(actor);
  }
  return people.size === 2 ? [...people] : null;
}
