import type { Span } from '../../../schema/span.ts';
import { findFirstEndingAfter } from '../../../text/span.ts';
import { createWords } from '../../grammar/create-words.ts';
import { isSayingForm } from '../../grammar/reporting-verbs.ts';
import { isVerb } from '../../grammar/verb.ts';
import { hasParticipleEnding, isAdverb } from '../../grammar/word-classes.ts';
import { isCapital } from '../../grammar/words.ts';
import { byLanguage } from '../../language/by-language.ts';
import type { Layers, ReadableText, Sentence, Words } from '../../layers/layers.ts';

type Reading = Layers['readings'][number];
type InterruptionLayers = Pick<
  Layers,
  'sentences' | 'tokens' | 'quotations' | 'readings' | 'wordReadings' | 'phraseReadings'
>;

/** In words; a longer subject or name is none. */
const LONGEST_SUBJECT = 25;
const LONGEST_NAME = 14;

/**
 * The readings, with those put right whose cue stands between a subject and its verb: "The northern line, said Carla Dietz, would open in
 * May." The corpus has few of them, so that the model takes the line for the speaker, or loses it.
 */
export function readInterruptions(document: ReadableText, layers: InterruptionLayers): readonly Reading[] {
  const found = layers.sentences.flatMap((sentence) => findInterruption(document, layers, sentence) ?? []);
  if (!found.length) return layers.readings;
  const byCue = new Map(found.map((one) => [one.cue[0]![0], one]));
  const told = layers.readings.map((reading) => {
    const own = reading.cue.map(([start]) => byCue.get(start)).find((one) => one !== undefined);
    if (own) byCue.delete(own.cue[0]![0]);
    return own ? { ...own, via: reading.via } : reading;
  });
  return [...told, ...byCue.values()];
}

function findInterruption(
  { text, language }: ReadableText,
  layers: InterruptionLayers,
  sentence: Sentence,
): Reading | null {
  const { tokens, quotations } = layers;
  const quoted = quotations[findFirstEndingAfter(quotations, sentence.span[0])];
  if (quoted && quoted.span[0] < sentence.span[1]) return null;
  const [first, end] = sentence.tokens;
  const comma = findComma(tokens, first, Math.min(end, first + LONGEST_SUBJECT));
  const verb = comma === null ? undefined : tokens[comma + 1]?.lower;
  if (verb === undefined || !isSayingForm(verb, language) || language.reportingWords.tellingForms.has(verb))
    return null;
  // "Moss, citing Lind, said"
  if (hasParticipleEnding(verb, language)) return null;
  const words = createWords(tokens, first, end, language, layers);
  const places = placeInterruption(words);
  if (!places || /[\n;]/.test(text.slice(...sentence.span))) return null;
  const { subject, cue, source, rest } = places;
  return {
    by: 'attributions/interruptions',
    source: [source],
    cue: [cue],
    content: [subject, [rest, sentence.span[1]]],
    via: null,
    confidence: null,
  };
}

function findComma(tokens: Layers['tokens'], first: number, end: number): number | null {
  for (let at = first; at < end; at++) if (tokens[at]!.text === ',') return at;
  return null;
}

interface Places {
  readonly subject: Span;
  readonly cue: Span;
  readonly source: Span;
  /** Where what is said goes on. */
  readonly rest: number;
}

/** "[The line], <said> [Carla Dietz], |would open"; null where the words before are no subject, or those behind do not go on with its verb. */
function placeInterruption(words: Words): Places | null {
  const { functionWords } = words.language;
  const comma = findMark(words, 0);
  const start = functionWords.coordinators.has(words[0]!.norm) ? 1 : 0;
  if (comma === null || comma <= start || hasVerb(words, start, comma)) return null;
  const saying = comma + 1;
  const close = findMark(words, saying + 1);
  const name = close === null ? null : nameBetween(words, saying + 1, close);
  if (close === null || name === null) return null;
  const isPlaced = functionWords.prepositions.has(words[start]!.norm);
  const rest = findRest(words, close, isPlaced);
  if (rest === null) return null;
  // "said Carla Dietz, the mayor of Halen, would open": the clause about her is a part of her name
  const nameEnd = rest > close + 1 ? rest - 1 : name;
  return {
    subject: [words[start]!.start, words[comma - 1]!.end],
    cue: [words[saying]!.start, words[saying]!.end],
    source: [words[saying + 1]!.start, words[nameEnd - 1]!.end],
    rest: words[rest]!.start,
  };
}

