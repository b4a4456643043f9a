/** What is needed of a statement that was found: which document, and which statement of it reports it. */
interface Chained {
  readonly document: { readonly id: string };
  readonly statement: { readonly id: string; readonly via: string | null };
}

/** One row: who tells us first, whom they tell of last. The words are those of the last one. */
export type Chain<Hit extends Chained> = readonly [Hit, ...Hit[]];

/** Joins a statement with those inside it that were found too, where it holds only one; each hit stands in one row. */
export function groupChains<Hit extends Chained>(hits: readonly Hit[]): Chain<Hit>[] {
  const byPlace = new Map(hits.map((hit) => [placeOf(hit, hit.statement.id), hit]));
  const inside = new Map<Hit, Hit[]>();
  for (const hit of hits) {
    const outer = findOuter(hit, byPlace);
    if (outer) inside.set(outer, [...(inside.get(outer) ?? []), hit]);
  }
  const isJoined = (hit: Hit): boolean => inside.get(findOuter(hit, byPlace) as Hit)?.length === 1;
  return hits
    .filter((hit) => !isJoined(hit) || isInRing(hit, byPlace))
    .map((hit) => {
      const chain: [Hit, ...Hit[]] = [hit];
      for (;;) {
        const inner = inside.get(chain.at(-1) as Hit);
        if (inner?.length !== 1 || chain.includes(inner[0] as Hit)) return chain;
        chain.push(inner[0] as Hit);
      }
    });
}

const placeOf = (hit: Chained, statement: string): string => `${hit.document.id} ${statement}`;

const findOuter = <Hit extends Chained>(hit: Hit, byPlace: ReadonlyMap<string, Hit>): Hit | undefined =>
  hit.statement.via === null ? undefined : byPlace.get(placeOf(hit, hit.statement.via));

/** A record of somebody else's making may report itself: such a one stands alone. */
function isInRing<Hit extends Chained>(hit: Hit, byPlace: ReadonlyMap<string, Hit>): boolean {
  const seen = new Set<Hit>();
  for (let at: Hit | undefined = hit; at && !seen.has(at); at = findOuter(at, byPlace)) {
    seen.add(at);
    if (findOuter(at, byPlace) === hit) return true;
  }
  return false;
}
