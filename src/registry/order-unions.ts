import { compareText } from './entry.ts';
import type { Apart, Union } from './group-entries.ts';

/** An entry that a decision in force means. */
export interface Member<Key> {
  readonly decision: number;
  readonly side: number;
  readonly entry: Key;
  /** By its name in all documents; else by its place in one. */
  readonly isStanding: boolean;
  /** Does the entry stand for one document? */
  readonly isOwn: boolean;
}

/** What holds entries together. */
export interface Ties<Key> {
  /** Of decisions that make one, or split off. */
  readonly members: readonly Member<Key>[];
  /** Entries by the line of an authority file that they are. */
  readonly authorities: readonly (readonly [line: number, entry: Key])[];
  readonly links: readonly (readonly [one: Key, other: Key, confidence: number, order: string])[];
}

/** Unions, the weightiest first: the latest decisions, authority files, the surest links. */
export function orderUnions<Key>({ members, authorities, links }: Ties<Key>): readonly Union<Key>[] {
  const sides = groupBy(dropOverruled(members), ({ decision, side }) => `${decision} ${side}`);
  const lines = groupBy(
    [...authorities].sort(([a], [b]) => a - b),
    ([line]) => `${line}`,
  );
  return [
    ...sides.map((side) => ({ entries: side.map(({ entry }) => entry) })),
    ...lines.map((line) => ({ entries: line.map(([, entry]) => entry) })),
    ...[...links]
      .sort(([, , a, x], [, , b, y]) => b - a || compareText(x, y))
      .map(([one, other]) => ({ entries: [one, other] })),
  ];
}

/**
 * "Hale" in one document is one actor: what a decision says of that document goes before what one says of the name, and
 * a later one before an earlier one. Gives the rest, the latest decision first.
 */
export function dropOverruled<Key>(members: readonly Member<Key>[]): readonly Member<Key>[] {
  const sorted = [...members].sort((a, b) => b.decision - a.decision || a.side - b.side);
  const best = new Map<Key, Member<Key>>();
  for (const member of sorted) {
    const other = best.get(member.entry);
    if (!other || (other.isStanding && !member.isStanding)) best.set(member.entry, member);
  }
  return sorted.filter(({ isOwn, entry, decision }) => !isOwn || best.get(entry)!.decision === decision);
}

/** What decisions and files keep apart: the two sides of a decision, and the lines of one file. */
export function listAparts<Key>(
  members: readonly Pick<Member<Key>, 'decision' | 'side' | 'entry'>[],
  files: readonly (readonly (readonly Key[])[])[],
): readonly Apart<Key>[] {
  const decisions = groupBy(members, ({ decision }) => `${decision}`).map((own) => ({
    one: own.filter(({ side }) => side === 0).map(({ entry }) => entry),
    other: own.filter(({ side }) => side !== 0).map(({ entry }) => entry),
  }));
  const lines = files.flatMap((file) => file.flatMap((one, at) => file.slice(at + 1).map((other) => ({ one, other }))));
  return [...decisions, ...lines];
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return [...groups.values()];
}
