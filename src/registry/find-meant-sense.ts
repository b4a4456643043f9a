import { compareText } from './entry.ts';

interface SenseEntry {
  readonly sense: string;
  /** How many of the witnesses, which are documents that the reference's actor was named in, this one is named in. */
  readonly witnesses: number;
}

/**
 * Which of the actors of one name a decision means, whatever they are labelled now: the one that holds most of the
 * documents that bear witness, else the one of that label. Labels of splits and of owners never change.
 */
export function findMeantSense<E extends SenseEntry>(sense: string, entries: readonly E[]): E | null {
  const labelled = entries.find((entry) => entry.sense === sense) ?? null;
  if (!isRoleSense(sense)) return labelled;
  const [best] = entries
    .filter((entry) => isRoleSense(entry.sense) && entry.witnesses > 0)
    .toSorted(
      (a, b) =>
        b.witnesses - a.witnesses || Number(b === labelled) - Number(a === labelled) || compareText(a.sense, b.sense),
    );
  return best ?? labelled;
}

export const isRoleSense = (sense: string): boolean => sense === '' || sense.startsWith('role:');
