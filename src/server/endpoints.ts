import type { AnyEndpoint } from './endpoint.ts';
import { ACTOR_ENDPOINTS } from './routes/actors.ts';
import { CHECK_ENDPOINTS } from './routes/check.ts';
import { CLAIM_ENDPOINTS } from './routes/claims.ts';
import { CONFLICT_ENDPOINTS } from './routes/conflicts.ts';
import { DOCUMENT_ENDPOINTS } from './routes/documents.ts';
import { EXPORT_ENDPOINTS } from './routes/export.ts';
import { INFO_ENDPOINTS } from './routes/info.ts';
import { JOURNAL_ENDPOINTS } from './routes/journal.ts';
import { QUESTION_ENDPOINTS } from './routes/questions.ts';
import { READ_ENDPOINTS } from './routes/reads.ts';
import { STATEMENT_ENDPOINTS } from './routes/statements.ts';

/** Every operation of the API. Addresses of fixed words stand before those with a parameter in their place. */
export const ENDPOINTS: readonly AnyEndpoint[] = [
  ...INFO_ENDPOINTS,
  ...DOCUMENT_ENDPOINTS,
  ...CLAIM_ENDPOINTS,
  ...STATEMENT_ENDPOINTS,
  ...ACTOR_ENDPOINTS,
  ...QUESTION_ENDPOINTS,
  ...CONFLICT_ENDPOINTS,
  ...CHECK_ENDPOINTS,
  ...JOURNAL_ENDPOINTS,
  ...READ_ENDPOINTS,
  ...EXPORT_ENDPOINTS,
];
