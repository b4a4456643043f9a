import type { Backend } from '../backend.ts';
import { createRowInserter, type RowInserter } from '../writing/insert-rows.ts';

const inserters = new WeakMap<Backend, RowInserter>();

/** The inserter of the registry's rows: one for each backend, so that its statements are compiled once. */
export function findRowInserter(backend: Backend): RowInserter {
  const known = inserters.get(backend) ?? createRowInserter(backend.maxParameters);
  inserters.set(backend, known);
  return known;
}
