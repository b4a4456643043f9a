import type { Span } from '../../../schema/span.ts';
import type { RawAttribution } from '../raw-attribution.ts';

const OWN = /^(?:I|we|my|our|me|us|myself|ourselves)$/i;
/** "We are talking about rain", "I would ask you": said in the turn itself, where "I told the mayor" and "I deny" say something of their own. */
const SAID_NOW = /\b(?:am|are|be|can|could|may|might|must|shall|should|to|will|would)\b/;

/**
 * A turn is its speaker's one statement: "I hope that it rains", "We are talking about rain" within it is what he or she says
 * already, where "I told the mayor that it rained" tells of another time, and what one knows or intends is told. What stands in one that is dropped stays.
 */
export function dropOwnThoughts(text: string, drafts: readonly RawAttribution[]): RawAttribution[] {
  if (drafts.every(({ turn }) => turn === undefined)) return [...drafts];
  const isOwn = ({ act, source: [source], cue }: RawAttribution) =>
    source !== undefined &&
    cue.length > 0 &&
    OWN.test(text.slice(...source)) &&
    (act === 'attitude' || (act === 'speech' && isSaidNow(text, cue)));
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

const isSaidNow = (text: string, cue: readonly Span[]): boolean =>
  SAID_NOW.test(cue.map((span) => text.slice(...span)).join(' '));
