import * as z from 'zod';
import { QUANTITY_KINDS, QUANTITY_MODIFIERS } from '../schema/quantity.ts';
import { TIMEX_BASES, TIMEX_TYPES } from '../schema/timex.ts';
import { confidenceColumn, itemColumns, seqColumn, spanColumns } from './row-columns.ts';

const placeColumn = z.int().nonnegative().nullable();

/** When and how much. */
export const FIGURE_TABLES = {
  timexes: z
    .object({
      ...spanColumns,
      ...itemColumns,
      type: z.enum(TIMEX_TYPES),
      value: z.string().describe('TIMEX3 value.'),
      mod: z.string().nullable().describe('TIMEX3 modifier.'),
      from_day: z.string().nullable().describe('First day that the value covers.'),
      to_day: z.string().nullable().describe('Last day that it covers.'),
      basis: z.enum(TIMEX_BASES),
      confidence: confidenceColumn,
    })
    .describe('Time expressions.'),
  timex_alternatives: z
    .object({ timex_id: z.string(), seq: seqColumn, value: z.string().describe('TIMEX3 value.') })
    .describe('Their other readings, where undecided.'),
  quantities: z
    .object({
      ...spanColumns,
      ...itemColumns,
      value: z.number().nullable().describe('Null where it is a range.'),
      range_first: z.number().nullable().describe('As the text orders them.'),
      range_second: z.number().nullable(),
      kind: z.enum(QUANTITY_KINDS),
      unit: z.string().nullable().describe('ISO 4217, "percent", a UCUM unit, or the counted noun.'),
      modifier: z.enum(QUANTITY_MODIFIERS),
      change: z.enum(['up', 'down']).nullable(),
      measure_start: placeColumn.describe('What is measured.'),
      measure_end: placeColumn,
      measure_text: z.string().nullable(),
      holder_start: placeColumn.describe('Whose it is.'),
      holder_end: placeColumn,
      holder_text: z.string().nullable(),
      conversion_of: z.string().nullable().describe('The quantity, by id, that this one gives in another unit.'),
      statement_id: z.string().nullable().describe('The innermost statement whose content holds it.'),
      timex_id: z.string().nullable().describe('The time it holds for.'),
      confidence: confidenceColumn,
    })
    .describe('Figures with their meaning.'),
  polls: z
    .object({
      ...itemColumns,
      respondents: z.string().nullable().describe('How many were asked, by quantity id.'),
      by_actor: z.string().nullable().describe('Who asked, by actor id.'),
      timex_id: z.string().nullable(),
      sum: z.number().describe('What the shares add up to, in percent.'),
    })
    .describe('Shares of one survey.'),
  poll_shares: z.object({ poll_id: z.string(), seq: seqColumn, quantity_id: z.string() }).describe('Its shares.'),
};
