import { type OnRecord, recordSchema } from './record.ts';
import type { Span } from './span.ts';
import { createSpanPlan, listSpans, listSpanWords, mapSpans, type SpanSeries, type SpanWords } from './span-plan.ts';

const PLAN = createSpanPlan(recordSchema)!;

/** Layers of a record with every span in them put through `map`; nothing else changes. */
export const mapRecordSpans = <T extends object>(layers: T, map: (span: Span) => Span): T =>
  mapSpans(PLAN, layers, map);

/** All spans of a record: what is not listed here is in no layer. */
export const listRecordSpans = (record: OnRecord): Iterable<SpanSeries> => listSpans(PLAN, record);

/** All words that a record gives beside spans. */
export const listRecordWords = (record: OnRecord): Iterable<SpanWords> => listSpanWords(PLAN, record);
