import type { Span } from '../../../schema/span.ts';
import type { Actor, Attribution } from '../../layers/layers.ts';
import type { Gender, SpeakerContext } from '../speaker-context.ts';
import { describeCandidate, type FeatureName } from './describe-candidate.ts';
import { listPeopleNear } from './list-people-near.ts';
import { createPronounPlace } from './pronoun-place.ts';
import { PRONOUN_WEIGHTS } from './pronoun-weights.ts';

/** Somebody whom a pronoun may mean, and what speaks for it. */
export interface Candidate {
  readonly actor: Actor;
  /** Where he or she was last named, or last spoke. */
  readonly span: Span;
  readonly features: readonly FeatureName[];
  /** How likely it is he or she whom the pronoun means, among all candidates. */
  readonly probability: number;
}

/** How much what the model reads counts beside the features, and what it leaves to somebody whom it gives nothing. */
const REFERENCE_WEIGHT = 1.5;
const LEAST_SHARE = 0.02;

/** People whom a "he" or "she" at a place may mean, the likeliest first. A conditional logit over the features of each. */
export function scoreCandidates(
  gender: Gender | null,
  source: Span,
  attribution: Attribution,
  context: SpeakerContext,
): Candidate[] {
  const people = listPeopleNear(gender, source, context);
  if (!people.length) return [];
  const meaning = context.findMeaning(source);
  const place = createPronounPlace(gender, source, attribution, context);
  const described = people.map((person, rank) => {
    const features = describeCandidate(person, rank, place, context);
    const told = features.reduce((sum, name) => sum + PRONOUN_WEIGHTS[name], 0);
    const read = meaning ? REFERENCE_WEIGHT * Math.log((meaning.actors.get(person.actor.id) ?? 0) + LEAST_SHARE) : 0;
    return { actor: person.actor, span: person.span, features, score: told + read };
  });
  const highest = Math.max(...described.map(({ score }) => score));
  const weights = described.map(({ score }) => Math.exp(score - highest));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return described
    .map(({ actor, span, features }, index) => ({ actor, span, features, probability: weights[index]! / total }))
    .sort((a, b) => b.probability - a.probability);
}
