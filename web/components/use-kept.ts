import { useEffect, useMemo, useRef } from 'react';

/** What is made of some things and of what was made of them before, so that the parts that have not changed are the same objects again. */
export function useKept<T>(make: (before: T | null) => T, madeOf: readonly unknown[]): T {
  const before = useRef<T | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the caller says what it is made of
  const made = useMemo(() => make(before.current), madeOf);
  useEffect(() => {
    before.current = made;
  }, [made]);
  return made;
}
