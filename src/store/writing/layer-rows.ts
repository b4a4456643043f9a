import type { Insertable } from 'kysely';
import type { OnRecord } from '../../schema/record.ts';
import type { Span } from '../../schema/span.ts';
import { createRowKey, type Tables } from '../tables.ts';
import type { RowsByTable } from './insert-rows.ts';

type Row<T extends keyof Tables> = Insertable<Tables[T]>;

/** The layers of a record as rows of a reading. */
export function createLayerRows(readingKey: number, record: OnRecord): RowsByTable {
  return {
    reading_models: Object.entries(record.engine.models).map(([name, checksum], seq) => ({
      reading_key: readingKey,
      seq,
      name,
      checksum,
    })),
    sentences: record.sentences.map(({ span }, seq) => ({ reading_key: readingKey, seq, ...columnsOf(span) })),
    blocks: record.blocks.map(({ span, kind, sentences: [first, end] }, seq) => ({
      reading_key: readingKey,
      seq,
      ...columnsOf(span),
      kind,
      first_sentence: first,
      end_sentence: end,
    })),
    quotations: record.quotations.map(({ span, inner, mark, isClosed, continuesPrevious }, seq) => ({
      reading_key: readingKey,
      seq,
      ...columnsOf(span),
      inner_start: inner[0],
      inner_end: inner[1],
      mark,
      is_closed: isClosed ? 1 : 0,
      continues_previous: continuesPrevious ? 1 : 0,
    })),
    turns: record.turns.map(({ id, by, span, label, kind, speaker, name }, seq) => ({
      reading_key: readingKey,
      seq,
      ...columnsOf(span),
      ...labelColumnsOf(label),
      id,
      found_by: by,
      kind,
      speaker,
      name,
    })),
    entries: record.entries.map(({ span, label, at, byline }, seq) => ({
      reading_key: readingKey,
      seq,
      ...columnsOf(span),
      ...labelColumnsOf(label),
      at,
      byline: JSON.stringify(byline),
    })),
    ...createActorRows(readingKey, record),
    ...createStatementRows(readingKey, record),
    ...createTimexRows(readingKey, record.timexes),
    quantities: createQuantityRows(readingKey, record.quantities),
    ...createPollRows(readingKey, record.polls),
    ...createClaimRows(readingKey, record.claims),
  };
}

const columnsOf = ([start, end]: Span) => ({ span_start: start, span_end: end });

const labelColumnsOf = (label: Span | null) => ({ label_start: label?.[0] ?? null, label_end: label?.[1] ?? null });

function createActorRows(readingKey: number, { actors, document: { text } }: OnRecord) {
  const rows = {
    actors: [] as Row<'actors'>[],
    actor_aliases: [] as Row<'actor_aliases'>[],
    actor_roles: [] as Row<'actor_roles'>[],
    mentions: [] as Row<'mentions'>[],
  };
  for (const [seq, actor] of actors.entries()) {
    rows.actors.push({
      reading_key: readingKey,
      id: actor.id,
      seq,
      name: actor.name,
      kind: actor.kind,
      stands_for: actor.standsFor,
      confidence: actor.confidence,
      item_key: actor.key,
      found_by: actor.by,
    });
    for (const [place, name] of actor.aliases.entries())
      rows.actor_aliases.push({ reading_key: readingKey, actor_id: actor.id, seq: place, name });
    for (const [place, { text: role, span }] of actor.roles.entries()) {
      rows.actor_roles.push({
        ...columnsOf(span),
        reading_key: readingKey,
        actor_id: actor.id,
        seq: place,
        text: role,
      });
    }
    for (const [place, { span, form, kind }] of actor.mentions.entries()) {
      const owner = { reading_key: readingKey, actor_id: actor.id, seq: place };
      rows.mentions.push({ ...columnsOf(span), exact: text.slice(...span), ...owner, form, kind });
    }
  }
  return rows;
}

