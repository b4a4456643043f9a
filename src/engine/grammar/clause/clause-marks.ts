import type { Word } from '../../layers/layers.ts';

export const isQuoteMark = (word: Word | undefined): boolean => word?.norm === '"' || word?.norm === '“';

/** A dash between words, and no hyphen within one. */
export const isDash = ({ kind, norm, isGlued }: Word): boolean =>
  kind === 'mark' && (norm === '—' || norm === '--' || norm === '_' || (norm === '-' && !isGlued));

/** A mark that no clause runs over. */
export const isStrongBreak = ({ text, kind }: Word): boolean =>
  kind === 'mark' && (text === ';' || text === ':' || text === '—' || text === '--' || text === '“' || text === '"');
