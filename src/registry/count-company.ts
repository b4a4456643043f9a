/** A document of an entry's sample, with the full names in it: kind and normalized name. */
export interface SampledDocument {
  readonly textId: string;
  readonly names: ReadonlySet<string>;
}

/**
 * The most actors that two entries are both named together with, in one document of each. They are told by kind and name,
 * so that nothing depends on who else was found to be one; `ends` are the names of the two themselves.
 */
export function countCompany(
  one: readonly SampledDocument[],
  other: readonly SampledDocument[],
  ends: ReadonlySet<string>,
): number {
  let most = 0;
  for (const mine of one) {
    for (const theirs of other) {
      if (mine.textId === theirs.textId) continue;
      let count = 0;
      for (const name of mine.names) if (theirs.names.has(name) && !ends.has(name)) count += 1;
      most = Math.max(most, count);
    }
  }
  return most;
}
