import { listParts } from './list-parts.ts';
import { readPart } from './read-part.ts';

/** The keys of all readings that an archive holds. */
export async function readKnownKeys(archives: readonly string[]): Promise<ReadonlySet<string>> {
  const keys = new Set<string>();
  for (const { path, table } of await listParts(archives)) {
    if (table !== 'readings') continue;
    for await (const rows of readPart({ path, table }, ['schema_version', 'reading_key']))
      for (const { reading_key } of rows) if (reading_key !== null) keys.add(reading_key);
  }
  return keys;
}
