import { createSaidOn } from '../../text/said-on.ts';
import type { DraftItem, ReviewDraft } from './review-draft.ts';

/** When a statement was made follows from the date that a person gave it, took from it, or put right; else it stays as it was read. */
export function settleSaidOn({ record, layers }: ReviewDraft): void {
  const publishedAt = record.document.publishedAt.value;
  for (const each of layers.statements.items) {
    const { item, base } = each;
    const date = item.saidAt === null ? null : (layers.timexes.byId.get(item.saidAt) ?? null);
    const isOther = item.saidAt !== base.saidAt || (date !== null && date.item.value !== date.base.value);
    if (!isOther && !isPutThere(each)) continue;
    const basis = item.saidAt === base.saidAt && item.saidOn?.basis === 'form' ? 'form' : 'told';
    each.item = { ...item, saidOn: createSaidOn(date?.item ?? null, basis, { via: item.via, publishedAt }) };
  }
}

const isPutThere = ({ isFromEngine, item }: DraftItem<'statements'>): boolean => !isFromEngine && item.saidOn === null;
