/** Entries that are held to be one, by a link that was found or a decision. */
export interface Union<Key> {
  readonly entries: readonly Key[];
}

/** No entry of one side may be one with an entry of the other. */
export interface Apart<Key> {
  readonly one: readonly Key[];
  readonly other: readonly Key[];
}

/**
 * Entries in groups of one actor each. Unions are taken in the order given, decisions before what was found; where one
 * would bring together what has to stay apart, that entry is left out of it.
 */
export function groupEntries<Key>(
  entries: readonly Key[],
  unions: readonly Union<Key>[],
  aparts: readonly Apart<Key>[],
): readonly (readonly Key[])[] {
  const groupOf = new Map(entries.map((entry) => [entry, new Set([entry])]));
  for (const { entries: members } of unions) {
    const [first, ...others] = members.filter((entry) => groupOf.has(entry));
    for (const other of others) join(groupOf, groupOf.get(first!)!, groupOf.get(other)!, aparts);
  }
  return [...new Set(groupOf.values())].map((group) => [...group]);
}

function join<Key>(groupOf: Map<Key, Set<Key>>, one: Set<Key>, other: Set<Key>, aparts: readonly Apart<Key>[]): void {
  if (one === other || aparts.some((apart) => isBetween(apart, one, other) || isBetween(apart, other, one))) return;
  const [small, large] = one.size < other.size ? [one, other] : [other, one];
  for (const entry of small) {
    large.add(entry);
    groupOf.set(entry, large);
  }
}

const isBetween = <Key>({ one, other }: Apart<Key>, group: ReadonlySet<Key>, second: ReadonlySet<Key>): boolean =>
  one.some((entry) => group.has(entry)) && other.some((entry) => second.has(entry));
