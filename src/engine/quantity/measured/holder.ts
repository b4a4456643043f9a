import type { NounPhrase } from '../../grammar/noun-phrase.ts';
import { isOwner, isVerb } from '../../grammar/verb.ts';
import { normAt } from '../../grammar/words.ts';
import type { Words } from '../../layers/layers.ts';
import type { RawFigure } from '../raw-figure.ts';
import { findSubject } from './clause.ts';
import { findHeadBefore } from './described.ts';
import { findVerbBefore } from './governing-verb.ts';
import type { MeasureContext } from './measured.ts';
import { findSubjectBehind } from './subject-behind.ts';
import { findPhraseEndingAt } from './subject-phrase.ts';
import { withoutFigure } from './without-figure.ts';

/** "The phone's 6.1-inch display": its owner is a part of the name of what a figure describes. */
export function withOwner({ words, isTime }: MeasureContext, figure: RawFigure, measure: NounPhrase): NounPhrase {
  const first = Math.min(figure.first, measure.first);
  if (measure.first > figure.end + 1 || !isOwner(words, first - 1) || isTime(first - 2)) return measure;
  const owner = findHeadBefore(words, first - 1);
  return owner ? { first: owner.first, end: measure.end } : measure;
}

/** Whose the measured thing is: the subject of its clause, or what it is a part of. */
export function detectHolder(context: MeasureContext, first: number, measure: NounPhrase): NounPhrase | null {
  // "Rose 3%, compared with 5% for the index": the subject has the other figure.
  if (isCompared(context.words, first)) return null;
  const holder = detectSubject(context, first, measure) ?? detectWhole(context, Math.min(first, measure.first));
  return holder && (holder.end <= measure.first || holder.first >= measure.end) ? holder : null;
}

function isCompared(words: Words, start: number): boolean {
  const first = words.language.functionWords.determiners.has(normAt(words, start - 1)) ? start - 1 : start;
  const joint = normAt(words, first - 1);
  if (joint === 'than' || joint === 'versus' || joint === 'vs') return true;
  return /^(?:against|to|with)$/.test(joint) && /^compare[ds]$/.test(normAt(words, first - 2));
}

/** The subject of the clause that has the measured thing as its object, with no pause between but those of a list. */
function detectSubject(context: MeasureContext, first: number, measure: NounPhrase): NounPhrase | null {
  const { words, isTime, previous } = context;
  const verb = findVerbBefore(words, first);
  // "With $5 million in sales, Arbo is".
  const joint = context.words.language.functionWords.determiners.has(normAt(words, first - 1)) ? first - 2 : first - 1;
  if (verb === null) return normAt(words, joint) === 'with' ? findSubjectBehind(context, joint, measure.end) : null;
  for (let at = verb + 1; at < first; at++) {
    const { kind, norm: word } = words[at]!;
    if (word === '(') at = findClosing(words, at, first);
    // "It has a 5-inch screen, a 6-core chip": the next in a list is had by the same.
    else if (kind === 'mark' && !'-$£€%'.includes(word))
      return isListed(context, verb) ? previous!.measured.holder : null;
  }
  return withoutFigure(words, findSubject(words, verb, isTime), previous?.figure ?? null);
}

const isListed = ({ previous }: MeasureContext, verb: number): boolean =>
  previous !== null && previous.figure.first > verb;

function findClosing(words: Words, open: number, end: number): number {
  for (let at = open; at < end; at++) if (normAt(words, at) === ')') return at;
  return open;
}

/** "The purchase of a 51 per cent stake", "demand for sub-300 sq m space": what the described thing belongs to. */
function detectWhole({ words, isTime }: MeasureContext, start: number): NounPhrase | null {
  // "Demand for sub-300 sq m space".
  let first = normAt(words, start - 1) === '-' ? start - 2 : start;
  while (
    words.language.functionWords.determiners.has(normAt(words, first - 1)) ||
    words.language.functionWords.possessives.has(normAt(words, first - 1))
  )
    first--;
  if (!/^(?:for|of)$/.test(normAt(words, first - 1))) return null;
  const before = words[first - 2];
  if (before?.kind !== 'word' || isVerb(words, first - 2) || isTime(first - 2)) return null;
  return findPhraseEndingAt(words, first - 1);
}
