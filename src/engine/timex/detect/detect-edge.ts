import { EDGE_GRAINS, EDGES } from '../../lang/en/timex-words.ts';
import { type Piece, wordAt } from '../../grammar/words.ts';
import type { Match, Sense } from '../sense.ts';
import { detectMonthOrDay } from './detect-month-or-day.ts';
import { detectRelative } from './detect-relative.ts';

type Pieces = readonly Piece[];

/** "The last day of May", "the first week of October 2021", "the final quarter of last year". */
export function detectEdge(pieces: Pieces, index: number): Match | null {
  const at = wordAt(pieces, index) === 'the' ? index + 1 : index;
  const edge = EDGES.get(wordAt(pieces, at));
  const grain = EDGE_GRAINS.get(wordAt(pieces, at + 1));
  if (edge === undefined || grain === undefined || wordAt(pieces, at + 2) !== 'of' || !pieces[at + 3]) return null;
  const of = detectMonthOrDay(pieces, at + 3) ?? detectRelative(pieces, at + 3);
  if (!of || !isLonger(of.sense)) return null;
  // Which days the first week has, nobody can say for sure: it is early in its month.
  const isVague = grain === 'week' || grain === 'weekend';
  const mod = isVague ? { mod: edge === 'first' ? 'START' : 'END' } : {};
  return { end: of.end, sense: { kind: 'edge', edge, grain, of: of.sense }, ...mod };
}

/** A month or a year: what has a first day. */
const isLonger = (sense: Sense): boolean =>
  (sense.kind === 'calendar' && sense.day === null) ||
  sense.kind === 'month' ||
  (sense.kind === 'shifted' && (sense.grain === 'month' || sense.grain === 'year'));
