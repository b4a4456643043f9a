import type { ActorKind } from '../../schema/actor.ts';
import type { Language } from '../language/language.ts';
import { compareOrganizations } from './organization/compare-organizations.ts';
import { comparePeople } from './person/compare-people.ts';
import { comparePlaces } from './place/compare-places.ts';
import { createUnsure, type NameComparison } from './spelling-verdict.ts';

/** In UTF-16 units; the longest official names have some 150. */
export const MAX_NAME_LENGTH = 300;

/**
 * Are two written names one actor's, by the names and their kind alone? Symmetric, and the same for every text. `same` is
 * never said of two people of one family name whose given names, suffixes, numerals or forms of address tell them apart;
 * a family name alone is `unsure`. Groups and documents are compared as organizations are.
 */
export function compareNames(a: string, b: string, kind: ActorKind, language: Language): NameComparison {
  if (a === b) return { verdict: 'same', score: 1, reason: 'same name' };
  if (Math.max(a.length, b.length) > MAX_NAME_LENGTH) return createUnsure('too long for a name', 0);
  if (kind === 'person') return comparePeople(a, b, language);
  return kind === 'place' ? comparePlaces(a, b, language) : compareOrganizations(a, b, language);
}
