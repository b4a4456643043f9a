import type { Span } from '../../../schema/span.ts';
import { findFirstEndingAfter } from '../../../text/span.ts';
import type { Actor, Attribution, SpeakerChoice } from '../../layers/layers.ts';
import {
  chooseActors,
  explainChoice,
  type Gender,
  NOBODY,
  type SpeakerContext,
  sentenceAt,
} from '../speaker-context.ts';
import type { OwnSpeakerRule } from '../speaker-rules.ts';
import type { FeatureName } from './describe-candidate.ts';
import { isUnnamedSince } from './is-unnamed-since.ts';
import { type Candidate, scoreCandidates } from './score-candidates.ts';

/** Below this the text leaves open whom a pronoun means. */
const LEAST_PROBABILITY = 0.35;

/** "he", "she", or where `gender` is null anybody: the likeliest person, unless nobody is likely. */
export function resolvePerson(
  gender: Gender | null,
  source: Span,
  attribution: Attribution,
  context: SpeakerContext,
): SpeakerChoice {
  const forWhom = findForWhom(source, context);
  if (forWhom) return chooseActors([forWhom], 'for-whom');
  const scored = leaveOutNamed(scoreCandidates(gender, source, attribution, context), attribution);
  const [best, ...others] = leaveOutToldOf(scored, gender, attribution, context);
  if (!best || best.probability < LEAST_PROBABILITY) return NOBODY;
  if (!best.features.includes('subject-here') && isUnnamedSince(best.span[0], gender, source, context)) return NOBODY;
  const { rule, text } = giveReason(best, others, gender);
  return explainChoice([best.actor], rule, text, best.probability);
}

/** "For Lind, | he said it was a test": whom the sentence opens with, right before the pronoun. */
function findForWhom(source: Span, context: SpeakerContext): Actor | null {
  const { layers, mentions, text, language } = context;
  const { span } = layers.sentences[sentenceAt(context, source[0])]!;
  const first = mentions[findFirstEndingAfter(mentions, span[0])];
  if (first?.actor.kind !== 'person' || first.span[1] > source[0]) return null;
  const lead = text.slice(span[0], first.span[0]).trim().toLowerCase();
  return language.cueActs.opinionLinks.has(lead) && text.slice(first.span[1], source[0]) === ', ' ? first.actor : null;
}

/**
 * “Ada Moss was the voice of the port,” she said: nobody speaks so of herself. "Lind said no. “Moss is wrong,” he said": but Lind goes on, who
 * spoke right before. So it is of what stands before "she added", quoted or not.
 */
function leaveOutNamed(candidates: readonly Candidate[], attribution: Attribution): readonly Candidate[] {
  const { mode, content, source } = attribution;
  const isSaidBefore = content.at(-1)![1] <= source[0]![0];
  const isNamed = ({ features }: Candidate) => features.includes('in-own-content');
  const [best] = candidates;
  if (!(mode === 'direct' || isSaidBefore) || !best || !isNamed(best)) return candidates;
  const others = candidates.filter((each) => !isNamed(each));
  const speaker = others.find(({ features }) =>
    features.includes(isSaidBefore && mode !== 'direct' ? 'speaker-before' : 'speaker-before-quoting'),
  );
  if (!speaker) return [];
  const total = others.reduce((sum, { probability }) => sum + probability, 0);
  return [{ ...speaker, probability: speaker.probability / total }];
}

/** "Moss was held, said Lind. “He was armed,” he added": whoever is told of as "he" is not who tells it, where the speaker before may go on. */
function leaveOutToldOf(
  candidates: readonly Candidate[],
  gender: Gender | null,
  { mode, content }: Attribution,
  { text, language }: SpeakerContext,
): readonly Candidate[] {
  const [best] = candidates;
  if (mode !== 'direct' || !gender || !best || best.features.includes('speaker-before')) return candidates;
  const first = /^[^\p{L}]{0,3}(\p{L}+)/u.exec(text.slice(...content[0]!))?.[1]?.toLowerCase() ?? '';
  if (language.pronouns.genderOfSubject.get(first) !== gender) return candidates;
  const speaker = candidates.find(({ features }) => features.includes('speaker-before-near'));
  return speaker ? [{ ...speaker, probability: best.probability }] : candidates;
}

/** "Moss, a self-described optimist": the first person whom the sentence names, else whoever is likeliest. */
export function resolveReflexive(source: Span, attribution: Attribution, context: SpeakerContext): SpeakerChoice {
  const { span } = context.layers.sentences[sentenceAt(context, source[0])]!;
  const first = context.mentions[findFirstEndingAfter(context.mentions, span[0])];
  const isSubject = first?.actor.kind === 'person' && first.span[1] <= source[0];
  return isSubject ? chooseActors([first.actor], 'self-subject') : resolvePerson(null, source, attribution, context);
}

/** What of a candidate's features tells a reader most, in this order. */
const TELLING: readonly (Reason & { readonly feature: FeatureName })[] = [
  { feature: 'speaker-before-near', rule: 'person-goes-on', text: 'the speaker before goes on' },
  { feature: 'subject-here', rule: 'person-subject', text: 'subject of the sentence' },
  { feature: 'subject-before', rule: 'person-subject-before', text: 'subject of the sentence before' },
  { feature: 'cataphor', rule: 'person-named-behind', text: 'named behind the pronoun, in the same sentence' },
];

interface Reason {
  readonly rule: OwnSpeakerRule;
  readonly text: string;
}

function giveReason({ features }: Candidate, others: readonly Candidate[], gender: Gender | null): Reason {
  const reason = TELLING.find(({ feature }) => features.includes(feature));
  if (reason) return reason;
  // the only one of that gender, as far as the text tells, and the head of what was said of late
  const isOnly = features.includes('gender-told') && !others.some((each) => each.features.includes('gender-told'));
  if (isOnly && features.includes('subject-two-before'))
    return { rule: 'person-subject-before', text: 'subject of a sentence before' };
  return gender && features.includes('nearest')
    ? { rule: 'person-nearest', text: `last person named before “${gender}”` }
    : { rule: 'person-likeliest', text: 'likeliest of the people named before' };
}
