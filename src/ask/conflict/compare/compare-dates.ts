import type { Draft } from '../conflict-draft.ts';
import type { DateFact } from '../facts/fact.ts';
import { type FactPair, pairFacts, scoreShared } from './pair-facts.ts';
import { isActorTerm, speakOfOneEvent } from './speak-of-one-event.ts';

const LEAST_SHARED = 2;
/** Further apart two days are two events, whatever is like about them. */
const MOST_DAYS = 31;
/** With so many words of two sentences the same it is one event. */
const SHARED_IN_SENTENCE = 5;
const LEAST_LIKENESS = 0.6;
/** Days so near to each other are hardly two events where the paragraphs around speak of the same people and things. */
const NEAR_DAYS = 1;

/** One event on two days. A document that has both days speaks of both. */
export function* compareDates(dates: readonly DateFact[]): Generator<Draft<DateFact>> {
  const daysOf = new Map<string, Set<string>>();
  for (const { document, on } of dates) {
    const days = daysOf.get(document.id) ?? new Set();
    daysOf.set(document.id, days.add(on));
  }
  for (const pair of pairFacts(dates, LEAST_SHARED)) {
    const { one, other } = pair;
    const days = Math.abs(Date.parse(one.on) - Date.parse(other.on)) / DAY;
    if (days > MOST_DAYS || !isOneEvent(pair, days)) continue;
    const hasBoth = daysOf.get(one.document.id)!.has(other.on) || daysOf.get(other.document.id)!.has(one.on);
    if (days > 0 && hasBoth) continue;
    const reasons = [
      { id: 'two-events', answer: 'possible' },
      { id: 'another-source', answer: one.actor !== null && one.actor === other.actor ? 'no' : 'possible' },
    ] as const;
    yield { kind: 'date', one, other, likeness: scoreShared(pair), isSame: days === 0, reasons };
  }
}

const DAY = 86_400_000;

function isOneEvent(pair: FactPair<DateFact>, days: number): boolean {
  const actors = pair.shared.filter(isActorTerm).length;
  if (!actors || actors === pair.shared.length) return false;
  if (pair.shared.length >= SHARED_IN_SENTENCE && scoreShared(pair) >= LEAST_LIKENESS) return true;
  if (days > NEAR_DAYS || !pair.one.isWhole || !pair.other.isWhole) return false;
  return speakOfOneEvent(pair);
}
