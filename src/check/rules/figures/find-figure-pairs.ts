import { compareFigures } from '../../../ask/conflict/compare/compare-figures.ts';
import { pairFacts } from '../../../ask/conflict/compare/pair-facts.ts';
import type { ReasonId } from '../../../ask/conflict/conflict.ts';
import type { FigureFact } from '../../../ask/conflict/facts/fact.ts';
import { groupBy } from '../../../compare/group-by.ts';
import type { Span } from '../../../schema/span.ts';
import type { CheckView, SourceDocument } from '../../view.ts';
import { listFigureFacts, type PlacedFact } from './list-figure-facts.ts';

/** Two figures of one thing whose values do not meet. */
export interface FigurePair {
  /** The draft's; within the draft the later one. */
  readonly mine: FigureFact;
  readonly other: FigureFact;
  /** Whose the other one is; null where it is the draft's too. */
  readonly document: SourceDocument | null;
  /** Why both may be right. */
  readonly reasons: readonly ReasonId[];
}

/** Each figure of the draft once: against what stands further up, else against the documents of the store. */
export function findPairs(view: CheckView): readonly FigurePair[] {
  const mine = listFigureFacts(view.record, view.language);
  const pairs = new Map<string, FigurePair>();
  for (const pair of [...findWithin(mine), ...findAcross(view, mine)]) {
    if (!pairs.has(pair.mine.id)) pairs.set(pair.mine.id, pair);
  }
  return [...pairs.values()];
}

/** In one text the same words speak of the same thing, named or not: so much of all the words that either has. */
const LEAST_SHARED = 3;
const LEAST_LIKENESS = 0.7;
/** Shares of one table are told in the same words. */
const LEAST_OF_PERCENT = 0.9;

function findWithin(facts: readonly PlacedFact[]): readonly FigurePair[] {
  // pairs are of two documents: here each sentence is one
  const apart = facts.map((fact) => ({ ...fact, document: { ...fact.document, id: String(fact.spans[0]![0]) } }));
  return [...groupBy(apart, ({ unit }) => unit).values()].flatMap((counted) =>
    [...pairFacts(counted, LEAST_SHARED)].flatMap((pair): FigurePair[] => {
      const [other, mine] = sortByPlace(pair.one, pair.other);
      const all = new Set([...mine.terms, ...other.terms]).size;
      const least = mine.kind === 'percent' ? LEAST_OF_PERCENT : LEAST_LIKENESS;
      if (pair.shared.length < least * all || isAnotherTime(mine, other) || isMeeting(mine, other)) return [];
      if (!isOneSubject(mine, other) || isDescribing(mine) || isDescribing(other)) return [];
      return [{ mine, other, document: null, reasons: [] }];
    }),
  );
}

/** Whoever is named in the one sentence is named in the other, or in the one alone. */
function isOneSubject(a: PlacedFact, b: PlacedFact): boolean {
  const [one, other] = [a, b].map(({ around }) => [...around].filter((term) => term.startsWith('@')));
  return one!.every((term) => b.around.has(term)) || other!.every((term) => a.around.has(term));
}

/** "A two-way race" counts nothing, and years are mostly somebody's age. */
const isDescribing = ({ differing, document, unit }: FigureFact): boolean =>
  unit.startsWith('measure a ') || /^\p{L}+-/u.test(document.text.slice(...differing[0]!));

const placeOf = ({ differing }: FigureFact): number => (differing[0] as Span)[0];

const sortByPlace = <T extends FigureFact>(a: T, b: T): readonly [T, T] => (placeOf(a) < placeOf(b) ? [a, b] : [b, a]);

/** Told of two times; where only the one names any, it may be the same. */
const isAnotherTime = (a: PlacedFact, b: PlacedFact): boolean =>
  (a.times !== '' && b.times !== '' && a.times !== b.times) ||
  (a.time !== null && b.time !== null && (a.time[1] < b.time[0] || b.time[1] < a.time[0]));

const isMeeting = (a: FigureFact, b: FigureFact): boolean => a.low <= b.high && b.low <= a.high;

function findAcross({ store, language, draft }: CheckView, mine: readonly FigureFact[]): readonly FigurePair[] {
  const documents = (store ?? []).filter(({ record }) => record !== draft.record);
  const own = mine.map((fact) => ({ ...fact, document: { ...fact.document, id: OWN } }));
  return documents.flatMap((document): FigurePair[] => {
    const theirs = listFigureFacts(document.record, language).map((fact) => ({
      ...fact,
      document: { ...fact.document, id: document.path },
    }));
    return [...compareFigures([...own, ...theirs])].flatMap(({ one, other, isSame, reasons }) => {
      const [first, second] = one.document.id === OWN ? [one, other] : [other, one];
      if (isSame || first.document.id !== OWN || second.document.id === OWN) return [];
      const possible = reasons.flatMap(({ id, answer }) => (answer === 'possible' ? [id] : []));
      return [{ mine: first, other: second, document, reasons: possible }];
    });
  });
}

/** No path of a document. */
const OWN = '\u0000';

/** A figure as one number, where "over" and "under" leave it open. */
export const middleOf = ({ low, high }: FigureFact): number =>
  Number.isFinite(low) && Number.isFinite(high) ? (low + high) / 2 : Number.isFinite(low) ? low : high;
