import type { Span } from '../../schema/span.ts';

/** Of what holds the character at an index, what is shortest. */
export function findInnermost<T extends { readonly span: Span }>(items: readonly T[], index: number): T | null {
  const around = items.filter(({ span: [start, end] }) => start <= index && index < end);
  return around.reduce<T | null>((best, item) => (best && lengthOf(best) <= lengthOf(item) ? best : item), null);
}

const lengthOf = ({ span: [start, end] }: { readonly span: Span }): number => end - start;
