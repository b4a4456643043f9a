import type { Span } from '../../../schema/span.ts';
import { findFirstEndingAfter } from '../../../text/span.ts';
import type { Language } from '../../language/language.ts';
import type { Actor, Attribution, SpeakerChoice, Token } from '../../layers/layers.ts';
import { findSpeakersBefore } from '../find-speakers-before.ts';
import { isUnnamedSince } from '../pronoun/is-unnamed-since.ts';
import { scoreCandidates } from '../pronoun/score-candidates.ts';
import type { SourceMember } from '../source/read-source.ts';
import { mentionsIn } from '../source/source-mention.ts';
import { chooseActors, explainChoice, type SpeakerContext, sentenceAt } from '../speaker-context.ts';
import { genderOfNoun } from './gender-of-noun.ts';

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
  if (sourceWords.organizationNouns.has(head)) return resolveBody(member, source, context);
  if (!isPersonNoun(member.words, context.language)) return null;
  const main = sourceWords.contestNouns.has(head) ? findMainPerson(source, context) : null;
  return main ? chooseActors([main], 'most-named') : resolveLikelyPerson(head, source, attribution, context);
}

/** "the agency": the body that spoke right before, or, where nobody did, the only one named of late. */
function resolveBody({ words }: SourceMember, source: Span, context: SpeakerContext): SpeakerChoice | null {
  const head = words.at(-1)!;
  if (!context.language.sourceWords.genericBodies.has(head)) return null;
  const [only, second] = findSpeakersBefore(source, context, 3)?.actors ?? [];
  if (only) return only.kind === 'organization' && !second ? chooseActors([only], 'body-before') : null;
  // "the online retail giant" is told apart by what it is
  const near = words.length > 1 ? null : findOnlyBodyNear(head, source, context);
  return near && chooseActors([near], 'only-body');
}

/** In UTF-16 units: "'s ". */
const OWNER_ENDING = 3;

/** So many sentences back, what "the company" means has been named. */
const NEAR = 2;

/** The only body named in this sentence and those right before, where the text has brought in no other without a name: "a port company". */
function findOnlyBodyNear(head: string, source: Span, context: SpeakerContext): Actor | null {
  const { layers, mentions, text, language } = context;
  const from = layers.sentences[Math.max(0, sentenceAt(context, source[0]) - NEAR)]!.span[0];
  const bodies = mentionsIn([from, source[0]], mentions).filter(({ actor }) => actor.kind === 'organization');
  const [only, ...others] = bodies;
  if (!only || others.some(({ actor }) => actor.id !== only.actor.id)) return null;
  // "the company's No. 1 Studio" belongs to the company that is meant
  if (bodies.some(({ span }) => /['’]s\s$/.test(text.slice(Math.max(0, span[0] - OWNER_ENDING), span[0])))) return null;
  const isIntroduced = text
    .slice(from, source[0])
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some(
      (word, at, all) =>
        word === head &&
        all.slice(Math.max(0, at - LONGEST_PHRASE), at).some((each) => language.sourceWords.singleArticles.has(each)),
    );
  return isIntroduced ? null : only.actor;
}

/** "the mogul", "the 29-year-old", "the 43-year-old former mayor" */
const isPersonNoun = (words: readonly string[], { sourceWords }: Language): boolean =>
  sourceWords.personNouns.has(words.at(-1)!) || /\d-year-old/.test(words.join(''));

/**
 * The last speaker, or the only person named in this sentence and the one before, of the gender that the noun tells, where nobody without a name has spoken since. A
 * father, a prosecutor or a witness stands beside somebody else, who is mostly whoever was named.
 */
function resolveLikelyPerson(
  head: string,
  source: Span,
  attribution: Attribution,
  context: SpeakerContext,
): SpeakerChoice | null {
  if (context.language.sourceWords.counterpartNouns.has(head)) return null;
  const gender = genderOfNoun(head, context.language);
  const [best] = scoreCandidates(gender, source, attribution, context);
  if (!best || best.probability < LEAST_PROBABILITY || isUnnamedSince(best.span[0], gender, source, context))
    return null;
  const isPlain = best.features.includes('speaker-before-near') || isOnlyPersonNear(best.actor, source, context);
  if (!isPlain || isAnotherBetween(best.span[1], source, context)) return null;
  return explainChoice([best.actor], 'likely-person', 'likeliest of the people named before', best.probability);
}

/** Does the sentence name nobody else before a place, nor the one before it? */
function isOnlyPersonNear(actor: Actor, source: Span, context: SpeakerContext): boolean {
  const { layers, mentions } = context;
  const from = layers.sentences[Math.max(0, sentenceAt(context, source[0]) - 1)]!.span[0];
  const near = mentionsIn([from, source[0]], mentions).filter((mention) => mention.actor.kind === 'person');
  return near.length > 0 && near.every((mention) => mention.actor.id === actor.id);
}

/** "Moss spoke. *A young child* had the last question. … the boy": has the text brought in somebody without a name? */
function isAnotherBetween(from: number, source: Span, { layers, language }: SpeakerContext): boolean {
  const { tokens } = layers;
  const { indefiniteDeterminers, personNouns, peopleNouns, describingNouns } = language.sourceWords;
  const isPerson = ({ lower }: Token) =>
    personNouns.has(lower) || describingNouns.has(lower) || peopleNouns.has(`${lower}s`);
  // "Moss, a baker," is Moss
  const first = findFirstEndingAfter(tokens, from) + (tokens[findFirstEndingAfter(tokens, from)]?.text === ',' ? 2 : 0);
  const between = tokens.slice(first, findFirstEndingAfter(tokens, source[0]));
  return between.some(
    ({ lower }, at) =>
      indefiniteDeterminers.has(lower) && between.slice(at + 1, at + 1 + LONGEST_PHRASE).some(isPerson),
  );
}

const LONGEST_PHRASE = 4;

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
