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
import type { FeatureName } from './describe-candidate.ts';
import { scoreCandidates } from './score-candidates.ts';

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

/** What of a candidate's features tells a reader most, in this order. */
const TELLING: readonly (readonly [FeatureName, string])[] = [
  ['speaker-before-near', 'the speaker before goes on'],
  ['subject-here', 'subject of the sentence'],
  ['subject-before', 'subject of the sentence before'],
  ['cataphor', 'named behind the pronoun, in the same sentence'],
];

function giveReason(features: readonly FeatureName[], gender: Gender | null): string {
  const reason = TELLING.find(([feature]) => features.includes(feature))?.[1];
  if (reason !== undefined) return reason;
  return gender && features.includes('nearest')
    ? `last person named before “${gender}”`
    : 'likeliest of the people named before';
}
