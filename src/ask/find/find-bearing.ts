import type { Language } from '../../engine/language/language.ts';
import type { AskedPair, AskedScores } from '../judge/asked-pair.ts';
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
  /** So many passages; 120 unless told. */
  readonly limit?: number;
}

/** So many documents are gone through for a question, in a store of any size. */
const DOCUMENTS = 80;
const PASSAGES = 120;
/** So many of them are put in order anew: 120 found no more in the first 20, and 1 in 100 more in the first 40. */
const ANEW = 80;

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
  return (await rankAnew(ranked, proposition, options)).slice(0, limit);
}

/** A second time by whether they take a side, as far as that many passages go. */
async function rankAnew(
  ranked: readonly RankedPassage[],
  proposition: string,
  { scoreAlone }: FindOptions,
): Promise<readonly RankedPassage[]> {
  if (!scoreAlone) return ranked;
  const first = ranked.slice(0, ANEW);
  const most = Math.max(...first.map(({ score }) => score));
  const scores = await scoreAlone(
    first.map(({ passage: { words, actorName, cue } }) => ({
      ...{ proposition, passage: words, actor: actorName, cue: cue || null },
    })),
  );
  const anew = first.map((each, at) => ({ ...each, score: each.score / most + BEARING * (1 - scores[at]!.neither) }));
  return [...anew.sort((a, b) => b.score - a.score), ...ranked.slice(ANEW)];
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
