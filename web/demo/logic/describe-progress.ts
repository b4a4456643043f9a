import { countNoun } from '../../logic/count-noun.ts';

/** How far the page is with loading the reader and with reading. */
export type Progress =
  | { readonly kind: 'loading'; readonly loaded: number; readonly total: number }
  | { readonly kind: 'starting' }
  /** `isKept`: the next visit needs no connection. */
  | { readonly kind: 'ready'; readonly isKept: boolean }
  | { readonly kind: 'reading'; readonly share: number };

const READY = 'The reader is ready.';
const READY_AND_KEPT = `${READY} From now on this page opens without a connection too.`;
const MEGABYTE = 1_000_000;
const megabytes = (bytes: number): string => (bytes / MEGABYTE).toFixed(bytes < 10 * MEGABYTE ? 1 : 0);

/** The words beside the bar, and how much of it is full; null where nobody can tell. */
export function describeProgress(progress: Progress): { readonly words: string; readonly share: number | null } {
  switch (progress.kind) {
    case 'loading': {
      const { loaded, total } = progress;
      const words = `Loading the reader: ${megabytes(loaded)} of ${megabytes(total)} MB`;
      return { words, share: total > 0 ? loaded / total : null };
    }
    case 'starting':
      return { words: 'Starting the reader', share: null };
    case 'ready':
      return { words: progress.isKept ? READY_AND_KEPT : READY, share: 1 };
    case 'reading':
      return progress.share < 1
        ? { words: `Reading: ${Math.floor(progress.share * 100)} % of the words`, share: progress.share }
        : { words: 'Reading what they report, and who they are', share: null };
  }
}

/** The most characters that are read here, some 10,000 words: 41,500 took 38 s on one thread of two cores that had much else to do. */
export const MOST_CHARACTERS = 60_000;

/** Why a text is not read, with what to do; null where it may be. */
export function tellTooLong(text: string): string | null {
  if (text.length <= MOST_CHARACTERS) return null;
  const most = MOST_CHARACTERS.toLocaleString('en');
  return `The text has ${countNoun(text.length, 'character')}; this page reads up to ${most}. Give a part of it, or read it with the program: onrecord read.`;
}
