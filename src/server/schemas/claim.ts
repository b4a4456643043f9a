import * as z from 'zod';
import { claimSchema } from '../../schema/claim.ts';
import { quantitySchema } from '../../schema/quantity.ts';
import { timexSchema } from '../../schema/timex.ts';
import { actorReferenceSchema, evidenceSchema, pageOf } from './common.ts';
import { conflictSchema, repeatSchema } from './conflict.ts';
import { reviewedRecordSchema, reviewedStatementSchema, summarySchema } from './document.ts';

const ratingSchema = reviewedRecordSchema.shape.claims.element.shape.review.shape.rating;

export const claimHitSchema = z
  .object({
    document: summarySchema,
    claim: claimSchema,
    evidence: z.array(evidenceSchema),
    speakers: z
      .array(actorReferenceSchema)
      .describe('Whose words they are; empty in own voice, and where nobody is known.'),
    source: z.string().nullable().describe('What to call the source where no speaker is known; null in own voice.'),
    isOwnVoice: z.boolean(),
    isInner: z.boolean().describe('Whether it stands inside another claim: folded.'),
    rating: ratingSchema,
    conflicts: z.int().nonnegative().describe('How many conflicts bear on it: "another value elsewhere".'),
  })
  .meta({ id: 'ClaimHit' });

export const claimPageSchema = pageOf(claimHitSchema, 'ClaimPage');

export const claimDetailSchema = claimHitSchema
  .extend({
    around: evidenceSchema.describe('Its sentences, and one before and behind.'),
    statement: reviewedStatementSchema.nullable(),
    quantities: z.array(quantitySchema),
    timexes: z.array(timexSchema),
    review: reviewedRecordSchema.shape.claims.element.shape.review,
    elsewhere: z.array(conflictSchema).describe('What clashes with it in other documents.'),
    repeats: z.array(repeatSchema).describe('Which other documents quote the same words.'),
    documents: z.record(z.string(), summarySchema).describe('Those of the passages elsewhere, by id.'),
    etag: z.string().describe('Of its document.'),
  })
  .meta({ id: 'ClaimDetail' });

export const claimReviewSchema = z
  .looseObject({
    '@context': z.literal('https://schema.org'),
    '@type': z.literal('ClaimReview'),
    claimReviewed: z.string(),
    datePublished: z.string(),
    reviewRating: z.looseObject({ '@type': z.literal('Rating'), alternateName: z.string() }),
  })
  .meta({ id: 'ClaimReview', description: 'https://schema.org/ClaimReview' });
