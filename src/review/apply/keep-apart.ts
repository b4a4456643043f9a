import { compareSpans, isOverlapping } from '../../text/span.ts';
import { type ApplyContext, addOrphan } from './apply-context.ts';
import type { DraftItem, DraftLayer } from './review-draft.ts';

type Single = DraftItem<'timexes'> | DraftItem<'quantities'>;

/**
 * Dates, and figures, stand one after the other. Where a person's span runs into one that the engine gives, the person's
 * goes, and is told of: whose words are right is for somebody to say.
 */
export function keepApart(context: ApplyContext): void {
  for (const layer of [context.draft.layers.timexes, context.draft.layers.quantities]) {
    const touched = layer.items.some((each) => !each.isFromEngine || each.item.span !== each.base.span);
    if (touched) settle(context, layer as DraftLayer<'timexes'> | DraftLayer<'quantities'>);
  }
  if (context.draft.layers.timexes.items.length < context.draft.layers.timexes.byId.size) dropGoneTimexes(context);
  if (context.draft.layers.quantities.items.length < context.draft.layers.quantities.byId.size) dropGoneShares(context);
}

/** A time that gave way is no longer when something was said. */
function dropGoneTimexes({ draft: { layers } }: ApplyContext): void {
  const there = new Set(layers.timexes.items.map(({ item }) => item.id));
  for (const each of layers.statements.items) {
    if (each.item.saidAt !== null && !there.has(each.item.saidAt)) each.item = { ...each.item, saidAt: null };
  }
}

/** A poll that was put back goes with a share of it that gave way. */
function dropGoneShares({ draft: { layers } }: ApplyContext): void {
  const there = new Set(layers.quantities.items.map(({ item }) => item.id));
  const whole = layers.polls.items.filter(({ item }) => item.shares.every((share) => there.has(share)));
  layers.polls.items.splice(0, Infinity, ...whole);
}

function settle(context: ApplyContext, layer: DraftLayer<'timexes'> | DraftLayer<'quantities'>): void {
  const items = layer.items as Single[];
  for (let isClear = false; !isClear; ) {
    items.sort((a, b) => compareSpans(a.item.span, b.item.span));
    const losers = items.flatMap((item, index) => {
      const before = items[index - 1];
      return before && isOverlapping(before.item.span, item.item.span) ? [chooseLoser(before, item)] : [];
    });
    isClear = losers.length === 0;
    for (const loser of new Set(losers)) giveWay(context, items, loser);
  }
}

/** Of two that overlap the one that a person moved or put there, the later if both are. */
function chooseLoser(a: Single, b: Single): Single {
  const isTouched = ({ isFromEngine, item, base }: Single) => !isFromEngine || item.span !== base.span;
  if (isTouched(a) !== isTouched(b)) return isTouched(a) ? a : b;
  return (a.review?.entries.at(-1) ?? 0) > (b.review?.entries.at(-1) ?? 0) ? a : b;
}

function giveWay(context: ApplyContext, items: Single[], loser: Single): void {
  const id = loser.review?.entries.at(-1);
  const entry = context.entries.find((each) => each.id === id);
  const index = entry?.targets.findIndex((target) => target.type === 'item' && target.layer === loser.layer) ?? -1;
  if (entry && index >= 0)
    addOrphan(context, { entry, index }, 'changed', 'other words that overlap are found there now');
  if (!loser.isFromEngine) {
    items.splice(items.indexOf(loser), 1);
    return;
  }
  loser.item = { ...loser.item, span: loser.base.span } as never;
  loser.review?.before.delete('span');
}
