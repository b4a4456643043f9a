import type { ActorKind } from '../../../schema/actor.ts';
import { isCueWord } from '../../grammar/reporting-verbs.ts';
import { english } from '../../lang/en/english.ts';
import { LEGAL_DOCUMENT_WORDS, ORGANIZATION_WORDS, PLACE_PREPOSITIONS, PLACE_WORDS } from '../../lang/en/name-words.ts';
import { SEATS } from '../../lang/en/seats.ts';
import type { NameKind } from '../../layers/model-readings.ts';
import { isKnownGivenName } from '../../spelling/person/given-names.ts';
import { KNOWN_PLACES } from '../../spelling/place/known-places.ts';
import type { NameMention } from '../detect/detect-names.ts';
import type { NameUse } from '../group/group-names.ts';
import { isGroupName } from './is-group-name.ts';

/** What most of its mentions are, as the model reads them; null where only rules found them. */
export function kindRead(mentions: readonly NameMention[]): ActorKind | null {
  const counts = new Map<NameKind, number>();
  for (const { kind } of mentions) if (kind) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].reduce<readonly [ActorKind | null, number]>(
    (best, [kind, count]) => (count > best[1] ? [kind, count] : best),
    [null, 0],
  )[0];
}

/** `peopleWords` are the words of all full names that the model reads as people. */
export function isPersonName({ name, mentions }: NameUse, peopleWords: ReadonlySet<string>): boolean {
  const kind = kindRead(mentions);
  if (kind === null) return mentions.some(isFullPersonName);
  if (SEATS.has(name)) return false;
  const words = name.split(' ');
  // "Ada Moss" read as an organization once, where "Moss" is a person's name too; "Ada MOSS"; "By Ada Moss"
  const isByline = mentions.some(({ before }) => before === 'by');
  const isFamilyTold = isByline || peopleWords.has(words[1]!) || /^\p{Lu}{3,}$/u.test(words[1]!);
  const isMisread = words.length === 2 && /\p{Ll}/u.test(words[0]!) && isKnownGivenName(words[0]!) && isFamilyTold;
  return kind === 'person' || isMisread;
}

/** Two to four capitalised words that nothing marks as an organization or a place. */
function isFullPersonName(mention: NameMention): boolean {
  const words = mention.words.filter((word) => !/^(?:al|bin|da|de|del|der|di|du|el|la|le|van|von)$/.test(word));
  if (words.length < 2 || words.length > 4) return false;
  if (words.some((word) => ORGANIZATION_WORDS.has(word.toLowerCase()) || /^(?:of|for|&)$/.test(word))) return false;
  if (PLACE_WORDS.has(words.at(-1)!.toLowerCase()) || /\d/.test(words.join(''))) return false;
  if (words.every((word) => /^\p{Lu}{2,}$/u.test(word)) && words.join('').length < 7) return false;
  if (mention.title) return true;
  return mention.before !== 'the' && !PLACE_PREPOSITIONS.has(mention.before) && !KNOWN_PLACES.has(words[0]!);
}

/** What a name is, by its words and the words around each of its mentions. */
export function classifyName(mentions: readonly NameMention[]): ActorKind {
  const kind = kindRead(mentions);
  if (kind === 'place' && isGroupName(mentions)) return 'group';
  const { words } = mentions[0]!;
  if (SEATS.has(words.join(' '))) return 'organization';
  if (kind) return kind;
  const [first, last] = [words[0]!, words.at(-1)!];
  const isSingle = words.length === 1;
  const isAnyBefore = (set: ReadonlySet<string>) => mentions.some(({ before }) => set.has(before));
  if (mentions.some(({ title }) => title)) return 'person';
  if (words.some((word) => ORGANIZATION_WORDS.has(word.toLowerCase()))) return 'organization';
  if (!isSingle && PLACE_WORDS.has(last.toLowerCase())) return 'place';
  if (!isSingle && LEGAL_DOCUMENT_WORDS.has(last.toLowerCase()) && isAnyBefore(THE)) return 'document';
  if (isSingle && /^\p{Lu}[\p{Lu}\d&]{1,6}$/u.test(first)) return 'organization';
  if (isAnyBefore(PLACE_PREPOSITIONS) || mentions.some(({ after }) => PLACE_WORDS.has(after))) return 'place';
  if (isGroupName(mentions)) return 'group';
  if (isAnyBefore(THE) || isAnyBefore(MEDIUM_PREPOSITIONS) || mentions.some(({ after }) => isCueWord(after, english))) {
    return isSingle || isAnyBefore(THE) ? 'organization' : 'person';
  }
  return mentions.some(isFullPersonName) ? 'person' : isSingle ? 'place' : 'organization';
}

const THE: ReadonlySet<string> = new Set(['the']);
/** "on Twitter", "by Interim", "to Interim": what speaks or carries speech, more often than a place. */
const MEDIUM_PREPOSITIONS: ReadonlySet<string> = new Set(['according to', 'by', 'on', 'via']);
