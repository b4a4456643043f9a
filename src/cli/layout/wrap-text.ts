import wrapAnsi from 'wrap-ansi';

/** Lines no wider than `columns`, with colours carried over the breaks; `indent` stands before each. */
export function wrapText(text: string, columns: number, indent = '', firstIndent = indent): string {
  const width = Math.max(20, columns - Math.max(indent.length, firstIndent.length));
  return wrapWords(text, width)
    .map((line, index) => (index === 0 ? firstIndent : indent) + line)
    .join('\n');
}

/** Lines broken between words; a word is broken only where it is wider than a whole line. */
export const wrapWords = (text: string, width: number): readonly string[] =>
  wrapAnsi(text, width, { hard: true }).split('\n');
