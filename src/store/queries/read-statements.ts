import type { Kysely, Selectable } from 'kysely';
import type { Statement } from '../../schema/statement.ts';
import { createEvidence } from '../../text/evidence.ts';
import { createItemKey } from '../../text/item-key.ts';
import type { Evidence, StatementHit } from '../store.ts';
import type { Tables } from '../tables.ts';
import { readTexts } from './read-texts.ts';
import { foundBy, groupRows, spanOf } from './rows.ts';

type Row = Selectable<Tables['statements']>;

/** A statement put together from its tables, with the words that it rests on. */
export interface StatementWithEvidence {
  readonly key: number;
  readonly readingKey: number;
  readonly statement: Statement;
  readonly source: readonly Evidence[];
  readonly cue: readonly Evidence[];
  readonly content: readonly Evidence[];
  readonly speakers: StatementHit['speakers'];
  readonly day: string | null;
}

/** Which statements: all of one document, or those with these keys. */
export type Chosen = { readonly readingKey: number } | { readonly keys: readonly number[] };

/** Statements in the order of their documents and of the text, by four queries however many they are. */
export async function readStatements(db: Kysely<Tables>, chosen: Chosen): Promise<readonly StatementWithEvidence[]> {
  const rows = await selectChosen(db, chosen).selectAll('statements').orderBy('statements.key').execute();
  const pieces = groupRows(
    await selectChosen(db, chosen)
      .innerJoin('statement_pieces as piece', (join) =>
        join
          .onRef('piece.reading_key', '=', 'statements.reading_key')
          .onRef('piece.statement_id', '=', 'statements.id'),
      )
      .select(['statements.key', 'piece.role', 'piece.span_start', 'piece.span_end'])
      .orderBy('piece.seq')
      .execute(),
    (row) => `${row.key} ${row.role}`,
  );
  const speakers = groupRows(
    await selectChosen(db, chosen)
      .innerJoin('statement_speakers as speaker', (join) =>
        join
          .onRef('speaker.reading_key', '=', 'statements.reading_key')
          .onRef('speaker.statement_id', '=', 'statements.id'),
      )
      .innerJoin('actors', (join) =>
        join.onRef('actors.reading_key', '=', 'speaker.reading_key').onRef('actors.id', '=', 'speaker.actor_id'),
      )
      .select(['statements.key', 'actors.id', 'actors.name', 'actors.kind'])
      .orderBy('speaker.seq')
      .execute(),
    (row) => row.key,
  );
  const texts = await readTexts(
    db,
    rows.map((row) => row.reading_key),
  );
  return rows.map((row) => {
    const text = texts.get(row.reading_key)!;
    return createStatement(
      row,
      text,
      (role) => pieces(`${row.key} ${role}`).map((piece) => createEvidence(text, spanOf(piece))),
      speakers(row.key).map(({ id, name, kind }) => ({ id, name, kind })),
    );
  });
}

function selectChosen(db: Kysely<Tables>, chosen: Chosen) {
  const query = db.selectFrom('statements');
  return 'keys' in chosen
    ? query.where('statements.key', 'in', chosen.keys)
    : query.where('statements.reading_key', '=', chosen.readingKey);
}

function createStatement(
  row: Row,
  text: string,
  evidence: (role: 'source' | 'cue' | 'content') => readonly Evidence[],
  speakers: StatementHit['speakers'],
): StatementWithEvidence {
  const [source, cue, content] = [evidence('source'), evidence('cue'), evidence('content')];
  return {
    key: row.key,
    readingKey: row.reading_key,
    statement: {
      id: row.id,
      key: row.item_key ?? createItemKey(text, 'statements', listKeySpans(source, cue, content)),
      by: foundBy(row),
      source: source.map(({ span }) => span),
      cue: cue.map(({ span }) => span),
      content: content.map(({ span }) => span),
      mode: row.mode,
      act: row.act,
      speakers: speakers.map(({ id }) => id),
      speakerBy: row.speaker_by,
      speakerReason: row.speaker_reason,
      speakerConfidence: row.speaker_confidence,
      sourceKind: row.source_kind,
      sourceName: row.source_name,
      via: row.via,
      polarity: row.polarity,
      contentPolarity: row.content_polarity,
      saidAt: row.said_at,
      saidOn:
        row.said_on === null || row.said_on_basis === null ? null : { value: row.said_on, basis: row.said_on_basis },
      minor: row.minor_by !== null,
      minorBy: row.minor_by,
      minorReason: row.minor_reason,
      confidence: row.confidence,
    },
    source,
    cue,
    content,
    speakers,
    day: row.day,
  };
}

const listKeySpans = (...[source, cue, content]: readonly (readonly Evidence[])[]) =>
  (content!.length || cue!.length ? [...content!, ...cue!] : source!).map(({ span }) => span);
