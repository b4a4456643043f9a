import type { Language } from '../../engine/language/language.ts';
import type { AskedPair, AskedScores } from '../judge/asked-pair.ts';
import type { Passage } from '../passage.ts';
import { createTerms, listPhrases } from './create-terms.ts';
import { listNames } from './list-names.ts';
import type { DocumentPassages, PassageQuery } from './passage-query.ts';
import { type RankedPassage, rankPassages } from './rank-passages.ts';

/** An actor over all documents, by public id. */
export interface NamedActor {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

/** What is asked of a store. */
export interface PassageSource {
  findActors(name: string, limit?: number): Promise<readonly NamedActor[]>;
  findPassages(query: PassageQuery): Promise<readonly DocumentPassages[]>;
}

export interface FindOptions {
  readonly language: Language;
  /** First and last day, `YYYY-MM-DD`, of when something was said; what was said on no day that is known is left out then. */
  readonly since?: string;
  readonly until?: string;
  readonly publisher?: string;
  /** Whether each passage takes a side on the proposition, which puts the best in order anew; absent: by words alone. */
  readonly scoreAlone?: ((pairs: readonly AskedPair[]) => Promise<readonly AskedScores[]>) | undefined;
  /** Which passages are worth scoring; absent: all. */
  readonly worth?: PassageWorth | undefined;
  /** So many passages; 120 unless told. */
  readonly limit?: number;
}

/** So many documents are gone through for a question, in a store of any size. */
const DOCUMENTS = 80;
const PASSAGES = 120;
/** So many of them are put in order anew: 120 found no more in the first 20, and 1 in 100 more in the first 40. */
const ANEW = 80;
/** The same where those that can take no side are left out. */
const ANEW_OF_WORTH = 60;
/** So many that tell of a move, of the documents that these stand in. */
const TELLING = 10;

/** What is known of passages by their words alone. */
export interface PassageWorth {
  /** Whether they may take a side at all; those that cannot are not scored, and stand behind. */
  mayTakeSide(passage: Passage): boolean;
  /** Whether they tell that somebody's position moved, which needs no word of the proposition. */
  tellsOfMove(passage: Passage): boolean;
}

/** The passages on record that are most likely to bear on a proposition, the best first; what is folded away among them, and marked. */
export async function findBearing(
  source: PassageSource,
  proposition: string,
  options: FindOptions,
): Promise<readonly RankedPassage[]> {
  const { language, since, until, publisher, limit = PASSAGES } = options;
  const spellings = await listSpellings(source, proposition, language);
  const documents = await source.findPassages({
    phrases: [...new Set([...listPhrases(proposition, language), ...spellings.flat()])],
    documents: DOCUMENTS,
    ...(since !== undefined && { since }),
    ...(publisher !== undefined && { publisher }),
  });
  const ranked = rankPassages(documents, createTerms(proposition, spellings, language)).filter(({ passage }) =>
    isBetween(passage.day, since, until),
  );
  const first = pickFirst(ranked, options);
  const telling = listTelling(first, documents, options);
  const chosen = new Set([...first, ...telling].map(({ passage }) => passage));
  const others = ranked.filter(({ passage }) => !chosen.has(passage));
  return [...(await rankAnew(first, proposition, options)), ...telling, ...others].slice(0, limit);
}

/** Those that are worth scoring. */
function pickFirst(ranked: readonly RankedPassage[], { scoreAlone, worth }: FindOptions): readonly RankedPassage[] {
  if (!scoreAlone) return [];
  if (!worth) return ranked.slice(0, ANEW);
  const first: RankedPassage[] = [];
  for (const each of ranked) {
    if (first.length === ANEW_OF_WORTH) break;
    if (worth.mayTakeSide(each.passage)) first.push(each);
  }
  return first;
}

/** “Her spokesman denied that she had changed her mind”, in a document that says on what. */
function listTelling(
  first: readonly RankedPassage[],
  documents: readonly DocumentPassages[],
  { worth, since, until }: FindOptions,
): readonly RankedPassage[] {
  if (!worth) return [];
  const chosen = new Set(first.map(({ passage }) => passage));
  const ids = new Set(first.map(({ document }) => document.id));
  return documents
    .filter(({ id }) => ids.has(id))
    .flatMap(({ passages, ...document }) => passages.map((passage) => ({ passage, document, score: 0 })))
    .filter(({ passage }) => !chosen.has(passage) && isBetween(passage.day, since, until) && worth.tellsOfMove(passage))
    .slice(0, TELLING);
}

/** A second time by whether they take a side, as far as that many passages go. */
async function rankAnew(
  first: readonly RankedPassage[],
  proposition: string,
  { scoreAlone }: FindOptions,
): Promise<readonly RankedPassage[]> {
  if (!scoreAlone) return first;
  const most = Math.max(...first.map(({ score }) => score));
  const scores = await scoreAlone(
    first.map(({ passage: { words, actorName, cue } }) => ({
      ...{ proposition, passage: words, actor: actorName, cue: cue || null },
    })),
  );
  const anew = first.map((each, at) => ({ ...each, score: each.score / most + BEARING * (1 - scores[at]!.neither) }));
  return anew.sort((a, b) => b.score - a.score);
}

/** What a side counts beside the words: chosen on news-dev-questions, where .2 to .8 find nearly as much. */
const BEARING = 0.4;

/** Of each name in the proposition that somebody on record bears all that he, she or it is called, as it stands there first. */
export async function listSpellings(
  source: PassageSource,
  proposition: string,
  language: Language,
): Promise<readonly (readonly string[])[]> {
  const groups = [];
  for (const name of listNames(proposition, language)) groups.push(...(await findSpellings(source, name)));
  return groups;
}

async function findSpellings(source: PassageSource, given: string): Promise<readonly (readonly string[])[]> {
  const { name, bearers } = await findBearers(source, given);
  const [bearer] = bearers;
  return bearer ? [[...new Set([name, bearer.name, ...bearer.aliases])]] : [];
}

/** Those who bear exactly this name, or the rest of it, with which of both: "President Moss" may be on record as Moss alone. */
export async function findBearers(
  source: PassageSource,
  name: string,
): Promise<{ readonly name: string; readonly bearers: readonly NamedActor[] }> {
  const bearers = (await source.findActors(name)).filter((actor) =>
    [actor.name, ...actor.aliases].some((each) => isSame(each, name)),
  );
  const rest = name.replace(/^\S+ ?/u, '');
  return bearers.length || rest === '' ? { name, bearers } : findBearers(source, rest);
}

const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** A day that is only known as a month or a year lies between two days if one of its days may. */
function isBetween(day: string | null, since: string | undefined, until: string | undefined): boolean {
  if (since === undefined && until === undefined) return true;
  if (day === null) return false;
  const cut = (limit: string) => limit.slice(0, day.length);
  return (since === undefined || day >= cut(since)) && (until === undefined || day <= cut(until));
}
