import { readRows } from '../../language/read-rows.ts';

/** Words to the numbers of the rows that they stand in: a row has the forms of one name. */
export function indexRows(rows: string): ReadonlyMap<string, ReadonlySet<number>> {
  const index = new Map<string, Set<number>>();
  for (const [number, row] of readRows(rows).entries()) {
    for (const word of row.split(' ')) index.set(word, (index.get(word) ?? new Set()).add(number));
  }
  return index;
}

/** Do two words stand in one row? */
export function areInOneRow(index: ReadonlyMap<string, ReadonlySet<number>>, a: string, b: string): boolean {
  const rows = index.get(b);
  const others = rows && index.get(a);
  if (!others) return false;
  for (const row of others) if (rows.has(row)) return true;
  return false;
}
