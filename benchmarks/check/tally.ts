import { HALVES, type Half } from './half.ts';

/** What came of seeds or drafts, of one rule or kind in one half. */
export interface Count {
  /** Faults that there are. */
  there: number;
  /** Of these, found by any rule that may find it. */
  found: number;
  /** Findings at a fault that the rule may find. */
  right: number;
  /** Findings where there is no fault. */
  wrong: number;
}

/** Counts by name and half. */
export class Tally {
  readonly #counts = new Map<string, Count>();

  at(name: string, half: Half): Count {
    const key = `${name} ${half}`;
    const count = this.#counts.get(key) ?? { there: 0, found: 0, right: 0, wrong: 0 };
    this.#counts.set(key, count);
    return count;
  }

  /** Every name that anything was counted under. */
  names(): string[] {
    return [...new Set([...this.#counts.keys()].map((key) => key.replace(/ \w+$/, '')))].sort();
  }

  /** The figures of one name: how many there are, and recall and precision in each half; null where there is nothing to divide by. */
  summarize(name: string): Readonly<Record<string, number | null>> {
    const figures: [string, number | null][] = [];
    for (const half of HALVES) {
      const { there, found, right, wrong } = this.at(name, half);
      figures.push([`${half}: seeds`, there || null]);
      figures.push([`${half}: recall`, there ? found / there : null]);
      figures.push([`${half}: precision`, right + wrong ? right / (right + wrong) : null]);
    }
    return Object.fromEntries(figures);
  }
}
