/** "12-should-kaldria-negotiate": its number, and words for people. */
export function renderSlug(key: number, question: string): string {
  const words = question.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return [key, ...words.slice(0, MOST_WORDS)].join('-');
}

const MOST_WORDS = 8;

/** The number that a slug begins with; null where it begins with none. */
export function readSlug(slug: string): number | null {
  const [, key] = /^(\d{1,9})(?:-|$)/.exec(slug) ?? [];
  return key === undefined ? null : Number(key);
}
