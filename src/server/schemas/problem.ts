import * as z from 'zod';
import { ERROR_CODES, type ErrorCode } from '../../errors.ts';

/** RFC 9457. */
export const problemSchema = z
  .object({
    type: z.string().describe('Where the code is explained.'),
    title: z.string().describe('What the code means, the same for every problem of it.'),
    status: z.int().min(400).max(599),
    detail: z.string().describe('What is wrong here.'),
    code: z.enum(Object.keys(ERROR_CODES) as [ErrorCode, ...ErrorCode[]]),
    input: z.string().nullable(),
    place: z.string().nullable(),
    remedy: z.string().nullable().describe('What to do about it.'),
    issues: z
      .array(z.object({ path: z.string(), message: z.string() }))
      .optional()
      .describe('Of a request: each field at fault.'),
  })
  .meta({ id: 'Problem', description: 'RFC 9457, with a code of docs/reference/errors.md.' });

export type Problem = z.infer<typeof problemSchema>;
