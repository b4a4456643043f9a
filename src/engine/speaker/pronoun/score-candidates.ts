import type { Span } from '../../../schema/span.ts';
import { findFirstEndingAfter, isInside } from '../../../text/span.ts';
import { CLAUSE_OPENERS, PREPOSITIONS } from '../../lang/en/function-words.ts';
import type { Actor, Attribution } from '../../layers/layers.ts';
import { isQuoted, mentionsIn, type SourceMention } from '../source/source-mention.ts';
import { extentOf, type Gender, type SpeakerContext, sentenceAt } from '../speaker-context.ts';
import { PRONOUN_WEIGHTS } from './pronoun-weights.ts';

/** Somebody whom a pronoun may mean, and what speaks for it. */
export interface Candidate {
  readonly actor: Actor;
  readonly features: readonly FeatureName[];
  /** How likely it is he or she whom the pronoun means, among all candidates. */
  readonly probability: number;
}

export type FeatureName = keyof typeof PRONOUN_WEIGHTS;

/** A pronoun's person stands at most this many UTF-16 units before it. */
const REACH = 2500;
const MOST_CANDIDATES = 12;
/** Who spoke longer ago than so many statements has to be named again. */
const MOST_STATEMENTS = 100;

interface Trace {
  readonly actor: Actor;
  readonly span: Span;
  readonly count: number;
  readonly isSource: boolean;
}

/** People whom a "he" or "she" at a place may mean, the likeliest first. A conditional logit over the features of each. */
export function scoreCandidates(
  gender: Gender | null,
  source: Span,
  attribution: Attribution,
  context: SpeakerContext,
): Candidate[] {
  const traces = listTraces(gender, source, context);
  const described = traces.map((trace, rank) => {
    const features = describeCandidate(trace, rank, source, attribution, context, gender);
    return { actor: trace.actor, features, score: features.reduce((sum, name) => sum + PRONOUN_WEIGHTS[name], 0) };
  });
  const highest = Math.max(...described.map(({ score }) => score));
  const weights = described.map(({ score }) => Math.exp(score - highest));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return described
    .map(({ actor, features }, index) => ({ actor, features, probability: weights[index]! / total }))
    .sort((a, b) => b.probability - a.probability);
}

/** Where each person who fits was last named, or last spoke, before a place; the nearest first. */
function listTraces(gender: Gender | null, source: Span, context: SpeakerContext): Trace[] {
  const { mentions, history, cast, genders, reporter, turnSpeakers, layers } = context;
  const traces = new Map<string, Trace>();
  // “He knows that it rained,” said Moss: not of himself
  const quoting = reporter && isQuoted(source, layers.quotations) ? reporter.actors : [];
  const speakers = [...quoting, ...turnSpeakers];
  const add = (actor: Actor, span: Span, isSource: boolean) => {
    if (actor.kind !== 'person' || isInitials(actor.name) || speakers.includes(actor.id)) return;
    const known = genders.get(actor.id);
    if (gender && known && known !== gender) return;
    const trace = traces.get(actor.id);
    const isLater = !trace || span[0] > trace.span[0];
    traces.set(actor.id, {
      actor,
      span: isLater ? span : trace.span,
      count: (trace?.count ?? findFirstEndingAfter(actor.mentions, source[0])) + (isSource ? 1 : 0),
      isSource: isLater ? isSource : trace.isSource,
    });
  };
  const from = findFirstEndingAfter(mentions, source[0] - REACH);
  const end = findFirstEndingAfter(mentions, source[0]);
  for (const { actor, span } of mentions.slice(from, end)) add(actor, span, false);
  for (const { attribution, choice } of history.slice(-MOST_STATEMENTS)) {
    const place = attribution.source[0];
    const actor = choice.actors.length === 1 && cast.find(choice.actors[0]!);
    if (actor && place && place[1] <= source[0]) add(actor, place, true);
  }
  for (const { actor, span } of cataphors(source, context)) if (!traces.has(actor.id)) add(actor, span, false);
  return [...traces.values()]
    .filter(({ span }) => span[1] >= source[0] - REACH)
    .sort((a, b) => b.span[0] - a.span[0])
    .slice(0, MOST_CANDIDATES);
}

/** "GOP", "ProLeak": nobody's name, whatever it was taken for. */
const isInitials = (name: string): boolean =>
  name.length < 30 &&
  /^\p{L}*\p{Lu}\p{L}*\p{Lu}\p{L}*$/u.test(name) &&
  !/^(?:Mc|Mac|De|La|Le|Van|O|D)\p{Lu}/u.test(name);

/** "As he shook hands, Moss said": who is named behind a clause that opens the sentence. */
function cataphors(source: Span, context: SpeakerContext): SourceMention[] {
  const { layers, mentions, text } = context;
  const sentence = layers.sentences[sentenceAt(context, source[0])]!;
  const opener = layers.tokens[sentence.tokens[0]]!.lower;
  if (!CLAUSE_OPENERS.has(opener) && !PREPOSITIONS.has(opener) && opener !== 'ever') return [];
  const next = mentionsIn([source[1], sentence.span[1]], mentions).find(({ actor }) => actor.kind === 'person');
  const isThere = next && /,\s*(?:\p{L}+\.?\s+)?$/u.test(text.slice(source[1], next.span[0]));
  return isThere ? [next] : [];
}

