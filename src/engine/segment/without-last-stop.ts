import type { Span } from '../../schema/span.ts';

/** The words of a turn without the full stop that ends them, as contents have it. */
export function withoutLastStop(text: string, content: readonly Span[]): Span[] {
  const last = content.at(-1);
  if (!last) return [];
  const [start, end] = last;
  const isStopped = end - start > 2 && /[\p{L}\p{N})]\.$/u.test(text.slice(end - 2, end));
  return [...content.slice(0, -1), [start, isStopped ? end - 1 : end]];
}
