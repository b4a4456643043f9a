const MAX_LENGTH = 160;
const MAX_WORDS = 25;

/**
 * The first line as a title, if it stands alone as a headline does: short, with a blank line and more text behind it,
 * and no full stop ("Is Harvia under pressure to talk?" is one; "Dear reader," and "1. Introduction:" are not).
 */
export function findHeadline(text: string): string | null {
  const found = /^\s*(\S[^\n]*)\n[^\S\n]*\n\s*\S/.exec(text);
  if (found === null) return null;
  const line = found[1]!.replace(/\s+/g, ' ').trim();
  return isHeadline(line) ? line : null;
}

/** Whether a line reads as a headline does, wherever it stands. */
export function isHeadline(line: string): boolean {
  if (line.length > MAX_LENGTH || line.split(' ').length > MAX_WORDS) return false;
  if (!/\p{L}/u.test(line) || /^(?:[•*–—-]|\d+[.)]) /.test(line)) return false;
  const end = line.replace(/["'”’»)\]]+$/, '');
  return !/[.…,;:–—-]$/.test(end);
}
