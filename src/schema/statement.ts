import { z } from 'zod';
import { finderSchema, itemKeySchema } from './key.ts';
import { confidenceSchema, type DeepReadonly, piecesSchema } from './span.ts';

export const STATEMENT_MODES = ['direct', 'mixed', 'indirect'] as const;
export const STATEMENT_ACTS = ['speech', 'belief', 'intention', 'attitude', 'evidence'] as const;
export const SOURCE_KINDS = ['named', 'unnamed', 'document', 'author', 'none'] as const;
export const POLARITIES = ['affirmed', 'denied', 'not-said'] as const;

/** An attribution relation on the record: source, cue, content; who said what, when (PARC, PolNeAR). */
export const statementSchema = z
  .object({
    id: z.string(),
    key: itemKeySchema,
    by: finderSchema,
    source: piecesSchema,
    cue: piecesSchema,
    content: piecesSchema,
    mode: z.enum(STATEMENT_MODES),
    /** What the cue reports: said, thinks, plans to, welcomes, shows. */
    act: z.enum(STATEMENT_ACTS),
    /** Ids of actors; empty where the source is unnamed or the text does not tell. */
    speakers: z.array(z.string()),
    speakerReason: z.string().nullable(),
    /** How likely these are the speakers, given the statement; null where there are none. */
    speakerConfidence: confidenceSchema,
    sourceKind: z.enum(SOURCE_KINDS),
    /** The statement that reports this one ("ISW said that Putin declared"), by id. */
    via: z.string().nullable(),
    /** "denied that X" is denied; "did not say X" is not-said. */
    polarity: z.enum(POLARITIES),
    /** The timex that says when it was said, by id. */
    saidAt: z.string().nullable(),
    confidence: confidenceSchema,
  })
  .meta({ id: 'Statement' });

export type StatementMode = (typeof STATEMENT_MODES)[number];
export type StatementAct = (typeof STATEMENT_ACTS)[number];
export type SourceKind = (typeof SOURCE_KINDS)[number];
export type Polarity = (typeof POLARITIES)[number];
export type Statement = DeepReadonly<z.infer<typeof statementSchema>>;
