/** The words of a stretch between two names or the like, where nothing but words stands there, each with one space behind; or else null. */
export function splitWords(stretch: string): string[] | null {
  return /^(?:[\p{L}.'’-]+\s)+$/u.test(stretch) ? stretch.slice(0, -1).split(/\s/) : null;
}
