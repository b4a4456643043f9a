import type { Kysely } from 'kysely';
import { describeLink } from '../../../engine/link/describe-link.ts';
import { findLinkRule } from '../../../engine/link/find-link-rule.ts';
import { createLinkKeys, isInitialism } from '../../../engine/link/link-keys.ts';
import { isOneWord, parseRegistryName } from '../../../engine/link/registry-name.ts';
import { areApart, shareRole, shareWork } from '../../../engine/link/role-fields.ts';
import { isSurer, type LinkEvidence, type LinkScore, scoreLink } from '../../../engine/link/score-link.ts';
import { chunk1000 } from '../../chunk.ts';
import type { Tables } from '../../tables.ts';
import {
  type Candidate,
  keepKeys,
  type LinkEntry,
  readCandidates,
  readLinkEntries,
  readWholeNames,
} from './candidates.ts';
import { countCompany, findContradicted, readNeighbours, readRoleTexts } from './link-evidence.ts';

type Db = Kysely<Tables>;

/** Counts changes of the rules: an entry linked by older ones is looked at again when a document names it. */
export const LINK_VERSION = 1;

/** Proposals for one entry; more would only say that its name says nothing. */
const MOST_LINKS = 8;
/** Roles are compared with so many who bear a family name, those in most documents. */
const MOST_BEARERS = 5;
/** So many one-word names are looked at again when somebody who bears the name turns up. */
const MOST_WAITING = 50;
/** With more documents behind a family name, one more who bears it changes little. */
const FEW_DOCUMENTS = 10;

/** A link on its way into the store. */
interface Link {
  readonly other: LinkEntry;
  readonly evidence: LinkEvidence;
  readonly score: LinkScore;
}

type Candidates = ReadonlyMap<string, readonly Candidate[]>;

/**
 * Looks for entries that may be the same actors as these, and keeps the links. Entries are found by keys, so the work
 * depends on how many share one, not on how many there are. Gives the entries whose automatic links may have changed.
 */
export async function linkEntries(db: Db, keys: readonly number[]): Promise<readonly number[]> {
  const entries = await readLinkEntries(db, keys);
  if (!entries.length) return [];
  const names = await readWholeNames(db, entries);
  await keepKeys(db, entries, names);
  const candidates = await readCandidates(db, new Set(entries.flatMap((entry) => askedKeys(entry, names))));
  const waiting = new Set<number>();
  for (const entry of entries) {
    if (isFamilyNameOnly(entry)) await keepLinks(db, entry, await linkFamilyName(db, entry, candidates), true);
    else {
      await keepLinks(db, entry, await linkFullName(db, entry, names.get(entry.key)!, candidates), false);
      for (const key of findWaiting(entry, candidates)) waiting.add(key);
    }
  }
  await markLinked(db, keys);
  const relinked = [...waiting].filter((key) => !keys.includes(key));
  return [...entries.map(({ key }) => key), ...(await relinkFamilyNames(db, relinked))];
}

/** Looks again at people of one name, now that more is known of those who bear it in full. */
export async function relinkFamilyNames(db: Db, keys: readonly number[]): Promise<readonly number[]> {
  const entries = (await readLinkEntries(db, keys)).filter(isFamilyNameOnly);
  if (!entries.length) return [];
  const names = new Map(entries.map((entry) => [entry.key, [entry.name]]));
  const candidates = await readCandidates(db, new Set(entries.flatMap((entry) => askedKeys(entry, names))));
  for (const entry of entries) await keepLinks(db, entry, await linkFamilyName(db, entry, candidates), true);
  return entries.map(({ key }) => key);
}

/** One-word names that wait for somebody who bears them in full; the latest ones. */
export async function readWaiting(db: Db, fullNames: readonly string[]): Promise<readonly number[]> {
  const families = new Set(fullNames.map((name) => `m ${parseRegistryName(name, 'person').family}`));
  if (!families.size) return [];
  const rows = await db
    .selectFrom('registry_keys')
    .select('registry_key')
    .where('link_key', 'in', [...families])
    .orderBy('registry_key', 'desc')
    .limit(MOST_WAITING * 4)
    .execute();
  return rows.map((row) => row.registry_key);
}

const isFamilyNameOnly = ({ kind, name }: LinkEntry): boolean =>
  kind === 'person' && isOneWord(parseRegistryName(name, kind));

