import type { Language } from '../engine/language/language.ts';
import type { Actor, ActorKind, MentionForm } from '../schema/actor.ts';
import { hasFullName, normalizeName } from './actor-name.ts';
import { findBodyOwner, isCommonBody } from './find-body-owner.ts';
import { isOneWord, parseRegistryName } from './registry-name.ts';
import { areApart, findRoleFields, isAddress, normalizeRole } from './role-fields.ts';

/** What one document says of one actor, as far as it bears on who is one over all documents. */
export interface ActorFacts {
  /** The actor's key in the document. */
  readonly key: string;
  readonly kind: ActorKind;
  readonly name: string;
  readonly normalizedName: string;
  /** All spellings, the name among them, sorted. */
  readonly names: readonly string[];
  /** Titles and offices as of `normalizeRole`, forms of address not among them, sorted. */
  readonly roles: readonly string[];
  /** As of `findRoleFields`. */
  readonly fields: readonly string[];
  /**
   * How far the name reaches. "shared": to every document that has it; "bare": it stands for somebody who may be named in
   * full elsewhere ("Hale", "J. Hale"); "own": for this document only ("the spokesman", "Defense Ministry").
   */
  readonly reach: 'shared' | 'bare' | 'own';
  /** Whose body it is, of one with a common name. */
  readonly owner: string | null;
  /** Does the document also name in full somebody whom a bare family name could mean, and leave it open? */
  readonly isOpen: boolean;
}

export type ActorToRegister = Pick<Actor, 'name' | 'kind' | 'aliases'> & {
  readonly key: string;
  readonly roles: readonly { readonly text: string }[];
  readonly mentions: readonly { readonly form: MentionForm }[];
};

/** The most spellings of one name that are kept; more are a fault of reading. */
const MOST_NAMES = 24;

/** The facts of a document, one for each of its actors, in their order. */
export function createActorFacts(actors: readonly ActorToRegister[], language: Language): readonly ActorFacts[] {
  const facts = actors.map((actor) => createFacts(actor, actors, language));
  return facts.map((each) =>
    isBareFamilyName(each, language) ? { ...each, isOpen: isOpenAmong(each, facts, language) } : each,
  );
}

function createFacts(actor: ActorToRegister, actors: readonly ActorToRegister[], language: Language): ActorFacts {
  const { key, kind, name, aliases } = actor;
  const roles = actor.roles.map(({ text }) => text);
  const isCommon = isCommonBody(name, kind, language);
  const owner = isCommon ? findBodyOwner(actor, actors, language) : null;
  return {
    key,
    kind,
    name,
    normalizedName: normalizeName(name),
    names: [name, ...[...new Set(aliases)].filter((alias) => alias !== name).toSorted()]
      .slice(0, MOST_NAMES)
      .toSorted(),
    roles: [...new Set(roles.filter((role) => !isAddress(role, language)).map((role) => normalizeRole(role, language)))]
      .filter(Boolean)
      .toSorted(),
    fields: findRoleFields(roles, language),
    reach: findReach(actor, isCommon && owner === null),
    owner,
    isOpen: false,
  };
}

function findReach(actor: ActorToRegister, isAnybodys: boolean): ActorFacts['reach'] {
  if (!isNamed(actor) || normalizeName(actor.name) === '' || isAnybodys) return 'own';
  return hasFullName(actor) ? 'shared' : 'bare';
}

const isNamed = ({ mentions }: ActorToRegister): boolean =>
  mentions.length === 0 || mentions.some(({ form }) => form === 'name' || form === 'demonym');

/** "Hale": a person's name of one word. */
export const isBareFamilyName = (
  { kind, name, reach }: Pick<ActorFacts, 'kind' | 'name' | 'reach'>,
  language: Language,
): boolean => reach === 'bare' && kind === 'person' && isOneWord(parseRegistryName(name, kind, language));

function isOpenAmong(bare: ActorFacts, facts: readonly ActorFacts[], language: Language): boolean {
  const { family } = parseRegistryName(bare.name, bare.kind, language);
  return facts.some(
    ({ kind, name, reach, fields }) =>
      kind === 'person' &&
      reach === 'shared' &&
      parseRegistryName(name, kind, language).family === family &&
      !areApart(fields, bare.fields, language),
  );
}
