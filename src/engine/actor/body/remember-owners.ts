/** Where a body was last named with an owner. */
interface Named {
  readonly owner: string;
  readonly sentence: number;
}

/** The owners of one body, in the order in which the text names them. */
export interface Owners {
  add(owner: string, sentence: number): void;
  /** Whose it is where the text does not say: the only one so far, or the only one right before. */
  choose(sentence: number): string | null;
}

/** In sentences; "the Defence Ministry" is the one that was named so close before, where there are two. */
const NEAR = 1;

export function rememberOwners(): Owners {
  let last: Named | null = null;
  // the last one of another owner
  let other: Named | null = null;
  return {
    add(owner, sentence) {
      if (last && last.owner !== owner) other = last;
      last = { owner, sentence };
    },
    choose(sentence) {
      if (!last) return null;
      if (!other) return last.owner;
      return isNear(last, sentence) && !isNear(other, sentence) ? last.owner : null;
    },
  };
}

const isNear = (named: Named, sentence: number): boolean => sentence - named.sentence <= NEAR;
