import type { Span } from '../../../schema/span.ts';
import { findFirstEndingAfter } from '../../../text/span.ts';
import type { Language } from '../../language/language.ts';
import type { Actor, Attribution, SpeakerChoice } from '../../layers/layers.ts';
import { findSpeakersBefore } from '../find-speakers-before.ts';
import { scoreCandidates } from '../pronoun/score-candidates.ts';
import type { SourceMember } from '../source/read-source.ts';
import { chooseActors, explainChoice, type SpeakerContext } from '../speaker-context.ts';

/** Of a noun that the text has not used of anybody, the likeliest person is meant only if he or she is as likely as this. */
const LEAST_PROBABILITY = 0.5;

/**
 * "The tycoon said", of whom the text never said that: whoever a pronoun would mean; for "the company" a body that spoke
 * right before. Offices are left out: "the judge" is mostly somebody new.
 */
export function resolveLikeliest(
  member: SourceMember,
  source: Span,
  attribution: Attribution,
  context: SpeakerContext,
): SpeakerChoice | null {
  const { sourceWords } = context.language;
  if (member.owner || !sourceWords.singularDeterminers.has(member.determiner ?? '')) return null;
  const head = member.words.at(-1)!;
  if (sourceWords.organizationNouns.has(head)) return resolveBody(head, source, context);
  if (!isPersonNoun(member.words, context.language)) return null;
  const main = sourceWords.contestNouns.has(head) ? findMainPerson(source, context) : null;
  return main ? chooseActors([main], 'most-named') : resolveLikelyPerson(source, attribution, context);
}

/** "the agency": the body that spoke right before. */
function resolveBody(head: string, source: Span, context: SpeakerContext): SpeakerChoice | null {
  if (!context.language.sourceWords.genericBodies.has(head)) return null;
  const [only, second] = findSpeakersBefore(source, context, 3)?.actors ?? [];
  return only?.kind === 'organization' && !second ? chooseActors([only], 'body-before') : null;
}

/** "the mogul", "the 29-year-old", "the 43-year-old former mayor" */
const isPersonNoun = (words: readonly string[], { sourceWords }: Language): boolean =>
  sourceWords.personNouns.has(words.at(-1)!) || /\d-year-old/.test(words.join(''));

function resolveLikelyPerson(source: Span, attribution: Attribution, context: SpeakerContext): SpeakerChoice | null {
  const [best] = scoreCandidates(null, source, attribution, context);
  if (!best || best.probability < LEAST_PROBABILITY) return null;
  return explainChoice([best.actor], 'likely-person', 'likeliest of the people named before', best.probability);
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
