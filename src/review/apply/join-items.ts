import type { Mention } from '../../schema/actor.ts';
import type { Span } from '../../schema/span.ts';
import { compareSpans, joinSpans } from '../../text/span.ts';
import type { Annotation } from '../annotation.ts';
import { listItemSpans } from '../item-spans.ts';
import type { ReviewedLayer } from '../layers.ts';
import type { ApplyContext } from './apply-context.ts';
import { changeItem, type DraftItem, openReview } from './review-draft.ts';

/** Joins items of one layer: the first in the text goes on with the words of all; the others stay, marked, behind it. */
export function joinItems(context: ApplyContext, entry: Annotation, items: readonly DraftItem[]): void {
  const [first, ...others] = [...new Set(items.map(survivorOf))].sort(byPlace);
  if (!first || !others.length) return;
  const review = openReview(first, entry, 'same');
  review.isAccepted = true;
  review.isRejected = false;
  if (first.layer === 'statements') {
    const all = [first, ...others].map(({ item }) => item as DraftItem<'statements'>['item']);
    const unite = (role: 'source' | 'cue' | 'content') => uniteSpans(all.map((item) => item[role]));
    changeItem(first as DraftItem<'statements'>, review, {
      source: unite('source'),
      cue: unite('cue'),
      content: unite('content'),
    });
    context.recut.add(first as DraftItem<'statements'>);
    context.draft.layers.statements.settleAt(first as DraftItem<'statements'>);
  } else {
    const all = [first, ...others].map(({ item }) => item as DraftItem<'actors'>['item']);
    changeItem(first as DraftItem<'actors'>, review, {
      aliases: [...new Set(all.flatMap(({ aliases }) => aliases))],
      mentions: uniteMentions(all.flatMap(({ mentions }) => mentions)),
    });
  }
  for (const other of others) {
    const joined = openReview(other, entry, 'same');
    joined.isRejected = true;
    joined.joinedInto = first;
  }
  context.hasJoined = true;
}

/** What an item was joined into, at the end of the chain. */
export function survivorOf(item: DraftItem): DraftItem {
  let survivor = item;
  while (survivor.review?.joinedInto) survivor = survivor.review.joinedInto;
  return survivor;
}

function byPlace(a: DraftItem, b: DraftItem): number {
  const start = ({ layer, item }: DraftItem) => listItemSpans<ReviewedLayer>(layer, item, new Map()).main[0]?.[0] ?? 0;
  return start(a) - start(b);
}

const uniteSpans = (lists: readonly (readonly Span[])[]): Span[] => joinSpans(lists.flat()).map(({ span }) => span);

/** In the order of the text; of two that overlap the first. */
function uniteMentions(mentions: readonly Mention[]): Mention[] {
  const kept: Mention[] = [];
  for (const mention of mentions.toSorted((a, b) => compareSpans(a.span, b.span))) {
    if (mention.span[0] >= (kept.at(-1)?.span[1] ?? 0)) kept.push(mention);
  }
  return kept;
}
