import type { Clause, Range } from './clauses.ts';
import type { CueCandidate } from './cue-candidate.ts';

/** A cue of one clause with its final content and its place: `via` is the index of the cue that reports it. */
export interface PlacedCue {
  readonly candidate: CueCandidate;
  readonly source: Range | null;
  readonly content: readonly Range[];
  readonly via: number | null;
}

/** A chain deeper than this is an accident of long sentences, not of anybody's vouching. */
const MAX_DEPTH = 4;

type Draft = { -readonly [K in keyof PlacedCue]: PlacedCue[K] };

/**
 * The cues of one clause, left to right: one that stands in the content of another is reported by it ("The agency says
 * that Moss declared …"), unless it goes on beside it ("Moss said …, adding that …", "Moss said …, but Lind denied …").
 */
export function nestCues(clause: Clause, candidates: readonly CueCandidate[]): PlacedCue[] {
  const placed: Draft[] = [];
  for (const candidate of candidates) {
    const parent = findParent(placed, candidate);
    const neighbour = parent === null ? null : findNeighbour(clause, placed, parent, candidate);
    if (neighbour !== null) {
      cutContents(placed, neighbour, cutPoint(clause, candidate));
      const { via, source } = placed[neighbour]!;
      place(placed, candidate, via, candidate.sharesSource ? source : candidate.source);
    } else if (depthOf(placed, parent) < MAX_DEPTH) {
      const source = candidate.sharesSource ? (placed.at(-1)?.source ?? null) : candidate.source;
      place(placed, candidate, parent, source);
    }
  }
  return dropEmpty(placed);
}

/** How many cues report what stands in the content of this one: 0 for none. */
function depthOf(placed: readonly Draft[], parent: number | null): number {
  let depth = 0;
  for (let at = parent; at !== null; at = placed[at]!.via) depth++;
  return depth;
}

/** Cues that were left without content go; what they reported is reported by whoever reported them. */
function dropEmpty(placed: readonly Draft[]): PlacedCue[] {
  const isKept = ({ content, candidate }: Draft) => content.length > 0 || candidate.announces !== null;
  const kept = placed.filter(isKept);
  const keptVia = (via: number | null): number | null => {
    if (via === null) return null;
    const parent = placed[via]!;
    return isKept(parent) ? kept.indexOf(parent) : keptVia(parent.via);
  };
  return kept.map((draft) => ({ ...draft, via: keptVia(draft.via) }));
}

/** The innermost cue so far whose content holds this one, unless this one's own content holds that cue. */
function findParent(placed: readonly Draft[], candidate: CueCandidate): number | null {
  for (let index = placed.length - 1; index >= 0; index--) {
    if (candidate.left && placed[index]!.candidate.cue[0] < candidate.left[1]) continue;
    if (placed[index]!.content.some((range) => range[0] <= candidate.cue[0] && candidate.cue[1] <= range[1]))
      return index;
  }
  return null;
}

/** The cue that this one goes on beside, where it stands in another's content by its place only; null where it is reported. */
function findNeighbour(
  clause: Clause,
  placed: readonly Draft[],
  parent: number,
  candidate: CueCandidate,
): number | null {
  const { items } = clause;
  const own = placed[parent]!;
  if (candidate.left && candidate.left[0] < (own.content[0]?.[0] ?? 0)) return null;
  // "69 percent think …, 26 percent believe …": shares of one survey, under whoever reports it
  const isShare = (at: number | undefined) => at !== undefined && items[at]?.kind === 'number';
  if (isShare(candidate.start) && isShare(own.source?.[0])) return parent;
  const before = items[candidate.start - 1];
  const isJoined =
    /^(?:and|but|while|although|though)$/.test(before?.lower ?? '') && items[candidate.start - 2]?.text === ',';
  // "…, adding that", "…, but Lind denied", "…; Lind said" go on beside the outermost
  return candidate.sharesSource || before?.text === ';' || isJoined ? outermost(placed, parent) : null;
}

const outermost = (placed: readonly Draft[], index: number): number => {
  const { via } = placed[index]!;
  return via === null ? index : outermost(placed, via);
};

/** Where the content before a neighbour ends: ahead of its comma and conjunction. */
function cutPoint(clause: Clause, candidate: CueCandidate): number {
  let at = candidate.start;
  while (at > 0 && /^(?:,|;|—|and|but|while|although|though)$/.test(clause.items[at - 1]!.lower)) at--;
  return at;
}

/** Ends the content of a cue, and of those that it reports, where its neighbour begins. */
function cutContents(placed: Draft[], neighbour: number, at: number): void {
  for (const [index, draft] of placed.entries()) {
    if (index !== neighbour && !isReportedBy(placed, index, neighbour)) continue;
    draft.content = draft.content.flatMap(([from, to]): Range[] => (from >= at ? [] : [[from, Math.min(to, at)]]));
  }
}

function isReportedBy(placed: readonly Draft[], index: number, reporter: number): boolean {
  const { via } = placed[index]!;
  return via !== null && (via === reporter || isReportedBy(placed, via, reporter));
}

function place(placed: Draft[], candidate: CueCandidate, via: number | null, source: Range | null): void {
  const left = candidate.left && clipLeft(placed, candidate.left, via);
  const index = placed.length;
  if (left) {
    for (const draft of placed) {
      const isWithin = draft.candidate.cue[0] >= left[0] && draft.candidate.cue[1] <= left[1];
      if (!isWithin) continue;
      // "Moss denied it, Lind said": Lind reports what Moss did, up to the seam
      if (draft.via === via) draft.via = index;
      draft.content = draft.content.flatMap(([from, to]): Range[] =>
        from >= left[1] ? [] : [[from, Math.min(to, left[1])]],
      );
    }
  }
  placed.push({ candidate, source, content: [left, candidate.right].filter((range) => range !== null), via });
}

/** What stands before a cue belongs to it only from where the last neighbour's own words end. */
function clipLeft(placed: readonly Draft[], left: Range, via: number | null): Range | null {
  const from = placed.reduce((start, draft) => {
    const isNeighbour = draft.via === via && draft.candidate.left !== null && draft.candidate.cue[1] <= left[1];
    return isNeighbour ? Math.max(start, draft.candidate.cue[1], draft.source?.[1] ?? 0) : start;
  }, left[0]);
  return from < left[1] ? [from, left[1]] : null;
}
