import * as z from 'zod';
import { confidenceSchema, type DeepReadonly, daySchema, piecesSchema, spanSchema } from '../../schema/span.ts';
import { POLARITIES, SAID_ON_BASES } from '../../schema/statement.ts';
import { CONDITION_KINDS } from '../judge/condition.ts';
import { SIDES, STANCES } from '../judge/side.ts';

/** Version of the brief's form, `MAJOR.MINOR`, raised as the record's is. */
export const BRIEF_VERSION = '1.0';

const idSchema = z.string();
const linesSchema = z.array(idSchema).describe('Ids of lines.');
const momentSchema = z
  .string()
  .nullable()
  .describe('A day or what is coarser, as in TIMEX3 ("2031-05-02", "2031-05"); null where nothing tells.');

const conditionSchema = z
  .object({
    kind: z.enum(CONDITION_KINDS),
    words: z.string(),
    spans: piecesSchema,
    told: z.int().nonnegative().nullable().describe('How many demands there are said to be; null where nobody counts.'),
    items: z.array(z.object({ words: z.string(), spans: piecesSchema })).describe('The demands that the text tells.'),
    isFull: z.boolean().describe('False where fewer demands are told than counted.'),
  })
  .meta({ id: 'Condition', description: 'What a stance hangs on, in the words of the text.' });

const rungSchema = z
  .object({
    name: z.string().nullable().describe('Who passes it on; null where nobody is named.'),
    cue: z.string().nullable(),
    polarity: z.enum(POLARITIES),
  })
  .meta({ id: 'Rung', description: 'One of those through whom the words came.' });

const shareSchema = z
  .object({
    value: z.number().describe('In percent.'),
    words: z.string(),
    spans: piecesSchema,
    stance: z.enum([...SIDES, 'neither']),
  })
  .meta({ id: 'Share', description: 'A share of a survey, and where those stand who gave that answer.' });

/** What somebody said, at its place. */
const citationShape = {
  id: idSchema.describe('Within this brief: "l1".'),
  actor: z
    .string()
    .nullable()
    .describe(
      "Whose words they are: a name, or what the text calls an unnamed source; null in a document's own voice.",
    ),
  actorId: z.string().nullable().describe('The public id of a named actor, of the first where there are more.'),
  role: z.string().nullable(),
  source: z
    .enum(['named', 'poll', 'unnamed', 'own'])
    .describe("A named actor, those whom a survey asked, an unnamed source, or the document's own voice."),
  words: z.string().describe('The exact words, pieces with " … " between them.'),
  document: z.string().describe('The document, by id.'),
  paragraph: z.int().positive().describe('Which paragraph of the document, from 1.'),
  spans: piecesSchema,
  isDirect: z.boolean().describe('Whether all of the words stand in quotation marks.'),
  statement: z.string().nullable().describe("The statement, by its id in the document's record."),
  day: momentSchema,
  dayBasis: z.enum(SAID_ON_BASES).nullable(),
  cue: z.string().nullable(),
  chain: z
    .array(rungSchema)
    .describe('Through whom it came, outermost first; empty where the document itself tells it.'),
  confidence: confidenceSchema.describe('How likely it is on the right side, calibrated; null where a rule tells it.'),
};

const citationSchema = z
  .object(citationShape)
  .meta({ id: 'Citation', description: 'Words that somebody said, at their place, on no side.' });

const lineSchema = z
  .object({
    ...citationShape,
    stance: z
      .enum(STANCES)
      .describe('Which list it stands in. A refusal with "while" or "until" is against, its condition beside it.'),
    side: z.enum(SIDES).describe('The side it takes once its condition is met.'),
    condition: conditionSchema.nullable(),
    shares: z.array(shareSchema).describe('The shares of a survey, in the order of the text; else empty.'),
    because: z.string().describe('What decided the stance: a model by its name, or a rule by its id.'),
    isMinor: z.boolean().describe('Whether the record folds the statement away: shown last.'),
    notes: z.array(z.string()).describe('Fixed words: "given in two wordings", "turned from against".'),
  })
  .meta({ id: 'Line', description: 'Words that take a side on the proposition.' });

const stancePointSchema = z
  .object({ stance: z.enum(STANCES), side: z.enum(SIDES), day: momentSchema, lines: linesSchema })
  .meta({ id: 'StancePoint', description: 'A stance of somebody on a day, with the lines that say so.' });

const positionSchema = z
  .object({
    actor: z.string(),
    actorId: z.string().nullable(),
    role: z.string().nullable(),
    source: z.enum(['named', 'poll', 'unnamed']),
    moves: z.int().nonnegative().describe('How often the actor moved.'),
    stances: z.array(stancePointSchema).describe('By day, those without one last.'),
  })
  .meta({ id: 'Position', description: 'One actor’s stances over time.' });

const shiftSchema = z
  .object({
    actor: z.string(),
    actorId: z.string().nullable(),
    before: stancePointSchema.nullable().describe('Null where others alone tell of a change.'),
    after: stancePointSchema.nullable(),
    pointedOutBy: z.array(citationSchema),
    deniedBy: z.array(citationSchema),
  })
  .meta({ id: 'Shift', description: 'Two stances of one actor on two days that differ.' });

const figureSchema = z
  .object({
    words: z.string().describe('As the text has it: "52 percent".'),
    value: z.number().nullable(),
    unit: z.string().nullable(),
    what: z.string().nullable().describe('What it measures, in the words of the text.'),
    day: momentSchema,
    actor: z.string().nullable().describe('Who says so; null where no source is named.'),
    document: z.string(),
    paragraph: z.int().positive(),
    span: spanSchema,
    line: idSchema.nullable(),
  })
  .meta({ id: 'Figure' });

