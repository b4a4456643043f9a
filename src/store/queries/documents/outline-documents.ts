import { type Kysely, sql } from 'kysely';
import type { Reviewed } from '../../../review/reviewed-record.ts';
import type { Span } from '../../../schema/span.ts';
import type { Statement } from '../../../schema/statement.ts';
import { chunk1000 } from '../../chunk.ts';
import type { DocumentOutline, StatementHit } from '../../store.ts';
import type { Tables } from '../../tables.ts';
import { groupRows, isFolded, spanOf } from '../rows.ts';

type Db = Kysely<Tables>;
type Outlined = DocumentOutline['statements'][number];

/** What a list draws of documents, by a few queries however many they are. */
export async function outlineDocuments(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, DocumentOutline>> {
  const outlines = new Map<string, DocumentOutline>();
  for (const chunk of chunk1000([...new Set(ids)])) {
    const texts = await readLeads(db, chunk);
    const keys = texts.map(({ reading_key }) => reading_key);
    const found = groupRows(await readFound(db, keys), (row) => row.reading_key);
    const reviewed = groupRows(await readReviewed(db, keys), (row) => row.reading_key);
    for (const { id, reading_key, figures, not_before: notBefore, text_length, lead } of texts) {
      const statements = [...found(reading_key), ...reviewed(reading_key)].toSorted((a, b) => start(a) - start(b));
      outlines.set(id, {
        ...{ lead, length: text_length, figures, notBefore },
        statements: statements.map(({ id: statement, content, speaker }) => ({ id: statement, content, speaker })),
      });
    }
  }
  return outlines;
}

const start = ({ content }: Outlined): number => content[0]?.[0] ?? 0;

/** Texts are cut here, in UTF-16 units; the database counts characters. */
async function readLeads(db: Db, ids: readonly string[]) {
  const rows = await db
    .selectFrom('texts')
    .select(['texts.id', 'texts.reading_key', 'texts.text'])
    .select([
      sql<number>`(select count(*) from quantities where quantities.reading_key = texts.reading_key)`.as('figures'),
      sql<string | null>`(select readings.published_not_before from readings
        where readings.key = texts.reading_key and readings.published_at is null)`.as('not_before'),
      sql<string | null>`(select sentences.span_start || ' ' || sentences.span_end from sentences
        where sentences.reading_key = texts.reading_key and sentences.seq = coalesce((select blocks.first_sentence from blocks
          where blocks.reading_key = texts.reading_key and blocks.kind = 'paragraph' order by blocks.seq limit 1), 0))`.as(
        'place',
      ),
    ])
    .where('texts.id', 'in', ids)
    .execute();
  return rows.map(({ text, place, ...row }) => {
    const span = place?.split(' ').map(Number) as [number, number] | undefined;
    return { ...row, text_length: text.length, lead: span ? text.slice(...span) : null };
  });
}

async function readFound(db: Db, readingKeys: readonly number[]) {
  if (!readingKeys.length) return [];
  const shown = db
    .selectFrom('statements')
    .where('statements.reading_key', 'in', readingKeys)
    .where('statements.via', 'is', null)
    .where('statements.minor_by', 'is', null)
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('reviewed_statements as r').select('r.key').whereRef('r.key', '=', 'statements.key'))),
    );
  const speakers = new Map(
    (
      await shown
        .innerJoin('statement_speakers as speaker', (join) =>
          join
            .onRef('speaker.reading_key', '=', 'statements.reading_key')
            .onRef('speaker.statement_id', '=', 'statements.id')
            .on('speaker.seq', '=', 0),
        )
        .innerJoin('actors', (join) =>
          join.onRef('actors.reading_key', '=', 'speaker.reading_key').onRef('actors.id', '=', 'speaker.actor_id'),
        )
        .select(['statements.key', 'actors.id', 'actors.name'])
        .execute()
    ).map(({ key, id, name }) => [key, { id, name }]),
  );
  const pieces = await shown
    .innerJoin('statement_pieces as piece', (join) =>
      join
        .onRef('piece.reading_key', '=', 'statements.reading_key')
        .onRef('piece.statement_id', '=', 'statements.id')
        .on('piece.role', '=', 'content'),
    )
    .select(['statements.key', 'statements.reading_key', 'statements.id', 'piece.span_start', 'piece.span_end'])
    .orderBy('statements.key')
    .orderBy('piece.seq')
    .execute();
  const statements = new Map<
    number,
    { id: string; reading_key: number; content: Span[]; speaker: Outlined['speaker'] }
  >();
  for (const row of pieces) {
    const known = statements.get(row.key);
    if (known) known.content.push(spanOf(row));
    else {
      const { id, reading_key } = row;
      statements.set(row.key, { id, reading_key, content: [spanOf(row)], speaker: speakers.get(row.key) ?? null });
    }
  }
  return [...statements.values()];
}

async function readReviewed(db: Db, readingKeys: readonly number[]) {
  if (!readingKeys.length) return [];
  const rows = await db
    .selectFrom('reviewed_statements as said')
    .select(['said.reading_key', 'said.statement', 'said.speakers'])
    .where('said.reading_key', 'in', readingKeys)
    .where('said.state', '<>', 'rejected')
    .where(sql<boolean>`not ${isFolded('said')}`)
    .execute();
  return rows.flatMap(({ reading_key, statement, speakers }) => {
    const { id, content, via } = JSON.parse(statement) as Reviewed<Statement>;
    const [first] = JSON.parse(speakers) as StatementHit['speakers'];
    return via === null
      ? [{ reading_key, id, content, speaker: first ? { id: first.id, name: first.name } : null }]
      : [];
  });
}
