import { isInside } from '../../../text/span.ts';
import { isQuoted } from '../source/source-mention.ts';
import { type SpeakerContext, sentenceAt } from '../speaker-context.ts';
import { isGoverned, isOwner } from './is-governed.ts';
import type { PersonNear } from './list-people-near.ts';
import type { PronounPlace } from './pronoun-place.ts';
import type { PRONOUN_WEIGHTS } from './pronoun-weights.ts';

interface Candidate extends PersonNear {
  /** 0 for whoever was named last. */
  readonly rank: number;
  /** Sentences between the name and the pronoun. */
  readonly distance: number;
  readonly place: PronounPlace;
  readonly context: SpeakerContext;
}

export type FeatureName = keyof typeof PRONOUN_WEIGHTS;

/** What speaks for somebody whom a pronoun may mean, and against. */
export function describeCandidate(
  { actor, span, count, isSource }: PersonNear,
  rank: number,
  place: PronounPlace,
  context: SpeakerContext,
): FeatureName[] {
  const distance = place.sentence - sentenceAt(context, span[0]);
  const candidate: Candidate = { actor, span, count, isSource, rank, distance, place, context };
  const features: FeatureName[] = [];
  for (const [name, isTrue] of FEATURES) if (isTrue(candidate)) features.push(name);
  return features;
}

const isCataphor = ({ span, place }: Candidate): boolean => span[0] > place.source[0];
const isLastSpeaker = ({ actor, place }: Candidate): boolean => place.lastSpeaker === actor.id;

const FEATURES: readonly (readonly [FeatureName, (candidate: Candidate) => boolean])[] = [
  ['cataphor', isCataphor],
  ['same-sentence', (each) => !isCataphor(each) && each.distance === 0],
  ['sentence-before', ({ distance }) => distance === 1],
  ['two-before', ({ distance }) => distance === 2],
  ['few-before', ({ distance }) => distance > 2 && distance <= 5],
  ['far-before', ({ distance }) => distance > 5],
  ['speaker-before', isLastSpeaker],
  ['speaker-before-near', (each) => isLastSpeaker(each) && each.place.isPreviousNear],
  ['speaker-before-quoting', (each) => isLastSpeaker(each) && each.place.isPreviousNear && each.place.isQuoting],
  ['speaker-before-last', ({ actor, place }) => place.speakerBeforeLast === actor.id],
  ['last-as-source', ({ isSource }) => isSource],
  ['quoted', ({ isSource, span, context }) => !isSource && isQuoted(span, context.layers.quotations)],
  ['governed', ({ isSource, span, context }) => !isSource && isGoverned(span, context)],
  ['owner', ({ span, context }) => isOwner(span, context)],
  ['subject-here', ({ actor, place }) => place.openers[0] === actor.id],
  ['subject-before', ({ actor, place }) => place.openers[1] === actor.id],
  ['subject-two-before', ({ actor, place }) => place.openers[2] === actor.id],
  ['in-own-content', ({ actor, place }) => place.namedInContent.has(actor.id)],
  [
    'in-content-before',
    (each) =>
      !isLastSpeaker(each) && each.place.previous?.content.some((content) => isInside(each.span, content)) === true,
  ],
  [
    'gender-told',
    ({ actor, place, context }) => place.gender !== null && context.genders.get(actor.id) === place.gender,
  ],
  ['nearest', ({ rank }) => rank === 0],
  ['second-nearest', ({ rank }) => rank === 1],
  ['same-block', (each) => blockOf(each.place.sentence, each) === blockOf(each.place.sentence - each.distance, each)],
  ['asked-before', (each) => isLastSpeaker(each) && each.place.isPreviousQuestion],
  ['addressed', ({ actor, place }) => place.addressed === actor.id],
  ['full-name', ({ actor }) => actor.name.includes(' ') || actor.roles.length > 0],
  ['often', ({ count }) => count >= 3],
  ['very-often', ({ count }) => count >= 8],
  ['has-spoken', ({ actor, context }) => context.spokenAlone.has(actor.id)],
];

const blockOf = (sentence: number, { context }: Candidate): number => context.layers.sentences[sentence]!.block;
