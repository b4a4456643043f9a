import type { Span } from '../../schema/span.ts';
import { type AddedStatement, DAY_FIELDS, type Patch } from '../item-values.ts';
import type { LayerItems, ReviewedLayer } from '../layers.ts';
import { listSpansIn, mapSpans } from '../map-spans.ts';
import { type ApplyContext, addOrphan, type PlacedTarget } from './apply-context.ts';
import { findReference } from './find-reference.ts';

/**
 * What an entry says of an item as fields of the record at hand: its spans at their places, its references as ids. Null,
 * with an orphan kept, where its words are not all there; a field that depends on another day's reading is left out.
 */
export function readFields<L extends ReviewedLayer>(
  context: ApplyContext,
  placed: PlacedTarget,
  layer: L,
  said: Patch<L> | AddedStatement,
): Partial<LayerItems[L]> | null {
  const { speakers, via, saidAt, ...plain } = dropOtherDay(context, placed, layer, said) as Patch<'statements'>;
  if (!placed.isHere && listSpansIn(plain).some(({ span }) => placed.place(span) === null)) {
    addOrphan(context, placed, 'changed', 'the words that the correction names were changed');
    return null;
  }
  const fields: Record<string, unknown> = placed.isHere ? { ...plain } : mapSpans(plain, (span) => placed.place(span)!);
  if (!PIECES.every((role) => isInOrder(fields[role] as readonly Span[] | undefined))) {
    addOrphan(context, placed, 'changed', 'the words that the correction names stand in another order now');
    return null;
  }
  if (speakers) Object.assign(fields, readSpeakers(context, placed, speakers));
  if (via !== undefined) {
    fields.via = findReference(context, placed, 'statements', via)?.item.id ?? null;
    context.hasNewChains = true;
  }
  if (saidAt !== undefined) fields.saidAt = findReference(context, placed, 'timexes', saidAt)?.item.id ?? null;
  if (plain.polarity && !plain.contentPolarity)
    fields.contentPolarity = plain.polarity === 'denied' ? 'denied' : 'affirmed';
  if (layer === 'quantities') Object.assign(fields, chooseValue(fields));
  return fields as Partial<LayerItems[L]>;
}

const PIECES = ['source', 'cue', 'content', 'spans'];

const isInOrder = (spans: readonly Span[] = []): boolean =>
  spans.every(([start], index) => index === 0 || spans[index - 1]![1] <= start);

function dropOtherDay(context: ApplyContext, placed: PlacedTarget, layer: ReviewedLayer, said: object): object {
  const { publishedAt } = placed.target;
  const fields = (DAY_FIELDS.get(layer) ?? []).filter((field) => field in said);
  if (publishedAt === null || publishedAt === context.publishedAt || !fields.length) return said;
  addOrphan(context, placed, 'changed', `${fields.join(', ')} was said of the reading of ${publishedAt}`);
  return Object.fromEntries(Object.entries(said).filter(([field]) => !fields.includes(field)));
}

function readSpeakers(
  context: ApplyContext,
  { entry, place, isHere }: PlacedTarget,
  speakers: NonNullable<Patch<'statements'>['speakers']>,
) {
  return {
    speakers: context.findSpeakers(speakers, entry, place, isHere),
    speakerBy: null,
    speakerReason: speakers.length ? `said by ${entry.by}` : null,
    speakerConfidence: null,
  };
}

/** A figure has a value or a range: a correction of the one takes the other away. */
function chooseValue({ value, range }: Record<string, unknown>): object {
  if (typeof value === 'number') return { range: null };
  return Array.isArray(range) ? { value: null } : {};
}
