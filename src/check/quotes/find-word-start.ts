/** Where the word begins that ends at or before a place, no further back than `least`. */
export function findWordStart(text: string, at: number, least = 0): number {
  let start = at;
  while (start > least && /\s/.test(text[start - 1]!)) start--;
  while (start > least && !/\s/.test(text[start - 1]!)) start--;
  return start;
}