function askedKeys({ key, kind, name: own }: LinkEntry, names: ReadonlyMap<number, readonly string[]>): string[] {
  const asked = names.get(key)!.flatMap((name) => createLinkKeys(name, kind).asked);
  // who else bears the name tells how many wait for it
  const { family } = parseRegistryName(own, kind);
  return family === '' ? asked : [...asked, `f ${family}`];
}

/** Those of one family name alone, where this entry changes who they may be. */
function findWaiting(entry: LinkEntry, candidates: Candidates): readonly number[] {
  if (entry.kind !== 'person') return [];
  const { family } = parseRegistryName(entry.name, entry.kind);
  const bearers = new Map(candidates.get(`f ${family}`)?.map(({ entry: each }) => [each.key, each.documents]));
  const documents = [...bearers.values()].reduce((sum, count) => sum + count, 0);
  if (documents > FEW_DOCUMENTS) return [];
  return (candidates.get(`m ${family}`) ?? []).slice(-MOST_WAITING).map(({ entry: each }) => each.key);
}

async function linkFullName(
  db: Db,
  entry: LinkEntry,
  names: readonly string[],
  candidates: Candidates,
): Promise<readonly Link[]> {
  const rules = new Map<number, { other: LinkEntry; rule: LinkEvidence['rule'] }>();
  for (const name of names) {
    for (const key of createLinkKeys(name, entry.kind).asked) {
      for (const candidate of candidates.get(key) ?? []) {
        const { entry: other } = candidate;
        if (other.key === entry.key || isFamilyNameOnly(other)) continue;
        const rule = findRule(entry, name, candidate);
        const known = rules.get(other.key);
        if (rule !== null && (!known || isSurer(rule, known.rule))) rules.set(other.key, { other, rule });
      }
    }
  }
  const found = [...rules.values()];
  const contradicted = await findContradicted(db, entry, [...new Set(found.map(({ other }) => other.groupKey))]);
  const links: Link[] = [];
  for (const { other, rule } of found.toSorted((a, b) => b.other.documents - a.other.documents).slice(0, MOST_LINKS)) {
    const rivals = new Set(found.filter((each) => each.rule === rule).map((each) => each.other.groupKey));
    const evidence: LinkEvidence = {
      rule,
      documents: other.documents,
      share: rivals.size > 1 || contradicted.has(other.groupKey) ? 0.5 : 1,
      roles: compareRoles(entry, other),
      company: 0,
    };
    const link = await scoreWithCompany(db, entry, other, evidence);
    if (link) links.push(link);
  }
  return links;
}

/** By which rule the two may be one, where one of them was found by this name. */
function findRule(entry: LinkEntry, name: string, { entry: other, name: otherName }: Candidate) {
  if (entry.kind === other.kind && entry.normalizedName === other.normalizedName) return 'same-name';
  const rule = findLinkRule({ name, kind: entry.kind }, { name: otherName, kind: other.kind });
  if (name === entry.name && otherName === other.name) return rule;
  if (rule !== 'same-words') return null;
  if (entry.kind === 'place' && isPartOf(entry.name, other.name)) return null;
  if (!isInitialism(name)) return 'both-names';
  // "AP" that one document has for the Associated Press and another for an Armenian patriarchate makes them not one
  return name === entry.name || otherName === other.name ? 'both-initials' : null;
}

/** "Arven City" that one document calls "Arven" is not the Arven of all others, which is the state around it. */
function isPartOf(name: string, other: string): boolean {
  const [one, two] = [name, other].map((each) => parseRegistryName(each, 'place').words);
  const [short, long] = one!.length < two!.length ? [one!, two!] : [two!, one!];
  return short.length < long.length && short.every((word) => long.includes(word));
}

function compareRoles(entry: LinkEntry, other: LinkEntry): LinkEvidence['roles'] {
  if (areApart(entry.fields, other.fields)) return 'apart';
  return shareWork(entry.fields, other.fields) ? 'same' : null;
}

