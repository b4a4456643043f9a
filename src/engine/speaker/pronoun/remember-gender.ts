import type { Language } from '../../language/language.ts';
import type { Attribution } from '../../layers/layers.ts';
import type { Gender, Spoken } from '../speaker-context.ts';

/** So likely must somebody be whom a pronoun means, for the pronoun to tell a gender. */
const CERTAIN = 0.8;

interface KnownGenders {
  readonly text: string;
  readonly language: Language;
  readonly genders: Map<string, Gender>;
}

/** A person who was "she" once stays so: as a source, or in "Moss said she would", where the content opens with the speaker. */
export function rememberGender(
  { attribution, choice: { actors, confidence } }: Spoken,
  { text, language, genders }: KnownGenders,
): void {
  const [only, second] = actors;
  if (only === undefined || second !== undefined || genders.has(only) || (confidence ?? 0) < CERTAIN) return;
  const gender = readGender(text, attribution, language);
  if (gender) genders.set(only, gender);
}

function readGender(text: string, { source, content, mode }: Attribution, { pronouns }: Language): Gender | undefined {
  const ofSource = source[0] && pronouns.genderOfSubject.get(text.slice(...source[0]).toLowerCase());
  if (ofSource || mode !== 'indirect' || !content[0]) return ofSource;
  const opening = text.slice(...content[0]).slice(0, 12);
  const [, first = '', next = ''] = /^(\w+)(?:\s+(\w+))?/.exec(opening.toLowerCase()) ?? [];
  return pronouns.genderOfSubject.get(first === 'that' ? next : first);
}
