import type { HowFound } from '../../text/found-evidence.ts';
import type { AnnotationOf } from '../annotation.ts';
import type { ItemValues, Patch, StatementPart } from '../item-values.ts';
import type { LayerItems, ReviewedLayer } from '../layers.ts';
import { type ApplyContext, addOrphan, type PlacedTarget } from './apply-context.ts';
import { freeName, PERSON } from './find-speakers.ts';
import { readFields } from './read-fields.ts';
import { addItem, changeItem, type DraftItem, type DraftReview, openReview } from './review-draft.ts';

/** Does what an entry says to an item that was found. `how` is one more word than the target's: the item may be altered. */
export function layOverItem(context: ApplyContext, placed: PlacedTarget, item: DraftItem, how: HowFound): void {
  const { entry, target } = placed;
  switch (entry.action) {
    case 'accept': {
      const review = openReview(item, entry, how);
      if (how === 'changed') layPatch(context, placed, item, review, vouchedFor(target.before));
      review.isAccepted = true;
      review.isRejected = false;
      return;
    }
    case 'correct':
    case 'add': {
      const said = entry.action === 'add' ? entry.body.statement : (entry.body.patch as Patch<ReviewedLayer>);
      const review = openReview(item, entry, how);
      layPatch(context, placed, item, review, said);
      review.isAccepted = true;
      review.isRejected = false;
      return;
    }
    case 'reject':
      openReview(item, entry, how).isRejected = true;
      return;
    case 'split':
      splitStatement(context, placed, item as DraftItem<'statements'>, how, entry as AnnotationOf<'split'>);
      return;
    case 'note':
      openReview(item, entry, how).notes.push({ id: entry.id, by: entry.by, at: entry.at, text: entry.body.text });
      return;
    case 'pin':
      openReview(item, entry, how).isPinned = entry.body.isPinned;
      return;
    case 'rate': {
      const { verdict, value, best, worst } = entry.body;
      const { id, by, at } = entry;
      openReview(item, entry, how).rating = { id, by, at, verdict, value, best, worst, signed: null };
      return;
    }
    case 'sign':
      sign(context, placed, item, how, entry as AnnotationOf<'sign'>);
      return;
    default:
      return;
  }
}

/** What was accepted of a statement is what it said; how sure an engine once was is no part of it. */
function vouchedFor(before: PlacedTarget['target']['before']): Patch<'statements'> {
  const { confidence: _, ...said } = before as unknown as ItemValues<'statements'>;
  return said;
}

function layPatch(
  context: ApplyContext,
  placed: PlacedTarget,
  item: DraftItem,
  review: DraftReview,
  said: Patch<ReviewedLayer>,
): void {
  const fields = readFields(context, placed, item.layer, said);
  if (!fields) return;
  if (item.layer === 'statements')
    nameSource(item as DraftItem<'statements'>, fields as Partial<LayerItems['statements']>);
  const hadContent = 'content' in fields;
  changeItem(item, review, fields as Partial<LayerItems[ReviewedLayer]>);
  if ('span' in fields || 'spans' in fields || hadContent || 'cue' in fields) {
    context.draft.layers[item.layer].settleAt(item as never);
  }
  if (hadContent) context.recut.add(item as DraftItem<'statements'>);
}

/** A source that somebody has named is a named one. */
function nameSource(
  { item }: DraftItem<'statements'>,
  fields: { speakers?: readonly string[]; sourceKind?: string },
): void {
  const kind = fields.sourceKind ?? item.sourceKind;
  if (fields.speakers?.length && (kind === 'unnamed' || kind === 'none')) fields.sourceKind = 'named';
}

/** The first part keeps the statement's name; each of the others is a statement of its own, the same but for what it says. */
function splitStatement(
  context: ApplyContext,
  placed: PlacedTarget,
  item: DraftItem<'statements'>,
  how: HowFound,
  entry: AnnotationOf<'split'>,
): void {
  const parts = 'parts' in entry.body ? (entry.body.parts as readonly StatementPart[]) : [];
  const layer = context.draft.layers.statements;
  const fields = parts.map(({ key: _, ...part }) => readFields(context, placed, 'statements', part));
  const [first, ...others] = fields.filter((each) => each !== null);
  if (!first || others.length < parts.length - 1) return;
  for (const [index, other] of others.entries()) {
    nameSource(item, other);
    const added = addItem(layer, 'statements', {
      ...item.item,
      ...other,
      id: freeName(layer.byId, `${item.item.id}+${entry.id}`, '.'),
      key: freeName(layer.byKey, parts[index + 1]!.key, '~'),
      by: PERSON,
    });
    openReview(added, entry, how).isAdded = true;
    context.recut.add(added);
  }
  const review = openReview(item, entry, how);
  nameSource(item, first);
  changeItem(item, review, first);
  review.isAccepted = true;
  review.isRejected = false;
  layer.settleAt(item);
  context.recut.add(item);
}

/** Signs the rating that was seen, and no other that came after it. */
function sign(
  context: ApplyContext,
  placed: PlacedTarget,
  item: DraftItem,
  how: HowFound,
  { id, by, at, body }: AnnotationOf<'sign'>,
): void {
  const rating = item.review?.rating;
  if (rating?.id !== body.rating) {
    addOrphan(context, placed, 'lost', `the rating of entry ${body.rating}, which it signs, does not hold any more`);
    return;
  }
  openReview(item, { id, by, at }, how).rating = { ...rating, signed: { by, at } };
}
