import { type Expression, type SqlBool, sql } from 'kysely';

/** Whether an appearance is with a publisher whose name holds these words. */
export const isBy = (publisher: string): Expression<SqlBool> =>
  sql<boolean>`lower(appearances.publisher) like ${`%${escapeLike(publisher.toLowerCase())}%`} escape '\\'`;

const escapeLike = (words: string): string => words.replaceAll(/[\\%_]/g, '\\$&');
