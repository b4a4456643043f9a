import type { Actor } from '../../schema/actor.ts';
import type { Claim } from '../../schema/claim.ts';
import type { Poll, Quantity } from '../../schema/quantity.ts';
import type { Span } from '../../schema/span.ts';
import type { Statement } from '../../schema/statement.ts';
import type { Timex } from '../../schema/timex.ts';
import type { ItemValues } from '../item-values.ts';
import type { LayerItems, ReviewedLayer } from '../layers.ts';
import type { ApplyContext, PlacedTarget } from './apply-context.ts';
import { findReference } from './find-reference.ts';
import { freeName, PERSON } from './find-speakers.ts';
import { NOT_FOLDED } from './not-folded.ts';
import { readFields } from './read-fields.ts';
import { addItem, type DraftItem, type DraftLayer, openReview } from './review-draft.ts';

/**
 * An item that the engine does not give, from what the entry keeps of it: one that was missed, or one that an engine found
 * once and people have vouched for. Null where it cannot be made whole again.
 */
export function putBack(context: ApplyContext, placed: PlacedTarget): DraftItem | null {
  const { entry, target, how } = placed;
  const values = entry.action === 'add' ? entry.body.statement : target.before;
  if (!values) return null;
  const layer = context.draft.layers[target.layer] as unknown as DraftLayer;
  const item = MAKERS[target.layer](context, placed, values as never);
  if (!item) return null;
  const name = {
    id: freeName(layer.byId, `${target.itemKey[0]}+${entry.id}`, '.'),
    key: freeName(layer.byKey, target.itemKey, '~'),
    by: PERSON,
  };
  const added = addItem(layer, target.layer, { ...item, ...name } as LayerItems[ReviewedLayer]);
  openReview(added, entry, how).isAdded = entry.action === 'add';
  if (target.layer === 'statements') context.recut.add(added as DraftItem<'statements'>);
  return added;
}

type Unnamed<T> = Omit<T, 'id' | 'key' | 'by'>;

type Makers = {
  readonly [L in ReviewedLayer]: (
    context: ApplyContext,
    placed: PlacedTarget,
    values: ItemValues<L>,
  ) => Unnamed<LayerItems[L]> | null;
};

const MAKERS: Makers = {
  statements(context, placed, { confidence = null, ...said }) {
    const fields = readFields(context, placed, 'statements', said);
    if (!fields) return null;
    return {
      speakerBy: null,
      speakerReason: null,
      speakerConfidence: null,
      sourceName: null,
      contentPolarity: 'affirmed',
      saidAt: null,
      saidOn: null,
      ...NOT_FOLDED,
      ...fields,
      confidence,
    } as Unnamed<Statement>;
  },
  timexes(_context, { place }, values) {
    const span = place(values.span);
    return span && ({ ...values, span, confidence: null } satisfies Unnamed<Timex>);
  },
  quantities(_context, { place }, values) {
    const span = place(values.span);
    const measure = placeWords(values.measure, place);
    const holder = placeWords(values.holder, place);
    const loose = { conversionOf: null, statement: null, timex: null, confidence: null };
    return span && ({ ...values, span, measure, holder, ...loose } satisfies Unnamed<Quantity>);
  },
  actors(_context, { place }, { mentions, ...values }) {
    const there = mentions.flatMap((mention) => {
      const span = place(mention.span);
      return span ? [{ ...mention, span }] : [];
    });
    if (!there.length) return null;
    return { ...values, mentions: there, roles: [], standsFor: null, confidence: null } satisfies Unnamed<Actor>;
  },
  polls(context, placed, { shares, sum }) {
    const found = shares.map((share) => findReference(context, placed, 'quantities', share));
    const ids = found.filter((share) => share !== null).map(({ item }) => item.id);
    if (ids.length < shares.length) return null;
    return { shares: ids, sum, respondents: null, askedBy: null, timex: null } satisfies Unnamed<Poll>;
  },
  claims(context, placed, { spans, checkworthiness, statement }) {
    const there = spans.map(placed.place).filter((span) => span !== null);
    const owner = findReference(context, placed, 'statements', statement);
    if (there.length < spans.length || (statement && !owner)) return null;
    const ties = { statement: owner?.item.id ?? null, quantities: [], timexes: [], actors: [] };
    return { spans: there, checkworthiness, ...ties } satisfies Unnamed<Claim>;
  },
};

/** What is measured, or whose it is: left out where its words are not there any more. */
function placeWords(
  words: { readonly span: Span; readonly text: string } | null,
  place: (span: Span) => Span | null,
): { readonly span: Span; readonly text: string } | null {
  const span = words && place(words.span);
  return words && span ? { ...words, span } : null;
}
