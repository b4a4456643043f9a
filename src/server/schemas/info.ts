import * as z from 'zod';
import { SCOPES } from '../caller.ts';

export const infoSchema = z
  .object({
    version: z.string(),
    state: z.string().describe('Another word whenever the store holds something else.'),
    counts: z.object({ documents: z.int(), statements: z.int(), claims: z.int(), actors: z.int() }),
    user: z.object({ name: z.string(), scope: z.enum(SCOPES) }),
  })
  .meta({ id: 'Info' });
