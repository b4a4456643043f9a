import type { Kysely } from 'kysely';
import type { Language } from '../../../engine/language/language.ts';
import { parseFields } from '../../../registry/choose-senses.ts';
import { keepLinks } from '../../../registry/keep-links.ts';
import {
  type Bearer,
  type Bearers,
  findBearers,
  linkFamilyName,
  MOST_BEARERS,
} from '../../../registry/link-family-name.ts';
import type { Tables } from '../../tables.ts';
import { type Block, keepDigests, readBlocks, readOwnEntries } from './read-blocks.ts';
import { readCompany } from './read-company.ts';
import { COMPARED_COLUMNS, type StoredEntry, toStoredEntry } from './read-compared.ts';
import { replaceLinks } from './replace-links.ts';

type Db = Kysely<Tables>;

/**
 * Looks whom family names that stand alone mean, in each document that has one. Those of which it was known are looked at
 * again only where the people who bear the name in full changed so that it makes a difference. Gives the entries whose
 * automatic links changed.
 */
export async function settleFamilies(
  db: Db,
  linkKeys: readonly string[],
  language: Language,
): Promise<readonly number[]> {
  const changed = new Set<number>();
  const digests = new Map<string, string>();
  for (const block of await readBlocks(db, linkKeys, language)) {
    const family = await readFamily(db, block, language);
    for (const key of await settleFamily(db, family, language)) changed.add(key);
    digests.set(block.linkKey, JSON.stringify(Object.fromEntries(family.digests)));
  }
  await keepDigests(db, digests);
  return [...changed];
}

/** By what the fields of a bare name say, since they tell who of the bearers it cannot be. */
interface Family {
  readonly linkKey: string;
  readonly bearers: readonly StoredEntry[];
  readonly found: ReadonlyMap<string, Bearers | null>;
  readonly digests: ReadonlyMap<string, string>;
  /** The bare names to look at. */
  readonly own: readonly StoredEntry[];
}

async function readFamily(db: Db, { linkKey, fresh, digest }: Block, language: Language): Promise<Family> {
  const known = new Map(Object.entries(JSON.parse(digest || '{}') as Record<string, string>));
  const bearers = await readBearers(db, linkKey.slice('f '.length), language);
  const asBearers = bearers.map(toBearer);
  const signatures = new Set([...known.keys(), ...fresh.map(fieldsOf)]);
  const found = new Map(
    [...signatures].map((fields) => [fields, findBearers(asBearers, parseFields(fields), language)]),
  );
  const digests = new Map([...found].map(([fields, each]) => [fields, describeBearers(each, bearers)]));
  const changed = new Set([...known].filter(([fields, was]) => digests.get(fields) !== was).map(([fields]) => fields));
  const freshKeys = new Set(fresh.map(({ key }) => key));
  const own = changed.size
    ? (await readOwnEntries(db, [linkKey], language))(linkKey).filter(
        (entry) => freshKeys.has(entry.key) || changed.has(fieldsOf(entry)),
      )
    : fresh;
  return { linkKey, bearers, found, digests, own };
}

const fieldsOf = ({ compared }: StoredEntry): string => compared.entry.fields.join(' ');

async function settleFamily(
  db: Db,
  { linkKey, bearers, found, own }: Family,
  language: Language,
): Promise<readonly number[]> {
  if (!own.length) return [];
  const entries = new Map([...bearers, ...own].map((entry) => [entry.compared.identity, entry]));
  const ties = own.flatMap((entry) => {
    const meant = found.get(fieldsOf(entry));
    const { compared, roles, isOpen } = entry;
    return meant ? [linkFamilyName({ compared, roles, isOpen }, meant, language)] : [];
  });
  const company = await readCompany(db, ties, entries);
  const links = ties.flatMap((tie) => keepLinks([tie], company));
  return replaceLinks(db, { linkKey, isWhole: false, own: own.map(({ key }) => key) }, links, entries);
}

/** Who bears the name in most documents; of equal ones those whose name comes first, so that the order of arrival tells nothing. */
async function readBearers(db: Db, family: string, language: Language): Promise<readonly StoredEntry[]> {
  const rows = await db
    .selectFrom('registry_actors')
    .select(COMPARED_COLUMNS)
    .where('family', '=', family)
    .orderBy('document_count', 'desc')
    .orderBy('normalized_name')
    .orderBy('sense')
    .limit(MOST_BEARERS)
    .execute();
  return rows.map((row) => toStoredEntry(row, language));
}

const toBearer = ({ compared, groupKey, roles }: StoredEntry): Bearer => ({ compared, group: String(groupKey), roles });

/** All that the links of those who wait depend on, in short. */
function describeBearers(found: Bearers | null, entries: readonly StoredEntry[]): string {
  if (!found) return '';
  const byIdentity = new Map(entries.map((entry) => [entry.compared.identity, entry]));
  const describe = ({ best, documents, share }: Bearers['leader']) => {
    const { key, revision } = byIdentity.get(best.compared.identity)!;
    return `${key}.${revision}.${documents}.${share}`;
  };
  const { leader, withRoles } = found;
  const isMeant = leader.share >= 0.5 || withRoles.some(({ best }) => best === leader.best);
  return [isMeant ? describe(leader) : '', ...withRoles.map(describe)].join(' ');
}
