import type { Citation } from '../../../src/ask/brief/brief.ts';
import { quoteWords } from '../../logic/cut-words.ts';

/** Somebody's exact words, kept apart from those of the desk. */
export function Words({ citation }: { citation: Pick<Citation, 'words' | 'isDirect'> }) {
  return (
    <span className="w" dir="auto">
      {quoteWords(citation)}
    </span>
  );
}
