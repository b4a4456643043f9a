import type { Language } from '../../engine/language/language.ts';
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

/** A model that gives what a text means as a vector of length 1: what is alike lies close together. */
export interface MeaningModel {
  /** What tells it from other models: its checksum. */
  readonly identity: string;
  encode(text: string): Promise<Float32Array>;
}

export interface FindOptions {
  readonly language: Language;
  /** Absent: by words alone. */
  readonly meaning?: MeaningModel | null;
  /** First and last day, `YYYY-MM-DD`, of when something was said; what was said on no day that is known is left out then. */
  readonly since?: string;
  readonly until?: string;
  readonly publisher?: string;
  /** So many passages; 120 unless told. */
  readonly limit?: number;
}

/** So many documents are gone through for a question, in a store of any size. */
const DOCUMENTS = 80;
const PASSAGES = 120;

/** The passages on record that are most likely to bear on a proposition, the best first; what is folded away among them, and marked. */
export async function findBearing(
  source: PassageSource,
  proposition: string,
  options: FindOptions,
): Promise<readonly RankedPassage[]> {
  const { language, meaning = null, since, until, publisher, limit = PASSAGES } = options;
  const spellings = await listSpellings(source, proposition, language);
  const vector = meaning && (await meaning.encode(proposition));
  const documents = await source.findPassages({
    phrases: [...new Set([...listPhrases(proposition, language), ...spellings.flat()])],
    meaning: vector && { model: meaning.identity, vector },
    documents: DOCUMENTS,
    ...(since !== undefined && { since }),
    ...(publisher !== undefined && { publisher }),
  });
  return rankPassages(documents, createTerms(proposition, spellings, language), vector)
    .filter(({ passage }) => isBetween(passage.day, since, until))
    .slice(0, limit);
}

/** Of each name in the proposition that somebody on record bears all that he, she or it is called, as it stands there first. */
async function listSpellings(
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
