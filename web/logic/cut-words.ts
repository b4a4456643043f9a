import type { BriefConflict, Citation } from '../../src/ask/brief/brief.ts';

const QUOTE_MARK = /["“”‘«]/;

/** Exact words, in marks where they are somebody's own and the text's marks are outside them. */
export const quoteWords = ({ words, isDirect }: Pick<Citation, 'words' | 'isDirect'>): string =>
  isDirect && !QUOTE_MARK.test(words) ? `“${words}”` : words;

export interface WordPiece {
  readonly text: string;
  readonly isDiffering: boolean;
  readonly at: number;
}

/** The words cut at what differs from the other side. */
export function cutDiffering({ words, differing }: BriefConflict['sides'][number]): readonly WordPiece[] {
  let from = 0;
  const pieces = differing.flatMap(([start, end]): WordPiece[] => {
    const before = { text: words.slice(from, start), isDiffering: false, at: from };
    from = end;
    return [before, { text: words.slice(start, end), isDiffering: true, at: start }];
  });
  return [...pieces, { text: words.slice(from), isDiffering: false, at: from }].filter(({ text }) => text !== '');
}