/** Company is counted only where it can make a difference. */
async function scoreWithCompany(
  db: Db,
  entry: LinkEntry,
  other: LinkEntry,
  evidence: LinkEvidence,
): Promise<Link | null> {
  const first = scoreLink(evidence);
  const best = scoreLink({ ...evidence, company: Number.POSITIVE_INFINITY });
  if (best === null || (first && first.confidence === best.confidence)) {
    return first && { other, evidence, score: first };
  }
  const withCompany = { ...evidence, company: await countCompany(db, entry.key, other.key) };
  const score = scoreLink(withCompany);
  return score && { other, evidence: withCompany, score };
}

/**
 * "Hale" where no given name stands: to the only one who has the same role, or else to whoever bears the name in most
 * documents, by far.
 */
async function linkFamilyName(db: Db, entry: LinkEntry, candidates: Candidates): Promise<readonly Link[]> {
  const { family } = parseRegistryName(entry.name, entry.kind);
  const bearers = new Map<number, LinkEntry>();
  for (const { entry: other } of candidates.get(`f ${family}`) ?? []) {
    const fits = findLinkRule(entry, other) === 'family-name' && !areApart(entry.fields, other.fields);
    if (other.key !== entry.key && fits) bearers.set(other.key, other);
  }
  const groups = groupBearers([...bearers.values()]);
  if (!groups.length) return [];
  const sharing = await keepSharing(db, entry, groups.slice(0, MOST_BEARERS));
  const leader = sharing.length === 1 ? sharing[0]! : groups[0]!;
  const documents = groups.reduce((sum, group) => sum + group.documents, 0);
  const share = documents === 0 ? 0 : leader.documents / documents;
  const neighbours = await readNeighbours(db, entry.key);
  // The document itself names somebody in full whom this could be, and the reader left it open.
  const isOpenThere = [...bearers.keys()].some((key) => neighbours.has(key));
  const roles = !isOpenThere && sharing.includes(leader) ? ('same' as const) : null;
  const evidence: LinkEvidence = {
    rule: 'family-name',
    documents: leader.documents,
    share: isOpenThere ? Math.min(share, 0.5) : share,
    roles,
    company: 0,
    isOpenThere,
  };
  const link = await scoreWithCompany(db, entry, leader.best, evidence);
  return link ? [link] : [];
}

/** Those of whom the texts say the same office: "President Hale" is not the senator of that name, who is named more often. */
async function keepSharing(db: Db, entry: LinkEntry, groups: readonly BearerGroup[]): Promise<readonly BearerGroup[]> {
  const roles = await readRoleTexts(db, entry.key);
  const sharing: BearerGroup[] = [];
  for (const group of roles.length ? groups : []) {
    if (shareRole(roles, await readRoleTexts(db, group.best.key))) sharing.push(group);
  }
  return sharing;
}

interface BearerGroup {
  readonly documents: number;
  /** The entry with the most documents. */
  readonly best: LinkEntry;
}

function groupBearers(bearers: readonly LinkEntry[]): readonly BearerGroup[] {
  const groups = new Map<number, BearerGroup>();
  for (const bearer of bearers) {
    const group = groups.get(bearer.groupKey);
    const best = group && group.best.documents >= bearer.documents ? group.best : bearer;
    groups.set(bearer.groupKey, { documents: (group?.documents ?? 0) + bearer.documents, best });
  }
  return [...groups.values()].toSorted((a, b) => b.documents - a.documents || a.best.key - b.best.key);
}

/** In the place of what earlier looks at this entry found. */
async function keepLinks(db: Db, entry: LinkEntry, links: readonly Link[], isFamilyName: boolean): Promise<void> {
  await db
    .deleteFrom('registry_links')
    .where(({ or, eb }) => or([eb('one_key', '=', entry.key), eb('other_key', '=', entry.key)]))
    .where('rule', isFamilyName ? '=' : '<>', 'family-name')
    .execute();
  if (!links.length) return;
  await db
    .insertInto('registry_links')
    .values(
      links.map(({ other, evidence, score }) => ({
        one_key: Math.min(entry.key, other.key),
        other_key: Math.max(entry.key, other.key),
        rule: evidence.rule,
        confidence: score.confidence,
        is_automatic: score.isAutomatic ? 1 : 0,
        reason: describeLink(evidence),
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

async function markLinked(db: Db, keys: readonly number[]): Promise<void> {
  for (const chunk of chunk1000(keys)) {
    await db.updateTable('registry_actors').set({ link_version: LINK_VERSION }).where('key', 'in', chunk).execute();
  }
}
