import { isVerb } from '../../grammar/verb.ts';
import { normAt } from '../../grammar/words.ts';
import type { Words } from '../../layers/layers.ts';
import { skipModifier } from '../modifier.ts';
import type { RawFigure } from '../raw-figure.ts';

/** No subject that shares its verb is longer. */
const MOST_BETWEEN = 9;

/** "Exports rose 5 percent, imports 3 percent and the surplus by 2 percent": the verb is said once, and moves them all. */
export function isGapped(words: Words, before: RawFigure, { first, end, kind, unit }: RawFigure): boolean {
  if (kind !== before.kind || unit !== before.unit || (kind !== 'percent' && kind !== 'money')) return false;
  const bound = skipModifier(words, first);
  const last = normAt(words, bound - 1) === 'by' ? bound - 1 : bound;
  const between = last - before.end;
  if (between < 2 || between > MOST_BETWEEN) return false;
  if (words.language.functionWords.determiners.has(normAt(words, first - 1))) return false;
  return isPause(words, end) && isListed(words, before.end, last);
}

/** A new subject or a new time behind a comma or "and", and nothing that goes elsewhere: "rose 5 percent in May and 3 percent in June". */
function isListed(words: Words, first: number, end: number): boolean {
  const { gapStops, gapPrepositions } = words.language.quantityWords;
  const { prepositions } = words.language.functionWords;
  let isJoined = false;
  for (let at = first; at < end; at++) {
    const { kind, norm: word } = words[at]!;
    if (isGapJoint(words, at)) isJoined = true;
    else if (kind !== 'word' || gapStops.has(word) || (prepositions.has(word) && !gapPrepositions.has(word)))
      return false;
    // "imports 3 percent": alone between the comma and the figure it is a subject, though it might be a verb
    else if (!(at === end - 1 && word.endsWith('s') && isGapJoint(words, at - 1)) && isVerb(words, at)) return false;
  }
  return isJoined;
}

const isGapJoint = (words: Words, index: number): boolean =>
  normAt(words, index) === ',' || words.language.quantityWords.gapJoints.has(normAt(words, index));

function isPause(words: Words, index: number): boolean {
  const next = words[index];
  if (next === undefined) return true;
  if (next.kind === 'mark') return '.,;)'.includes(next.text);
  const { gapJoints } = words.language.quantityWords;
  return gapJoints.has(next.norm) || (words.language.functionWords.prepositions.has(next.norm) && next.norm !== 'of');
}
