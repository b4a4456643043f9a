import type { Draft } from './conflict-draft.ts';
import type { FigureFact } from './fact.ts';
import { groupBy } from './group-by.ts';
import { type FactPair, pairFacts, scoreShared } from './pair-facts.ts';

/** So many words of two clauses are the same before their figures are held against each other, one of them an actor. */
const LEAST_SHARED = 3;
/** And so much of the shorter clause. */
const LEAST_LIKENESS = 0.6;
/** So many of them are no actors; of shares more, since every survey of the same people is another. */
const LEAST_WORDS = 2;
const LEAST_WORDS_OF_SHARES = 3;
const LEAST_LIKENESS_OF_SHARES = 0.8;

/** The same thing counted, and values that no rounding, no "about" and no "over" brings together. */
export function* compareFigures(figures: readonly FigureFact[]): Generator<Draft<FigureFact>> {
  const byUnit = groupBy(figures, ({ unit }) => unit);
  for (const counted of byUnit.values()) {
    for (const pair of pairFacts(counted, LEAST_SHARED)) {
      const likeness = scoreShared(pair);
      if (
        likeness < (pair.one.isShare ? LEAST_LIKENESS_OF_SHARES : LEAST_LIKENESS) ||
        !isOneThing(pair) ||
        isAnotherTime(pair)
      )
        continue;
      const isSame = pair.one.low <= pair.other.high && pair.other.low <= pair.one.high;
      yield { kind: 'figure', one: pair.one, other: pair.other, likeness, isSame, reasons: tellReasons(pair) };
    }
  }
}

function isOneThing({ one, shared }: FactPair<FigureFact>): boolean {
  const words = shared.filter((term) => !isActor(term)).length;
  return words < shared.length && words >= (one.isShare ? LEAST_WORDS_OF_SHARES : LEAST_WORDS);
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