const conflictSchema = z
  .object({
    kind: z.string(),
    title: z.string().describe('Fixed words: "one speech, two wordings".'),
    state: z.enum(['to-review', 'stands', 'dismissed']),
    sides: z.array(
      z.object({
        words: z.string(),
        differing: z.array(spanSchema).describe('Ranges of `words` that differ from the other side.'),
        actor: z.string().nullable(),
        document: z.string(),
        paragraph: z.int().positive(),
        spans: piecesSchema,
        day: momentSchema,
      }),
    ),
    reasons: z.array(z.string()).describe('Why both may be right, in fixed words.'),
  })
  .meta({ id: 'Conflict' });

const nearSchema = z
  .object({ question: z.string(), lines: z.int().nonnegative().nullable(), note: z.string().nullable() })
  .meta({ id: 'NearQuestion', description: 'A question near this one.' });

const silentSchema = z
  .object({
    actor: z.string(),
    actorId: z.string().nullable(),
    why: z
      .enum(['only-reported', 'not-said', 'named-only'])
      .describe(
        'Words come through others alone; the text says that they did not say; or they are named and say nothing.',
      ),
    lines: linesSchema,
    told: z.array(citationSchema).describe('Where the text says that they did not say.'),
  })
  .meta({ id: 'Silent', description: 'Somebody whom the passages name, and whose own words are not there.' });

const unsaidSchema = z
  .object({
    kind: z.string().describe('Which of the fixed frames: "no-date", "list-not-full", "one-side", …'),
    text: z.string().describe('The frame, filled in.'),
    lines: linesSchema,
  })
  .meta({ id: 'Unsaid', description: 'What the record does not say, in a fixed frame.' });

const documentSchema = z
  .object({
    id: z.string(),
    title: z.string().nullable(),
    publisher: z.string().nullable(),
    publishedAt: daySchema.nullable(),
    bears: z.boolean().describe('Whether a line of the brief comes from it.'),
  })
  .meta({ id: 'BriefDocument' });

const coverageSchema = z
  .object({
    documents: z.int().nonnegative().describe('How many were searched.'),
    bearing: z.int().nonnegative().describe('How many of them have a line.'),
    undated: z.int().nonnegative().describe('How many of these bear no day.'),
    from: daySchema.nullable().describe('The first day of a document with a line.'),
    to: daySchema.nullable(),
    publishers: z.array(z.string()),
    lines: z.int().nonnegative(),
    speaking: z.array(z.string()).describe('Named actors with a line.'),
    silent: z.array(z.string()),
    onlyReported: z.array(z.string()).describe('Those whose words come through others alone.'),
  })
  .meta({ id: 'Coverage' });

/** What `onrecord ask --json` writes. */
export const briefSchema = z
  .object({
    schemaVersion: z.string().regex(/^[0-9]+\.[0-9]+$/),
    question: z.string(),
    proposition: z
      .string()
      .nullable()
      .describe('What it was taken as; null of a question without sides, whose lines stand in `listed`.'),
    coverage: coverageSchema,
    positions: z.array(positionSchema),
    shifts: z.array(shiftSchema),
    for: z.array(lineSchema),
    against: z.array(lineSchema),
    conditional: z.array(lineSchema),
    listed: z
      .array(citationSchema)
      .describe('Of a question without sides (who, when, how many): what bears on it, by time.'),
    figures: z.array(figureSchema),
    conflicts: z.array(conflictSchema),
    near: z.array(nearSchema),
    silent: z.array(silentSchema),
    unsaid: z.array(unsaidSchema),
    documents: z.array(documentSchema).describe('Those that the brief names.'),
    made: z
      .object({ version: z.string(), models: z.record(z.string(), z.string()) })
      .describe('The version, and the checksum of each model that had a say.'),
  })
  .meta({ title: 'Onrecord brief', description: 'What `onrecord ask --json` writes. See docs/reference/brief.md.' });

export type Brief = DeepReadonly<z.infer<typeof briefSchema>>;
export type Citation = DeepReadonly<z.infer<typeof citationSchema>>;
export type Line = DeepReadonly<z.infer<typeof lineSchema>>;
export type BriefPosition = DeepReadonly<z.infer<typeof positionSchema>>;
export type StancePoint = DeepReadonly<z.infer<typeof stancePointSchema>>;
export type BriefShift = DeepReadonly<z.infer<typeof shiftSchema>>;
export type BriefFigure = DeepReadonly<z.infer<typeof figureSchema>>;
export type BriefConflict = DeepReadonly<z.infer<typeof conflictSchema>>;
export type NearQuestion = DeepReadonly<z.infer<typeof nearSchema>>;
export type Silent = DeepReadonly<z.infer<typeof silentSchema>>;
export type Unsaid = DeepReadonly<z.infer<typeof unsaidSchema>>;
export type Coverage = DeepReadonly<z.infer<typeof coverageSchema>>;
export type BriefDocument = DeepReadonly<z.infer<typeof documentSchema>>;
export type BriefCondition = DeepReadonly<z.infer<typeof conditionSchema>>;

/** The published JSON Schema (draft 2020-12) of a brief, made from the same source as its types. */
export function createBriefJsonSchema(): unknown {
  return z.toJSONSchema(briefSchema, { target: 'draft-2020-12', io: 'input' });
}
