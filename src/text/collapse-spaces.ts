/** Any white space as one space. Single spaces, which most of it is, are left as they are: writing them again takes most of the time. */
export function collapseSpaces(text: string): string {
  return text.replace(/[^\S ]\s*| \s+/g, ' ');
}
