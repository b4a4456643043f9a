import * as z from 'zod';
import { findingsSchema } from '../../check/finding.ts';
import { SEVERITIES } from '../../check/severity.ts';
import { daySchema } from '../../schema/span.ts';

export const ruleSchema = z
  .object({
    id: z.string(),
    severity: z.enum(SEVERITIES),
    isFixable: z.boolean(),
    needs: z.array(z.enum(['sources', 'store'])),
    title: z.string(),
    why: z.string(),
    todo: z.string(),
  })
  .meta({ id: 'Rule' });

export const draftSchema = z
  .strictObject({
    text: z.string().min(1).max(500_000),
    format: z.enum(['text', 'markdown']).optional(),
    publishedAt: daySchema.optional(),
    against: z.array(z.string().max(64)).max(50).optional().describe('Ids of documents that it is held against.'),
    rules: z.array(z.string().max(100)).max(200).optional().describe('Only these, by id.'),
    sarif: z.boolean().optional().describe('Give SARIF 2.1.0 in the place of the findings.'),
  })
  .meta({ id: 'DraftText' });

export const draftFindingsSchema = findingsSchema
  .extend({ text: z.string().describe('What all spans count in.') })
  .meta({ id: 'DraftFindings' });
