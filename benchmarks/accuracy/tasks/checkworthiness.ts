import type { OnRecord } from '../../../src/schema/record.ts';

/** A text is worth as much as the best of its claims, nothing if it has none. */
export function predictCheckworthiness({ claims }: OnRecord) {
  return { score: claims.reduce((best, claim) => Math.max(best, claim.checkworthiness), 0) };
}
