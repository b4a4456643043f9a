import { setTimeout as sleep } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import type { Language } from '../../engine/language/language.ts';
import { OnrecordError } from '../../errors.ts';
import { compareText } from '../../registry/entry.ts';
import { isFamilyKey } from '../../registry/link-keys.ts';
import type { Backend } from '../backend.ts';
import type { Tables } from '../tables.ts';
import { settleBlocks } from './blocks/settle-blocks.ts';
import { settleFamilies } from './blocks/settle-families.ts';
import { settleCounts } from './counts/settle-counts.ts';
import { takeTexts } from './facts/take-texts.ts';
import { settleGroups } from './groups/settle-groups.ts';

type Db = Kysely<Tables>;

/** So many texts or blocks are settled in one transaction: some tenths of a second, in which others wait. */
const TEXTS_AT_ONCE = 25;
const BLOCKS_AT_ONCE = 250;
/** Between portions, so that somebody who waits for the lock gets it. */
const PAUSE_MS = 20;
const MOST_REFUSALS = 5;

export interface SettleOptions {
  readonly signal?: AbortSignal;
  /** Called after each portion with how many texts wait. */
  readonly onProgress?: (left: number) => void;
}

/**
 * Brings the registry up to date with the texts in the store, in portions of one transaction each. What waits is noted in
 * the store, so that a kill between portions loses nothing, the next process goes on, and several may do it at once.
 */
export async function settleRegistry(
  db: Db,
  backend: Backend,
  loadLanguage: () => Promise<Language>,
  options: SettleOptions = {},
): Promise<void> {
  let refusals = 0;
  while (!options.signal?.aborted && (await isDirty(db))) {
    try {
      const language = await loadLanguage();
      const isFull = await db.transaction().execute((transaction) => settlePortion(transaction, backend, language));
      refusals = 0;
      if (isFull) await sleep(PAUSE_MS);
    } catch (error) {
      // who holds the lock for so long is likely to settle the same
      const isBusy = error instanceof OnrecordError && error.code === 'store-busy';
      if (!isBusy || ++refusals === MOST_REFUSALS) throw error;
    }
    if (options.onProgress) options.onProgress(await countWaiting(db));
  }
}

/** The same within a transaction: all of it. */
export async function settleWithin(db: Db, backend: Backend, language: Language): Promise<void> {
  while (await isDirty(db)) await settlePortion(db, backend, language);
  await settleCounts(db, backend);
}

async function isDirty(db: Db): Promise<boolean> {
  const text = await db.selectFrom('registry_dirty_texts').select('text_id').limit(1).executeTakeFirst();
  if (text) return true;
  return (await db.selectFrom('registry_dirty_blocks').select('link_key').limit(1).executeTakeFirst()) !== undefined;
}

export async function countWaiting(db: Db): Promise<number> {
  const { count } = await db
    .selectFrom('registry_dirty_texts')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

async function settlePortion(db: Db, backend: Backend, language: Language): Promise<boolean> {
  const isFull = await settlePart(db, backend, language);
  await settleCounts(db, backend);
  return isFull;
}

/** Texts first, then blocks of full names, then those of family names, which depend on the others. Gives whether there may be more. */
async function settlePart(db: Db, backend: Backend, language: Language): Promise<boolean> {
  const texts = await db
    .selectFrom('registry_dirty_texts')
    .select('text_id')
    .orderBy('text_id')
    .limit(TEXTS_AT_ONCE)
    .execute();
  if (texts.length) {
    await takeTexts(
      db,
      backend,
      texts.map((row) => row.text_id),
      language,
    );
    return texts.length === TEXTS_AT_ONCE;
  }
  const blocks = await db
    .selectFrom('registry_dirty_blocks')
    .select('link_key')
    .orderBy((eb) => eb('link_key', 'like', 'f %'))
    .orderBy('link_key')
    .limit(BLOCKS_AT_ONCE)
    .execute();
  const keys = blocks.map((row) => row.link_key);
  const [families, others] = [keys.filter(isFamilyKey), keys.filter((key) => !isFamilyKey(key))];
  // groups of full names before the family names that depend on them
  const portion = (others.length ? others : families).toSorted(compareText);
  await db.deleteFrom('registry_dirty_blocks').where('link_key', 'in', portion).execute();
  const settle = others.length ? settleBlocks : settleFamilies;
  await settleGroups(db, await settle(db, portion, language));
  return portion.length === BLOCKS_AT_ONCE;
}
