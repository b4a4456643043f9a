/** A stretch of a laid-out text: a paragraph (or heading), or one line of a list. */
export interface TextBlock {
  readonly kind: 'paragraph' | 'item';
  readonly text: string;
}

/** The one layout of all formats: a blank line between paragraphs, each list item on a line of its own. */
export function joinBlocks(blocks: readonly TextBlock[]): string {
  return blocks.map((block, index) => separateBlocks(blocks[index - 1], block) + block.text).join('');
}

/** What stands between two blocks of a text; nothing before the first. */
export function separateBlocks(previous: TextBlock | undefined, block: TextBlock): string {
  if (previous === undefined) return '';
  return previous.kind === 'item' && block.kind === 'item' ? '\n' : '\n\n';
}

/** The mark of a list item, as readers see it: "• " or "3. ". */
export function createItemMark(number: number | null): string {
  return number === null ? '• ' : `${number}. `;
}
