import type { Span } from '../../src/schema/span.ts';

/** The cluster of "it" that means no person or thing: "it is raining". */
export const NOTHING = '-';

/** A mention that somebody marked: the noun phrase without what hangs behind it, its head, and with whom it is one. */
export interface LabelledMention {
  readonly span: Span;
  readonly head: Span;
  /** Null where nobody knows: it is asked of nothing, and nothing of it, but it stands in the list. */
  readonly cluster: string | null;
  readonly isName: boolean;
  readonly kind: string | null;
}

/** A text with what is known of it; of a text that lacks a list nothing of the kind is asked. */
export interface LabelledText {
  readonly id: string;
  readonly text: string;
  /** Start, end and class of each word. */
  readonly words?: readonly (readonly [number, number, string])[];
  /** Start and end of each base noun phrase, and of its head. */
  readonly phrases?: readonly (readonly [number, number, number, number])[];
  readonly mentions?: readonly LabelledMention[];
  /** Names of people, organizations and places, without titles. */
  readonly entities?: readonly { readonly span: Span; readonly label: 'PER' | 'ORG' | 'LOC' }[];
  /** Only these mentions are asked, by index; else all. */
  readonly asked?: readonly number[];
}
