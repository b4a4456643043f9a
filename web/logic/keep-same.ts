/** The list of before where it holds the same values, so that who compares by identity sees no change. */
export function keepList<T>(next: readonly T[], before: readonly T[] | undefined): readonly T[] {
  const isSame = before?.length === next.length && next.every((value, at) => Object.is(value, before[at]));
  return isSame ? before : next;
}

/** The object of before where all its parts are the same values. */
export function keepParts<T extends object>(next: T, before: T | undefined): T {
  const names = Object.keys(next) as (keyof T)[];
  return before && names.every((name) => Object.is(next[name], before[name])) ? before : next;
}

/** What was there before where it reads the same, written as JSON. For small values. */
export function keepEqual<T>(next: T, before: T | undefined): T {
  return before !== undefined && JSON.stringify(next) === JSON.stringify(before) ? before : next;
}
