import type { RawAttribution } from '../raw-attribution.ts';

/** All but some of them, by their indices; what a dropped one reports is reported by whoever reports that one, if anybody does. */
export function dropAttributions(
  attributions: readonly RawAttribution[],
  dropped: ReadonlySet<number>,
): RawAttribution[] {
  const kept = [...attributions.keys()].filter((index) => !dropped.has(index));
  const places = new Map(kept.map((from, to) => [from, to]));
  return kept.map((index) => {
    let { via } = attributions[index]!;
    while (via !== null && dropped.has(via)) via = attributions[via]!.via;
    return { ...attributions[index]!, via: via === null ? null : places.get(via)! };
  });
}
