import type { ActorKind } from '../../../schema/actor.ts';
import type { Language } from '../../language/language.ts';
import { isSpeaking } from '../name/is-speaking.ts';
import type { NameMention } from '../name/name-mention.ts';
import { isGroupName } from './is-group-name.ts';
import { isFullPersonName } from './is-person-name.ts';
import { kindRead } from './kind-read.ts';

/** What a name is, by its words and the words around each of its mentions. */
export function classifyName(mentions: readonly NameMention[], language: Language): ActorKind {
  const kind = kindRead(mentions);
  const { words } = mentions[0]!;
  const isPeople = words.length === 1 && language.nameShapes.peoples.has(words[0]!.toLowerCase());
  if (isPeople || (kind === 'place' && isGroupName(mentions, language))) return 'group';
  if (language.seats.seats.has(words.join(' '))) return 'organization';
  if (kind) return kind;
  return classifyByWords(words, mentions, language) ?? classifyByPlace(words, mentions, language);
}

/** What its title or its own words tell: "Mr. Moss", "Moss Bank", "Moss Island", "the Moss Act", "MSF". */
function classifyByWords(
  words: readonly string[],
  mentions: readonly NameMention[],
  { nameWords }: Language,
): ActorKind | null {
  const last = words.length > 1 ? words.at(-1)!.toLowerCase() : '';
  if (mentions.some(({ title }) => title)) return 'person';
  if (words.some((word) => nameWords.organizationWords.has(word.toLowerCase()))) return 'organization';
  if (nameWords.placeWords.has(last)) return 'place';
  if (nameWords.legalDocumentWords.has(last) && mentions.some(isBehindThe)) return 'document';
  return words.length === 1 && /^\p{Lu}[\p{Lu}\d&]{1,6}$/u.test(words[0]!) ? 'organization' : null;
}

/** What the words around it tell: "in Moss", "Moss river", "the Greens", "on Twitter", "Interim said". */
function classifyByPlace(words: readonly string[], mentions: readonly NameMention[], language: Language): ActorKind {
  const { placePrepositions, placeWords, mediumPrepositions } = language.nameWords;
  const isSingle = words.length === 1;
  if (mentions.some(({ before, after }) => placePrepositions.has(before) || placeWords.has(after))) return 'place';
  if (isGroupName(mentions, language)) return 'group';
  if (mentions.some(isBehindThe)) return 'organization';
  if (
    mentions.some(({ before }) => mediumPrepositions.has(before)) ||
    mentions.some((mention) => isSpeaking(mention, language))
  ) {
    return isSingle ? 'organization' : 'person';
  }
  if (mentions.some((mention) => isFullPersonName(mention, language))) return 'person';
  return isSingle ? 'place' : 'organization';
}

const isBehindThe = ({ before }: NameMention): boolean => before === 'the';
