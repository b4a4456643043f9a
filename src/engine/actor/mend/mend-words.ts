import type { Language } from '../../language/language.ts';
import type { Beside, ReadName } from './read-name.ts';

const REST_OF_WORD = /^['’]\p{Ll}{2,}(?<others>(?:\s\p{Lu}[\p{L}-]{1,20}){1,3})?/u;

/** A name ends with its word; behind such a word a firm's name goes on. */
export function extendCutWord(name: ReadName, { behind, language }: Beside): ReadName {
  const rest = REST_OF_WORD.exec(behind);
  if (!rest || isClitic(behind, language)) return name;
  const others = rest.groups!.others ?? '';
  const isFirm = others.split(/\s/).some((word) => language.nameShapes.firmWords.has(word.toLowerCase()));
  const length = rest[0].length - (isFirm ? 0 : others.length);
  return { ...name, kind: isFirm ? 'organization' : name.kind, span: [name.span[0], name.span[1] + length] };
}

/** "Moss'll" */
const isClitic = (behind: string, { functionWords }: Language): boolean =>
  functionWords.clitics.has(/^['’](\p{L}{1,4})(?!\p{L})/u.exec(behind)?.[1] ?? '');

/** "C. S. K." is nobody’s whole name. */
export const dropInitials = (name: ReadName, { text }: Beside): ReadName | null =>
  name.kind === 'person' && /^(?:\p{Lu}\.\s?){1,4}\p{Lu}?\.?$/u.test(text.slice(...name.span)) ? null : name;

/** What tells a former name is no part of it. */
export function trimFormer(name: ReadName, { text, language }: Beside): ReadName {
  const words = text.slice(...name.span);
  const first = words.slice(0, words.indexOf(' '));
  return name.kind !== 'place' && language.nameShapes.formerNameWords.includes(first)
    ? { ...name, span: [name.span[0] + first.length + 1, name.span[1]] }
    : name;
}

/** "nonpartisan Budget Office": words in lower case before a body's name say what it is like; but "adidas Group". */
export function trimLead(name: ReadName, { text }: Beside): ReadName {
  const lead = /^(?:\p{Ll}{4,20}\s){1,2}(?=\p{Lu}[\p{L}.'’-]*\s|\p{Lu}{2})/u.exec(text.slice(...name.span))?.[0];
  return lead === undefined || name.kind !== 'organization'
    ? name
    : { ...name, span: [name.span[0] + lead.length, name.span[1]] };
}
