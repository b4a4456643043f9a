import type { Annotation } from '../annotation.ts';
import { listItemSpans } from '../item-spans.ts';
import type { ItemValues } from '../item-values.ts';
import { ITEM_WORDS, type ReviewedLayer } from '../layers.ts';
import { mapSpans } from '../map-spans.ts';
import type { ItemTarget } from '../target.ts';
import { type ApplyContext, addOrphan, type PlacedTarget } from './apply-context.ts';
import { findTargetWords } from './find-target.ts';
import { joinItems } from './join-items.ts';
import { layOverItem } from './lay-over-item.ts';
import { type ItemMatch, matchItem } from './match-item.ts';
import { putBack } from './put-back.ts';
import type { DraftItem } from './review-draft.ts';

/** Lays one entry over the record: each target is found again, and what has no place is kept as an orphan. */
export function applyEntry(context: ApplyContext, entry: Annotation, isOfText: (target: ItemTarget) => boolean): void {
  const own = entry.targets
    .map((target, index) => ({ target, index }))
    .filter(
      (each): each is { target: ItemTarget; index: number } => each.target.type === 'item' && isOfText(each.target),
    );
  if (!own.length) return;
  const found = own.map(({ target, index }) => findItem(context, entry, target, index));
  if (entry.action !== 'join') return;
  const items = found.filter((item) => item !== null);
  if (items.length === own.length) joinItems(context, entry, items);
  else
    for (const [at, { index }] of own.entries())
      if (found[at]) addOrphan(context, { entry, index }, 'changed', NOT_ALL);
}

const NOT_ALL = 'another of the items that were joined has no place any more';

/** The item that a target of an entry is about; except for `join`, which needs them all, what the entry says is done. */
function findItem(context: ApplyContext, entry: Annotation, target: ItemTarget, index: number): DraftItem | null {
  const words = findTargetWords(context.text, context.textHash, target, entry.body, context.findEvidence);
  if (!('place' in words)) {
    context.found[words.how]++;
    addOrphan(context, { entry, index }, words.how, WORDS_OF[words.how], words);
    return null;
  }
  const placed: PlacedTarget = { entry, index, target, how: words.how, isHere: words.isHere, place: words.place };
  const match = matchTarget(context, placed);
  context.found[match.kind === 'ambiguous' ? 'ambiguous' : match.kind === 'altered' ? 'changed' : words.how]++;
  return settle(context, placed, match);
}

const WORDS_OF = {
  changed: 'the words were changed',
  ambiguous: 'the words stand in several places now',
  lost: 'the words are gone',
} as const;

function matchTarget(context: ApplyContext, { entry, target, place, isHere }: PlacedTarget): ItemMatch {
  const layer = context.draft.layers[target.layer];
  const values = (entry.action === 'add' ? entry.body.statement : target.before) as ItemValues | null;
  if (!values) return { kind: 'none' };
  const here = isHere ? values : mapSpans(values, (span) => place(span) ?? span);
  const own = listItemSpans<ReviewedLayer>(target.layer, here, NO_QUANTITIES);
  return matchItem(context.text, layer as never, own, isHere ? target.itemKey : null);
}

const NO_QUANTITIES = new Map();

/** Does what the entry says to the item that was found, or puts the item back, or keeps the entry as an orphan. */
function settle(context: ApplyContext, placed: PlacedTarget, match: ItemMatch): DraftItem | null {
  const { entry, target } = placed;
  if (match.kind === 'item') return finish(context, placed, match.item);
  if (match.kind === 'none') {
    // what was refused and is not found any more needs nothing
    if (entry.action === 'reject') return null;
    const item = PUTS_BACK.has(entry.action) ? putBack(context, placed) : null;
    if (item) return finish(context, placed, item);
    addOrphan(context, placed, 'lost', `no ${ITEM_WORDS[target.layer]} is found there any more`);
    return null;
  }
  if (entry.action === 'add') {
    const item = match.kind === 'altered' && match.isSure ? match.item : putBack(context, placed);
    return item && finish(context, placed, item);
  }
  if (match.kind === 'ambiguous') {
    const candidates = match.items.flatMap((each) =>
      listItemSpans(each.layer, each.item, NO_QUANTITIES).main.slice(0, 1),
    );
    addOrphan(context, placed, 'ambiguous', 'several items are found there now', { candidates });
    return null;
  }
  if (match.isSure && target.layer === 'statements' && outlastsChange(placed, context)) {
    return finish(context, placed, match.item, 'changed');
  }
  addOrphan(context, placed, 'changed', `the ${ITEM_WORDS[target.layer]} found there now has other words`);
  return null;
}

const PUTS_BACK: ReadonlySet<string> = new Set(['accept', 'correct', 'add', 'split', 'join']);

/**
 * Of a statement with the same cue and other words, the person's own words are put above the engine's: what was corrected,
 * and in the very same text what was accepted as it stood. That a statement was refused says nothing of another wording.
 */
function outlastsChange({ entry, target }: PlacedTarget, { textHash }: ApplyContext): boolean {
  return entry.action === 'correct' || (entry.action === 'accept' && target.textHash === textHash);
}

function finish(
  context: ApplyContext,
  placed: PlacedTarget,
  item: DraftItem,
  how: 'same' | 'moved' | 'changed' = placed.how,
): DraftItem | null {
  if (placed.entry.action === 'join') return item;
  const survivor = item.review?.joinedInto;
  if (survivor) {
    addOrphan(context, placed, 'changed', `it was joined into ${survivor.item.id}`);
    return null;
  }
  layOverItem(context, placed, item, how);
  return item;
}
