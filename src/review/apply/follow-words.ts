import type { Span } from '../../schema/span.ts';
import { compareSpans, findFirstEndingAfter, isInside } from '../../text/span.ts';
import type { ApplyContext } from './apply-context.ts';
import type { DraftItem } from './review-draft.ts';

/**
 * Where people changed what a statement says, what stands in its words follows: its claim has the same words still, and a
 * figure belongs to it that stands inside and to no other statement, and not one that stands outside now.
 */
export function followWords({ draft, recut }: ApplyContext): void {
  if (!recut.size) return;
  const { claims, quantities } = draft.layers;
  const byId = new Map([...recut].map((each) => [each.item.id, each]));
  for (const claim of claims.items) {
    const owner = claim.item.statement === null ? undefined : byId.get(claim.item.statement);
    if (!owner || claim.review?.before.has('spans') || !owner.item.content.length) continue;
    if (isEqual(claim.item.spans, owner.base.content)) claim.item = { ...claim.item, spans: owner.item.content };
  }
  const figures = quantities.items
    .map((draftItem) => ({ draftItem, span: draftItem.item.span }))
    .sort((a, b) => compareSpans(a.span, b.span));
  for (const { draftItem } of figures) leaveOutside(draftItem, byId);
  for (const statement of recut) {
    if (statement.review?.isRejected) continue;
    for (const span of statement.item.content) takeInside(figures, span, statement.item.id);
  }
}

const isEqual = (a: readonly Span[], b: readonly Span[]): boolean =>
  a.length === b.length && a.every(([start, end], index) => start === b[index]![0] && end === b[index]![1]);

function leaveOutside(figure: DraftItem<'quantities'>, recut: ReadonlyMap<string, DraftItem<'statements'>>): void {
  const owner = figure.item.statement === null ? undefined : recut.get(figure.item.statement);
  if (!owner || owner.item.content.some((span) => isInside(figure.item.span, span))) return;
  figure.item = { ...figure.item, statement: null };
}

function takeInside(
  figures: readonly { readonly draftItem: DraftItem<'quantities'>; readonly span: Span }[],
  piece: Span,
  statement: string,
): void {
  for (let at = findFirstEndingAfter(figures, piece[0]); at < figures.length && figures[at]!.span[0] < piece[1]; at++) {
    const { draftItem, span } = figures[at]!;
    if (draftItem.item.statement === null && isInside(span, piece)) draftItem.item = { ...draftItem.item, statement };
  }
}
