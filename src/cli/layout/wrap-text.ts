import wrapAnsi from 'wrap-ansi';

/** Lines no wider than `columns`, with colours carried over the breaks; `indent` stands before each. */
export function wrapText(text: string, columns: number, indent = '', firstIndent = indent): string {
  const width = Math.max(20, columns - Math.max(indent.length, firstIndent.length));
  const lines = wrapAnsi(text, width, { hard: true }).split('\n');
  return lines.map((line, index) => (index === 0 ? firstIndent : indent) + line).join('\n');
}
