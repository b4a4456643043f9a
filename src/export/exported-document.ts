import type { ReviewedRecord } from '../review/reviewed-record.ts';
import { type ItemReviews, splitReviews } from '../review/split-reviews.ts';
import type { Intake, PublishedBasis } from '../schema/intake.ts';
import type { OnRecord } from '../schema/record.ts';
import type { Span } from '../schema/span.ts';
import { createEvidence, type Evidence } from '../text/evidence.ts';

/** A document with what is known of it besides its record, as any store gives it. */
export interface ExportableDocument {
  readonly id: string;
  readonly title: string | null;
  readonly byline: readonly string[];
  readonly publisher: string | null;
  readonly publishedAt: string | null;
  readonly publishedBasis: PublishedBasis | null;
  readonly url: string | null;
  readonly origin: string;
  readonly intake: Intake;
  readonly version: number;
  readonly replacedBy: string | null;
  readonly language: string;
  readonly readAt: string;
  /** Where else the text stood. */
  readonly appearances: readonly ExportableAppearance[];
  readonly record: ReviewedRecord;
}

/** Where a text stood: with whom, under which headline, on which day. */
export interface ExportableAppearance {
  readonly title: string | null;
  readonly byline: readonly string[];
  readonly publisher: string | null;
  readonly publishedAt: string | null;
  readonly publishedBasis: PublishedBasis | null;
  readonly url: string | null;
  readonly origin: string;
  readonly intake: Intake;
}

/**
 * One document as a line of the export: its metadata, its record as people have put it, and by record id what they said of
 * the items, and the exact words of each span.
 */
export interface ExportedDocument extends Omit<ExportableDocument, 'record'> {
  readonly record: OnRecord;
  readonly reviews: ItemReviews;
  readonly evidence: ExportedEvidence;
}

interface ExportedEvidence {
  readonly statements: Readonly<Record<string, Readonly<Record<'source' | 'cue' | 'content', readonly Evidence[]>>>>;
  readonly timexes: Readonly<Record<string, Evidence>>;
  readonly quantities: Readonly<Record<string, Evidence>>;
  readonly actors: Readonly<Record<string, readonly Evidence[]>>;
  readonly claims: Readonly<Record<string, readonly Evidence[]>>;
}

export function createExportedDocument(document: ExportableDocument): ExportedDocument {
  const { id, title, byline, publisher, publishedAt, publishedBasis, url, origin, intake, version } = document;
  const { replacedBy, language, readAt, appearances } = document;
  const seen = { id, title, byline, publisher, publishedAt, publishedBasis, url, origin, intake, version, replacedBy };
  const metadata = { ...seen, language, readAt, appearances };
  const { record, reviews } = splitReviews(document.record);
  return { ...metadata, record, reviews, evidence: collectEvidence(record) };
}

function collectEvidence(record: OnRecord): ExportedEvidence {
  const one = (span: Span) => createEvidence(record.document.text, span);
  const all = (spans: readonly Span[]) => spans.map(one);
  return {
    statements: byId(record.statements, ({ source, cue, content }) => ({
      source: all(source),
      cue: all(cue),
      content: all(content),
    })),
    timexes: byId(record.timexes, ({ span }) => one(span)),
    quantities: byId(record.quantities, ({ span }) => one(span)),
    actors: byId(record.actors, ({ mentions }) => mentions.map(({ span }) => one(span))),
    claims: byId(record.claims, ({ spans }) => all(spans)),
  };
}

const byId = <Item extends { readonly id: string }, Value>(
  items: readonly Item[],
  describe: (item: Item) => Value,
): Record<string, Value> => Object.fromEntries(items.map((item) => [item.id, describe(item)]));
