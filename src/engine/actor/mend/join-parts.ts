import type { Language } from '../../language/language.ts';
import { isKnownGivenName } from '../../spelling/person/given-names.ts';
import { isListedPlace } from '../../spelling/place/listed-places.ts';
import type { ReadName } from './read-name.ts';

/** Names that the model cuts in two: "FC Porla", "Remo Ferrin" read as an organization and a person; "Smith & Wessel", "Avon and Wexholm Police". */
export function joinParts(text: string, names: readonly ReadName[], language: Language): ReadName[] {
  const isOneService = (first: ReadName, second: ReadName | undefined) =>
    second !== undefined && isServiceOfTwo(text, first, second, language);
  const alone = new Set(
    names.flatMap((name, at) =>
      name.kind !== 'place' && !isOneService(name, names[at + 1]) ? [text.slice(...name.span)] : [],
    ),
  );
  const joined: ReadName[] = [];
  for (const name of names) {
    const last = joined.at(-1);
    const isService = last && isOneService(last, name) && !alone.has(text.slice(...last.span));
    const kind = isService ? 'organization' : last ? findJointKind(text, last, name, language) : null;
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

/** "*Avon* and *Wexholm Police*": two places that share a service; where the first is a body of its own elsewhere in the text, they are two. */
function isServiceOfTwo(text: string, first: ReadName, second: ReadName, language: Language): boolean {
  const { nameShapes } = language;
  if (second.kind !== 'organization' || first.kind === 'person') return false;
  if (first.kind === 'place' && isStateOrWhere(text, first, language)) return false;
  const [, joint] = /^\s(\p{L}+)\s$/u.exec(text.slice(first.span[1], second.span[0])) ?? [];
  if (joint === undefined || !nameShapes.andWords.includes(joint)) return false;
  if (!ONE_WORD.test(text.slice(...first.span))) return false;
  const [last, ...before] = text
    .slice(...second.span)
    .toLowerCase()
    .split(/\s/)
    .reverse();
  return before.length > 0 && nameShapes.sharedServices.has(last!);
}

/** "*Kaldria* and Wexholm Police", "*in Avon* and Wexholm Police": a state speaks for itself, and of a place nobody speaks. */
function isStateOrWhere(text: string, { span: [start, end] }: ReadName, language: Language): boolean {
  const before = text
    .slice(Math.max(0, start - LONGEST_WORD), start)
    .trimEnd()
    .split(/\s/)
    .at(-1)!
    .toLowerCase();
  const { nameWords, sourceWords } = language;
  const isWhere = nameWords.placePrepositions.has(before) || sourceWords.belongingPrepositions.has(before);
  return isWhere || isListedPlace(text.slice(start, end), language);
}

/** In UTF-16 units, of the word before a name that is looked at. */
const LONGEST_WORD = 20;
