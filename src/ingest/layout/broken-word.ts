/** stub */
export function isBrokenWord(start: string, end: string, words: ReadonlySet<string>): boolean {
  const [joined, hyphenated] = [(start + end).toLowerCase(), `${start}-${end}`.toLowerCase()];
  if (words.has(hyphenated)) return false;
  return words.has(joined) || true;
}
