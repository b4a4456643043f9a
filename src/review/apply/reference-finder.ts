import type { Span } from '../../schema/span.ts';
import type { DraftItem, ReviewDraft } from './review-draft.ts';

export type ReferredLayer = 'statements' | 'timexes' | 'quantities';

/** Finds items by the span that references name them by. */
export type ReferenceFinder = (layer: ReferredLayer, span: Span) => DraftItem | undefined;

export function createReferenceFinder(draft: ReviewDraft): ReferenceFinder {
  const made = new Map<ReferredLayer, Map<string, DraftItem>>();
  return (layer, span) => {
    const bySpan = made.get(layer) ?? indexSpans(draft, layer);
    made.set(layer, bySpan);
    return bySpan.get(String(span));
  };
}

/** The first of a layer at each place. */
function indexSpans(draft: ReviewDraft, layer: ReferredLayer): Map<string, DraftItem> {
  const bySpan = new Map<string, DraftItem>();
  for (const item of draft.layers[layer].items) {
    const key = String(nameSpan(item.base));
    if (!bySpan.has(key)) bySpan.set(key, item);
  }
  return bySpan;
}

/** The span that stands for an item where another names it: of a statement its cue, which no two share. */
export function nameSpan(
  item: { readonly span: Span } | Readonly<Record<'source' | 'cue' | 'content', readonly Span[]>> | object,
): Span | undefined {
  if ('span' in item) return item.span as Span;
  if (!('cue' in item && 'content' in item && 'source' in item)) return undefined;
  const { cue, content, source } = item as Readonly<Record<string, readonly Span[]>>;
  return cue?.[0] ?? content?.[0] ?? source?.[0];
}
