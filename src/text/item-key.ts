import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { type ItemLayer, KEY_LETTERS } from '../schema/key.ts';
import type { OnRecord } from '../schema/record.ts';
import type { Span } from '../schema/span.ts';
import { countEarlier } from './count-earlier.ts';

/** The layers of a record whose items have keys. */
export type KeyedLayers = Pick<OnRecord, ItemLayer>;

/** The same layers before their items have keys. */
export type UnkeyedLayers = { readonly [L in ItemLayer]: readonly Omit<OnRecord[L][number], 'key'>[] };

/**
 * The layers of one text with a key on every item: a name made of nothing but its layer, its exact words, and which occurrence of
 * these words in the text it is. So no other item takes part in it, and one that is missed or added renames no neighbour. Of two
 * items of one layer with the same words, the later one gets "~2" behind the key that they share.
 */
export function addItemKeys(text: string, layers: UnkeyedLayers): KeyedLayers {
  const spansOf = LAYERS.map((layer) => listKeySpans(layer, layers));
  const occurrences = countEarlier(text, spansOf.flat(2));
  let next = 0;
  const takeNext = (count: number) => {
    next += count;
    return occurrences.slice(next - count, next);
  };
  const keyed = LAYERS.map((layer, at) => {
    const items = spansOf[at]!;
    const keys = items.map((spans) => hashItem(text, layer, spans, takeNext(spans.length)));
    const apart = tellTwinsApart(keys, items);
    return [layer, layers[layer].map((item, index) => Object.assign({ key: '' }, item, { key: apart[index]! }))];
  });
  return Object.fromEntries(keyed) as KeyedLayers;
}

/** The key of one item by the spans that make it: the same as `addItemKeys` gives it, where it has no earlier twin. */
export const createItemKey = (text: string, layer: ItemLayer, spans: readonly Span[]): string =>
  hashItem(text, layer, spans, countEarlier(text, spans));

const LAYERS = Object.keys(KEY_LETTERS) as ItemLayer[];

/** The spans that make the keys of a layer's items, in the order of the items. */
function listKeySpans(layer: ItemLayer, layers: UnkeyedLayers): (readonly Span[])[] {
  switch (layer) {
    case 'statements':
      return layers.statements.map(({ source, cue, content }) =>
        content.length || cue.length ? [...content, ...cue] : source,
      );
    case 'actors':
      return layers.actors.map(({ mentions }) => {
        const first = mentions.find(({ form }) => form === 'name') ?? mentions[0];
        return first ? [first.span] : [];
      });
    case 'polls': {
      const spans = new Map(layers.quantities.map(({ id, span }) => [id, span]));
      return layers.polls.map(({ shares }) =>
        shares.flatMap((id) => [spans.get(id)].filter((span) => span !== undefined)),
      );
    }
    case 'claims':
      return layers.claims.map(({ spans }) => spans);
    default:
      return layers[layer].map(({ span }) => [span]);
  }
}

/** JSON keeps apart where one part ends and the next begins, and escapes halves of surrogate pairs, which UTF-8 does not have. */
function hashItem(text: string, layer: ItemLayer, spans: readonly Span[], occurrences: readonly number[]): string {
  const parts = spans.map(([start, end], index) => [text.slice(start, end), occurrences[index]]);
  const hash = bytesToHex(sha256(utf8ToBytes(JSON.stringify([layer, ...parts]))));
  return `${KEY_LETTERS[layer]}-${hash.slice(0, 12)}`;
}

/** Twins in the order of the text; those that stand at one place in the order of their layer. */
function tellTwinsApart(keys: readonly string[], spans: readonly (readonly Span[])[]): string[] {
  const start = (index: number) => spans[index]![0]?.[0] ?? 0;
  const apart = [...keys];
  const counts = new Map<string, number>();
  for (const index of [...keys.keys()].sort((a, b) => start(a) - start(b) || a - b)) {
    const key = keys[index]!;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    if (count > 1) apart[index] = `${key}~${count}`;
  }
  return apart;
}
