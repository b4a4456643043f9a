import type { Quantity } from '../../src/schema/quantity.ts';

const MODIFIERS: Readonly<Record<Quantity['modifier'], string>> = {
  exact: '',
  about: 'about ',
  over: 'more than ',
  under: 'less than ',
  'at-least': 'at least ',
  'at-most': 'at most ',
};

/** Kinds whose unit is written the same in every number. */
const OWN_UNITS: ReadonlySet<Quantity['kind']> = new Set(['money', 'percent']);

type Told = Pick<Quantity, 'value' | 'range' | 'unit' | 'modifier' | 'kind'>;

/** A figure as a person writes it: "more than 62,000 soldiers", "2 to 3 billion USD". What is counted is told in the text's own words. */
export function describeFigure({ value, range, unit, modifier, kind }: Told, words: string | null = null): string {
  if (words !== null && !OWN_UNITS.has(kind)) return `${MODIFIERS[modifier]}${words.replace(/\s+/g, ' ')}`;
  const number = range ? range.map(formatNumber).join(kind === 'score' ? '–' : ' to ') : formatNumber(value ?? 0);
  return `${MODIFIERS[modifier]}${number}${unit === null ? '' : ` ${unit}`}`;
}

const GREAT = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
] as const;

/** "41 billion", "62,000", "6.4". */
export function formatNumber(value: number): string {
  const [size, word] = GREAT.find(([least]) => Math.abs(value) >= least) ?? [1, ''];
  const number = (value / size).toLocaleString('en', { maximumFractionDigits: size === 1 ? 3 : 2 });
  return word ? `${number} ${word}` : number;
}
