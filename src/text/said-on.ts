import type { SaidOn } from '../schema/statement.ts';
import type { Timex } from '../schema/timex.ts';

/**
 * The day, or what is coarser, that a time says; where there is none the document's own day, which is said to be that. What another statement
 * reports was said at some time before, so that no day of the document is given for it.
 */
export function createSaidOn(
  timex: Pick<Timex, 'from' | 'value'> | null,
  basis: 'told' | 'form',
  { via, publishedAt }: { readonly via: unknown; readonly publishedAt: string | null },
): SaidOn | null {
  if (timex?.from) return { value: timex.value.split('T')[0]!, basis };
  return publishedAt === null || via !== null ? null : { value: publishedAt, basis: 'published' };
}
