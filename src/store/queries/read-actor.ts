import { type Kysely, sql } from 'kysely';
import type { Language } from '../../engine/language/language.ts';
import { compareText } from '../../registry/entry.ts';
import { isAddress } from '../../registry/role-fields.ts';
import type { ActorDetails, ActorLink, DocumentSummary } from '../store.ts';
import type { Tables } from '../tables.ts';
import { readActorNames, readRoles, selectCurrentActors } from './describe-actors.ts';
import { createSummaries } from './document-summary.ts';
import { readActor } from './find-actors.ts';
import { findGroup } from './find-group.ts';
import { selectNewestFirst } from './list-documents.ts';
import { listProposals } from './list-proposals.ts';
import { mergeRoles } from './merge-roles.ts';
import { readDecisions } from './read-decisions.ts';
import { groupRows } from './rows.ts';

type Db = Kysely<Tables>;

const MOST_COMPANY = 12;

/** Everything that is known of one actor, by its id or one that it had before it was found to be one with others. */
export async function readActorDetails(db: Db, id: string, language: Language): Promise<ActorDetails | null> {
  const group = await findGroup(db, id);
  const actor = group === null ? null : await readActor(db, group, language);
  if (group === null || !actor) return null;
  return {
    ...actor,
    names: await readWrittenNames(db, group),
    roleHistory: await readRoleHistory(db, group, language),
    documentList: await readDocuments(db, group),
    company: await readCompany(db, group),
    links: await readLinks(db, group),
    decisions: await readDecisions(db, { actor: group }),
    proposals: await listProposals(db, { actor: actor.id }),
  };
}

/** The name as the texts have it, by how often. */
const readWrittenNames = (db: Db, id: number): Promise<ActorDetails['names']> =>
  selectCurrentActors(db, [id])
    .innerJoin('mentions', (join) =>
      join
        .onRef('mentions.reading_key', '=', 'texts.reading_key')
        .onRef('mentions.actor_id', '=', 'registry_facts.actor_id'),
    )
    .select(({ fn }) => [
      'mentions.exact as text',
      fn.countAll<number>().as('mentions'),
      fn.count<number>('mentions.reading_key').distinct().as('documents'),
    ])
    .where('mentions.form', 'in', ['name', 'demonym'])
    .groupBy('mentions.exact')
    .orderBy('mentions', 'desc')
    .orderBy('text')
    .execute();

async function readRoleHistory(db: Db, id: number, language: Language): Promise<ActorDetails['roleHistory']> {
  const found = mergeRoles(await readRoles(db, [id]), language).filter(({ text }) => !isAddress(text, language));
  const given = await db
    .selectFrom('registry_actors')
    .innerJoin('authority_roles', 'authority_roles.entry_key', 'registry_actors.authority_key')
    .select(['authority_roles.text', 'authority_roles.from_day as firstDay', 'authority_roles.to_day as lastDay'])
    .distinct()
    .where('registry_actors.group_key', '=', id)
    .execute();
  return [
    ...given.map((role) => ({ ...role, documents: 0, basis: 'authority' as const })),
    ...found.map((role) => ({ ...role, basis: 'documents' as const })),
  ].toSorted(
    (a, b) =>
      compareText(a.firstDay ?? '', b.firstDay ?? '') || b.documents - a.documents || compareText(a.text, b.text),
  );
}

async function readDocuments(db: Db, id: number): Promise<readonly DocumentSummary[]> {
  const rows = await selectNewestFirst(db)
    .whereRef('appearances.key', '=', 'texts.appearance_key')
    .where('texts.key', 'in', selectCurrentActors(db, [id]).select('texts.key'))
    .execute();
  return createSummaries(db, rows);
}

async function readCompany(db: Db, id: number): Promise<ActorDetails['company']> {
  const { rows } = await sql<{ id: number; documents: number }>`
    select entries.group_key as id, count(distinct others.text_id) as documents
    from (select distinct facts.text_id from registry_actors as own
      join registry_facts as facts on facts.registry_key = own.key
      where own.group_key = ${id}) as mine
    join registry_facts as others on others.text_id = mine.text_id
    join registry_actors as entries on entries.key = others.registry_key
    where entries.group_key <> ${id} and entries.kind in ('person', 'organization')
    group by entries.group_key
    order by documents desc, min(entries.normalized_name), min(entries.kind), id
    limit ${MOST_COMPANY}`.execute(db);
  const names = await readActorNames(
    db,
    rows.map((row) => row.id),
  );
  return rows.map((row) => {
    const { id: publicId, name, kind } = names.get(row.id)!;
    return { id: publicId, name, kind, documents: row.documents };
  });
}

/** Why its names are one: links that were found between them, alike ones as one; and what was accepted. */
async function readLinks(db: Db, id: number): Promise<readonly ActorLink[]> {
  const found = await db
    .selectFrom('registry_links')
    .innerJoin('registry_actors as one', 'one.key', 'registry_links.one_key')
    .innerJoin('registry_actors as other', 'other.key', 'registry_links.other_key')
    .select(({ fn }) => [
      fn.min<string>('one.name').as('one'),
      fn.min<string>('other.name').as('other'),
      fn.min<string>('registry_links.reason').as('reason'),
      fn.min<number>('registry_links.confidence').as('confidence'),
      fn
        .sum<number>(
          sql`case when one.document_count < other.document_count then one.document_count else other.document_count end`,
        )
        .as('documents'),
    ])
    .where('one.group_key', '=', id)
    .where('other.group_key', '=', id)
    .where('registry_links.is_automatic', '=', 1)
    .groupBy(['one.normalized_name', 'other.normalized_name', 'registry_links.rule'])
    .orderBy('documents', 'desc')
    .orderBy('one')
    .orderBy('other')
    .execute();
  const authorities = await db
    .selectFrom('registry_actors')
    .innerJoin('authority_entries', 'authority_entries.key', 'registry_actors.authority_key')
    .innerJoin('journal', 'journal.key', 'authority_entries.decision_key')
    .select(['registry_actors.name', 'registry_actors.document_count', 'authority_entries.line'])
    .select(['journal.new_name as origin', 'authority_entries.key'])
    .where('registry_actors.group_key', '=', id)
    .orderBy('authority_entries.key')
    .orderBy('registry_actors.name')
    .execute();
  const ofEntry = groupRows(authorities, (row) => row.key);
  const byEntry = [...new Set(authorities.map((row) => row.key))].map(ofEntry);
  return [
    ...byEntry.map((rows) => ({
      names: [...new Set(rows.map(({ name }) => name))],
      layer: 'accepted' as const,
      reason: `${rows[0]!.origin}, line ${rows[0]!.line}`,
      confidence: null,
      documents: rows.reduce((sum, row) => sum + row.document_count, 0),
    })),
    ...found.map(({ one, other, ...link }) => ({
      names: [one, other].toSorted(compareText),
      layer: 'found' as const,
      ...link,
    })),
  ];
}
