import { OnrecordError } from '../errors.ts';
import type { OnRecord } from '../schema/record.ts';
import { isInsidePair, type Span } from '../schema/span.ts';
import { createEvidence } from '../text/evidence.ts';
import { type AddedStatement, DAY_FIELDS } from './item-values.ts';
import { ITEM_WORDS, type LayerItems, type ReviewedLayer } from './layers.ts';
import { listSpansIn } from './map-spans.ts';
import { readItemValues } from './read-item-values.ts';
import type { ItemTarget, TargetEvidence } from './target.ts';

/** The text that a record is of: the hash of its text, and what its versions have in common. */
export interface TextPlace {
  /** Lower-case hex SHA-256. */
  readonly textHash: string;
  readonly series: string | null;
}

/**
 * An item of a record as an entry of the journal is about it: its key, how it stands, and the evidence that finds it again.
 * `said` is what the entry says besides (a patch, parts), whose spans get their evidence too; fields that depend on the day of
 * publication make the target hold for readings of that day alone.
 */
export function createTarget<L extends ReviewedLayer>(
  record: OnRecord,
  place: TextPlace,
  layer: L,
  item: LayerItems[L],
  said: unknown = null,
): ItemTarget {
  const before = readItemValues(record, layer, item);
  return {
    type: 'item',
    textHash: place.textHash,
    series: place.series,
    layer,
    itemKey: item.key,
    publishedAt: hangsOnDay(layer, said) ? record.document.publishedAt.value : null,
    evidence: collectEvidence(record.document.text, [before, said]),
    before: before as ItemTarget['before'],
  };
}

/** The target of an entry that adds a statement: nothing stood there before. */
export function createAddedTarget(
  record: OnRecord,
  place: TextPlace,
  itemKey: string,
  said: AddedStatement,
): ItemTarget {
  return {
    type: 'item',
    textHash: place.textHash,
    series: place.series,
    layer: 'statements',
    itemKey,
    publishedAt: said.saidAt ? record.document.publishedAt.value : null,
    evidence: collectEvidence(record.document.text, [said]),
    before: null,
  };
}

/** Evidence of every span in these values, each span once. */
function collectEvidence(text: string, values: readonly unknown[]): TargetEvidence[] {
  const found = new Map<string, TargetEvidence>();
  for (const { role, span } of values.flatMap(listSpansIn)) {
    assertSpan(text, span, role);
    const at = `${span[0]}:${span[1]}`;
    if (!found.has(at)) found.set(at, { role, ...createEvidence(text, span) });
  }
  return [...found.values()];
}

function assertSpan(text: string, span: Span, role: string): void {
  const [start, end] = span;
  const fault =
    end > text.length
      ? `ends after the text, which has ${text.length} characters`
      : start >= end
        ? 'is empty'
        : isInsidePair(text, start) || isInsidePair(text, end)
          ? 'cuts a character in two'
          : null;
  if (fault === null) return;
  throw new OnrecordError('annotation-invalid', `The span [${start}, ${end}) ${fault}.`, { place: role });
}

function hangsOnDay(layer: ReviewedLayer, said: unknown): boolean {
  const fields = DAY_FIELDS.get(layer) ?? [];
  return typeof said === 'object' && said !== null && fields.some((field) => field in said);
}

/** The item of a layer with this id; `annotation-invalid` if there is none. */
export function pickItem<L extends ReviewedLayer>(record: Pick<OnRecord, L>, layer: L, id: string): LayerItems[L] {
  const items: readonly { readonly id: string; readonly key: string }[] = record[layer];
  const item = items.find((each) => each.id === id || each.key === id);
  if (item) return item as LayerItems[L];
  throw new OnrecordError('annotation-invalid', `The document has no ${ITEM_WORDS[layer]} ${id}.`, {
    input: id,
    remedy: '`onrecord show` gives the number of each.',
  });
}
