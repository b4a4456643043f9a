import * as z from 'zod';
import { ACTOR_KINDS, MENTION_FORMS } from '../schema/actor.ts';
import { BLOCK_KINDS } from '../schema/block.ts';
import { QUOTATION_MARKS } from '../schema/quotation.ts';
import { TURN_KINDS } from '../schema/turn.ts';
import {
  confidenceColumn,
  itemColumns,
  itemKeyColumn,
  jsonColumn,
  labelColumns,
  seqColumn,
  spanColumns,
} from './row-columns.ts';

const flagColumn = z.literal([0, 1]);
const actorColumns = { actor_id: z.string().describe('Of `actors`, in the same reading.'), seq: seqColumn };

/** The form of a text, and who is named in it. */
export const TEXT_TABLES = {
  sentences: z.object({ seq: seqColumn, ...spanColumns }).describe('Sentences.'),
  blocks: z
    .object({
      seq: seqColumn,
      ...spanColumns,
      kind: z.enum(BLOCK_KINDS),
      first_sentence: z.int().nonnegative().describe('`seq` of its first sentence.'),
      end_sentence: z.int().nonnegative().describe('`seq` of the sentence behind its last.'),
    })
    .describe('Paragraphs, headings, list items.'),
  quotations: z
    .object({
      seq: seqColumn,
      ...spanColumns,
      inner_start: z.int().nonnegative().describe('Without the marks.'),
      inner_end: z.int().nonnegative(),
      mark: z.enum(QUOTATION_MARKS),
      is_closed: flagColumn.describe('0 where the closing mark is missing.'),
      continues_previous: flagColumn.describe('1 where it goes on from the quotation before.'),
    })
    .describe('Pairs of quotation marks with what stands between them.'),
  turns: z
    .object({
      seq: seqColumn,
      ...spanColumns,
      ...labelColumns,
      id: z.string(),
      found_by: z.string().describe('"given", or the component that found it.'),
      kind: z.enum(TURN_KINDS),
      speaker: z.string().nullable().describe('The actor whose it is, by id.'),
      name: z.string().nullable().describe('Whose it is as the label names it.'),
    })
    .describe('What the form of the text gives to somebody.'),
  entries: z
    .object({
      seq: seqColumn,
      ...spanColumns,
      ...labelColumns,
      at: z.string().nullable(),
      byline: jsonColumn.describe('JSON array of names.'),
    })
    .describe('The entries of a live page.'),
  actors: z
    .object({
      ...itemColumns,
      name: z.string(),
      kind: z.enum(ACTOR_KINDS),
      stands_for: z.string().nullable().describe('The state that a seat of government speaks for, by id.'),
      confidence: confidenceColumn,
      item_key: itemKeyColumn,
    })
    .describe('Whoever or whatever is named or described.'),
  actor_aliases: z.object({ ...actorColumns, name: z.string() }).describe('Other spellings in this text.'),
  actor_roles: z.object({ ...spanColumns, ...actorColumns, text: z.string() }).describe('Titles and offices.'),
  mentions: z
    .object({
      ...spanColumns,
      exact: z.string().describe('Its words.'),
      ...actorColumns,
      form: z.enum(MENTION_FORMS),
      kind: z.enum(ACTOR_KINDS).describe('What it is here.'),
    })
    .describe('Spans that refer to an actor.'),
};
