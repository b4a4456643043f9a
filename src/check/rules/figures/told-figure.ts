import type { Quantity } from '../../../schema/quantity.ts';
import type { CheckView } from '../../view.ts';

/** A number with how exactly its words tell it. */
export interface ToldFigure {
  readonly quantity: Quantity;
  readonly value: number;
  /** It may be less or more by so much: half of its last place, where that is a rounded one. */
  readonly slack: number;
  /** What stands behind the point. */
  readonly step: number;
}

/** The number of a quantity, or the one that stands at `end` of a range; null where there is none. */
export function readFigure(view: CheckView, quantity: Quantity, end: 0 | 1 | null = null): ToldFigure | null {
  const value = end === null ? quantity.value : (quantity.range?.[end] ?? null);
  if (value === null) return null;
  const step = findStep(view.words(quantity.span), value, end);
  return { quantity, value, step, slack: findSlack(quantity, value, step) };
}

const ABOUT = 0.05;

/** Sums and counts to the last digit are exact; what has a point, a scale or a sign of percent is rounded. */
function findSlack({ kind, modifier }: Quantity, value: number, step: number): number {
  if (modifier !== 'exact') return Math.max(step, Math.abs(value) * ABOUT);
  return kind === 'percent' || step !== 1 ? step / 2 : 0;
}

/** One of the last place that is told: 0.1 million of "4.5 million", 1 of "1,200". */
function findStep(words: string, value: number, end: 0 | 1 | null): number {
  const numbers = [...words.matchAll(/\d[\d,]*(?:\.\d+)?/g)].map(([digits]) => digits.replaceAll(',', ''));
  const digits = end === 1 ? numbers.at(-1) : numbers[0];
  if (digits === undefined) return 1;
  const decimals = digits.split('.')[1]?.length ?? 0;
  const scale = Math.abs(value) / (Number(digits) || 1) || 1;
  return scale * 10 ** -decimals;
}
