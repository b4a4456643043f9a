import { compareText } from './entry.ts';

/** An entry of a name as it was, with how many documents of each signature it held. */
export interface KnownSense<Key> {
  readonly entry: Key;
  readonly sense: string;
  readonly counts: ReadonlyMap<string, number>;
}

/**
 * Which entry of a name goes on as which of its senses: the one that holds most of the same documents, then one of the same
 * label. So an entry is the same actor, and keeps its id, though another of that name turned up and it is labelled again.
 */
export function matchSenses<Key>(
  senseOf: ReadonlyMap<string, string | null>,
  known: readonly KnownSense<Key>[],
): ReadonlyMap<string, Key> {
  const senses = [...new Set([...senseOf.values()].filter((sense) => sense !== null))];
  const pairs = senses.flatMap((sense) =>
    known.map(({ entry, sense: label, counts }) => ({
      sense,
      entry,
      label,
      overlap: countOverlap(sense, senseOf, counts),
    })),
  );
  pairs.sort(
    (a, b) =>
      b.overlap - a.overlap ||
      Number(b.label === b.sense) - Number(a.label === a.sense) ||
      compareText(a.sense, b.sense) ||
      compareText(a.label, b.label),
  );
  const matched = new Map<string, Key>();
  const taken = new Set<Key>();
  for (const { sense, entry, overlap, label } of pairs) {
    if (matched.has(sense) || taken.has(entry) || (overlap === 0 && label !== sense)) continue;
    matched.set(sense, entry);
    taken.add(entry);
  }
  return matched;
}

function countOverlap(
  sense: string,
  senseOf: ReadonlyMap<string, string | null>,
  counts: ReadonlyMap<string, number>,
): number {
  let overlap = 0;
  for (const [signature, count] of counts) if (senseOf.get(signature) === sense) overlap += count;
  return overlap;
}
