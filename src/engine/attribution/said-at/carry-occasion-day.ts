import type { Span } from '../../../schema/span.ts';
import { findFirstEndingAfter, isInside } from '../../../text/span.ts';
import { isFiniteVerb } from '../../grammar/clause/verb-part.ts';
import { isVerb } from '../../grammar/verb.ts';
import { isCapital, normAt } from '../../grammar/words.ts';
import type { Language } from '../../language/language.ts';
import type { Attribution, Layers, Timex, Words } from '../../layers/layers.ts';
import { isTimeOfSaying } from './is-time-of-saying.ts';

type OccasionLayers = Pick<Layers, 'attributions' | 'speakers' | 'sentences' | 'blocks' | 'timexes' | 'words'>;

/**
 * When something was said on an occasion that the sentence before puts on a day: "On Friday the president addressed the house. In the
 * speech, she said …", "The ministry issued a statement on 3 May. The statement said …".
 */
export function carryOccasionDay(
  told: readonly (Timex | null)[],
  layers: OccasionLayers,
  language: Language,
): readonly (Timex | null)[] {
  return told.map((time, index) => time ?? findOccasionDay(told, index, layers, language));
}

function findOccasionDay(
  told: readonly (Timex | null)[],
  index: number,
  layers: OccasionLayers,
  language: Language,
): Timex | null {
  const attribution = layers.attributions[index]!;
  const [cue] = attribution.cue;
  if (!cue || attribution.via !== null) return null;
  const at = findFirstEndingAfter(layers.sentences, cue[0]);
  const words = layers.words[at];
  if (!words || !isBehindInBlock(at, layers) || isAnotherTime(words, attribution, layers, language)) return null;
  const noun = findOccasion(words, attribution, language);
  if (noun === null) return null;
  const before = layers.words[at - 1]!;
  const times = listPoints(layers.timexes, layers.sentences[at - 1]!.span);
  if (times.length !== 1) return null;
  const [time] = times;
  const isOfIt = listHappenings(before, noun, language).some((span) =>
    isTimeOfSaying(before, { ...attribution, source: [], cue: [span], content: [] }, time!.span),
  );
  return isOfIt || isToldBefore(told, index, time!, layers) ? time! : null;
}

const isBehindInBlock = (at: number, { sentences, blocks }: OccasionLayers): boolean => {
  const before = sentences[at - 1]?.span;
  const block = blocks[findFirstEndingAfter(blocks, sentences[at]!.span[0])]?.span;
  return before !== undefined && block !== undefined && isInside(before, block);
};

/** "In the 2019 interview she said", "in the interview he now says". */
function isAnotherTime(
  words: Words,
  { cue, content }: Attribution,
  { timexes }: OccasionLayers,
  { saidAtWords: { newTimeWords } }: Language,
): boolean {
  const sentence: Span = [words[0]!.start, words.at(-1)!.end];
  const isOutside = ({ span }: Timex) => !content.some((piece) => isInside(span, piece));
  return (
    listPoints(timexes, sentence).some(isOutside) ||
    words.some(({ start, end, norm }) => newTimeWords.has(norm) && cue.some((piece) => isInside([start, end], piece)))
  );
}

function listPoints(timexes: readonly Timex[], sentence: Span): readonly Timex[] {
  const found: Timex[] = [];
  for (let at = findFirstEndingAfter(timexes, sentence[0]); timexes[at]; at++) {
    const timex = timexes[at]!;
    if (timex.span[1] > sentence[1]) break;
    if ((timex.type === 'DATE' || timex.type === 'TIME') && !timex.value.endsWith('_REF')) found.push(timex);
  }
  return found;
}

/** Words of a phrase like "his first televised news conference" at most. */
const LONGEST_PHRASE = 6;

/** What it was said in, where the words point to what is known: "during his G20 speech", "in the interview", "The statement | said". */
function findOccasion(words: Words, { source, content }: Attribution, language: Language): string | null {
  const { pointingDeterminers, possessives } = language.functionWords;
  for (const [at, { norm, start, end }] of words.entries()) {
    if (!pointingDeterminers.has(norm) && !possessives.has(norm)) continue;
    if (content.some((piece) => isInside([start, end], piece))) continue;
    const isSource = source.some((piece) => piece[0] === start);
    if (!isSource && !language.saidAtWords.occasionOpeners.has(normAt(words, at - 1))) continue;
    const noun = findHead(words, at + 1, language);
    if (noun && (isSource || language.saidAtWords.sayingEvents.has(noun))) return noun;
  }
  return null;
}

function findHead(words: Words, from: number, language: Language): string | null {
  for (let at = from; at < Math.min(words.length, from + LONGEST_PHRASE); at++) {
    const { kind, norm } = words[at]!;
    if (kind === 'mark' || language.functionWords.prepositions.has(norm)) return null;
    if (isOccasion(norm, language) && isPhraseEnd(words, at + 1, language)) return norm;
  }
  return null;
}

const isOccasion = (norm: string, { saidAtWords, reportingWords }: Language): boolean =>
  saidAtWords.sayingEvents.has(norm) || reportingWords.documentNouns.has(norm);

/** "The interview | she gave", but "the interview room". */
function isPhraseEnd(words: Words, at: number, { functionWords }: Language): boolean {
  const next = words[at];
  if (next === undefined || next.kind !== 'word' || isCapital(next) || isVerb(words, at)) return true;
  const { prepositions, subjectPronouns, determiners, possessives, relatives } = functionWords;
  return [prepositions, subjectPronouns, determiners, possessives, relatives].some((list) => list.has(next.norm));
}

/** Where the sentence before tells of the occasion: "addressed the house", "gave an | interview". */
function listHappenings(words: Words, noun: string, { saidAtWords }: Language): readonly Span[] {
  const isEvent = saidAtWords.sayingEvents.has(noun);
  return words.flatMap(({ norm, start, end }, at): Span[] => {
    if (isEvent && saidAtWords.appearingForms.has(norm)) return [[start, end]];
    return norm === noun ? [[start, end], ...findVerbBeside(words, at)] : [];
  });
}

/** "Gave an | interview", "the statement | was issued". */
function findVerbBeside(words: Words, noun: number): readonly Span[] {
  const isTelling = (at: number) => isVerb(words, at) && isFiniteVerb(words, at);
  let before = noun - 1;
  while (before >= 0 && words[before]!.kind !== 'mark' && !isTelling(before)) before--;
  const at = before >= 0 && isTelling(before) ? before : words.findIndex((_, next) => next > noun && isTelling(next));
  return at < 0 ? [] : [[words[at]!.start, words[at]!.end]];
}

/** "On 7 May Moss changed her mind about the talks. In her speech to the house, Moss named …": what she said there is told on that day. */
function isToldBefore(
  told: readonly (Timex | null)[],
  index: number,
  time: Timex,
  { attributions, speakers }: OccasionLayers,
): boolean {
  const speaker = speakers[index]!.actors.join();
  const from = Math.max(0, index - MOST_BEFORE);
  return (
    speaker !== '' &&
    told
      .slice(from, index)
      .some(
        (each, at) =>
          each === time && speakers[from + at]!.actors.join() === speaker && attributions[from + at]!.via === null,
      )
  );
}

/** How many statements before are looked at. */
const MOST_BEFORE = 4;
