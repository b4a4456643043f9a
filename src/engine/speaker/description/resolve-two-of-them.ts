import type { Span } from '../../../schema/span.ts';
import { isPersonNoun } from '../../grammar/person-noun.ts';
import type { Language } from '../../language/language.ts';
import type { Actor, SpeakerChoice } from '../../layers/layers.ts';
import { findPairNamed, findTwoInSentence } from '../find-pair-named.ts';
import type { SourceMember } from '../source/read-source.ts';
import { chooseActors, MOST_HISTORY, type SpeakerContext } from '../speaker-context.ts';
import { genderOfNoun } from './gender-of-noun.ts';
import { meansHead } from './means-head.ts';

/** "the two lawmakers", "both women", "the committee chairmen": two who spoke or were named together before. */
export function resolveTwoOfThem(
  { determiner, words }: SourceMember,
  source: Span,
  context: SpeakerContext,
): SpeakerChoice | null {
  const { language, text } = context;
  const count = readCount(text.slice(...source), language);
  if (!count && !(determiner && language.sourceWords.definiteDeterminers.has(determiner))) return null;
  const head = toSingular(words.at(-1)!);
  const pairs = listPairs(source, context);
  const described = pairs.find((pair) => pair.every((actor) => isDescribed(actor, head, context)));
  if (described) return chooseActors(described, 'two-described');
  // "both sides", "both parties" are seldom two people
  const isGeneric = language.sourceWords.pairNouns.has(head) || language.sourceWords.genderOfEnding.has(head);
  const inSentence = count && findTwoInSentence(source, context);
  if (
    inSentence &&
    (isGeneric || isPersonNoun(head, language)) &&
    mayBothBe(inSentence.actors, head, isGeneric, context)
  )
    return chooseActors(inSentence.actors, 'two-in-sentence');
  if (!count || (count === 'both' && !isGeneric)) return null;
  if (pairs[0]) return chooseActors(pairs[0], 'two-before');
  const last = isGeneric ? findTwoSpeakers(head, context) : null;
  return last && chooseActors(last, 'two-by-turns');
}

/** What tells that there are two: "both", "the two", "these two"; null where nothing does. */
function readCount(source: string, { sourceWords }: Language): 'both' | 'two' | null {
  const [, first = '', second = ''] = /^(\w+)(?: (\w+))?/.exec(source.toLowerCase()) ?? [];
  if (first === 'both') return 'both';
  return sourceWords.pairDeterminers.has(first) && sourceWords.pairNouns.has(second) ? 'two' : null;
}

const toSingular = (word: string): string => word.replace(/men$/, 'man').replace(/s$/, '');

const isDescribed = ({ id }: Actor, head: string, { descriptions, language }: SpeakerContext): boolean =>
  descriptions.get(id)?.some((description) => meansHead(description, head, language)) === true;

/** Nobody of another gender, and nobody of whom the text says something else: "both senators" are not two lawyers. */
const mayBothBe = (actors: readonly Actor[], head: string, isGeneric: boolean, context: SpeakerContext): boolean =>
  actors.every((actor) => {
    const wanted = genderOfNoun(head, context.language);
    if (wanted && (context.genders.get(actor.id) ?? wanted) !== wanted) return false;
    return isGeneric || !context.descriptions.get(actor.id)?.length || isDescribed(actor, head, context);
  });

/** So far back two who spoke together are "the two lawmakers". */
const REACH = 3000;

/** The two who spoke together last, and the two who were named together last; the nearer first. */
function listPairs(source: Span, context: SpeakerContext): (readonly Actor[])[] {
  const pairs = [findTwoWhoSpoke(source, context), findPairNamed(source, context)];
  return pairs
    .flatMap((pair) => (pair?.actors.length === 2 ? [pair] : []))
    .sort((a, b) => b.at - a.at)
    .map(({ actors }) => actors);
}

function findTwoWhoSpoke(source: Span, { history, cast }: SpeakerContext): { at: number; actors: Actor[] } | null {
  const spoken = history.slice(-MOST_HISTORY).findLast(({ choice }) => choice.actors.length === 2);
  const place = spoken?.attribution.source[0];
  if (!place || place[0] <= source[0] - REACH) return null;
  return { at: place[0], actors: spoken.choice.actors.flatMap((id) => cast.find(id) ?? []) };
}

/** "Both women", where two spoke by turns: the last two speakers, of the gender that the noun tells. */
function findTwoSpeakers(head: string, { history, cast, genders, language }: SpeakerContext): Actor[] | null {
  const wanted = genderOfNoun(head, language);
  const last = new Set(
    history
      .slice(-MOST_HISTORY)
      .reverse()
      .flatMap(({ choice }) => choice.actors),
  );
  const people = [...last]
    .flatMap((id) => cast.find(id) ?? [])
    .filter(({ kind, id }) => kind === 'person' && (!wanted || genders.get(id) === wanted));
  return people.length < 2 ? null : people.slice(0, 2);
}
