/** Parts of a list that are small enough for one SQL statement. */
export function* chunk1000<T>(items: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < items.length; at += 1_000) yield items.slice(at, at + 1_000);
}
