/** The words of a title as they are compared: letters and digits, in lower case. */
export function wordsOf(title: string): string[] {
  return (
    title
      .slice(0, 500)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** Whether two titles are the same but for marks and case. */
export function isSameTitle(one: string, other: string): boolean {
  return wordsOf(one).join(' ') === wordsOf(other).join(' ');
}

/** How much of the shorter title stands in the longer one, from 0 to 1. */
export function scoreTitles(one: string, other: string): number {
  const [fewer, more] = [wordsOf(one), wordsOf(other)].sort((a, b) => a.length - b.length) as [string[], string[]];
  const known = new Set(more);
  return fewer.length === 0 ? 0 : fewer.filter((word) => known.has(word)).length / fewer.length;
}
