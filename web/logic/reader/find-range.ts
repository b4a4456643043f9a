/** Which of so many things in order lie within bounds, from the first to behind the last; what has no place counts as before all others. */
export function findRange(
  count: number,
  placeAt: (index: number) => number | undefined,
  [from, to]: readonly [number, number],
): readonly [number, number] {
  const firstFrom = (bound: number): number => {
    let [low, high] = [0, count];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((placeAt(middle) ?? Number.NEGATIVE_INFINITY) < bound) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return [firstFrom(from), firstFrom(to)];
}
