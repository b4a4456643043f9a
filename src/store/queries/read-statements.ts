import type { Kysely, Selectable } from 'kysely';
import type { Statement } from '../../schema/statement.ts';
import type { Evidence, StatementHit } from '../store.ts';
import type { Tables } from '../tables.ts';
import { evidenceOf, groupRows } from './rows.ts';

type Row = Selectable<Tables['statements']>;

/** A statement put together from its tables, with the words that it rests on. */
export interface StatementWithEvidence {
  readonly key: number;
  readonly documentKey: number;
  readonly statement: Omit<Statement, 'key' | 'by'>;
  readonly source: readonly Evidence[];
  readonly cue: readonly Evidence[];
  readonly content: readonly Evidence[];
  readonly speakers: StatementHit['speakers'];
  readonly day: string | null;
}

/** Which statements: all of one document, or those with these keys. */
export type Chosen = { readonly documentKey: number } | { readonly keys: readonly number[] };

/** Statements in the order of their documents and of the text, by three queries however many they are. */
export async function readStatements(db: Kysely<Tables>, chosen: Chosen): Promise<readonly StatementWithEvidence[]> {
  const rows = await selectChosen(db, chosen).selectAll('statements').orderBy('statements.key').execute();
  const pieces = groupRows(
    await selectChosen(db, chosen)
      .innerJoin('statement_pieces as piece', (join) =>
        join
          .onRef('piece.document_key', '=', 'statements.document_key')
          .onRef('piece.statement_id', '=', 'statements.id'),
      )
      .select(['statements.key', 'piece.role', 'piece.span_start', 'piece.span_end'])
      .select(['piece.exact', 'piece.prefix', 'piece.suffix'])
      .orderBy('piece.seq')
      .execute(),
    (row) => `${row.key} ${row.role}`,
  );
  const speakers = groupRows(
    await selectChosen(db, chosen)
      .innerJoin('statement_speakers as speaker', (join) =>
        join
          .onRef('speaker.document_key', '=', 'statements.document_key')
          .onRef('speaker.statement_id', '=', 'statements.id'),
      )
      .innerJoin('actors', (join) =>
        join.onRef('actors.document_key', '=', 'speaker.document_key').onRef('actors.id', '=', 'speaker.actor_id'),
      )
      .select(['statements.key', 'actors.id', 'actors.name', 'actors.kind'])
      .orderBy('speaker.seq')
      .execute(),
    (row) => row.key,
  );
  return rows.map((row) =>
    createStatement(
      row,
      (role) => pieces(`${row.key} ${role}`).map(evidenceOf),
      speakers(row.key).map(({ id, name, kind }) => ({ id, name, kind })),
    ),
  );
}

function selectChosen(db: Kysely<Tables>, chosen: Chosen) {
  const query = db.selectFrom('statements');
  return 'keys' in chosen
    ? query.where('statements.key', 'in', chosen.keys)
    : query.where('statements.document_key', '=', chosen.documentKey);
}

function createStatement(
  row: Row,
  evidence: (role: 'source' | 'cue' | 'content') => readonly Evidence[],
  speakers: StatementHit['speakers'],
): StatementWithEvidence {
  const [source, cue, content] = [evidence('source'), evidence('cue'), evidence('content')];
  return {
    key: row.key,
    documentKey: row.document_key,
    statement: {
      id: row.id,
      source: source.map(({ span }) => span),
      cue: cue.map(({ span }) => span),
      content: content.map(({ span }) => span),
      mode: row.mode,
      act: row.act,
      speakers: speakers.map(({ id }) => id),
      speakerReason: row.speaker_reason,
      speakerConfidence: row.speaker_confidence,
      sourceKind: row.source_kind,
      via: row.via,
      polarity: row.polarity,
      saidAt: row.said_at,
      confidence: row.confidence,
    },
    source,
    cue,
    content,
    speakers,
    day: row.day,
  };
}
