/** Any white space as one space. Single spaces, which most of it is, are not written anew: that takes most of the time. */
export function collapseSpaces(text: string): string {
  return text.replace(/[^\S ]\s*| \s+/g, ' ');
}