function createStatementRows(readingKey: number, record: OnRecord) {
  const timexes = new Map(record.timexes.map((timex) => [timex.id, timex]));
  const rows = {
    statements: [] as Row<'statements'>[],
    statement_pieces: [] as Row<'statement_pieces'>[],
    statement_speakers: [] as Row<'statement_speakers'>[],
  };
  for (const [seq, statement] of record.statements.entries()) {
    const owner = { reading_key: readingKey, statement_id: statement.id };
    const saidAt = timexes.get(statement.saidAt ?? '');
    rows.statements.push({
      key: createRowKey(readingKey, seq),
      reading_key: readingKey,
      id: statement.id,
      seq,
      mode: statement.mode,
      act: statement.act,
      speaker_by: statement.speakerBy,
      speaker_reason: statement.speakerReason,
      speaker_confidence: statement.speakerConfidence,
      source_kind: statement.sourceKind,
      source_name: statement.sourceName,
      via: statement.via,
      polarity: statement.polarity,
      content_polarity: statement.contentPolarity,
      said_at: statement.saidAt,
      said_on: statement.saidOn?.value ?? null,
      said_on_basis: statement.saidOn?.basis ?? null,
      minor_by: statement.minorBy,
      minor_reason: statement.minorReason,
      day: saidAt?.from ?? record.document.publishedAt.value,
      last_day: saidAt?.from ? (saidAt.to ?? saidAt.from) : record.document.publishedAt.value,
      confidence: statement.confidence,
      found_by: statement.by,
      item_key: statement.key,
    });
    for (const role of ['source', 'cue', 'content'] as const) {
      for (const [place, span] of statement[role].entries()) {
        rows.statement_pieces.push({ ...columnsOf(span), ...owner, role, seq: place });
      }
    }
    for (const [place, actorId] of statement.speakers.entries()) {
      rows.statement_speakers.push({ ...owner, seq: place, actor_id: actorId });
    }
  }
  return rows;
}

function createTimexRows(readingKey: number, timexes: OnRecord['timexes']) {
  return {
    timexes: timexes.map(
      (timex, seq): Row<'timexes'> => ({
        ...columnsOf(timex.span),
        reading_key: readingKey,
        id: timex.id,
        seq,
        type: timex.type,
        value: timex.value,
        mod: timex.mod,
        from_day: timex.from,
        to_day: timex.to,
        basis: timex.basis,
        confidence: timex.confidence,
        found_by: timex.by,
      }),
    ),
    timex_alternatives: timexes.flatMap((timex) =>
      timex.alternatives.map((value, seq) => ({ reading_key: readingKey, timex_id: timex.id, seq, value })),
    ),
  };
}

function createQuantityRows(readingKey: number, quantities: OnRecord['quantities']) {
  return quantities.map(
    (quantity, seq): Row<'quantities'> => ({
      ...columnsOf(quantity.span),
      reading_key: readingKey,
      id: quantity.id,
      seq,
      value: quantity.value,
      range_first: quantity.range?.[0] ?? null,
      range_second: quantity.range?.[1] ?? null,
      kind: quantity.kind,
      unit: quantity.unit,
      modifier: quantity.modifier,
      change: quantity.change,
      measure_start: quantity.measure?.span[0] ?? null,
      measure_end: quantity.measure?.span[1] ?? null,
      measure_text: quantity.measure?.text ?? null,
      holder_start: quantity.holder?.span[0] ?? null,
      holder_end: quantity.holder?.span[1] ?? null,
      holder_text: quantity.holder?.text ?? null,
      conversion_of: quantity.conversionOf,
      statement_id: quantity.statement,
      timex_id: quantity.timex,
      confidence: quantity.confidence,
      found_by: quantity.by,
    }),
  );
}

function createPollRows(readingKey: number, polls: OnRecord['polls']) {
  return {
    polls: polls.map((poll, seq) => ({
      reading_key: readingKey,
      id: poll.id,
      seq,
      respondents: poll.respondents,
      by_actor: poll.askedBy,
      timex_id: poll.timex,
      sum: poll.sum,
      found_by: poll.by,
    })),
    poll_shares: polls.flatMap((poll) =>
      poll.shares.map((quantityId, seq) => ({
        reading_key: readingKey,
        poll_id: poll.id,
        seq,
        quantity_id: quantityId,
      })),
    ),
  };
}

function createClaimRows(readingKey: number, claims: OnRecord['claims']) {
  const owner = (claim: OnRecord['claims'][number], seq: number) => ({
    reading_key: readingKey,
    claim_id: claim.id,
    seq,
  });
  return {
    claims: claims.map((claim, seq) => ({
      key: createRowKey(readingKey, seq),
      reading_key: readingKey,
      id: claim.id,
      seq,
      statement_id: claim.statement,
      checkworthiness: claim.checkworthiness,
      found_by: claim.by,
      item_key: claim.key,
    })),
    claim_pieces: claims.flatMap((claim) =>
      claim.spans.map((span, seq) => ({ ...columnsOf(span), ...owner(claim, seq) })),
    ),
    claim_quantities: claims.flatMap((claim) =>
      claim.quantities.map((id, seq) => ({ ...owner(claim, seq), quantity_id: id })),
    ),
    claim_timexes: claims.flatMap((claim) => claim.timexes.map((id, seq) => ({ ...owner(claim, seq), timex_id: id }))),
    claim_actors: claims.flatMap((claim) => claim.actors.map((id, seq) => ({ ...owner(claim, seq), actor_id: id }))),
  };
}
