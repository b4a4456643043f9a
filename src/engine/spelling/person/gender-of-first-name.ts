import type { Language } from '../../language/language.ts';

/** The gender that a full name tells: its first name is one that nearly only men or nearly only women bear. */
export function genderOfFirstName(name: string, { firstNames }: Language): 'he' | 'she' | null {
  const [first, ...others] = name.toLowerCase().split(/[\s-]+/);
  if (!others.length) return null;
  if (firstNames.firstNamesOfMen.has(first!)) return 'he';
  return firstNames.firstNamesOfWomen.has(first!) ? 'she' : null;
}
