import type { KnownActor } from '../../src/check/known-actor.ts';
import type { OnRecord } from '../../src/schema/record.ts';
import type { Span } from '../../src/schema/span.ts';
import { compareSpans } from '../../src/text/span.ts';
import type { Seeded } from '../seeded.ts';

/** A document that nothing is wrong with, as far as anybody knows. */
export interface CleanDocument {
  readonly id: string;
  readonly title: string | null;
  readonly publishedAt: string | null;
  readonly text: string;
  readonly record: OnRecord;
}

/** Plants one kind of fault. */
export interface Seeder {
  /** "negation dropped". */
  readonly kind: string;
  /** The rules that may find it, the one that it is made for first; none where nothing is wrong and no rule may say so. */
  readonly rules: readonly string[];
  /** Null where the document has no place for it. */
  plant(document: CleanDocument, seeded: Seeded): Planted | null;
}

/** A document with a fault. */
export interface Planted {
  readonly text: string;
  /** Where the fault is: a finding that touches one of these has found it. */
  readonly spans: readonly Span[];
  /** The text without the fault; the document's own unless told. */
  readonly clean?: string;
  /** Where the clean text has in order what is at fault here: a finding there is wrong. */
  readonly cleanSpans?: readonly Span[];
  /** What it is held against. */
  readonly source?: string;
  /** What the clean text is held against, where that is another. */
  readonly cleanSource?: string;
  readonly known?: readonly KnownActor[];
  /** Whether a speaker is another now, so that "he" further on is that one too: what rules about speakers find there follows from the fault. */
  readonly isSpreading?: boolean;
}

export interface Edit {
  readonly span: Span;
  readonly text: string;
}

/** The text with all edits made, and where each of them stands in it, in text order. */
export function editText(text: string, edits: readonly Edit[]): { readonly text: string; readonly spans: Span[] } {
  let [edited, last] = ['', 0];
  const spans: Span[] = [];
  for (const { span, text: words } of edits.toSorted((a, b) => compareSpans(a.span, b.span))) {
    edited += text.slice(last, span[0]);
    spans.push([edited.length, edited.length + words.length]);
    edited += words;
    last = span[1];
  }
  return { text: edited + text.slice(last), spans };
}

/** One edit, told wide enough that a finding on the words around it has found it. */
export function plantEdit(document: CleanDocument, edit: Edit, around = 0): Pick<Planted, 'text' | 'spans'> {
  const { text, spans } = editText(document.text, [edit]);
  return { text, spans: spans.map(([start, end]) => [Math.max(0, start - around), end + around]) };
}

/** The items in an order of the seed's own. */
export function shuffle<T>(items: readonly T[], seeded: Seeded): T[] {
  return items
    .map((item) => ({ item, at: seeded.next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

/** The first of the items, in an order of the seed's own, that something can be made of. */
export function tryEach<T, U>(items: readonly T[], seeded: Seeded, make: (item: T) => U | null): U | null {
  for (const item of shuffle(items, seeded)) {
    const made = make(item);
    if (made !== null) return made;
  }
  return null;
}
