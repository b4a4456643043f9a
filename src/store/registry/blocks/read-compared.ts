import type { Selectable } from 'kysely';
import type { Language } from '../../../engine/language/language.ts';
import { parseFields } from '../../../registry/choose-senses.ts';
import type { Entry } from '../../../registry/entry.ts';
import { type ComparedEntry, createComparedEntry } from '../../../registry/find-entry-rule.ts';
import type { Tables } from '../../tables.ts';

/** The columns of an entry that bear on links. */
export const COMPARED_COLUMNS = [
  'registry_actors.key',
  'registry_actors.kind',
  'registry_actors.name',
  'registry_actors.normalized_name',
  'registry_actors.sense',
  'registry_actors.text_id',
  'registry_actors.actor_key',
  'registry_actors.fields',
  'registry_actors.link_names',
  'registry_actors.document_count',
  'registry_actors.sample',
  'registry_actors.roles',
  'registry_actors.is_open',
  'registry_actors.revision',
  'registry_actors.group_key',
] as const;

type ColumnName<C extends string> = C extends `registry_actors.${infer Name}` ? Name : never;
type EntryRow = Pick<
  Selectable<Tables['registry_actors']>,
  ColumnName<(typeof COMPARED_COLUMNS)[number]> & keyof Tables['registry_actors']
>;

/** An entry of a block with what the store knows of it. */
export interface StoredEntry {
  readonly key: number;
  readonly compared: ComparedEntry;
  readonly revision: number;
  readonly groupKey: number;
  readonly sample: readonly string[];
  readonly roles: readonly string[];
  readonly isOpen: boolean;
}

export function toStoredEntry(row: EntryRow, language: Language): StoredEntry {
  return {
    key: row.key,
    compared: createComparedEntry(toEntry(row), language),
    revision: row.revision,
    groupKey: row.group_key,
    sample: JSON.parse(row.sample) as string[],
    roles: JSON.parse(row.roles) as string[],
    isOpen: row.is_open === 1,
  };
}

const toEntry = (row: EntryRow): Entry => ({
  kind: row.kind,
  name: row.name,
  normalizedName: row.normalized_name,
  sense: row.sense,
  own: row.text_id === null ? null : { textId: row.text_id, actorKey: row.actor_key! },
  fields: parseFields(row.fields),
  linkNames: JSON.parse(row.link_names) as string[],
  documents: row.document_count,
});
