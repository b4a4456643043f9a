import type { NameMention } from '../detect/detect-names.ts';

/** One word that names people by what they are: "Republicans", "Muslims", "the Greens". */
export function isGroupName(mentions: readonly NameMention[]): boolean {
  const [first, ...others] = mentions[0]!.words;
  if (others.length) return false;
  return /(?:an|crat|ian|im|ist)s$/.test(first!) || (/[^aious]s$/.test(first!) && mentions.some(isWithArticle));
}

const isWithArticle = ({ before }: NameMention): boolean => before === 'the';
