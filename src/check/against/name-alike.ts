import type { Language } from '../../engine/language/language.ts';
import { compareNames } from '../../engine/spelling/compare-names.ts';
import { nameKey } from '../../engine/spelling/name-key.ts';
import type { Actor } from '../../schema/actor.ts';

export type NamedActor = Pick<Actor, 'name' | 'aliases' | 'kind'>;

/** Whether two actors of two documents are one by their names: spelled otherwise, or a family name alone. */
export function isNamedAlike(one: NamedActor, other: NamedActor, language: Language): boolean {
  if ((one.kind === 'person') !== (other.kind === 'person')) return false;
  const keys = new Set(listNames(other).map(nameKey));
  if (listNames(one).some((name) => keys.has(nameKey(name)) && (one.kind !== 'person' || isWhole(one, other, name)))) {
    return true;
  }
  const { verdict } = compareNames(one.name, other.name, one.kind, language);
  return verdict === 'same' || (verdict === 'unsure' && one.kind === 'person' && isShortForm(one.name, other.name));
}

const listNames = ({ name, aliases }: NamedActor): readonly string[] => [name, ...aliases];

/** A family name that both go by makes them one only where one of them goes by no more. */
const isWhole = (one: NamedActor, other: NamedActor, shared: string): boolean =>
  /\s/.test(shared.trim()) || [one, other].some(({ name }) => !/\s/.test(name.trim()));

/** "Moss" for "Ada Moss". */
function isShortForm(one: string, other: string): boolean {
  const [short, long] = [one, other].map((name) => nameKey(name).split(' ')).sort((a, b) => a.length - b.length);
  return short!.length === 1 && (long!.at(-1) === short![0] || long![0] === short![0]);
}

/** Names that do not begin alike in any word are not compared: by the first letters of each word. */
export const listNameBlocks = (actor: NamedActor): ReadonlySet<string> =>
  new Set(
    listNames(actor).flatMap((name) =>
      nameKey(name)
        .split(/[\s-]/)
        .map((word) => word.slice(0, 2)),
    ),
  );
