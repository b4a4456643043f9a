import { type RawBuilder, sql } from 'kysely';
import type { Span } from '../../schema/span.ts';

export const spanOf = (row: { readonly span_start: number; readonly span_end: number }): Span => [
  row.span_start,
  row.span_end,
];

/** What found an item; in readings of before it was written down, the engine as a whole. */
export const foundBy = (row: { readonly found_by: string | null }): string => row.found_by ?? 'engine';

/** The rows of one owner, in the order in which they were given; none for an owner that has none. */
export function groupRows<Row, Key>(rows: readonly Row[], ownerOf: (row: Row) => Key): (owner: Key) => readonly Row[] {
  const groups = new Map<Key, Row[]>();
  for (const row of rows) {
    const owner = ownerOf(row);
    const group = groups.get(owner);
    if (group) group.push(row);
    else groups.set(owner, [row]);
  }
  return (owner) => groups.get(owner) ?? [];
}

/** Of a statement that people spoke of: it is kept as JSON, in which quotation marks of its own words are escaped. */
export const isFolded = (table: string): RawBuilder<boolean> =>
  sql`(${sql.ref(`${table}.statement`)} like '%"minor":true%')`;
