import type { Kysely } from 'kysely';
import type { Language } from '../../../engine/language/language.ts';
import type { Backend } from '../../backend.ts';
import type { Tables } from '../../tables.ts';
import type { Changes } from '../facts/entry-changes.ts';
import type { RegisteredText } from '../facts/registered-text.ts';
import { settleGroups } from '../groups/settle-groups.ts';
import { meetAuthorities } from './meet-authorities.ts';
import { meetNames } from './meet-names.ts';
import { meetTexts } from './meet-texts.ts';
import { preferNames } from './prefer-names.ts';

/** Does to what texts changed in the registry what decisions in force and authority files say of it. */
export async function meetDecisions(
  db: Kysely<Tables>,
  backend: Backend,
  texts: readonly RegisteredText[],
  { texts: changes, entries, renewed, loosened }: Changes,
  language: Language,
): Promise<void> {
  const standing = new Set(texts.map(({ id }) => id));
  const gone = changes.map(({ textId }) => textId).filter((id) => !standing.has(id));
  const touched = [...entries.keys(), ...renewed];
  const meant = [
    ...(await meetTexts(db, texts, gone, language)),
    ...(await meetNames(db, touched)),
    ...(await meetAuthorities(db, touched, language)),
  ];
  await preferNames(db, backend, meant);
  await settleGroups(db, [...new Set([...meant, ...loosened])]);
}
