import type { Span } from '../../../schema/span.ts';
import { DEFINITE_DETERMINERS, INDEFINITE_DETERMINERS, IRREGULAR_PLURALS } from '../../lang/en/source-words.ts';
import type { Actor, Attribution, SpeakerChoice } from '../../layers/layers.ts';
import { findNamedTogether } from '../find-named-together.ts';
import type { SourcePart } from '../source/read-source.ts';
import { chooseActors, MOST_HISTORY, NOBODY, type SpeakerContext, sentenceAt } from '../speaker-context.ts';
import { resolveSalient } from './resolve-likeliest.ts';
import { meansHead, resolveDescribed } from './resolve-office-or-trade.ts';

/** A source without a name: "the senator" where the text calls one so; most others are nobody in particular. */
export function resolveNominal(
  part: SourcePart,
  source: Span,
  attribution: Attribution,
  context: SpeakerContext,
): SpeakerChoice {
  const { determiner, words, owner } = part;
  const head = words.at(-1) ?? '';
  if (determiner && INDEFINITE_DETERMINERS.has(determiner) && determiner !== 'both') return NOBODY;
  if (isPlural(head)) return resolvePlural(part, source, context);
  if (!determiner && !owner && !isInHeading(source, context)) return NOBODY;
  return resolveDescribed(part, source, context) ?? resolveSalient(part, source, attribution, context) ?? NOBODY;
}

/** Headlines leave out articles: "Governor endorses Moss". */
function isInHeading(source: Span, context: SpeakerContext): boolean {
  const { sentences, blocks } = context.layers;
  return blocks[sentences[sentenceAt(context, source[0])]!.block]!.kind === 'heading';
}

const isPlural = (head: string): boolean =>
  IRREGULAR_PLURALS.has(head) ||
  /^(?:two|three|pair|couple|duo|trio)$/.test(head) ||
  (/[^s'’]s$/.test(head) && !/(?:ics|news)$/.test(head));

/** "the two lawmakers", "both women", "the committee chairmen": two who spoke or were named together before. */
function resolvePlural({ determiner, words }: SourcePart, source: Span, context: SpeakerContext): SpeakerChoice {
  const [, count] = /^(both|(?:the|these|those) (?:two|pair|couple|duo))\b/i.exec(context.text.slice(...source)) ?? [];
  if (!count && !(determiner && DEFINITE_DETERMINERS.has(determiner))) return NOBODY;
  const head = toSingular(words.at(-1)!);
  const isDescribed = ({ id }: Actor) =>
    (context.descriptions.get(id) ?? []).some((description) => meansHead(description, head));
  const pairs = listPairs(source, context);
  const described = pairs.find((pair) => pair.every(isDescribed));
  if (described) return chooseActors(described, 'together');
  // "both sides", "both parties" are seldom two people
  const isGeneric = /^(?:two|pair|couple|duo|man|woman)$/.test(head);
  if (!count || (/^both$/i.test(count) && !isGeneric)) return NOBODY;
  const pair = pairs[0] ?? (isGeneric ? findTwoSpeakers(head, context) : null);
  return pair ? chooseActors(pair, 'together') : NOBODY;
}

const toSingular = (word: string): string => word.replace(/men$/, 'man').replace(/s$/, '');

/** So far back two who spoke together are "the two lawmakers". */
const REACH = 3000;

/** The two who spoke together last, and the two who were named together last; the nearer first. */
function listPairs(source: Span, context: SpeakerContext): (readonly Actor[])[] {
  const { history, cast } = context;
  const spoken = history.slice(-MOST_HISTORY).findLast(({ choice }) => choice.actors.length === 2);
  const place = spoken?.attribution.source[0];
  const isNear = place !== undefined && place[0] > source[0] - REACH;
  const speakers = {
    at: place?.[0] ?? 0,
    actors: isNear ? spoken!.choice.actors.flatMap((id) => cast.find(id) ?? []) : [],
  };
  return [speakers, findNamedTogether(source, context, 2)]
    .flatMap((pair) => (pair?.actors.length === 2 ? [pair] : []))
    .sort((a, b) => b.at - a.at)
    .map(({ actors }) => actors);
}

/** "Both women", where two spoke by turns: the last two speakers, of the gender that the noun tells. */
function findTwoSpeakers(head: string, { history, cast, genders }: SpeakerContext): Actor[] | null {
  const wanted = /woman$/.test(head) ? 'she' : /man$/.test(head) ? 'he' : null;
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
