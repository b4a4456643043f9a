import type { Beside, ReadName } from './read-name.ts';

/** "I. ", "A.P. ", "J. P. " right before a name. */
const INITIALS = /(?<![\p{L}\d.’'-])(?:\p{Lu}\.\s?){0,2}\p{Lu}\.\s?$/u;

/** "I. Charles Marten" and "A.P. Lorne-Hersk", whose first letters the model leaves out. */
export function extendInitials(name: ReadName, { before }: Beside): ReadName {
  const initials = name.kind === 'place' ? null : INITIALS.exec(before);
  return initials ? { ...name, span: [name.span[0] - initials[0].length, name.span[1]] } : name;
}
