import { isVerb } from '../../grammar/verb.ts';
import { normAt } from '../../grammar/words.ts';
import { PREPOSITIONS } from '../../lang/en/function-words.ts';
import type { Word, Words } from '../../layers/layers.ts';
import { skipModifier } from '../modifier.ts';
import type { RawFigure } from '../raw-figure.ts';

/** No subject that shares its verb is longer. */
const MOST_BETWEEN = 9;

/** "Exports rose 5 percent, imports 3 percent and the surplus by 2 percent": the verb is said once, and moves them all. */
export function isGapped(words: Words, before: RawFigure, { first, end, kind, unit }: RawFigure): boolean {
  if (kind !== before.kind || unit !== before.unit || (kind !== 'percent' && kind !== 'money')) return false;
  const bound = skipModifier(words, first);
  const last = normAt(words, bound - 1) === 'by' ? bound - 1 : bound;
  if (
    last - before.end < 2 ||
    last - before.end > MOST_BETWEEN ||
    words.language.functionWords.determiners.has(normAt(words, first - 1))
  )
    return false;
  return isPause(words[end]) && isListed(words, before.end, last);
}

/** A new subject or a new time behind a comma or "and", and nothing that goes elsewhere: "rose 5 percent in May and 3 percent in June". */
function isListed(words: Words, first: number, end: number): boolean {
  let isJoined = false;
  for (let at = first; at < end; at++) {
    const { kind, norm: word } = words[at]!;
    // "imports 3 percent": alone between the comma and the figure it is a subject, though it might be a verb
    const isAlone = at === end - 1 && word.endsWith('s') && JOINERS.has(normAt(words, at - 1));
    if (JOINERS.has(word)) isJoined = true;
    else if (
      kind !== 'word' ||
      (words.language.functionWords.prepositions.has(word) && !INSIDE.has(word)) ||
      STOPS.has(word)
    )
      return false;
    else if (!isAlone && isVerb(words, at)) return false;
  }
  return isJoined;
}

const JOINERS: ReadonlySet<string> = new Set([',', 'and', 'while']);
const INSIDE: ReadonlySet<string> = new Set(['for', 'in', 'on']);
const STOPS: ReadonlySet<string> = new Set(['but', 'or', 'that', 'which', 'who', 'with']);

const isPause = (next: Word | undefined): boolean =>
  next === undefined ||
  (next.kind === 'mark'
    ? '.,;)'.includes(next.text)
    : next.norm === 'and' || next.norm === 'while' || (PREPOSITIONS.has(next.norm) && next.norm !== 'of'));
