import { decodeHTML } from 'entities';

/** A title or name on one line, or null where nothing is left of it. Entities are often escaped twice ("AT&amp;amp;T"). */
export function cleanField(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const decoded = /&[#\w]{1,30};/.test(value) ? decodeHTML(value) : value;
  const text = decoded.slice(0, 2000).replace(/\s+/g, ' ').trim();
  return text.length === 0 ? null : text;
}

/** The language of a tag: "en" of "en-GB" or "en_US". */
export function cleanLanguage(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  return /^\s*([a-z]{2,3})(?![a-z])/i.exec(value)?.[1]?.toLowerCase() ?? null;
}

/** An http(s) address, made absolute, or null. */
export function cleanUrl(value: unknown, base: string | null): string | null {
  if (typeof value !== 'string' || value.trim().length === 0) return null;
  try {
    const url = base === null ? new URL(value.trim()) : new URL(value.trim(), base);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null;
  } catch {
    return null;
  }
}
