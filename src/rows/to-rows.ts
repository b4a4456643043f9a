import type { OnRecord } from '../schema/record.ts';
import type { Span } from '../schema/span.ts';
import type { RecordRows, RowOf } from './row-tables.ts';

/**
 * A record as rows of the store's tables, in the order of the text. The rows bear no key of whoever keeps them: a store
 * numbers its readings, an archive names them.
 */
export function toRows(record: OnRecord): RecordRows {
  return {
    reading_models: Object.entries(record.engine.models).map(([name, checksum], seq) => ({ seq, name, checksum })),
    sentences: record.sentences.map(({ span }, seq) => ({ seq, ...columnsOf(span) })),
    blocks: record.blocks.map(({ span, kind, sentences: [first, end] }, seq) => ({
      seq,
      ...columnsOf(span),
      kind,
      first_sentence: first,
      end_sentence: end,
    })),
    quotations: record.quotations.map(({ span, inner, mark, isClosed, continuesPrevious }, seq) => ({
      seq,
      ...columnsOf(span),
      inner_start: inner[0],
      inner_end: inner[1],
      mark,
      is_closed: isClosed ? 1 : 0,
      continues_previous: continuesPrevious ? 1 : 0,
    })),
    turns: record.turns.map(({ id, by, span, label, kind, speaker, name }, seq) => ({
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
      seq,
      ...columnsOf(span),
      ...labelColumnsOf(label),
      at,
      byline: JSON.stringify(byline),
    })),
    ...createActorRows(record),
    ...createStatementRows(record),
    ...createTimexRows(record.timexes),
    quantities: record.quantities.map(createQuantityRow),
    ...createPollRows(record.polls),
    ...createClaimRows(record.claims),
  };
}

const columnsOf = ([start, end]: Span) => ({ span_start: start, span_end: end });

const labelColumnsOf = (label: Span | null) => ({ label_start: label?.[0] ?? null, label_end: label?.[1] ?? null });

function createActorRows({ actors, document: { text } }: OnRecord) {
  const rows = {
    actors: [] as RowOf<'actors'>[],
    actor_aliases: [] as RowOf<'actor_aliases'>[],
    actor_roles: [] as RowOf<'actor_roles'>[],
    mentions: [] as RowOf<'mentions'>[],
  };
  for (const [seq, { id, by, key, name, kind, standsFor, confidence, ...actor }] of actors.entries()) {
    rows.actors.push({ id, seq, found_by: by, name, kind, stands_for: standsFor, confidence, item_key: key });
    for (const [place, alias] of actor.aliases.entries())
      rows.actor_aliases.push({ actor_id: id, seq: place, name: alias });
    for (const [place, { text: role, span }] of actor.roles.entries())
      rows.actor_roles.push({ ...columnsOf(span), actor_id: id, seq: place, text: role });
    for (const [place, mention] of actor.mentions.entries()) {
      const { span, form, kind: here } = mention;
      rows.mentions.push({
        ...columnsOf(span),
        exact: text.slice(...span),
        actor_id: id,
        seq: place,
        form,
        kind: here,
      });
    }
  }
  return rows;
}

function createStatementRows(record: OnRecord) {
  const timexes = new Map(record.timexes.map((timex) => [timex.id, timex]));
  const rows = {
    statements: [] as RowOf<'statements'>[],
    statement_pieces: [] as RowOf<'statement_pieces'>[],
    statement_speakers: [] as RowOf<'statement_speakers'>[],
  };
  for (const [seq, statement] of record.statements.entries()) {
    const saidAt = timexes.get(statement.saidAt ?? '');
    rows.statements.push({
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
      for (const [place, span] of statement[role].entries())
        rows.statement_pieces.push({ ...columnsOf(span), statement_id: statement.id, role, seq: place });
    }
    for (const [place, actorId] of statement.speakers.entries())
      rows.statement_speakers.push({ statement_id: statement.id, seq: place, actor_id: actorId });
  }
  return rows;
}

function createTimexRows(timexes: OnRecord['timexes']) {
  return {
    timexes: timexes.map(
      (timex, seq): RowOf<'timexes'> => ({
        ...columnsOf(timex.span),
        id: timex.id,
        seq,
        found_by: timex.by,
        type: timex.type,
        value: timex.value,
        mod: timex.mod,
        from_day: timex.from,
        to_day: timex.to,
        basis: timex.basis,
        confidence: timex.confidence,
      }),
    ),
    timex_alternatives: timexes.flatMap((timex) =>
      timex.alternatives.map((value, seq) => ({ timex_id: timex.id, seq, value })),
    ),
  };
}

function createQuantityRow(quantity: OnRecord['quantities'][number], seq: number): RowOf<'quantities'> {
  return {
    ...columnsOf(quantity.span),
    id: quantity.id,
    seq,
    found_by: quantity.by,
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
  };
}

function createPollRows(polls: OnRecord['polls']) {
  return {
    polls: polls.map(
      (poll, seq): RowOf<'polls'> => ({
        id: poll.id,
        seq,
        found_by: poll.by,
        respondents: poll.respondents,
        by_actor: poll.askedBy,
        timex_id: poll.timex,
        sum: poll.sum,
      }),
    ),
    poll_shares: polls.flatMap((poll) =>
      poll.shares.map((quantity, seq) => ({ poll_id: poll.id, seq, quantity_id: quantity })),
    ),
  };
}

function createClaimRows(claims: OnRecord['claims']) {
  type Claim = OnRecord['claims'][number];
  const ownerOf = (claim: Claim, seq: number) => ({ claim_id: claim.id, seq });
  return {
    claims: claims.map(
      (claim, seq): RowOf<'claims'> => ({
        id: claim.id,
        seq,
        statement_id: claim.statement,
        checkworthiness: claim.checkworthiness,
        found_by: claim.by,
        item_key: claim.key,
      }),
    ),
    claim_pieces: claims.flatMap((claim) =>
      claim.spans.map((span, seq) => ({ ...columnsOf(span), ...ownerOf(claim, seq) })),
    ),
    claim_quantities: claims.flatMap((claim) =>
      claim.quantities.map((id, seq) => ({ ...ownerOf(claim, seq), quantity_id: id })),
    ),
    claim_timexes: claims.flatMap((claim) =>
      claim.timexes.map((id, seq) => ({ ...ownerOf(claim, seq), timex_id: id })),
    ),
    claim_actors: claims.flatMap((claim) => claim.actors.map((id, seq) => ({ ...ownerOf(claim, seq), actor_id: id }))),
  };
}
