import type { Language } from '../../language/language.ts';
import type { NameMention } from '../name/name-mention.ts';

/** One word that names people by what they are: "Republicans", "Muslims", "the Greens". */
export function isGroupName(mentions: readonly NameMention[], { nameWords, nameShapes }: Language): boolean {
  const [first, ...others] = mentions[0]!.words;
  if (others.length) return false;
  if (nameShapes.peoples.has(first!.toLowerCase())) return true;
  return nameWords.groupEnding.test(first!) || (nameWords.pluralEnding.test(first!) && mentions.some(isWithArticle));
}

/** The article is its own: in "the Analyst Programs" it is the title's. */
const isWithArticle = ({ before, title }: NameMention): boolean => before === 'the' && title === null;
