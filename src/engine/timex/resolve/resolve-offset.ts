import type { Sense } from '../sense.ts';
import { date, type Resolution, readReference } from './resolution.ts';
import { shiftDate, UNKNOWN_STEPS } from './resolve-shifted.ts';

/** "Two days after Christmas": the day that the words name, and so many steps from it. */
export function resolveOffset({ grain, shift }: Extract<Sense, { kind: 'offset' }>, of: Resolution): Resolution {
  const move = (value: string): string | null => {
    const anchor = readReference(value);
    return anchor && shiftDate(anchor, grain, shift);
  };
  const value = move(of.value);
  if (value === null) return date(UNKNOWN_STEPS[grain], 'inferred');
  return date(
    value,
    of.basis,
    of.alternatives.map(move).filter((other) => other !== null),
  );
}
