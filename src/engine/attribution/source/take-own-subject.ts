import type { Span } from '../../../schema/span.ts';
import { findFirstEndingAfter, isOverlapping, trimSpan } from '../../../text/span.ts';
import { hasParticipleEnding } from '../../grammar/word-classes.ts';
import type { ReadableText } from '../../layers/layers.ts';
import type { Reading, SourceLayers } from './source-reading.ts';

/**
 * "Moss said it rained, *and his deputy, Eva Lind,* told the board that …", "… said Moss, *while Lind* warned: …": a second clause with a name
 * right before its verb has that for its source, whoever the model takes from the first.
 */
export function takeOwnSubject(document: ReadableText, layers: SourceLayers, readings: readonly Reading[]): Reading[] {
  const taken = [...readings];
  for (const [index, reading] of readings.entries()) {
    const clause = findClause(document, layers, reading);
    if (!clause || reading.source.some((span) => isOverlapping(span, clause.subject))) continue;
    const first = Math.max(0, index - NEAR);
    const isSecond = readings
      .slice(first, index + NEAR)
      .some(({ cue }) => cue[0] && clause.sentence <= cue[0][0] && cue[0][1] <= clause.joint);
    if (!isSecond) continue;
    taken[index] = { ...taken[index]!, source: [clause.subject] };
    for (let other = first; other < Math.min(taken.length, index + NEAR); other++) {
      const { source, cue } = taken[other]!;
      const [whole] = source;
      const isFirst = other !== index && whole && cue[0] && cue[0][0] < clause.joint && whole[0] < clause.joint;
      const head = isFirst && whole[1] > clause.joint ? trimSpan(document.text, [whole[0], clause.joint]) : null;
      if (head) taken[other] = { ...taken[other]!, source: [head] };
    }
  }
  return taken;
}

/** Statements of one sentence stand so near each other. */
const NEAR = 8;

interface Clause {
  /** Where its sentence begins. */
  readonly sentence: number;
  /** Where the mark stands that parts it from the one before. */
  readonly joint: number;
  readonly subject: Span;
}

/** In tokens, from the joint of a clause to its verb. */
const LONGEST_SUBJECT = 12;

/** The clause of a finite verb with a source before it, where a comma and "and" or "while" open it and a name stands right before the verb. */
function findClause(
  { text, language }: ReadableText,
  { tokens, sentences, nameReadings }: SourceLayers,
  { source, cue }: Reading,
): Clause | null {
  const [first] = cue;
  if (!first || !source[0] || source[0][1] > first[0]) return null;
  const [verb] = text.slice(...first).split(/\s/);
  if (hasParticipleEnding(verb!.toLowerCase(), language)) return null;
  const sentence = sentences[findFirstEndingAfter(sentences, first[0])];
  const name = nameReadings[findFirstEndingAfter(nameReadings, first[0]) - 1];
  if (!sentence || !name || !/^,?\s$/.test(text.slice(name.span[1], first[0]))) return null;
  const { listJoints, coordinators, clauseOpeners } = language.functionWords;
  const at = findFirstEndingAfter(tokens, first[0]);
  for (let joint = at - 1; joint > Math.max(sentence.tokens[0], at - LONGEST_SUBJECT); joint--) {
    const { lower, span } = tokens[joint]!;
    const comma = tokens[joint - 1]!;
    if (![listJoints, coordinators, clauseOpeners].some((list) => list.has(lower)) || comma.text !== ',') continue;
    const subject = trimSpan(text, [span[1], first[0]]);
    if (!subject || name.span[0] < span[1]) return null;
    const end = text[subject[1] - 1] === ',' ? subject[1] - 1 : subject[1];
    return { sentence: sentence.span[0], joint: comma.span[0], subject: [subject[0], end] };
  }
  return null;
}
