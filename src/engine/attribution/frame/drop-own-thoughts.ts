import type { Span } from '../../../schema/span.ts';
import type { AttributionDraft } from '../attribution-draft.ts';

const OWN = /^(?:I|we|my|our|me|us|myself|ourselves)$/i;
/** "I told the mayor", "we had asked": at another time. */
const TOLD = /(?:^|\s)(?:\p{L}{2,}ed|heard|said|sent|spoke|swore|told|wrote)(?:\s|$)/u;
const NOT_TOLD = /\b(?:am|are|be|can|could|do|does|is|may|might|must|shall|should|to|will|would)\b/;

/**
 * A turn is its speaker's one statement: "I hope that it rains", "We are talking about rain" within it is what he or she says
 * already, where "I told the mayor that it rained" tells of another time. What stands in one that is dropped stays.
 */
export function dropOwnThoughts(text: string, drafts: readonly AttributionDraft[]): AttributionDraft[] {
  if (drafts.every(({ turn }) => turn === undefined)) return [...drafts];
  const isOwn = ({ act, source: [source], cue }: AttributionDraft) =>
    source !== undefined &&
    cue.length > 0 &&
    OWN.test(text.slice(...source)) &&
    (act !== 'speech' || !isTold(text, cue));
  const [outer, dropped] = [new Map<number, number | null>(), new Set<number>()];
  /** The statement that reports one, of those that stay. */
  const reporterOf = (index: number): number | null => {
    const known = outer.get(index);
    if (known !== undefined) return known;
    outer.set(index, null);
    const { via } = drafts[index]!;
    const above = via === null ? null : reporterOf(via);
    const reporter = via !== null && dropped.has(via) ? above : via;
    outer.set(index, reporter);
    if (reporter !== null && drafts[reporter]!.turn !== undefined && isOwn(drafts[index]!)) dropped.add(index);
    return reporter;
  };
  for (const index of drafts.keys()) reporterOf(index);
  const kept = [...drafts.keys()].filter((index) => !dropped.has(index));
  const places = new Map(kept.map((from, to) => [from, to]));
  return kept.map((index) => {
    const reporter = outer.get(index) ?? null;
    return { ...drafts[index]!, via: reporter === null ? null : (places.get(reporter) ?? null) };
  });
}

function isTold(text: string, cue: readonly Span[]): boolean {
  const words = cue.map((span) => text.slice(...span)).join(' ');
  return TOLD.test(words) && !NOT_TOLD.test(words);
}
