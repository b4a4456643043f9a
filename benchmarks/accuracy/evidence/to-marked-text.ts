import type { OnRecord } from '../../../src/schema/record.ts';
import type { Span } from '../../../src/schema/span.ts';
import { compareSpans } from '../../../src/text/span.ts';
import type { MarkedText } from './score-evidence.ts';

/** A record as a text with places in it. */
export function toMarkedText(record: OnRecord): MarkedText {
  const sentences = record.sentences.map(({ span }) => span);
  return { id: record.id, text: record.document.text, sentences, spans: listEvidenceSpans(record) };
}

/** The spans of a record that people say things about: of statements, times, figures, names and claims; each once. */
function listEvidenceSpans(record: OnRecord): readonly Span[] {
  const spans = [
    ...record.statements.flatMap(({ source, cue, content }) => [...source, ...cue, ...content]),
    ...record.timexes.map(({ span }) => span),
    ...record.quantities.map(({ span }) => span),
    ...record.actors.flatMap(({ mentions }) => mentions.map(({ span }) => span)),
    ...record.claims.flatMap((claim) => claim.spans),
  ].toSorted(compareSpans);
  return spans.filter((span, index) => index === 0 || compareSpans(span, spans[index - 1]!) !== 0);
}
