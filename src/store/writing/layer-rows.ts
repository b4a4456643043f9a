import type { Insertable } from 'kysely';
import type { OnRecord } from '../../schema/record.ts';
import type { Span } from '../../schema/span.ts';
import { createEvidenceColumns } from '../evidence.ts';
import { createItemKey, type Tables } from '../tables.ts';
import type { RowsByTable } from './insert-rows.ts';

type Row<T extends keyof Tables> = Insertable<Tables[T]>;

/** The layers of a record as rows; `registryKeys` gives each actor's entry in the registry, by its id. */
export function createLayerRows(
  documentKey: number,
  record: OnRecord,
  registryKeys: ReadonlyMap<string, number>,
): RowsByTable {
  const evidence = (span: Span) => createEvidenceColumns(record.document.text, span);
  return {
    document_models: Object.entries(record.engine.models).map(([name, checksum], seq) => ({
      document_key: documentKey,
      seq,
      name,
      checksum,
    })),
    sentences: record.sentences.map(({ span: [start, end] }, seq) => ({
      document_key: documentKey,
      seq,
      span_start: start,
      span_end: end,
    })),
    ...createActorRows(documentKey, record.actors, registryKeys, evidence),
    ...createStatementRows(documentKey, record, evidence),
    ...createTimexRows(documentKey, record.timexes, evidence),
    quantities: createQuantityRows(documentKey, record.quantities, evidence),
    ...createPollRows(documentKey, record.polls),
    ...createClaimRows(documentKey, record.claims, evidence),
  };
}

type ToEvidence = (span: Span) => ReturnType<typeof createEvidenceColumns>;

function createActorRows(
  documentKey: number,
  actors: OnRecord['actors'],
  registryKeys: ReadonlyMap<string, number>,
  evidence: ToEvidence,
) {
  const rows = {
    actors: [] as Row<'actors'>[],
    actor_aliases: [] as Row<'actor_aliases'>[],
    actor_roles: [] as Row<'actor_roles'>[],
    mentions: [] as Row<'mentions'>[],
  };
  for (const [seq, actor] of actors.entries()) {
    rows.actors.push({
      document_key: documentKey,
      id: actor.id,
      seq,
      name: actor.name,
      kind: actor.kind,
      stands_for: actor.standsFor,
      confidence: actor.confidence,
      registry_key: registryKeys.get(actor.id)!,
    });
    for (const [place, name] of actor.aliases.entries())
      rows.actor_aliases.push({ document_key: documentKey, actor_id: actor.id, seq: place, name });
    for (const [place, { text, span }] of actor.roles.entries()) {
      rows.actor_roles.push({ ...evidence(span), document_key: documentKey, actor_id: actor.id, seq: place, text });
    }
    for (const [place, { span, form, kind }] of actor.mentions.entries()) {
      rows.mentions.push({ ...evidence(span), document_key: documentKey, actor_id: actor.id, seq: place, form, kind });
    }
  }
  return rows;
}

function createStatementRows(documentKey: number, record: OnRecord, evidence: ToEvidence) {
  const dayOf = new Map(record.timexes.map((timex) => [timex.id, timex.from]));
  const rows = {
    statements: [] as Row<'statements'>[],
    statement_pieces: [] as Row<'statement_pieces'>[],
    statement_speakers: [] as Row<'statement_speakers'>[],
  };
  for (const [seq, statement] of record.statements.entries()) {
    const owner = { document_key: documentKey, statement_id: statement.id };
    const saidOn = statement.saidAt === null ? null : dayOf.get(statement.saidAt);
    rows.statements.push({
      key: createItemKey(documentKey, seq),
      document_key: documentKey,
      id: statement.id,
      seq,
      mode: statement.mode,
      act: statement.act,
      speaker_reason: statement.speakerReason,
      speaker_confidence: statement.speakerConfidence,
      source_kind: statement.sourceKind,
      via: statement.via,
      polarity: statement.polarity,
      said_at: statement.saidAt,
      day: saidOn ?? record.document.publishedAt.value,
      confidence: statement.confidence,
    });
    for (const role of ['source', 'cue', 'content'] as const) {
      for (const [place, span] of statement[role].entries()) {
        rows.statement_pieces.push({ ...evidence(span), ...owner, role, seq: place });
      }
    }
    for (const [place, actorId] of statement.speakers.entries()) {
      rows.statement_speakers.push({ ...owner, seq: place, actor_id: actorId });
    }
  }
  return rows;
}

function createTimexRows(documentKey: number, timexes: OnRecord['timexes'], evidence: ToEvidence) {
  return {
    timexes: timexes.map(
      (timex, seq): Row<'timexes'> => ({
        ...evidence(timex.span),
        document_key: documentKey,
        id: timex.id,
        seq,
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
      timex.alternatives.map((value, seq) => ({ document_key: documentKey, timex_id: timex.id, seq, value })),
    ),
  };
}

function createQuantityRows(documentKey: number, quantities: OnRecord['quantities'], evidence: ToEvidence) {
  return quantities.map(
    (quantity, seq): Row<'quantities'> => ({
      ...evidence(quantity.span),
      document_key: documentKey,
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
    }),
  );
}

function createPollRows(documentKey: number, polls: OnRecord['polls']) {
  return {
    polls: polls.map((poll, seq) => ({
      document_key: documentKey,
      id: poll.id,
      seq,
      respondents: poll.respondents,
      by_actor: poll.askedBy,
      timex_id: poll.timex,
      sum: poll.sum,
    })),
    poll_shares: polls.flatMap((poll) =>
      poll.shares.map((quantityId, seq) => ({
        document_key: documentKey,
        poll_id: poll.id,
        seq,
        quantity_id: quantityId,
      })),
    ),
  };
}

function createClaimRows(documentKey: number, claims: OnRecord['claims'], evidence: ToEvidence) {
  const owner = (claim: OnRecord['claims'][number], seq: number) => ({
    document_key: documentKey,
    claim_id: claim.id,
    seq,
  });
  return {
    claims: claims.map((claim, seq) => ({
      key: createItemKey(documentKey, seq),
      document_key: documentKey,
      id: claim.id,
      seq,
      statement_id: claim.statement,
      checkworthiness: claim.checkworthiness,
    })),
    claim_pieces: claims.flatMap((claim) =>
      claim.spans.map((span, seq) => ({ ...evidence(span), ...owner(claim, seq) })),
    ),
    claim_quantities: claims.flatMap((claim) =>
      claim.quantities.map((id, seq) => ({ ...owner(claim, seq), quantity_id: id })),
    ),
    claim_timexes: claims.flatMap((claim) => claim.timexes.map((id, seq) => ({ ...owner(claim, seq), timex_id: id }))),
    claim_actors: claims.flatMap((claim) => claim.actors.map((id, seq) => ({ ...owner(claim, seq), actor_id: id }))),
  };
}
