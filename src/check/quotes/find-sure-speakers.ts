import type { OnRecord } from '../../schema/record.ts';
import type { Statement } from '../../schema/statement.ts';
import { isInside } from '../../text/span.ts';

/** Below this the reader is wrong too often for a charge. */
const LEAST_SURE = 0.9;

/** Speakers of a statement, by id, where its own words name them, or the reader is as good as sure whom a pronoun means. */
export function findSureSpeakers(
  { source, speakers, speakerConfidence }: Statement,
  { actors }: OnRecord,
): readonly string[] {
  if (speakers.length !== 1) return [];
  const actor = actors.find(({ id }) => id === speakers[0]);
  const isNamed = actor?.mentions.some(
    ({ form, span }) => form === 'name' && source.some((piece) => isInside(span, piece)),
  );
  return isNamed || (speakerConfidence ?? 0) >= LEAST_SURE ? speakers : [];
}
