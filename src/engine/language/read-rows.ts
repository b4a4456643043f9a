/** The rows of a file of data: its lines, without the empty ones and those that begin with "#" and say where it comes from. */
export const readRows = (text: string): string[] =>
  text.split('\n').filter((row) => row !== '' && !row.startsWith('#'));
