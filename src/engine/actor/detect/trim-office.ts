import type { Language } from '../../language/language.ts';
import type { NameMention } from '../name/name-mention.ts';

/** "Wexholm MP", "Ada Moss MP": the office behind a name is no part of it. */
export function trimOffice(mention: NameMention, { titles }: Language): NameMention {
  const { words, span } = mention;
  const last = words.at(-1)!;
  if (words.length < 2 || !/^\p{Lu}{2,3}s?$/u.test(last) || !titles.officeAbbreviations.has(last.toLowerCase()))
    return mention;
  return {
    ...mention,
    words: words.slice(0, -1),
    span: [span[0], span[1] - last.length - 1],
    after: last.toLowerCase(),
  };
}
