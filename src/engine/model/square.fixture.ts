/** For the test that counts steps: as many as the square of a number. */
export function listPairs(count: number): number {
  let pairs = 0;
  for (let one = 0; one < count; one++) for (let other = 0; other < count; other++) pairs++;
  return pairs;
}
