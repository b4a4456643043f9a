import type { Language } from '../../language/language.ts';
import type { SourceMention } from '../source/source-mention.ts';

/** People by what they are: "Kaldrians", "Hispanics", "Republicans", "Kaldrian NGOs"; but Rob Evans is one person. */
export const isMembersName = (
  { actor, form }: Pick<SourceMention, 'actor' | 'form'>,
  language: Language,
  head = actor.name,
): boolean =>
  actor.kind === 'group' ||
  (form === 'demonym' && /s$/.test(head)) ||
  /(?:^|\s)\p{Lu}{2,}s$/u.test(actor.name) ||
  (actor.kind === 'person'
    ? language.sourceWords.partyMembers.has(head.toLowerCase())
    : isMembersNoun(head, language.sourceWords.peopleEndings));

const isMembersNoun = (word: string, endings: readonly string[]): boolean =>
  endings.some((ending) => word.length > ending.length && word.endsWith(ending)) && /^\p{L}+$/u.test(word);
