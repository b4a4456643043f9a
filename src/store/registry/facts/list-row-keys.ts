import type { Selectable } from 'kysely';
import type { Language } from '../../../engine/language/language.ts';
import { listEntryKeys } from '../../../registry/list-entry-keys.ts';
import type { Tables } from '../../tables.ts';

/** The blocks in which the entry of a row is compared with others, under the names it has there or other ones. */
export const listRowKeys = (
  { kind, text_id, actor_key }: Selectable<Tables['registry_actors']>,
  linkNames: string,
  language: Language,
): readonly string[] =>
  listEntryKeys(
    {
      kind,
      own: text_id === null ? null : { textId: text_id, actorKey: actor_key! },
      linkNames: JSON.parse(linkNames) as string[],
    },
    language,
  );
