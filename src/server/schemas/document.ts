import * as z from 'zod';
import { ACTIONS } from '../../review/annotation.ts';
import { REVIEW_STATES } from '../../review/reviewed-record.ts';
import { targetSchema } from '../../review/target.ts';
import { actorSchema } from '../../schema/actor.ts';
import { claimSchema } from '../../schema/claim.ts';
import { pollSchema, quantitySchema } from '../../schema/quantity.ts';
import { recordSchema } from '../../schema/record.ts';
import { daySchema, spanSchema } from '../../schema/span.ts';
import { statementSchema } from '../../schema/statement.ts';
import { timexSchema } from '../../schema/timex.ts';
import { countedSchema, pageOf } from './common.ts';

const HOW = z.enum(['same', 'moved', 'changed', 'ambiguous', 'lost']);

export const intakeSchema = z.object({ verdict: z.enum(['ok', 'thin', 'doubt']), reasons: z.array(z.string()) });

const appearanceShape = {
  title: z.string().nullable(),
  byline: z.array(z.string()),
  publisher: z.string().nullable(),
  publishedAt: daySchema.nullable(),
  publishedBasis: z
    .enum(['given', 'json-ld', 'meta', 'time', 'visible', 'url', 'feed', 'front-matter'])
    .nullable()
    .describe('Where the day was found.'),
  url: z.string().nullable(),
  origin: z.string().describe('The file or address it came from.'),
  intake: intakeSchema,
  version: z.int().positive(),
  replacedBy: z.string().nullable().describe('The id of the text that took its place.'),
};

export const appearanceSchema = z
  .object({ ...appearanceShape, addedAt: z.string() })
  .meta({ id: 'Appearance', description: 'Where a text stood: with whom, under which headline, on which day.' });

export const summaryShape = {
  id: z.string(),
  appearance: z.int().describe('The appearance it is seen from.'),
  ...appearanceShape,
  language: z.string(),
  readAt: z.string(),
  engineVersion: z.string(),
  statements: z.int().nonnegative(),
  folded: z.int().nonnegative().describe('How many of these are folded away.'),
  words: z.int().nonnegative(),
  appearances: z.array(appearanceSchema).describe('Where else the text stood.'),
  review: z.object({
    accepted: z.int().nonnegative(),
    corrected: z.int().nonnegative(),
    rejected: z.int().nonnegative(),
    added: z.int().nonnegative(),
  }),
};

export const summarySchema = z.object(summaryShape).meta({ id: 'DocumentSummary' });

/** What a row of the Library draws. */
export const outlineSchema = z
  .object({
    lead: z.string().nullable().describe('The first sentence that is no heading.'),
    length: z.int().nonnegative().describe('Of the text, in UTF-16 code units.'),
    ownVoice: z.number().min(0).max(1).describe('The share of the text that stands in no statement.'),
    figures: z.int().nonnegative().describe('How many the reading found.'),
    notBefore: daySchema
      .nullable()
      .describe('Of an undated text the day before which it was not written; null of others.'),
    voices: z
      .array(
        z.object({
          actor: z.string().nullable().describe('The public id; null for unnamed sources, which are one voice.'),
          name: z.string().nullable(),
          statements: z.int().nonnegative(),
          length: z.int().nonnegative().describe('Characters of the text that are theirs.'),
        }),
      )
      .describe('Who speaks, the loudest first.'),
    strip: z
      .array(
        z.object({
          statement: z.string(),
          span: spanSchema,
          voice: z.int().nonnegative().describe('A place in `voices`.'),
        }),
      )
      .describe('The outermost statements that are not folded, a block a piece, in text order.'),
  })
  .meta({ id: 'Outline' });

export const documentRowSchema = summarySchema.extend({ outline: outlineSchema }).meta({ id: 'DocumentRow' });
export const documentPageSchema = pageOf(documentRowSchema, 'DocumentPage');

