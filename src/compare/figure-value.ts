import { toSingular } from '../engine/grammar/singular.ts';
import type { Language } from '../engine/language/language.ts';
import type { Quantity } from '../schema/quantity.ts';
import { findRange } from './figure-range.ts';

/** A figure in the one form that all ways to write it share: a quarter as 25 percent, miles as metres. */
export interface FigureValue {
  /** Figures of two units are of two things. */
  readonly unit: string;
  readonly low: number;
  readonly high: number;
  /** Of a single value; null where it is a range. */
  readonly value: number | null;
  /** Half of the last place that is written. */
  readonly width: number;
  readonly modifier: Quantity['modifier'];
}

/** How far "over 60,000" reaches: what is far more is said otherwise. */
const OPEN_SHARE = 1.25;
/** "A quarter" of 26 percent, in points. */
const FRACTION_WIDTH = 2.5;
/** "Almost three quarters" of 71 percent. */
const LOOSE_FRACTION_WIDTH = 5;
/** Of a number that stands without what it counts: "a further 6 million". */
export const BARE_UNIT = 'count ';
/** "60 miles" for 100 kilometres. */
const CONVERTED_SHARE = 0.04;

/** Null of multiples and scores, which compare two other figures. */
export function readFigureValue(quantity: Quantity, words: string, language: Language): FigureValue | null {
  const range = findRange(quantity);
  const { kind, unit, modifier } = quantity;
  if (!range || kind === 'ratio' || kind === 'score') return null;
  const [low, high] = closeRange(range);
  const width = findWidth(words);
  const value = quantity.value;
  if (kind === 'fraction') {
    const at = 100 * (value ?? low);
    const slack = modifier === 'exact' ? FRACTION_WIDTH : LOOSE_FRACTION_WIDTH;
    return { unit: 'percent', low: at - slack, high: at + slack, value: at, width, modifier };
  }
  const [base, factor] =
    kind === 'measure' ? (FACTORS.get(unit ?? '') ?? [unit ?? '', 1]) : [nameUnit(quantity, language), 1];
  const slack = factor === 1 ? 0 : CONVERTED_SHARE;
  return {
    unit: base,
    low: low * factor * (1 - slack),
    high: high * factor * (1 + slack),
    value: value === null ? null : value * factor,
    width: width * factor,
    modifier,
  };
}

/** Whether both may be written for one number: rounded, "about", "over", converted. */
export function isSameValue(one: FigureValue, other: FigureValue): boolean {
  if (isOpen(one) && one.modifier === other.modifier && one.value !== null && other.value !== null) {
    return Math.abs(one.value - other.value) <= Math.max(one.width, other.width);
  }
  if (one.low <= other.high && other.low <= one.high) return true;
  if (one.value === null || other.value === null) return false;
  const isRounded = Math.abs(one.width - other.width) > Number.EPSILON;
  return isRounded && Math.abs(one.value - other.value) <= Math.max(one.width, other.width) * (1 + 1e-9);
}

const isOpen = ({ modifier }: FigureValue): boolean => modifier !== 'exact' && modifier !== 'about';

function closeRange([low, high]: readonly [number, number]): readonly [number, number] {
  if (high === Number.POSITIVE_INFINITY) return [low, low * OPEN_SHARE];
  return low === Number.NEGATIVE_INFINITY ? [high / OPEN_SHARE, high] : [low, high];
}

/** Half of the last place behind the point: 0.05 of "6.4", 0.5 of "64"; nothing where the number is in words. */
function findWidth(words: string): number {
  if (!/\d/.test(words)) return 0;
  const [, part = ''] = /\.(\d+)/.exec(words) ?? [];
  return 0.5 * 10 ** -part.length;
}

/** What is counted by its last noun. */
function nameUnit({ kind, unit }: Quantity, language: Language): string {
  if (kind !== 'count') return `${kind} ${unit}`.replace('percent percent', 'percent');
  const noun = toSingular(unit?.toLowerCase().split(/\s+/).at(-1) ?? '', language);
  return isPeople(noun, unit, language) ? 'count people' : `count ${noun}`;
}

const isPeople = (noun: string, unit: string | null, { sourceWords, pollWords }: Language): boolean =>
  sourceWords.peopleNouns.has(`${noun}s`) ||
  sourceWords.personNouns.has(noun) ||
  pollWords.askedPeople.has(noun) ||
  unit === 'people';

/** Physical units to the one that their dimension is compared in. */
const FACTORS: ReadonlyMap<string, readonly [unit: string, factor: number]> = new Map([
  ['km', ['m', 1000]],
  ['cm', ['m', 0.01]],
  ['mm', ['m', 0.001]],
  ['[mi_i]', ['m', 1609.344]],
  ['[ft_i]', ['m', 0.3048]],
  ['[in_i]', ['m', 0.0254]],
  ['[yd_i]', ['m', 0.9144]],
  ['g', ['kg', 0.001]],
  ['t', ['kg', 1000]],
  ['[lb_av]', ['kg', 0.45359237]],
  ['[oz_av]', ['kg', 0.028349523125]],
  ['mL', ['L', 0.001]],
  ['[gal_us]', ['L', 3.785411784]],
  ['ha', ['m2', 10_000]],
  ['km2', ['m2', 1_000_000]],
  ['[acr_us]', ['m2', 4046.8564224]],
  ['[mi_i]2', ['m2', 2_589_988.11]],
  ['[ft_i]2', ['m2', 0.09290304]],
  ['km/h', ['m/s', 1 / 3.6]],
  ['[mi_i]/h', ['m/s', 0.44704]],
  ['[kn_i]', ['m/s', 0.514444]],
]);
