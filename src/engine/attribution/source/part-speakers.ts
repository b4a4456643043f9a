import type { Span } from '../../../schema/span.ts';
import { findFirstEndingAfter, trimSpan } from '../../../text/span.ts';
import { hasParticipleEnding } from '../../grammar/word-classes.ts';
import type { Language } from '../../language/language.ts';
import type { ReadableText, Token } from '../../layers/layers.ts';
import type { Reading, SourceLayers } from './source-reading.ts';

/**
 * `“We will pay,” said Moss, and her lawyer, Jon Lind, added: “Later.”`: the words between two verbs, of which the model makes one source for
 * both, are parted where the second clause begins.
 */
export function partSpeakers(document: ReadableText, layers: SourceLayers, readings: readonly Reading[]): Reading[] {
  const parted = [...readings];
  const inverted = new Map<number, number>();
  for (const [index, { source, cue }] of readings.entries()) {
    const [first] = source;
    if (first && cue[0] && cue.at(-1)![1] <= first[0]) inverted.set(first[0], index);
  }
  if (!inverted.size) return parted;
  for (const [index, reading] of readings.entries()) {
    const [whole] = reading.source;
    if (!whole || !isNextVerb(document, whole, reading)) continue;
    const before = inverted.get(whole[0]);
    if (before === undefined || before === index) continue;
    const joint = findJoint(document, layers, whole);
    if (!joint) continue;
    const [head, tail] = [trimSpan(document.text, [whole[0], joint[0]]), trimSpan(document.text, [joint[1], whole[1]])];
    if (!head || !tail) continue;
    parted[before] = { ...parted[before]!, source: [head] };
    parted[index] = { ...parted[index]!, source: [tail] };
  }
  return parted;
}

/** In UTF-16 units, between a subject and its verb: ", who would not be named, " */
const LONGEST_CLAUSE = 80;

/** Is its verb a finite one that stands right behind, or behind a relative clause? */
function isNextVerb({ text, language }: ReadableText, [, end]: Span, { cue }: Reading): boolean {
  const [first] = cue;
  if (!first || first[0] < end || first[0] - end > LONGEST_CLAUSE) return false;
  const [word] = text.slice(...first).split(/\s/);
  if (hasParticipleEnding(word!.toLowerCase(), language)) return false;
  const between = text.slice(end, first[0]);
  if (/^[,\s]*(?:\p{L}+\s)?$/u.test(between)) return true;
  const relative = /^[,\s]*(\p{L}+)\s[^.;:!?"“”«»]*,\s$/u.exec(between)?.[1];
  return relative !== undefined && language.pronouns.relatives.has(relative);
}

/** The mark and the word that join the second clause: ", but"; ", and"; of several ", and" the last; without a comma the only "and". */
function findJoint({ language }: ReadableText, { tokens }: SourceLayers, [start, end]: Span): Span | null {
  const first = findFirstEndingAfter(tokens, start);
  const own = tokens.slice(first, findFirstEndingAfter(tokens, end - 1) + 1);
  const isComma = (at: number) => own[at - 1]?.text === ',';
  const joints = [...own.keys()].filter((at) => at > 0 && language.functionWords.listJoints.has(own[at]!.lower));
  const strong = [...own.keys()].find((at) => isComma(at) && isClauseJoint(own[at]!, language));
  const joint = strong ?? joints.findLast(isComma) ?? (joints.length === 1 ? joints[0] : undefined);
  if (joint === undefined) return null;
  return [own[isComma(joint) ? joint - 1 : joint]!.span[0], own[joint]!.span[1]];
}

/** "But", "while": joins clauses, and no names. */
const isClauseJoint = ({ lower }: Token, { functionWords }: Language): boolean =>
  !functionWords.listJoints.has(lower) &&
  (functionWords.clauseOpeners.has(lower) || functionWords.coordinators.has(lower));
