import type { Span } from '../../../schema/span.ts';

/** Runs of letters and digits in some stretches of a text. */
export const countWords = (text: string, spans: readonly Span[]): number =>
  spans.reduce((count, span) => count + (text.slice(...span).match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0);
