/** A stretch of a laid-out text: a paragraph (or heading), or one line of a list. */
export interface TextBlock {
  readonly kind: 'paragraph' | 'item';
  readonly text: string;
}

/** The one layout of all formats: a blank line between paragraphs, each list item on a line of its own. */
export function joinBlocks(blocks: readonly TextBlock[]): string {
  let text = '';
  let previous: TextBlock | null = null;
  for (const block of blocks) {
    if (previous !== null) text += previous.kind === 'item' && block.kind === 'item' ? '\n' : '\n\n';
    text += block.text;
    previous = block;
  }
  return text;
}

/** The mark of a list item, as readers see it: "• " or "3. ". */
export function createItemMark(number: number | null): string {
  return number === null ? '• ' : `${number}. `;
}
