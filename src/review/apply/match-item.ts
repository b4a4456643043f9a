import type { Span } from '../../schema/span.ts';
import { isOverlapping } from '../../text/span.ts';
import { type ItemSpans, listItemSpans } from '../item-spans.ts';
import type { ReviewedLayer } from '../layers.ts';
import type { DraftItem, DraftLayer } from './review-draft.ts';

/** What the reading at hand gives where the words of a target stand. */
export type ItemMatch =
  /** The item itself. */
  | { readonly kind: 'item'; readonly item: DraftItem }
  /** An item that is surely the same one, with other words: the same cue, or the same content. */
  | { readonly kind: 'altered'; readonly item: DraftItem; readonly isSure: boolean }
  /** Nothing that could be it. */
  | { readonly kind: 'none' }
  | { readonly kind: 'ambiguous'; readonly items: readonly DraftItem[] };

const NO_QUANTITIES: ReadonlyMap<string, Span> = new Map();

/** The item of a layer that stands at `own`, which are spans of the record's text. `key` only where it is of this text. */
export function matchItem(text: string, layer: DraftLayer, own: ItemSpans, key: string | null): ItemMatch {
  const named = key === null ? undefined : layer.byKey.get(key);
  if (named && !hasTwin(layer, named) && standsAt(named, own)) return { kind: 'item', item: named };
  const exact = narrow(layer.places().at(own.main), own);
  if (exact.length === 1) return { kind: 'item', item: exact[0]! };
  if (exact.length > 1) return { kind: 'ambiguous', items: exact };
  const related = layer
    .places()
    .overlapping(own.all)
    .map((item) => ({ item, relation: relate(text, own, layer.places().spansOf(item), item.layer) }))
    .filter(({ relation }) => relation !== 'other');
  if (related.length > 1) return { kind: 'ambiguous', items: related.map(({ item }) => item) };
  const [only] = related;
  if (!only) return { kind: 'none' };
  if (only.relation === 'itself') return { kind: 'item', item: only.item };
  return { kind: 'altered', item: only.item, isSure: only.relation === 'altered' };
}

/** Two items with the same words at the same place share a key, but for its end, which may change with the reading. */
function hasTwin(layer: DraftLayer, { item }: DraftItem): boolean {
  return item.key.includes('~') || layer.byKey.has(`${item.key}~2`);
}

/** A key of this very text stands for its words and which of them; where a person moved them, some are still the same. */
function standsAt({ layer, item, base }: DraftItem, own: ItemSpans): boolean {
  return [item, base].some((each) => {
    const { all } = listItemSpans<ReviewedLayer>(layer, each, NO_QUANTITIES);
    if (layer === 'polls') return true;
    return all.some((span) => own.all.some((other) => isOverlapping(span, other)));
  });
}

/** Of items with the same content those with the same cue, and of those the ones with the same source. */
function narrow(items: readonly DraftItem[], own: ItemSpans): readonly DraftItem[] {
  if (items[0]?.layer !== 'statements') return items;
  const spans = (each: DraftItem) =>
    [each.item, each.base].map((item) => listItemSpans(each.layer, item, NO_QUANTITIES));
  const sameCue = items.filter((each) => spans(each).some(({ cue }) => isEqual(cue, own.cue)));
  if (sameCue.length < 2) return sameCue;
  const sameSource = sameCue.filter((each) => spans(each).some(({ source }) => isEqual(source, own.source)));
  return sameSource.length ? sameSource : sameCue;
}

const isEqual = (a: readonly Span[], b: readonly Span[]): boolean =>
  a.length === b.length && a.every(([start, end], index) => start === b[index]![0] && end === b[index]![1]);

type Relation = 'itself' | 'altered' | 'perhaps' | 'other';

/**
 * Is an item that overlaps the place the one that was meant? The same words but for marks and spaces at the ends: itself.
 * One cue makes one statement, whatever its content came to be; two cues make two, unless they have the very same content.
 * Without a cue, and in all other layers, half of the words of both tell that it may be, and no more.
 */
function relate(text: string, own: ItemSpans, other: ItemSpans, layer: ReviewedLayer): Relation {
  if (layer === 'actors') return other.all.some((each) => isEqual([each], own.main)) ? 'altered' : 'perhaps';
  const trim = (spans: readonly Span[]) => spans.map((span) => trimMarks(text, span));
  const isSameContent = isEqual(trim(own.main), trim(other.main));
  if (layer === 'statements') {
    if (isSameContent && isEqual(trim(own.cue), trim(other.cue))) return 'itself';
    if (isSameContent || own.cue.some((span) => other.cue.some((each) => isOverlapping(span, each)))) return 'altered';
    if (own.cue.length && other.cue.length) return 'other';
  } else if (isSameContent) return 'itself';
  return shareOf(own.main, other.main) >= 0.5 ? 'perhaps' : 'other';
}

/** A span without what is no letter and no digit at its ends. */
function trimMarks(text: string, [start, end]: Span): Span {
  const words = text.slice(start, end);
  const first = words.search(/[\p{L}\p{N}]/u);
  if (first < 0) return [start, end];
  let last = end;
  while (!/[\p{L}\p{N}\uD800-\uDFFF]/u.test(text[last - 1]!)) last--;
  return [start + first, last];
}

/** How much two lists of spans share, of all that either has (Jaccard). */
function shareOf(a: readonly Span[], b: readonly Span[]): number {
  let shared = 0;
  for (const one of a) {
    for (const other of b) shared += Math.max(0, Math.min(one[1], other[1]) - Math.max(one[0], other[0]));
  }
  const length = (spans: readonly Span[]) => spans.reduce((sum, [start, end]) => sum + end - start, 0);
  return shared / (length(a) + length(b) - shared);
}
