import { normAt } from '../../../grammar/words.ts';
import type { Grain } from '../../../language/grain.ts';
import type { Words } from '../../../layers/layers.ts';
import { isWeekGrain, type Match, type Sense } from '../../sense.ts';
import { detectMonthOrDay } from '../calendar/detect-month-or-day.ts';
import { detectDeictic } from '../deictic/detect-deictic.ts';

/** "The last day of May", "the first week of October 2021", "the final quarter of last year". */
export function detectFirstAndLast(words: Words, index: number): Match | null {
  const at = normAt(words, index) === 'the' ? index + 1 : index;
  const edge = words.language.timexWords.edges.get(normAt(words, at));
  const grain = words.language.timexWords.edgeGrains.get(normAt(words, at + 1));
  if (edge === undefined || grain === undefined || normAt(words, at + 2) !== 'of' || !words[at + 3]) return null;
  const of = detectMonthOrDay(words, at + 3) ?? detectDeictic(words, at + 3);
  if (!of || !hasEdges(of.sense)) return null;
  // Which days the first week has, nobody can say for sure: it is early in its month.
  const mod = isWeekGrain(grain) ? { mod: edge === 'first' ? 'START' : 'END' } : {};
  return { end: of.end, sense: { kind: 'edge', edge, grain, of: of.sense }, ...mod };
}

/** A month or a year: what has a first day. */
const hasEdges = (sense: Sense): boolean =>
  (sense.kind === 'calendar' && sense.day === null) ||
  sense.kind === 'month' ||
  (sense.kind === 'shifted' && EDGED[sense.grain] === true);

const EDGED: Readonly<Partial<Record<Grain, true>>> = { month: true, year: true };
