import { groupBy } from '../../../compare/group-by.ts';
import type { Draft } from '../conflict-draft.ts';
import type { FigureFact } from '../facts/fact.ts';
import { type FactPair, pairFacts, scoreShared } from './pair-facts.ts';

/** So many words of two clauses are the same before their figures are held against each other, one of them an actor. */
const LEAST_SHARED = 3;
/** So much of the shorter clause is in the longer, and so many of the words are no actors. */
interface Least {
  readonly likeness: number;
  readonly words: number;
}

const LEAST: Least = { likeness: 0.6, words: 2 };
const LEAST_OF: ReadonlyMap<FigureFact['kind'], Least> = new Map([
  // What is counted is a word that both have.
  ['count', { likeness: 0.6, words: 1 }],
  // Every survey of the same people is another.
  ['percent', { likeness: 0.8, words: 3 }],
]);

/** The same thing counted, and values that no rounding, no "about" and no "over" brings together. */
export function* compareFigures(figures: readonly FigureFact[]): Generator<Draft<FigureFact>> {
  const byUnit = groupBy(figures, ({ unit }) => unit);
  for (const counted of byUnit.values()) {
    for (const pair of pairFacts(counted, LEAST_SHARED)) {
      const likeness = scoreShared(pair);
      if (!isOneThing(pair, likeness) || isAnotherTime(pair)) continue;
      const isSame = pair.one.low <= pair.other.high && pair.other.low <= pair.one.high;
      yield { kind: 'figure', one: pair.one, other: pair.other, likeness, isSame, reasons: tellReasons(pair) };
    }
  }
}

/** Values so far apart are hardly of one thing, unless nearly all of the clause says so. */
const FAR = 5;
const LEAST_OF_FAR = 0.8;

function isFar({ one, other }: FactPair<FigureFact>): boolean {
  const [a, b] = [one, other].map(({ low, high }) => Math.abs(Number.isFinite(low) ? low : high));
  return Math.max(a!, b!) > FAR * Math.min(a!, b!);
}

function isOneThing(pair: FactPair<FigureFact>, likeness: number): boolean {
  const { one, shared } = pair;
  if (likeness < LEAST_OF_FAR && isFar(pair)) return false;
  const least = LEAST_OF.get(one.kind) ?? LEAST;
  const words = shared.filter((term) => !isActor(term)).length;
  return likeness >= least.likeness && words >= least.words && words < shared.length;
}

const isActor = (term: string): boolean => term.startsWith('@');

/** Both say for which time the figure holds, and the times do not meet. */
const isAnotherTime = ({ one: { time }, other: { time: another } }: FactPair<FigureFact>): boolean =>
  time !== null && another !== null && (time[1] < another[0] || another[1] < time[0]);

function tellReasons({ one, other, shared }: FactPair<FigureFact>): Draft<FigureFact>['reasons'] {
  const isOneDay = one.day !== null && one.day === other.day;
  const isOneSource = one.speakers.some((speaker) => other.speakers.includes(speaker));
  const isOneScope = shared.length === one.terms.size && shared.length === other.terms.size;
  return [
    { id: 'another-time', answer: isOneDay ? 'no' : 'possible' },
    { id: 'another-scope', answer: isOneScope ? 'no' : 'possible' },
    { id: 'rounding', answer: 'no' },
    { id: 'another-source', answer: isOneSource ? 'no' : 'possible' },
  ];
}
