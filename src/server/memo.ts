/** Remembers answers for as long as the store holds what it held; the oldest are forgotten first. */
export function createMemo(most: number) {
  const kept = new Map<string, { readonly state: string; readonly value: Promise<unknown> }>();
  return <T>(key: string, state: string, compute: () => Promise<T>): Promise<T> => {
    const known = kept.get(key);
    if (known?.state === state) return known.value as Promise<T>;
    const value = compute();
    kept.delete(key);
    kept.set(key, { state, value });
    // what failed is tried again
    value.catch(() => kept.delete(key));
    if (kept.size > most) kept.delete(kept.keys().next().value!);
    return value;
  };
}

export type Memo = ReturnType<typeof createMemo>;