export const documentFacetsSchema = z
  .object({
    total: z.int().nonnegative(),
    statements: z.int().nonnegative(),
    publishers: z.array(countedSchema),
    speakers: z.array(z.object({ name: z.string(), isNamed: z.boolean(), count: z.int().nonnegative() })),
    states: z.array(countedSchema).describe('to-review, begun, reviewed.'),
    months: z.array(countedSchema).describe('`YYYY-MM`, in order.'),
    undated: z.int().nonnegative(),
    words: z.array(countedSchema).describe('Statements: quoted, partly, reworded, figure, denied, doubtful.'),
  })
  .meta({ id: 'DocumentFacets' });

const reviewSchema = z
  .object({
    state: z.enum(REVIEW_STATES),
    by: z.string().nullable(),
    at: z.string().nullable(),
    entries: z.array(z.int()).describe('The entries in force, by number.'),
    before: z.record(z.string(), z.json()).nullable().describe('What the engine says of the fields people changed.'),
    how: HOW.nullable().describe('How it was found again for what was said last.'),
    joinedInto: z.string().nullable(),
    publicId: z.string().nullable(),
    notes: z.array(z.object({ id: z.int(), by: z.string(), at: z.string(), text: z.string() })),
    isPinned: z.boolean(),
    rating: z
      .object({
        id: z.int(),
        by: z.string(),
        at: z.string(),
        verdict: z.string(),
        value: z.number().nullable(),
        best: z.number().nullable(),
        worst: z.number().nullable(),
        signed: z.object({ by: z.string(), at: z.string() }).nullable(),
      })
      .nullable(),
  })
  .meta({ id: 'ItemReview', description: 'What people said of an item.' });

const reviewed = <T extends z.ZodObject>(schema: T, id: string) => schema.extend({ review: reviewSchema }).meta({ id });

export const reviewedStatementSchema = reviewed(statementSchema, 'ReviewedStatement');

export const reviewedRecordSchema = recordSchema
  .extend({
    statements: z.array(reviewedStatementSchema),
    actors: z.array(reviewed(actorSchema, 'ReviewedActor')),
    timexes: z.array(reviewed(timexSchema, 'ReviewedTimex')),
    quantities: z.array(reviewed(quantitySchema, 'ReviewedQuantity')),
    polls: z.array(reviewed(pollSchema, 'ReviewedPoll')),
    claims: z.array(reviewed(claimSchema, 'ReviewedClaim')),
    review: z.object({ notes: reviewSchema.shape.notes, isPinned: z.boolean() }),
  })
  .meta({ id: 'ReviewedRecord', description: 'A record with what people said of it laid over it.' });

/** An entry as it is given: what each action needs with it is asked of it when it is written. */
export const journalEntrySchema = z
  .object({
    id: z.int().positive(),
    by: z.string(),
    at: z.string(),
    reason: z.string().nullable(),
    action: z.enum(ACTIONS),
    targets: z.array(targetSchema),
    body: z.record(z.string(), z.json()).describe('What the action needs: a patch, a text, a verdict.'),
    undoes: z.int().positive().nullable(),
    isInForce: z.boolean().optional().describe('False once it was taken back.'),
  })
  .meta({ id: 'JournalEntry' });

export const orphanSchema = z
  .object({
    annotation: journalEntrySchema,
    target: z.int().nonnegative(),
    how: HOW,
    because: z.string(),
    changes: z.array(z.object({ before: z.string(), after: z.string() })),
    candidates: z.array(spanSchema),
  })
  .meta({ id: 'Orphan', description: 'Something that was said and has no place in this reading.' });

export const documentSchema = summarySchema
  .extend({
    place: z.object({ textHash: z.string(), series: z.string().nullable() }),
    seen: z.int().nonnegative().describe('The last entry of the journal that is laid over it.'),
    etag: z.string().describe('As in the header `ETag`: what `If-Match` takes.'),
    record: reviewedRecordSchema,
    orphans: z.array(orphanSchema),
    publicIds: z.record(z.string(), z.string()).describe('The public id of each actor by its id in the record.'),
    outline: outlineSchema,
  })
  .meta({ id: 'ReadDocument', description: 'A document with its record, as people have put it.' });
