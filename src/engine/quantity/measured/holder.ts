import { findVerbBefore } from '../../grammar/clause/governing-verb.ts';
import { findSubject } from '../../grammar/clause/subject.ts';
import type { NounPhrase } from '../../grammar/noun-phrase.ts';
import { isOwner } from '../../grammar/owner.ts';
import { findPhraseEndingAt } from '../../grammar/phrase-before.ts';
import { isVerb } from '../../grammar/verb.ts';
import { isDeterminer } from '../../grammar/word-classes.ts';
import { normAt } from '../../grammar/words.ts';
import type { Words } from '../../layers/layers.ts';
import type { RawFigure } from '../raw-figure.ts';
import { findHeadBefore } from './described.ts';
import type { MeasureContext } from './measured.ts';
import { findSubjectBehind } from './subject-behind.ts';
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

/** "Than 5%", "versus a 5% loss", "compared with 5%". */
function isCompared(words: Words, start: number): boolean {
  const { comparingWords, comparedPrepositions, comparingVerbs } = words.language.measureWords;
  const joint = skipArticle(words, start) - 1;
  if (comparingWords.has(normAt(words, joint))) return true;
  return comparedPrepositions.has(normAt(words, joint)) && comparingVerbs.has(normAt(words, joint - 1));
}

/** Over one determiner before a place. */
const skipArticle = (words: Words, first: number): number =>
  words.language.functionWords.determiners.has(normAt(words, first - 1)) ? first - 1 : first;

/** The subject of the clause that has the measured thing as its object, with no pause between but those of a list. */
function detectSubject(context: MeasureContext, first: number, measure: NounPhrase): NounPhrase | null {
  const { words, isTime, previous } = context;
  const verb = findVerbBefore(words, first);
  // "With $5 million in sales, Arbo is".
  const joint = skipArticle(words, first) - 1;
  if (verb === null) return normAt(words, joint) === 'with' ? findSubjectBehind(context, joint, measure.end) : null;
  for (let at = verb + 1; at < first; at++) {
    const { kind, norm } = words[at]!;
    if (norm === '(') at = findClosing(words, at, first);
    // "It has a 5-inch screen, a 6-core chip": the next in a list is had by the same.
    else if (kind === 'mark' && !'-$£€%'.includes(norm))
      return previous && previous.figure.first > verb ? previous.measured.holder : null;
  }
  return withoutFigure(words, findSubject(words, verb, isTime), previous?.figure ?? null);
}

function findClosing(words: Words, open: number, end: number): number {
  for (let at = open; at < end; at++) if (normAt(words, at) === ')') return at;
  return open;
}

/** "The purchase of a 51 per cent stake", "demand for sub-300 sq m space": what the described thing belongs to. */
function detectWhole({ words, isTime }: MeasureContext, start: number): NounPhrase | null {
  // "Demand for sub-300 sq m space".
  let first = normAt(words, start - 1) === '-' ? start - 2 : start;
  while (isDeterminer(normAt(words, first - 1), words.language)) first--;
  if (!words.language.measureWords.partPrepositions.has(normAt(words, first - 1))) return null;
  const before = words[first - 2];
  if (before?.kind !== 'word' || isVerb(words, first - 2) || isTime(first - 2)) return null;
  return findPhraseEndingAt(words, first - 1);
}
