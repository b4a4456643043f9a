import type { Kysely } from 'kysely';
import type { Language } from '../../../engine/language/language.ts';
import { keepLinks } from '../../../registry/keep-links.ts';
import { chooseCompared, proposeTies } from '../../../registry/propose-ties.ts';
import type { Tables } from '../../tables.ts';
import { type Block, keepDigests, readBlocks, readOwnEntries } from './read-blocks.ts';
import { readCompany } from './read-company.ts';
import type { StoredEntry } from './read-compared.ts';
import { replaceLinks } from './replace-links.ts';

type Db = Kysely<Tables>;

/**
 * Compares what stands under each of these keys, and keeps the links that this gives in the place of those that it gave
 * before. Where the shared entries are those of last time, only entries of one document that are new are compared with
 * them. Gives the entries whose automatic links changed.
 */
export async function settleBlocks(
  db: Db,
  linkKeys: readonly string[],
  language: Language,
): Promise<readonly number[]> {
  const blocks = (await readBlocks(db, linkKeys, language)).map((block) => ({
    ...block,
    shared: choose(block.shared),
  }));
  const isWhole = (block: Block) => describe(block) !== block.digest;
  const own = await readOwnEntries(
    db,
    blocks.filter(isWhole).map(({ linkKey }) => linkKey),
    language,
  );
  const changed = new Set<number>();
  const digests = new Map<string, string>();
  for (const block of blocks) {
    const compared = { ...block, isWhole: isWhole(block), own: isWhole(block) ? own(block.linkKey) : block.fresh };
    for (const key of await settleBlock(db, compared, language)) changed.add(key);
    if (!compared.isWhole) continue;
    // a shared entry by itself is not worth a note
    digests.set(block.linkKey, block.shared.length > 1 || compared.own.length ? describe(block) : '');
  }
  await keepDigests(db, digests);
  return [...changed];
}

function choose(shared: readonly StoredEntry[]): readonly StoredEntry[] {
  const entries = new Map(shared.map((entry) => [entry.compared, entry]));
  return chooseCompared([...entries.keys()]).map((compared) => entries.get(compared)!);
}

const describe = ({ shared }: Block): string =>
  shared.length ? shared.map(({ key, revision }) => `${key}.${revision}`).join(' ') : 'none';

interface BlockToCompare extends Block {
  /** Are the shared entries to be compared with each other? */
  readonly isWhole: boolean;
  readonly own: readonly StoredEntry[];
}

async function settleBlock(
  db: Db,
  { linkKey, shared, own, digest, isWhole }: BlockToCompare,
  language: Language,
): Promise<readonly number[]> {
  if (!own.length && !isWhole) return [];
  if (!own.length && shared.length < 2 && digest === '') return [];
  const entries = new Map([...shared, ...own].map((entry) => [entry.compared.identity, entry]));
  const ties = proposeTies(
    linkKey,
    shared.map(({ compared }) => compared),
    own.map(({ compared }) => compared),
    isWhole,
    language,
  );
  const links = keepLinks(ties, await readCompany(db, ties, entries));
  const replaced = { linkKey, isWhole: isWhole && digest !== '', own: own.map(({ key }) => key) };
  return replaceLinks(db, replaced, links, entries);
}
