import type { Language } from '../../language/language.ts';
import { isKnownGivenName } from '../../spelling/person/given-names.ts';
import type { ReadName } from './read-name.ts';

/** Names that the model cuts in two: "FC Porla", "Remo Ferrin" read as an organization and a person; and "Smith & Wessel". */
export function joinParts(text: string, names: readonly ReadName[], language: Language): ReadName[] {
  const joined: ReadName[] = [];
  for (const name of names) {
    const last = joined.at(-1);
    const kind = last ? findJointKind(text, last, name, language) : null;
    if (last && kind) joined[joined.length - 1] = { ...last, kind, span: [last.span[0], name.span[1]] };
    else joined.push(name);
  }
  return joined;
}

function findJointKind(text: string, first: ReadName, second: ReadName, language: Language): ReadName['kind'] | null {
  if (first.kind === 'place' || second.kind === 'place') return null;
  const between = text.slice(first.span[1], second.span[0]);
  if (/^\s?&\s?$/.test(between)) return areTwoPeople(text, first, second, language) ? null : 'organization';
  if (between !== ' ' || first.kind !== 'organization') return null;
  const word = text.slice(...first.span);
  if (second.kind === 'organization') return /^\p{Lu}{2,3}$/u.test(word) ? 'organization' : null;
  return ONE_WORD.test(word) && ONE_WORD.test(text.slice(...second.span)) ? 'person' : null;
}

/** "Laura & Tom", "Laura Moss & Tom Lind"; a firm has last names, and before the last of them at most one in full. */
function areTwoPeople(text: string, first: ReadName, second: ReadName, language: Language): boolean {
  if (first.kind !== 'person' || second.kind !== 'person') return false;
  const words = text.slice(...second.span);
  return words.includes(' ') || [first, second].every(({ span }) => isKnownGivenName(text.slice(...span), language));
}

const ONE_WORD = /^\p{Lu}\p{Ll}+$/u;
