import { findRange } from '../../../src/compare/figure-range.ts';
import type { ConflictDetail, ReadDocument } from '../../../src/server/api-types.ts';
import { describeFigure } from '../describe-figure.ts';
import { formatDay } from '../format-day.ts';

type Side = ConflictDetail['sides'][number];

/** A value on a scale: where it stands, and from where to where its own words leave it. */
export interface SideValue {
  readonly label: string;
  readonly at: number;
  readonly low: number;
  /** Infinite of "over". */
  readonly high: number;
  readonly unit: string;
  readonly isDay: boolean;
}

const DAY_MS = 86_400_000;

/** The value of a figure or a date; null of what has none, and of a multiple. */
export function readSideValue({ layer, id }: Side, { record }: ReadDocument): SideValue | null {
  if (layer === 'timexes') {
    const timex = record.timexes.find((each) => each.id === id);
    if (!timex?.from) return null;
    const [low, high] = [Date.parse(timex.from) / DAY_MS, Date.parse(timex.to ?? timex.from) / DAY_MS];
    const label = low === high ? formatDay(timex.from) : formatDay(timex.value);
    return { label, at: (low + high) / 2, low, high, unit: 'day', isDay: true };
  }
  const quantity = layer === 'quantities' ? record.quantities.find((each) => each.id === id) : undefined;
  const range = quantity && findRange(quantity);
  if (!quantity || !range) return null;
  const at = quantity.value ?? (range[0] + range[1]) / 2;
  return {
    label: describeFigure(quantity, record.document.text.slice(...quantity.span)),
    at,
    low: range[0],
    high: range[1],
    unit: quantity.unit ?? '',
    isDay: false,
  };
}

/** Who tells whom, from the document inward: the names under a passage. */
export function listChain({ layer, id }: Side, { record }: ReadDocument): readonly string[] {
  const statementOf =
    layer === 'statements'
      ? id
      : layer === 'quantities'
        ? (record.quantities.find((each) => each.id === id)?.statement ?? null)
        : null;
  const names: string[] = [];
  const seen = new Set<string>();
  for (let at = statementOf; at !== null && !seen.has(at); ) {
    seen.add(at);
    const statement = record.statements.find((each) => each.id === at);
    if (!statement) break;
    const speakers = statement.speakers.flatMap((actor) => record.actors.find((each) => each.id === actor)?.name ?? []);
    const source = statement.source.map(([start, end]) => record.document.text.slice(start, end)).join(' ');
    names.unshift(speakers.join(', ') || source || 'nobody named');
    at = statement.via;
  }
  return names;
}
