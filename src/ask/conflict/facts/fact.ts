import type { Quantity } from '../../../schema/quantity.ts';
import type { Span } from '../../../schema/span.ts';
import type { ConflictSide } from '../conflict.ts';

/** What is kept of a document while others are read: its record can go. */
export interface ComparedDocument {
  readonly id: string;
  readonly publishedAt: string | null;
  readonly text: string;
}

/** Something that a document says, with what it may be compared by: one item of its record. */
export interface Fact extends Pick<ConflictSide, 'layer' | 'key' | 'id' | 'spans' | 'differing' | 'actor' | 'day'> {
  readonly document: ComparedDocument;
  /** What it speaks of: stems of words, and actors by "@" and their public id. */
  readonly terms: ReadonlySet<string>;
  /** Of its document: the words of each actor's name. */
  readonly names: ReadonlyMap<string, readonly string[]>;
}

/** A fact before it is told of which document it is. */
export type Listed<T extends Fact> = Omit<T, 'document'>;

/** A fact whose event may be told around it. */
export interface Around extends Fact {
  /** What the paragraphs around speak of. */
  readonly around: ReadonlySet<string>;
}

/** A number that is counted or measured, as wide as its own words leave it. */
export interface FigureFact extends Around {
  /** What is counted: figures of two units are never compared. */
  readonly unit: string;
  readonly kind: Quantity['kind'];
  readonly low: number;
  readonly high: number;
  /** The time that it holds for. */
  readonly time: readonly [from: string, to: string] | null;
  /** Public ids of who says so. */
  readonly speakers: readonly string[];
}

/** The day of something that happened. */
export interface DateFact extends Around {
  readonly on: string;
  /** The words give a day of the month, and no weekday alone. */
  readonly isWhole: boolean;
}

/** A sentence that somebody is quoted with, within all that is quoted there. */
export interface QuoteFact extends Fact {
  readonly quoted: readonly Span[];
  readonly speaker: string | null;
  /** The day that the text tells it was said on. */
  readonly saidOn: string | null;
}

/** What is asserted, or denied. */
export interface SayingFact extends Fact {
  readonly isDenied: boolean;
  /** By a word of its own, and not by how it is said. */
  readonly isNegated: boolean;
  readonly speaker: string | null;
}

/** An office that somebody is named with. */
export interface RoleFact extends Fact {
  readonly person: string;
  readonly head: string;
  readonly rest: ReadonlySet<string>;
}

export interface DocumentFacts {
  readonly figures: readonly FigureFact[];
  readonly dates: readonly DateFact[];
  readonly quotes: readonly QuoteFact[];
  readonly sayings: readonly SayingFact[];
  readonly roles: readonly RoleFact[];
}

/** Of facts that are not compared by what they speak of. */
export const NO_TERMS: Pick<Fact, 'terms' | 'names'> = { terms: new Set(), names: new Map() };

/** A fact as one side of a conflict. */
export const createSide = ({ document, layer, key, id, spans, differing, actor, day }: Fact): ConflictSide => ({
  document: document.id,
  ...{ layer, key, id, spans, differing, actor, day },
  words: spans.map(([start, end]: Span) => document.text.slice(start, end)).join(' '),
});
