/** Groups of what was said to be one. */
export interface Unions {
  join(one: string, other: string): void;
  /** The first of its group that was met; itself where it was never joined. */
  find(key: string): string;
}

export function createUnions(): Unions {
  const parents = new Map<string, string>();
  const find = (key: string): string => {
    let top = key;
    for (let next = parents.get(top); next !== undefined; next = parents.get(top)) top = next;
    // Whoever asks next has a shorter way.
    for (let at = key; at !== top; ) {
      const next = parents.get(at)!;
      parents.set(at, top);
      at = next;
    }
    return top;
  };
  return {
    find,
    join(one, other) {
      const [a, b] = [find(one), find(other)];
      if (a !== b) parents.set(b, a);
    },
  };
}
