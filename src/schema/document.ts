import * as z from 'zod';
import { type GivenEntry, givenEntrySchema } from './entry.ts';
import { createEntryCheck, createTurnCheck } from './given-check.ts';
import { publicationDaySchema } from './publication-day.ts';
import { type DeepReadonly, daySchema } from './span.ts';
import { type GivenTurn, givenTurnSchema } from './turn.ts';

/** What the engine reads: one article as given. Its text is never altered. */
export interface DocumentInput {
  readonly id: string;
  readonly text: string;
  readonly title: string | null;
  /** `YYYY-MM-DD`, or null where nobody gave it. */
  readonly publishedAt: string | null;
  readonly url: string | null;
  readonly publisher: string | null;
  readonly byline: readonly string[];
  readonly language: string | null;
  /** Turns that the maker of the text knows of, in text order; the engine finds those that stand in the words by itself. */
  readonly turns?: readonly GivenTurn[];
  /** The entries of a live page, in text order. */
  readonly entries?: readonly GivenEntry[];
}

const absent = z.string().nullish();

/** A line of the filter `onrecord extract` (record.md): null is as good as absent; a date may be called `published` and be a time stamp. */
export const documentInputSchema = z
  .object({
    id: z.union([z.string().min(1), z.int()]).transform(String),
    text: z.string(),
    title: absent,
    publishedAt: publicationDaySchema.nullish(),
    published: publicationDaySchema.nullish(),
    url: absent,
    publisher: absent,
    byline: z.array(z.string()).nullish(),
    language: absent,
    turns: z.array(givenTurnSchema).nullish(),
    entries: z.array(givenEntrySchema).nullish(),
  })
  .superRefine(({ text, turns, entries }, context) => {
    const [turnFault, entryFault] = [createTurnCheck(text), createEntryCheck(text)];
    const tell = (layer: string, faults: readonly (string | null)[]) => {
      for (const [index, message] of faults.entries()) {
        if (message) context.addIssue({ code: 'custom', path: [layer, index], message });
      }
    };
    tell('turns', (turns ?? []).map(turnFault));
    tell('entries', (entries ?? []).map(entryFault));
  })
  .transform(
    (line): DocumentInput => ({
      id: line.id,
      text: line.text,
      title: line.title ?? null,
      publishedAt: line.publishedAt ?? line.published ?? null,
      url: line.url ?? null,
      publisher: line.publisher ?? null,
      byline: line.byline ?? [],
      language: line.language ?? null,
      ...(line.turns?.length && { turns: line.turns }),
      ...(line.entries?.length && { entries: line.entries }),
    }),
  );

export const recordDocumentSchema = z
  .object({
    title: z.string().nullable().describe('As given.'),
    publishedAt: z.object({
      value: daySchema.nullable().describe('The day, `YYYY-MM-DD`.'),
      basis: z
        .enum(['given', 'inferred', 'none'])
        .describe('Inferred: only bounds are known, from the text; never a guess.'),
      notBefore: daySchema
        .nullable()
        .describe('The latest day that the text speaks of as past: it was not published before.'),
    }),
    language: z.string().describe('BCP 47; "en" unless told.'),
    text: z.string().describe('Exactly as given.'),
  })
  .meta({ id: 'Document', description: 'The document as it stands on the record.' });

export type RecordDocument = DeepReadonly<z.infer<typeof recordDocumentSchema>>;
