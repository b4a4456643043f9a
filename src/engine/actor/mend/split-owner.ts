import type { Language } from '../../language/language.ts';
import { isListedPlace } from '../../spelling/place/listed-places.ts';
import type { ReadName } from './read-name.ts';

/**
 * "Vesmar's Defence Ministry" read as one name is a state and what every state has, and "Egypt's Western Desert" is in Egypt;
 * "People's Assembly" is a body's own name, and "King's Road" a place's.
 */
export function splitOwner(text: string, name: ReadName, language: Language): ReadName[] {
  const [start, end] = name.span;
  if (name.kind === 'place') return splitPlace(text, name, language);
  const owned = name.kind === 'organization' ? OWNED.exec(text.slice(start, Math.min(end, start + LONGEST))) : null;
  if (!owned || owned[0].length < end - start) return [name];
  const { owner, body } = owned.groups!;
  if (!isOwner(owner!, language) || !isCommonBody(body!.split(' '), language)) return [name];
  return [
    { ...name, kind: 'place', span: [start, start + owner!.length] },
    { ...name, span: [end - body!.length, end] },
  ];
}

function splitPlace(text: string, name: ReadName, language: Language): ReadName[] {
  const [start, end] = name.span;
  const { owner } = OWNED_PLACE.exec(text.slice(start, Math.min(end, start + LONGEST)))?.groups ?? {};
  if (owner === undefined || !isListedPlace(owner, language)) return [name];
  return [
    { ...name, span: [start, start + owner.length] },
    { ...name, span: [start + owner.length + POSSESSIVE, end] },
  ];
}

/** In UTF-16 units; no such name is longer. */
const LONGEST = 100;
const OWNED_PLACE = /^(?<owner>\p{Lu}\p{L}{2,30})['’]s \p{Lu}/u;

/** In UTF-16 units: "'s ". */
const POSSESSIVE = 3;
const OWNED = /^(?<owner>\p{Lu}\p{Ll}{2,30})['’]s (?<body>\p{Lu}\p{L}{2,30}(?: \p{Lu}\p{L}{2,30}){1,3})$/u;

const isOwner = (word: string, { commonBodies, titles }: Language): boolean => {
  const lower = word.toLowerCase();
  return ![lower, `${lower}s`].some((form) => commonBodies.bodyTopics.has(form) || titles.titleWords.has(form));
};

const isCommonBody = (words: readonly string[], { commonBodies }: Language): boolean =>
  commonBodies.bodyNouns.has(words.at(-1)!.toLowerCase()) &&
  words.slice(0, -1).every((word) => commonBodies.bodyTopics.has(word.toLowerCase()));