function describeCandidate(
  { actor, span, count, isSource }: Trace,
  rank: number,
  source: Span,
  attribution: Attribution,
  context: SpeakerContext,
  gender: Gender | null,
): FeatureName[] {
  const { history, spokenAlone, genders, layers } = context;
  const here = sentenceAt(context, source[0]);
  const distance = here - sentenceAt(context, span[0]);
  const isSpeaker = (index: number) => {
    const actors = history.at(index)?.choice.actors;
    return actors?.length === 1 && actors[0] === actor.id;
  };
  const [previous] = history.slice(-1);
  const previousEnd = previous ? extentOf(previous.attribution)[1] : 0;
  const isNear =
    previous !== undefined && here - sentenceAt(context, Math.max(0, Math.min(previousEnd, source[0]) - 1)) <= 1;
  const isCataphor = span[0] > source[0];
  const isDirect = attribution.mode !== 'indirect';
  const facts: readonly (readonly [FeatureName, boolean])[] = [
    ['cataphor', isCataphor],
    ['same-sentence', !isCataphor && distance === 0],
    ['sentence-before', distance === 1],
    ['two-before', distance === 2],
    ['few-before', distance > 2 && distance <= 5],
    ['far-before', distance > 5],
    ['speaker-before', isSpeaker(-1)],
    ['speaker-before-near', isSpeaker(-1) && isNear],
    ['speaker-before-quoting', isSpeaker(-1) && isNear && isDirect],
    ['speaker-before-last', isSpeaker(-2)],
    ['last-as-source', isSource],
    ['quoted', !isSource && isQuoted(span, layers.quotations)],
    ['governed', !isSource && isGoverned(span, context)],
    ['owner', isOwner(span, context)],
    ['subject-here', opensSentence(actor, here, source[0], context)],
    ['subject-before', here > 0 && opensSentence(actor, here - 1, source[0], context)],
    ['subject-two-before', here > 1 && opensSentence(actor, here - 2, source[0], context)],
    ['in-own-content', isNamedIn(actor, attribution.content, context)],
    [
      'in-content-before',
      previous !== undefined && !isSpeaker(-1) && previous.attribution.content.some((piece) => isInside(span, piece)),
    ],
    ['gender-told', gender !== null && genders.get(actor.id) === gender],
    ['nearest', rank === 0],
    ['second-nearest', rank === 1],
    ['same-block', layers.sentences[here]!.block === layers.sentences[sentenceAt(context, span[0])]!.block],
    ['asked-before', isSpeaker(-1) && previous !== undefined && isQuestion(previous.attribution, context)],
    ['addressed', isAddressed(actor, source, context)],
    ['full-name', actor.name.includes(' ') || actor.roles.length > 0],
    ['often', count >= 3],
    ['very-often', count >= 8],
    ['has-spoken', spokenAlone.has(actor.id)],
  ];
  return facts.flatMap(([name, isTrue]) => (isTrue ? [name] : []));
}

/** Behind a preposition or, "met Moss", a verb: anywhere but at the head of its clause. */
function isGoverned(span: Span, { text }: SpeakerContext): boolean {
  const before = text
    .slice(Math.max(0, span[0] - 60), span[0])
    .split(/[,;:.“”"]/)
    .at(-1)!;
  return before
    .toLowerCase()
    .split(/[^\p{L}'-]+/u)
    .some((word) => PREPOSITIONS.has(word) || word === 'to');
}

const isOwner = ([, end]: Span, { text }: SpeakerContext): boolean => /^['’]/.test(text.slice(end, end + 1));

/** Whoever asks does not answer. */
const isQuestion = ({ cue }: Attribution, { text }: SpeakerContext): boolean =>
  cue.some((piece) => /\b(?:ask(?:s|ed|ing)?|wondered|press(?:es|ed))\b/i.test(text.slice(...piece)));

/** In "he told Moss" it is not Moss who speaks. */
function isAddressed({ id }: Actor, source: Span, { text, mentions }: SpeakerContext): boolean {
  const next = mentions[findFirstEndingAfter(mentions, source[1])];
  return (
    next?.actor.id === id &&
    /^\s(?:\p{L}+\s)?(?:told|tells|asked|reminded|assured|informed|urged|warned)\s(?:\p{Lu}[\p{L}.]*\s)*$/u.test(
      text.slice(source[1], next.span[0]),
    )
  );
}

/** Is the actor the first person whom a sentence names outside quotations, at the head of it? */
function opensSentence(actor: Actor, index: number, before: number, context: SpeakerContext): boolean {
  const { layers, mentions } = context;
  const { span } = layers.sentences[index]!;
  for (let at = findFirstEndingAfter(mentions, span[0]); at < mentions.length; at++) {
    const mention = mentions[at]!;
    if (mention.span[0] >= Math.min(span[1], before)) return false;
    if (mention.actor.kind !== 'person') continue;
    if (isQuoted(mention.span, layers.quotations)) continue;
    return mention.actor.id === actor.id && !isGoverned(mention.span, context) && !isOwner(mention.span, context);
  }
  return false;
}

const isNamedIn = ({ id }: Actor, pieces: readonly Span[], { mentions }: SpeakerContext): boolean =>
  pieces.some((piece) => {
    const at = findFirstEndingAfter(mentions, piece[0]);
    return mentions.slice(at, findFirstEndingAfter(mentions, piece[1])).some((mention) => mention.actor.id === id);
  });
