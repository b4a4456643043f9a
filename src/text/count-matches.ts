/** How often a global expression fits. A list of all words of a page of megabytes would take longer to clear away than to make. */
export function countMatches(text: string, pattern: RegExp): number {
  let count = 0;
  pattern.lastIndex = 0;
  while (pattern.test(text)) count += 1;
  return count;
}
