import type { ActorKind, MentionForm } from '../schema/actor.ts';

/** A name in the form in which names are compared: letter case, kinds of space and apostrophe make no difference. */
export function normalizeName(name: string): string {
  return name
    .replace(/[\u00AD\u200B\u2060\uFEFF]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .normalize('NFC')
    .replace(/[’ʼ]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * Is the name enough to take two actors of one kind in two documents for one? "Johnson", "J. Johnson" and "the
 * spokesman" are not one person everywhere; "Anna Johnson" is taken for one, and so is "World Bank".
 */
export function hasFullName(actor: {
  readonly name: string;
  readonly kind: ActorKind;
  readonly mentions: readonly { readonly form: MentionForm }[];
}): boolean {
  const isNamed =
    actor.mentions.length === 0 || actor.mentions.some(({ form }) => form === 'name' || form === 'demonym');
  if (!isNamed || normalizeName(actor.name) === '') return false;
  return actor.kind !== 'person' || countWholeWords(actor.name) >= 2;
}

/** Words of two letters or more: an initial says too little. */
const countWholeWords = (name: string): number => name.split(/\s+/).filter((word) => /\p{L}.*\p{L}/u.test(word)).length;
