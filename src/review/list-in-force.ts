import type { Annotation } from './annotation.ts';

/** The entries that hold, oldest first: not undone, or undone by an entry that was undone itself. An undo is not among them. */
export function listInForce(annotations: readonly Annotation[]): readonly Annotation[] {
  const sorted = annotations.toSorted((a, b) => a.id - b.id);
  const undone = listUndone(sorted);
  return sorted.filter(({ id, action }) => action !== 'undo' && !undone.has(id));
}

/** The numbers of the entries not in force. An entry is taken back by later ones only, so the newest is asked first. */
export function listUndone(
  sorted: readonly { readonly id: number; readonly undoes: number | null }[],
): ReadonlySet<number> {
  const undone = new Set<number>();
  for (const { id, undoes } of sorted.toReversed()) {
    if (undoes !== null && !undone.has(id)) undone.add(undoes);
  }
  return undone;
}
