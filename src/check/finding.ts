import * as z from 'zod';
import { type DeepReadonly, spanSchema } from '../schema/span.ts';
import { SEVERITIES } from './severity.ts';

/** Version of what `check --format json` writes, `MAJOR.MINOR`, raised as the record's is. */
export const FINDINGS_VERSION = '1.0';

const lineSchema = z.int().positive().nullable();

export const fixSchema = z
  .object({
    title: z.string().describe('What it does: "Take out one “the”".'),
    isSafe: z.boolean().describe('Whether `--fix` makes it; else a person has to choose it.'),
    edits: z
      .array(z.object({ span: spanSchema, text: z.string().describe('What stands there afterwards.') }))
      .describe('In text order; they do not overlap.'),
  })
  .meta({ id: 'Fix', description: 'What would put it right.' });

export const relatedSchema = z
  .object({
    path: z.string(),
    document: z.string().describe('What to call the document: its title, else its path.'),
    span: spanSchema.describe("In that document's text."),
    exact: z.string().describe('Its exact words.'),
    time: z.string().optional().describe('The time in the recording, "00:12:31", where the document is a transcript.'),
  })
  .meta({ id: 'Related', description: 'Words that bear a finding out, in the draft or in a source.' });

export const findingSchema = z
  .object({
    rule: z.string().describe('The rule, by id: "quotes/altered".'),
    severity: z.enum(SEVERITIES),
    path: z.string().describe('The file, as it was named.'),
    line: lineSchema.describe('The line of the file as an editor has it, from 1; null in HTML, PDF and DOCX.'),
    column: lineSchema.describe('The column, from 1, in UTF-16 code units; null where there is no line.'),
    paragraph: z.int().positive().describe('The paragraph of the text, from 1.'),
    span: spanSchema.describe("In the document's text as ingested."),
    exact: z.string().describe('The words there.'),
    message: z.string().describe('What is wrong, in one sentence.'),
    why: z.string().describe('Why that matters.'),
    fix: fixSchema.optional(),
    related: z.array(relatedSchema),
    fingerprint: z
      .string()
      .describe('The same as long as rule and words are, whatever is edited elsewhere: what a baseline knows it by.'),
  })
  .meta({ id: 'Finding', description: 'What a rule found, at its place.' });

export const checkedDocumentSchema = z
  .object({
    path: z.string(),
    title: z.string().nullable(),
    words: z.int().nonnegative(),
    silenced: z
      .int()
      .nonnegative()
      .describe('How many findings comments, the baseline or a dismissal in the journal silence.'),
  })
  .meta({ id: 'CheckedDocument', description: 'A document that was checked.' });

export const findingsSchema = z
  .object({
    schemaVersion: z.string().regex(/^[0-9]+\.[0-9]+$/),
    documents: z.array(checkedDocumentSchema),
    findings: z.array(findingSchema).describe('By document, then in text order.'),
  })
  .meta({ title: 'Onrecord findings', description: 'What `onrecord check --format json` writes.' });

export type Finding = DeepReadonly<z.infer<typeof findingSchema>>;
export type Related = DeepReadonly<z.infer<typeof relatedSchema>>;
export type Findings = DeepReadonly<z.infer<typeof findingsSchema>>;

/** The published JSON Schema (draft 2020-12), made from the same source as the types. */
export const createFindingsJsonSchema = (): unknown =>
  z.toJSONSchema(findingsSchema, { target: 'draft-2020-12', io: 'input' });
