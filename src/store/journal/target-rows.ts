import type { Insertable, Selectable } from 'kysely';
import type { Target, TargetEvidence } from '../../review/target.ts';
import type { Tables } from '../tables.ts';

type TargetRow = Insertable<Tables['journal_targets']>;
type Columns = Omit<TargetRow, 'journal_key' | 'seq' | 'type'>;
type Row = Selectable<Tables['journal_targets']>;

/** What an entry is about as rows. What has no column of its own, and is only ever shown, goes into the body. */
export const createTargetRows = (journalKey: number, targets: readonly Target[]): TargetRow[] =>
  targets.map((target, seq) => ({ journal_key: journalKey, seq, type: target.type, ...createColumns(target) }));

function createColumns(target: Target): Columns {
  switch (target.type) {
    case 'item': {
      const { textHash, series, layer, itemKey, publishedAt, evidence, before } = target;
      return {
        ...{ text_hash: textHash, series, layer, item_key: itemKey, published_at: publishedAt },
        ...{ evidence: JSON.stringify(evidence), body: JSON.stringify({ before }) },
      };
    }
    case 'document': {
      const { textHash, series, name, appearances } = target;
      return { text_hash: textHash, series, name, body: JSON.stringify(appearances ? { appearances } : {}) };
    }
    case 'actor': {
      const { side, kind, name, normalizedName, sense, publicId, document } = target;
      return {
        ...{ side, kind, name, normalized_name: normalizedName, sense, public_id: publicId },
        ...{ text_hash: document?.textHash ?? null, series: document?.series ?? null },
        evidence: JSON.stringify(document?.mention ? [{ role: 'mention', ...document.mention }] : []),
      };
    }
    case 'finding': {
      const { textHash, series, rule, evidence } = target;
      return { text_hash: textHash, series, name: rule, evidence: JSON.stringify(evidence) };
    }
    case 'conflict':
      return { name: target.kind, body: JSON.stringify({ places: target.places }) };
    case 'question':
      return { name: target.question };
  }
}

export function readTarget(row: Row): Target {
  const body = JSON.parse(row.body) as Record<string, never>;
  const evidence = JSON.parse(row.evidence) as readonly TargetEvidence[];
  const place = { textHash: row.text_hash!, series: row.series };
  switch (row.type) {
    case 'item': {
      const { layer, item_key: itemKey, published_at: publishedAt } = row;
      return {
        type: 'item',
        ...place,
        layer: layer as never,
        itemKey: itemKey!,
        publishedAt,
        evidence,
        before: body.before ?? null,
      };
    }
    case 'document':
      return {
        type: 'document',
        ...place,
        name: row.name,
        ...(body.appearances ? { appearances: body.appearances } : {}),
      };
    case 'actor': {
      const { side, kind, name, normalized_name: normalizedName, sense, public_id: publicId } = row;
      const [mention] = evidence.map(({ role: _, ...words }) => words);
      return {
        ...{
          type: 'actor',
          side,
          kind: kind!,
          name: name!,
          normalizedName: normalizedName ?? '',
          sense: sense ?? '',
          publicId,
        },
        document: row.text_hash === null ? null : { ...place, mention: mention ?? null },
      };
    }
    case 'finding':
      return { type: 'finding', ...place, rule: row.name!, evidence };
    case 'conflict':
      return { type: 'conflict', kind: row.name!, places: body.places! };
    case 'question':
      return { type: 'question', question: row.name! };
  }
}
