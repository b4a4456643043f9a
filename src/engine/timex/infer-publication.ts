import type { RecordDocument } from '../../schema/document.ts';
import type { Timex } from '../layers/layers.ts';
import type { TimeMention } from './sense.ts';

/** Given, or bounded from below by the latest day that the text speaks of as past; never guessed. */
export function inferPublication(
  given: string | null,
  mentions: readonly TimeMention[],
  resolved: readonly Timex[],
): RecordDocument['publishedAt'] {
  if (given !== null) return { value: given, basis: 'given', notBefore: null };
  let notBefore: string | null = null;
  mentions.forEach(({ sense, tense }, index) => {
    const timex = resolved[index]!;
    const isDay = sense.kind === 'calendar' && sense.day !== null && timex.from !== null;
    if (isDay && tense !== 'future' && (notBefore === null || timex.from! > notBefore)) notBefore = timex.from;
  });
  return notBefore === null ? { value: null, basis: 'none', notBefore } : { value: null, basis: 'inferred', notBefore };
}
