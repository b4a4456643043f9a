import { isAscii } from './normalize-name.ts';

/** A name for comparison: no article, accents or marks, one kind of apostrophe, lower case. */
export function nameKey(name: string): string {
  const plain = isAscii(name) ? name : name.normalize('NFKD').replace(/\p{M}/gu, '');
  return plain
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/^the\s+/, '')
    .replace(/[.]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
