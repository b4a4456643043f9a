import type { Span } from '../../schema/span.ts';
import {
  compareQuotation,
  type PreparedSource,
  prepareSource,
  type QuotationComparison,
} from '../../text/compare-quotations.ts';
import { listTokens } from '../../text/comparing/list-tokens.ts';
import type { CheckView } from '../view.ts';
import { byView } from './by-view.ts';
import { type HeldSource, holdAgainst } from './held.ts';

/** Words of a source that the draft has nearly as they are. */
export interface Copied {
  readonly held: HeldSource;
  readonly place: Span;
  readonly changes: QuotationComparison['changes'];
}

/** So few words stand together by chance. */
const FEWEST_WORDS = 6;
const LEAST_LIKENESS = 0.8;

/** Where a source has a stretch of the draft nearly word for word; null where none has, or only pieces of it. */
export function findCopied(view: CheckView, span: Span): Copied | null {
  const { tokens } = listTokens(view.text, [[span]], view.language.quotationWords);
  if (tokens.length < FEWEST_WORDS) return null;
  const asked = { text: view.text, spans: [span], speaker: null };
  const all = prepareSources(view).map(({ held, prepared }) => ({ held, ...compareQuotation(asked, prepared) }));
  const [best] = all.toSorted((a, b) => b.likeness - a.likeness);
  if (!best || best.likeness < LEAST_LIKENESS || best.places.length !== 1) return null;
  return { held: best.held, place: best.places[0]!.source, changes: best.changes };
}

const prepareSources = byView((view): readonly { readonly held: HeldSource; readonly prepared: PreparedSource }[] =>
  holdAgainst(view).sources.map((held) => {
    const { text } = held.record.document;
    const passages = [{ spans: [[0, text.length] as const], speaker: null }];
    return { held, prepared: prepareSource({ text, passages }, view.language.quotationWords) };
  }),
);
