import * as z from 'zod';
import { finderSchema, itemKeySchema } from './key.ts';
import { confidenceSchema, type DeepReadonly, piecesSchema } from './span.ts';

export const STATEMENT_MODES = ['direct', 'mixed', 'indirect'] as const;
export const STATEMENT_ACTS = ['speech', 'belief', 'intention', 'attitude', 'evidence'] as const;
export const SOURCE_KINDS = ['named', 'unnamed', 'document', 'author', 'none'] as const;
export const POLARITIES = ['affirmed', 'denied', 'not-said'] as const;
export const CONTENT_POLARITIES = ['affirmed', 'denied'] as const;
export const SAID_ON_BASES = ['told', 'form', 'published'] as const;

export const saidOnSchema = z
  .object({
    value: z
      .string()
      .min(1)
      .describe(
        'A day or what is coarser, as in TIMEX3: "2031-05-02", "2031-W18", "2031-05", "2031"; never finer than the text.',
      ),
    basis: z
      .enum(SAID_ON_BASES)
      .describe(
        "Told: words of the statement's own clause say so, or those of the one that it goes on from; form: a post's signature or an entry's label; published: nothing tells, and it is the document's own day.",
      ),
  })
  .meta({ id: 'SaidOn', description: 'When a statement was made.' });

export const statementSchema = z
  .object({
    id: z.string(),
    key: itemKeySchema,
    by: finderSchema,
    source: piecesSchema.describe('The words that name who is responsible for the content.'),
    cue: piecesSchema.describe('The words that say it is attributed ("said", "according to").'),
    content: piecesSchema.describe('The words attributed; in several pieces where the text breaks them up.'),
    mode: z
      .enum(STATEMENT_MODES)
      .describe(
        'Direct: every word of the content in quotation marks, or given as said by the form of the text, as a turn is; indirect: none; mixed: the rest.',
      ),
    act: z.enum(STATEMENT_ACTS).describe('What the cue reports: said, thinks, plans to, welcomes, shows.'),
    speakers: z
      .array(z.string())
      .describe(
        'Ids of actors; empty where the source is unnamed or the text does not tell. None is better than a wrong one.',
      ),
    speakerBy: z
      .string()
      .nullable()
      .describe(
        'The rule that tells them: "speakers/named"; null where there are none, and in readings of engines that did not say it.',
      ),
    speakerReason: z.string().nullable().describe('Why these: "named in the source", "same speaker goes on", …'),
    speakerConfidence: confidenceSchema.describe(
      'How likely this is a statement by these speakers: the share that was right among lines of the same rule that somebody read; null where there are none.',
    ),
    sourceKind: z.enum(SOURCE_KINDS).describe('What the source is, whether or not its speakers are known.'),
    sourceName: z
      .string()
      .nullable()
      .describe(
        'What to call the source in the place of a name where no speaker is known: "Russian authorities", "a police spokesman"; null where there are speakers, or no words for it.',
      ),
    via: z
      .string()
      .nullable()
      .describe(
        'The statement that reports this one ("The agency says that Moss declared …"), by id; null for the outermost.',
      ),
    polarity: z
      .enum(POLARITIES)
      .describe('"Denied that" is denied; "did not say", "no longer says", "declined to comment" are not-said.'),
    contentPolarity: z
      .enum(CONTENT_POLARITIES)
      .describe(
        'Denied where the frame negates what is said and the content by itself would say the opposite: "does not believe that …"; else affirmed.',
      ),
    saidAt: z
      .string()
      .nullable()
      .describe(
        "The timex that says when it was said, by id: in the clause of the cue, or of the statement that it goes on from, or else in a post's signature or the label of a live page's entry.",
      ),
    saidOn: saidOnSchema
      .nullable()
      .describe('When it was made, and how that is known; null where neither the text nor the document tells.'),
    minor: z
      .boolean()
      .describe(
        'Whether it is folded away unless all is asked for: doubtful, or too little to stand on a line of its own. Nothing that a person decided is.',
      ),
    minorBy: z.string().nullable().describe('The rule that folds it: "minor/short"; null where none does.'),
    minorReason: z.string().nullable().describe('Why it is folded, in words: "inner, of the same speaker"; else null.'),
    confidence: confidenceSchema.describe(
      'How likely it is right, calibrated on held-back articles; null where a rule found it without the model.',
    ),
  })
  .meta({
    id: 'Statement',
    description: 'An attribution relation: a source, a cue that ties it to the content (PARC, PolNeAR).',
  });

export type StatementMode = (typeof STATEMENT_MODES)[number];
export type StatementAct = (typeof STATEMENT_ACTS)[number];
export type SourceKind = (typeof SOURCE_KINDS)[number];
export type ContentPolarity = (typeof CONTENT_POLARITIES)[number];
export type SaidOn = DeepReadonly<z.infer<typeof saidOnSchema>>;
export type Polarity = (typeof POLARITIES)[number];
export type Statement = DeepReadonly<z.infer<typeof statementSchema>>;
