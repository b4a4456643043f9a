import { groupBy } from '../../../compare/group-by.ts';
import type { Draft } from '../conflict-draft.ts';
import type { FigureFact } from '../facts/fact.ts';
import { type FactPair, pairFacts, scoreShared } from './pair-facts.ts';
import { isActorTerm, speakOfOneEvent } from './speak-of-one-event.ts';

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
    const least = counted[0]?.kind === 'count' ? LEAST_SHARED - 1 : LEAST_SHARED;
    for (const pair of pairFacts(counted, least)) {
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
  const words = shared.filter((term) => !isActorTerm(term)).length;
  if (likeness < least.likeness || words < least.words) return false;
  const hasActor = words < shared.length;
  return hasActor ? shared.length >= LEAST_SHARED : isOneThingAlone(pair, words, likeness);
}

/** The actors may stand in the sentences around (“140 trams are standing still because of the strike”), and a whole clause that is the same needs none. */
function isOneThingAlone(pair: FactPair<FigureFact>, words: number, likeness: number): boolean {
  const isCount = pair.one.kind === 'count';
  if (pair.one.kind === 'percent' || !areNear(pair)) return false;
  if (words >= (isCount ? WORDS_OF_COUNT : WORDS_ALONE) && speakOfOneEvent(pair)) return true;
  return words >= WORDS_OF_WHOLE && likeness === 1;
}

const WORDS_ALONE = 3;
/** What is counted is one more. */
const WORDS_OF_COUNT = 2;
const WORDS_OF_WHOLE = 4;

/** Days between two reports of what nobody is named in. */
const MOST_DAYS = 14;
const DAY_MS = 86_400_000;

const areNear = ({ one: { document: a }, other: { document: b } }: FactPair<FigureFact>): boolean =>
  a.publishedAt !== null &&
  b.publishedAt !== null &&
  Math.abs(Date.parse(a.publishedAt) - Date.parse(b.publishedAt)) <= MOST_DAYS * DAY_MS;

/** Both say for which time the figure holds, and the times do not meet; or the one counts up to a day that was still to come when the other was given. */
function isAnotherTime({ one, other }: FactPair<FigureFact>): boolean {
  const [time, another] = [one.time, other.time];
  if (time !== null && another !== null) return time[1] < another[0] || another[1] < time[0];
  return isCountedLater(one, other) || isCountedLater(other, one);
}

/** “By May 15, 96 had died” is no other count than “34 have died” of February. */
const isCountedLater = ({ time, day }: FigureFact, other: FigureFact): boolean =>
  time !== null && day !== null && time[1] <= day && other.day !== null && other.day < time[0];

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
