import type { SaidOn } from '../../../schema/statement.ts';
import type { Timex } from '../../layers/layers.ts';

/**
 * The day, or what is coarser, that a time says; where there is none the document's own day, which is said to be that. What another statement
 * reports was said at some time before, so that no day is given for it.
 */
export function createSaidOn(timex: Timex | null, basis: 'told' | 'form', publishedAt: string | null): SaidOn | null {
  if (timex?.from) return { value: timex.value.split('T')[0]!, basis };
  return publishedAt === null ? null : { value: publishedAt, basis: 'published' };
}
