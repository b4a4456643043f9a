import { resolve } from 'node:path';

/**
 * An origin as the store keeps it: a path in full, since "news/today.txt" is another file in another folder, and must
 * not pass for a new version of this one. An address and standard input stay as they are.
 */
export function resolveOrigin(origin: string): string {
  const isElsewhere = /^https?:\/\//i.test(origin) || /^-(?:[#:]\d+)?$/.test(origin);
  return isElsewhere ? origin : resolve(origin);
}
