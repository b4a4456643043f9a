import type { OnRecord } from '../../schema/record.ts';
import type { Span } from '../../schema/span.ts';
import { isOverlapping } from '../../text/span.ts';
import { type ItemSpans, listItemSpans } from '../item-spans.ts';
import type { LayerItems, ReviewedLayer } from '../layers.ts';

/** Finds items of a layer by where they stand. */
export interface PlaceIndex<T> {
  /** Those whose main spans are exactly these. */
  at(spans: readonly Span[]): readonly T[];
  /** Those that share a character with one of these spans, each once, in the order in which they came in. */
  overlapping(spans: readonly Span[]): readonly T[];
  /** Takes an item in, or again where it stands elsewhere now. */
  add(item: T): void;
  spansOf(item: T): ItemSpans;
}

/** An item as it stands, and as it came in: it is found at both places. */
interface Placed<L extends ReviewedLayer> {
  readonly item: LayerItems[L];
  readonly base: LayerItems[L];
}

/** How many characters of the text are looked up as one: about a short sentence. */
const STRETCH = 64;

export function createPlaceIndex<L extends ReviewedLayer, T extends Placed<L>>(
  layer: L,
  items: readonly T[],
  quantities: OnRecord['quantities'],
): PlaceIndex<T> {
  const spansOfQuantities = new Map(layer === 'polls' ? quantities.map(({ id, span }) => [id, span]) : []);
  const spansOf = ({ item }: T) => listItemSpans(layer, item, spansOfQuantities);
  const exact = new Map<string, T[]>();
  const stretches = new Map<number, { readonly span: Span; readonly item: T }[]>();
  const addAt = (item: T, { main, all }: ItemSpans) => {
    const there = listAt(exact, keyOf(main));
    if (!there.includes(item)) there.push(item);
    for (const span of all) for (const at of listStretches(span)) listAt(stretches, at).push({ span, item });
  };
  const add = (item: T) => {
    addAt(item, spansOf(item));
    if (item.base !== item.item) addAt(item, listItemSpans(layer, item.base, spansOfQuantities));
  };
  for (const item of items) add(item);
  return {
    at: (spans) => exact.get(keyOf(spans)) ?? [],
    overlapping(spans) {
      const found = new Set<T>();
      for (const span of spans) {
        for (const at of listStretches(span)) {
          for (const each of stretches.get(at) ?? []) if (isOverlapping(each.span, span)) found.add(each.item);
        }
      }
      return [...found];
    },
    add,
    spansOf,
  };
}

const keyOf = (spans: readonly Span[]): string => spans.map(([start, end]) => `${start}:${end}`).join(' ');

function* listStretches([start, end]: Span): Generator<number> {
  for (let at = Math.floor(start / STRETCH); at * STRETCH < end; at++) yield at;
}

function listAt<K, V>(lists: Map<K, V[]>, key: K): V[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}
