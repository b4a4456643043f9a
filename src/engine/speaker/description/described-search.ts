import type { Language } from '../../language/language.ts';
import type { Actor } from '../../layers/layers.ts';
import type { Cast } from '../cast.ts';
import type { Description } from './list-descriptions.ts';
import { meansHead } from './means-head.ts';
import { isNamedByNoun } from './named-by-noun.ts';

/** Of more who are described alike, those first named last are enough. */
const MOST_ACTORS = 50;

interface Asked {
  /** So many of the cast. */
  count: number;
  readonly ids: string[];
}

/** Whom of a text a noun may mean, whatever stands beside it. The cast only grows, so that each of it is asked once for each noun. */
export function createDescribedSearch(
  cast: Cast,
  descriptions: ReadonlyMap<string, readonly Description[]>,
  language: Language,
): (noun: string) => readonly Actor[] {
  const byNoun = new Map<string, Asked>();
  return (noun) => {
    const asked = byNoun.get(noun) ?? { count: 0, ids: [] };
    byNoun.set(noun, asked);
    for (const id of cast.idsFrom(asked.count)) {
      asked.count++;
      const actor = cast.find(id)!;
      if (mayMean(actor, noun, descriptions.get(id), language)) asked.ids.push(id);
    }
    return asked.ids.slice(-MOST_ACTORS).map((id) => cast.find(id)!);
  };
}

function mayMean(
  actor: Actor,
  noun: string,
  descriptions: readonly Description[] | undefined,
  language: Language,
): boolean {
  if ((actor.kind === 'person') === language.sourceWords.organizationNouns.has(noun)) return false;
  return (
    descriptions?.some((description) => meansHead(description, noun, language)) === true ||
    isNamedByNoun(actor, noun, language)
  );
}
