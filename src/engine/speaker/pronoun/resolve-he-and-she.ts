import type { Span } from '../../../schema/span.ts';
import { findFirstEndingAfter } from '../../../text/span.ts';
import type { Attribution, SpeakerChoice } from '../../layers/layers.ts';
import {
  chooseActors,
  explainChoice,
  type Gender,
  NOBODY,
  type SpeakerContext,
  sentenceAt,
} from '../speaker-context.ts';
import { type FeatureName, scoreCandidates } from './score-candidates.ts';

/** Below this the text leaves open whom a pronoun means. */
const LEAST_PROBABILITY = 0.35;

/** "he", "she", or where `gender` is null anybody: the likeliest person, unless nobody is likely. */
export function resolvePerson(
  gender: Gender | null,
  source: Span,
  attribution: Attribution,
  context: SpeakerContext,
): SpeakerChoice {
  const [best] = scoreCandidates(gender, source, attribution, context);
  if (!best || best.probability < LEAST_PROBABILITY) return NOBODY;
  return explainChoice([best.actor], giveReason(best.features, gender), best.probability);
}

/** "Moss, a self-described optimist": the first person whom the sentence names, else whoever is likeliest. */
export function resolveReflexive(source: Span, attribution: Attribution, context: SpeakerContext): SpeakerChoice {
  const { span } = context.layers.sentences[sentenceAt(context, source[0])]!;
  const first = context.mentions[findFirstEndingAfter(context.mentions, span[0])];
  const isSubject = first?.actor.kind === 'person' && first.span[1] <= source[0];
  return isSubject ? chooseActors([first.actor], 'subject') : resolvePerson(null, source, attribution, context);
}

/** What of a candidate's features tells a reader most. */
function giveReason(features: readonly FeatureName[], gender: Gender | null): string {
  const is = (name: FeatureName) => features.includes(name);
  if (is('speaker-before-near')) return 'the speaker before goes on';
  if (is('subject-here')) return 'subject of the sentence';
  if (is('subject-before')) return 'subject of the sentence before';
  if (is('cataphor')) return 'named behind the pronoun, in the same sentence';
  return is('nearest') && gender ? `last person named before “${gender}”` : 'likeliest of the people named before';
}
