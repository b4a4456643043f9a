import type { Span } from '../../schema/span.ts';
import type { Evidence } from '../store.ts';
import type { EvidenceColumns } from '../tables.ts';

export const spanOf = (row: { readonly span_start: number; readonly span_end: number }): Span => [
  row.span_start,
  row.span_end,
];

export const evidenceOf = (row: EvidenceColumns): Evidence => ({
  span: spanOf(row),
  exact: row.exact,
  prefix: row.prefix,
  suffix: row.suffix,
});

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
