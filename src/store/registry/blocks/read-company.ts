import type { Kysely } from 'kysely';
import { countCompany, type SampledDocument } from '../../../registry/count-company.ts';
import type { Tie } from '../../../registry/propose-ties.ts';
import { chunk1000 } from '../../chunk.ts';
import type { Tables } from '../../tables.ts';
import type { StoredEntry } from './read-compared.ts';

/** What counts the company of ties whose worth depends on it. The texts of both ends are read at once. */
export async function readCompany(
  db: Kysely<Tables>,
  ties: readonly Tie[],
  entries: ReadonlyMap<string, StoredEntry>,
): Promise<(tie: Tie) => number> {
  const ends = ties
    .filter(({ needsCompany }) => needsCompany)
    .flatMap(({ one, other }) => [entries.get(one.identity)!, entries.get(other.identity)!]);
  const names = await readNames(db, [...new Set(ends.flatMap(({ sample }) => sample))]);
  const sampleOf = (identity: string): readonly SampledDocument[] =>
    entries.get(identity)!.sample.map((textId) => ({ textId, names: names.get(textId) ?? new Set() }));
  return ({ one, other }) =>
    countCompany(
      sampleOf(one.identity),
      sampleOf(other.identity),
      new Set([one, other].map(({ entry }) => nameOf(entry.kind, entry.normalizedName))),
    );
}

const nameOf = (kind: string, normalizedName: string): string => `${kind} ${normalizedName}`;

/** Who is named in full in texts. */
async function readNames(
  db: Kysely<Tables>,
  textIds: readonly string[],
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const names = new Map<string, Set<string>>();
  for (const chunk of chunk1000(textIds)) {
    const rows = await db
      .selectFrom('registry_facts')
      .select(['text_id', 'kind', 'normalized_name'])
      .where('text_id', 'in', chunk)
      .where('reach', '=', 'shared')
      .where('is_counted', '=', 1)
      .execute();
    for (const row of rows) {
      const known = names.get(row.text_id) ?? new Set();
      names.set(row.text_id, known.add(nameOf(row.kind, row.normalized_name)));
    }
  }
  return names;
}
