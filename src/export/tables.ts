import { ACTOR_TABLE } from './actor-rows.ts';
import { CLAIM_TABLE } from './claim-rows.ts';
import { FIGURE_TABLE } from './figure-rows.ts';
import { STATEMENT_TABLE } from './statement-rows.ts';
import type { Table } from './table.ts';

export const TABLE_NAMES = ['statements', 'figures', 'claims', 'actors'] as const;
export type TableName = (typeof TABLE_NAMES)[number];

export const TABLES: Readonly<Record<TableName, Table>> = {
  statements: STATEMENT_TABLE,
  figures: FIGURE_TABLE,
  claims: CLAIM_TABLE,
  actors: ACTOR_TABLE,
};
