import type { Span } from '../../../schema/span.ts';
import { findFirstEndingAfter } from '../../../text/span.ts';
import { isPersonNoun } from '../../grammar/person-noun.ts';
import { hasParticipleEnding, isDeterminer } from '../../grammar/word-classes.ts';
import type { Language } from '../../language/language.ts';
import type { ReadableText, Token } from '../../layers/layers.ts';
import type { NameReading } from '../../layers/model-readings.ts';
import type { SourceLayers } from './source-reading.ts';

/**
 * "After talks with | Ines Vogt, Bruno Kast, the envoy, said": a source before its verb that begins within the phrase that opens the sentence
 * begins with the name behind the comma, since what a preposition governs is nobody who speaks.
 */
export function cutOpener(document: ReadableText, layers: SourceLayers, span: Span, cue: readonly Span[]): Span {
  const { tokens, sentences } = layers;
  const [start, end] = span;
  const sentence = sentences[findFirstEndingAfter(sentences, start)];
  if (!sentence || !cue[0] || cue[0][0] < end) return span;
  const at = findFirstEndingAfter(tokens, start);
  const isObject = isGoverned(tokens, at, sentence.tokens[0], document.language);
  if (!isObject && !isObjectsName(document, layers, span, at, sentence.tokens[0])) return span;
  const subject = findSubject(document, layers, span);
  return subject === null ? span : [subject, end];
}

/** Does a preposition or a participle stand right before, or open the source itself: "with *her rival* …", "Quoting *Vogt*, …"? */
function isGoverned(tokens: readonly Token[], first: number, opening: number, language: Language): boolean {
  if (isGovernor(tokens, first, opening, language)) return true;
  let at = first - 1;
  while (at > opening && first - at <= MOST_DETERMINERS && isDeterminer(tokens[at]!.lower, language)) at--;
  return at >= opening && isGovernor(tokens, at, opening, language);
}

/** "with all the rivals" has two. */
const MOST_DETERMINERS = 3;

/** "with his coach, | Roe, Moss, said": what a preposition governs is named behind a comma, and one more name follows. */
function isObjectsName(
  { text, language }: ReadableText,
  { tokens }: SourceLayers,
  [start, end]: Span,
  first: number,
  opening: number,
): boolean {
  const noun = tokens[first - 2];
  if (tokens[first - 1]?.text !== ',' || first - 2 <= opening || !noun || !isPersonNoun(noun.lower, language))
    return false;
  if (
    text
      .slice(start, end)
      .split(/\s/)
      .some((word) => language.functionWords.listJoints.has(word))
  )
    return false;
  let at = first - 2;
  while (at > opening && first - at < LONGEST_OBJECT && !isDeterminer(tokens[at]!.lower, language)) at--;
  return at > opening && isDeterminer(tokens[at]!.lower, language) && isGovernor(tokens, at - 1, opening, language);
}

/** In tokens. */
const LONGEST_OBJECT = 7;

function isGovernor(tokens: readonly Token[], at: number, opening: number, language: Language): boolean {
  const { prepositions, prepositionLike, clauseOpeners } = language.functionWords;
  const { lower } = tokens[at]!;
  if (prepositions.has(lower) || prepositionLike.has(lower)) return true;
  if (!hasParticipleEnding(lower, language)) return false;
  // "after replacing", but not "the acting"
  const before = tokens[at - 1]?.lower ?? '';
  return at === opening || prepositions.has(before) || clauseOpeners.has(before);
}

/** More are a list that nobody says anything of. */
const MOST_NAMES = 20;

/** Where the phrase begins whose name opens what stands behind a comma; null where none does. */
function findSubject(
  { text, language }: ReadableText,
  { nameReadings }: SourceLayers,
  [start, end]: Span,
): number | null {
  const found: { place: number; at: number }[] = [];
  const first = findFirstEndingAfter(nameReadings, start);
  const last = Math.min(nameReadings.length, first + MOST_NAMES);
  for (let at = first + 1; at < last && nameReadings[at]!.span[0] < end; at++) {
    const place = isSpeaking(text, nameReadings[at]!, end) ? findOpening(text, nameReadings, at, language) : null;
    if (place !== null) found.push({ place, at });
  }
  const nearest = found.at(-1);
  if (!nearest) return null;
  // "with Vogt, Kast and Lind, Roos said" is Roos, "with Vogt, Kast, Lind and Roos said" are all but Vogt
  const isClosed = found.some(
    ({ at }) => at < nearest.at && hasJoint(text, nameReadings, at + 1, nearest.at, language),
  );
  return isClosed ? nearest.place : found[0]!.place;
}

/** A person, or a body whose name ends its phrase; nobody whose name owns something: "Vogt's deputy". */
function isSpeaking(text: string, { kind, span }: NameReading, end: number): boolean {
  const behind = text.slice(span[1], span[1] + 2);
  if (/^['’]/.test(behind) || kind === 'place') return false;
  return kind === 'person' || span[1] >= end || behind[0] === ',';
}

/** Behind the last comma before a name, where nothing but titles and what they are said of stands between: ", her rival Bruno Kast". */
function findOpening(text: string, names: readonly NameReading[], at: number, language: Language): number | null {
  const [before, own] = [names[at - 1]!.span[1], names[at]!.span[0]];
  const lead = /,\s((?:[\p{L}.'’-]+\s){0,5})$/u.exec(text.slice(before, own))?.[1];
  if (lead === undefined) return null;
  const { prepositions, coordinators, clauseOpeners, auxiliaries } = language.functionWords;
  const isPlain = lead
    .toLowerCase()
    .split(' ')
    .every((word) => ![prepositions, coordinators, clauseOpeners, auxiliaries].some((list) => list.has(word)));
  return isPlain ? own - lead.length : null;
}

/** Is a name of some, one after another, joined to the one before by "and"? */
function hasJoint(text: string, names: readonly NameReading[], from: number, to: number, language: Language): boolean {
  for (let at = from; at < to; at++) {
    const between = text.slice(names[at - 1]!.span[1], names[at]!.span[0]).toLowerCase();
    if (between.split(/[\s,]+/).some((word) => language.functionWords.listJoints.has(word))) return true;
  }
  return false;
}
