const NEXT = new Map<string, string>();

/** What this window wrote made one state of a document (its `ETag`) into another: what was seen of the one may be said of the other. */
export const linkMarks = (from: string, to: string): void => void (from !== to && NEXT.set(from, to));

/** The newest state that a seen one became by what this window wrote. What others write is never skipped over. */
export function newestMark(seen: string): string {
  let mark = seen;
  for (let next = NEXT.get(mark); next !== undefined; next = NEXT.get(mark)) mark = next;
  return mark;
}

const WRITTEN = new Set<number>();

/** Entries of the journal that this window wrote: nobody is in their own way. */
export const ownEntries: ReadonlySet<number> = WRITTEN;
export const addOwnEntry = (entry: number): void => void WRITTEN.add(entry);
