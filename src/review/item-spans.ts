import type { Span } from '../schema/span.ts';
import type { ItemValues } from './item-values.ts';
import type { LayerItems, ReviewedLayer } from './layers.ts';

/** The spans by which an item is told from others. */
export interface ItemSpans {
  /** Of a statement its content, else its cue, else its source; of an actor one mention; of any other item all it has. */
  readonly main: readonly Span[];
  /** The same; of an actor every mention. */
  readonly all: readonly Span[];
  /** Of a statement, else empty. */
  readonly cue: readonly Span[];
  readonly source: readonly Span[];
}

type Placed<L extends ReviewedLayer> = LayerItems[L] | ItemValues<L>;

type Listers = {
  readonly [L in ReviewedLayer]: (item: Placed<L>, quantities: ReadonlyMap<string, Span>) => Partial<ItemSpans>;
};

const NONE: readonly Span[] = [];

/** The spans of an item, or of what an entry keeps of one; a poll of a record names its shares by id, hence `quantities`. */
export function listItemSpans<L extends ReviewedLayer>(
  layer: L,
  item: Placed<L>,
  quantities: ReadonlyMap<string, Span>,
): ItemSpans {
  const { main = NONE, all = main, cue = NONE, source = NONE } = LISTERS[layer](item, quantities);
  return { main, all, cue, source };
}

const LISTERS: Listers = {
  statements: ({ content, cue, source }) => ({
    main: content.length ? content : cue.length ? cue : source,
    cue,
    source,
  }),
  actors({ mentions }) {
    const known = chooseMention(mentions);
    return { main: known ? [known.span] : NONE, all: mentions.map(({ span }) => span) };
  },
  timexes: ({ span }) => ({ main: [span] }),
  quantities: ({ span }) => ({ main: [span] }),
  polls: ({ shares }, quantities) => ({
    main: shares
      .map((share) => (typeof share === 'string' ? quantities.get(share) : share.span))
      .filter((span) => span !== undefined),
  }),
  claims: ({ spans }) => ({ main: spans }),
};

/** The mention that an actor is known by: the first with a name, else the first. */
export const chooseMention = <M extends { readonly form: string }>(mentions: readonly M[]): M | undefined =>
  mentions.find(({ form }) => form === 'name') ?? mentions[0];
