import type { Span } from '../../../schema/span.ts';
import { findFirstEndingAfter } from '../../../text/span.ts';
import { GENERIC_BODIES, ORGANIZATION_NOUNS, PERSON_NOUNS } from '../../lang/en/source-words.ts';
import type { Actor, Attribution, SpeakerChoice } from '../../layers/layers.ts';
import { scoreCandidates } from '../pronoun/score-candidates.ts';
import type { SourcePart } from '../source/read-source.ts';
import { chooseActors, explainChoice, type SpeakerContext, sentenceAt } from '../speaker-context.ts';

/** Of a noun that the text has not used of anybody, the likeliest person is meant only if he or she is as likely as this. */
const LEAST_PROBABILITY = 0.5;

/**
 * "The tycoon said", of whom the text never said that: whoever a pronoun would mean; for "the company" a body that spoke
 * right before. Offices are left out: "the judge" is mostly somebody new.
 */
export function resolveSalient(
  part: SourcePart,
  source: Span,
  attribution: Attribution,
  context: SpeakerContext,
): SpeakerChoice | null {
  const head = part.words.at(-1)!;
  if (part.owner || !/^(?:the|this|that)$/.test(part.determiner ?? '')) return null;
  if (ORGANIZATION_NOUNS.has(head)) {
    if (!GENERIC_BODIES.has(head)) return null;
    const body = findBodyNear(source, context);
    return body && chooseActors([body], 'goes-on');
  }
  if (!isPersonNoun(part.words)) return null;
  const main = /^(?:candidate|nominee)$/.test(head) ? findMainPerson(source, context) : null;
  if (main) return chooseActors([main], 'most-named');
  const [best] = scoreCandidates(null, source, attribution, context);
  if (!best || best.probability < LEAST_PROBABILITY) return null;
  return explainChoice([best.actor], 'likeliest of the people named before', best.probability);
}

/** "the mogul", "the 29-year-old", "the 43-year-old former mayor" */
const isPersonNoun = (words: readonly string[]): boolean =>
  PERSON_NOUNS.has(words.at(-1)!) || /\d-year-old/.test(words.join(''));

function findBodyNear(source: Span, context: SpeakerContext): Actor | null {
  const previous = context.history.at(-1);
  const place = previous?.attribution.source[0];
  const isNear = place !== undefined && sentenceAt(context, source[0]) - sentenceAt(context, place[0]) <= 3;
  const [only, second] = isNear ? previous!.choice.actors : [];
  const actor = only === undefined || second !== undefined ? undefined : context.cast.find(only);
  return actor?.kind === 'organization' ? actor : null;
}

/** Somebody is what a text is about who is named so many times as often as anybody else. */
const MAIN_SHARE = 1.5;

/** A text with more is a list, which is about nobody. */
const MOST_MENTIONS = 2000;

function findMainPerson(source: Span, { mentions }: SpeakerContext): Actor | null {
  const counts = new Map<Actor, number>();
  const end = findFirstEndingAfter(mentions, source[0]);
  for (const { actor } of mentions.slice(Math.max(0, end - MOST_MENTIONS), end)) {
    if (actor.kind === 'person') counts.set(actor, (counts.get(actor) ?? 0) + 1);
  }
  const [most, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return most && most[1] >= 3 && most[1] >= (second?.[1] ?? 0) * MAIN_SHARE ? most[0] : null;
}
