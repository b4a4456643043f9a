import type { AttributionDraft } from '../attribution-draft.ts';

/**
 * A turn is its speaker's one statement: "I hope that it rains", "We want rain" within it is what he or she says already, where
 * "I told the mayor that it rained" tells of another time. Those that report something else stay.
 */
export function dropOwnThoughts(text: string, drafts: readonly AttributionDraft[]): AttributionDraft[] {
  const reporting = new Set(drafts.map(({ via }) => via));
  const isOwn = ({ via, act, source: [source], cue }: AttributionDraft, index: number) =>
    via !== null &&
    drafts[via]?.turn !== undefined &&
    act !== 'speech' &&
    cue.length > 0 &&
    source !== undefined &&
    /^(?:I|we|my|our|me|us)$/i.test(text.slice(...source)) &&
    !reporting.has(index);
  const kept = [...drafts.keys()].filter((index) => !isOwn(drafts[index]!, index));
  if (kept.length === drafts.length) return [...drafts];
  const places = new Map(kept.map((from, to) => [from, to]));
  return kept.map((index) => {
    const draft = drafts[index]!;
    return { ...draft, via: draft.via === null ? null : (places.get(draft.via) ?? null) };
  });
}