/** The next comma, where no other mark but a hyphen or the stop of an abbreviation stands before it. */
function findMark(words: Words, from: number): number | null {
  const end = Math.min(words.length, from + LONGEST_SUBJECT);
  for (let at = from; at < end; at++) {
    const { text, kind } = words[at]!;
    if (text === ',') return at;
    if (kind === 'mark' && !/^[-–.’'&%$€£]$/.test(text)) return null;
  }
  return null;
}

function hasVerb(words: Words, from: number, end: number): boolean {
  for (let at = from; at < end; at++) if (isVerb(words, at)) return true;
  return false;
}

/** Where the name behind the verb ends: before "on Monday" or "in a letter"; null where no name stands there. */
function nameBetween(words: Words, from: number, end: number): number | null {
  const { determiners, possessives, prepositions, relatives, subjectPronouns } = words.language.functionWords;
  const head = words[from]!;
  if (end - from < 1 || end - from > LONGEST_NAME || hasVerb(words, from, end)) return null;
  const isOther = prepositions.has(head.norm) || relatives.has(head.norm) || head.kind !== 'word';
  if (isOther || (subjectPronouns.has(head.norm) && end > from + 1)) return null;
  const isNamed = determiners.has(head.norm) || possessives.has(head.norm) || subjectPronouns.has(head.norm);
  const hasName = words.slice(from, end).some((word) => isCapital(word));
  if (!isNamed && !hasName) return null;
  let last = from + 1;
  while (last < end && (words[last]!.norm === 'of' || !prepositions.has(words[last]!.norm))) last++;
  // "the plan, announced this week, would cost": when, and not by whom
  return words.slice(from, last).some(({ norm }) => timeWords(words.language).has(norm)) ? null : last;
}

const timeWords = byLanguage(
  ({ timexWords }): ReadonlySet<string> =>
    new Set(
      [timexWords.weekdays, timexWords.months, timexWords.units, timexWords.deicticDays, timexWords.partsOfDay].flatMap(
        (list) => [...list.keys()],
      ),
    ),
);

/** Where the verb of the subject stands: right behind the comma, or behind a clause about the name and its own comma. */
function findRest(words: Words, close: number, isPlaced: boolean): number | null {
  if (goesOn(words, close + 1)) return close + 1;
  const isClause = isPlaced && close + 2 < words.length && hasVerb(words, close + 1, words.length);
  if (isClause) return close + 1;
  const next = findMark(words, close + 1);
  if (next === null || next - close > LONGEST_NAME || hasVerb(words, close + 1, next)) return null;
  return words.language.functionWords.auxiliaries.has(words[next + 1]?.norm ?? '') ? next + 1 : null;
}

/** "would open", "lost 12 million", "grow wheat": a verb, or what can be nothing else behind a subject and a comma. */
function goesOn(words: Words, at: number): boolean {
  const word = words[at];
  const { language } = words;
  if (word?.kind !== 'word' || isCapital(word) || hasParticipleEnding(word.norm, language)) return false;
  if (language.functionWords.auxiliaries.has(word.norm) || isVerb(words, at)) return true;
  return !noVerbs(language).has(word.norm) && !isAdverb(word.norm, language);
}

const noVerbs = byLanguage(({ functionWords: words }): ReadonlySet<string> => {
  const pronouns = [...words.relatives, ...words.objectPronouns, ...words.subjectPronouns];
  const others = [...words.prepositions, ...words.clauseOpeners, ...words.coordinators, ...words.prepositionLike];
  return new Set([...words.determiners, ...words.possessives, ...pronouns, ...others]);
});
