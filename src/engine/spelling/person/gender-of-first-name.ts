import { FIRST_NAMES_OF_MEN, FIRST_NAMES_OF_WOMEN } from '../../lang/en/first-names.ts';

/** The gender that a full name tells: its first name is one that nearly only men or nearly only women bear. */
export function genderOfFirstName(name: string): 'he' | 'she' | null {
  const [first, ...others] = name.toLowerCase().split(/[\s-]+/);
  if (!others.length) return null;
  if (FIRST_NAMES_OF_MEN.has(first!)) return 'he';
  return FIRST_NAMES_OF_WOMEN.has(first!) ? 'she' : null;
}
