/** A name for comparison: no article, accents or marks, one kind of apostrophe, lower case. */
export function nameKey(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/^the\s+/, '')
    .replace(/[.]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

const MIN_VARIANT_LENGTH = 6;

/**
 * Are two last names spellings of one ("Zelensky", "Zelenskiy")? Long enough, the same after their endings and doubled
 * letters are levelled, or one letter apart and not at the beginning. Short names are never variants.
 */
export function isSpellingVariant(a: string, b: string): boolean {
  if (beginDifferently(a, b)) return false;
  const [x, y] = [levelSpelling(nameKey(a)), levelSpelling(nameKey(b))];
  if (Math.min(x.length, y.length) < MIN_VARIANT_LENGTH || x.slice(0, 3) !== y.slice(0, 3)) return false;
  return x === y || isOneApart(x, y);
}

/** Are the two names the same but for case, accents and marks? */
export const isSameName = (a: string, b: string): boolean => !beginDifferently(a, b) && nameKey(a) === nameKey(b);

/** Two plain first letters that differ settle it, and spare the work of levelling most pairs of names. */
const beginDifferently = (a: string, b: string): boolean =>
  /^[a-z]/i.test(a) && /^[a-z]/i.test(b) && a[0]!.toLowerCase() !== b[0]!.toLowerCase();

const levelSpelling = (name: string): string =>
  name
    .replace(/(?:iy|yy|ii|ij|yi|ey|y)$/, 'i')
    .replace(/(.)\1/g, '$1')
    .replace(/ff?$/, 'v')
    .replace(/kh/g, 'h')
    .replace(/w/g, 'v');

/** Is one letter replaced, added or left out? */
function isOneApart(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  return long.slice(at + 1) === short.slice(long.length > short.length ? at : at + 1);
}
