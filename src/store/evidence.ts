import type { Span } from '../schema/span.ts';
import { createEvidence } from '../text/evidence.ts';
import type { EvidenceColumns } from './tables.ts';

/** A span with its exact words and the text around it, as columns. */
export function createEvidenceColumns(text: string, span: Span): EvidenceColumns {
  const { exact, prefix, suffix } = createEvidence(text, span);
  return { span_start: span[0], span_end: span[1], exact, prefix, suffix };
}
