import type { Language } from '../../language/language.ts';
import { isKnownGivenName } from '../../spelling/person/given-names.ts';
import type { NameMention } from '../name/name-mention.ts';

type Rule = (mention: Pick<NameMention, 'words' | 'before' | 'title'>, language: Language) => boolean;

/** Of words with capitals in a source that the model takes for no name: what they are where they are nobody's. */
const RULES: readonly { readonly id: string; readonly holds: Rule }[] = [
  // "the National Port Plan says", "the MoU states"; "the Harbour Act" is an actor of its own kind, "UN Resolution 12" is not
  { id: 'document', holds: isOfDocument },
  // "Q1: How did you", "A5"
  { id: 'label', holds: ({ words }) => words.length === 1 && /^\p{Lu}\d{1,2}$/u.test(words[0]!) },
  // "the NGO said"
  {
    id: 'letters',
    holds: ({ words }, { nameShapes }) => words.length === 1 && nameShapes.commonLetters.has(words[0]!),
  },
  // "Hindus said", "many Kurds"
  { id: 'people', holds: ({ words }, { nameShapes }) => nameShapes.peoples.has(words.at(-1)!.toLowerCase()) },
  // "God knows"
  {
    id: 'power',
    holds: ({ words }, { nameShapes }) => words.length === 1 && nameShapes.unnamedPowers.has(words[0]!.toLowerCase()),
  },
  // "Natural Resources", "Harbour Mornings": a person's name of several words the model reads, or a given name tells
  { id: 'words', holds: areWords },
];

export const isNobodysName = (mention: Parameters<Rule>[0], language: Language): boolean =>
  RULES.some(({ holds }) => holds(mention, language));

function isOfDocument({ words, before }: Parameters<Rule>[0], { nameShapes, nameWords }: Language): boolean {
  const last = words.at(-1)!.toLowerCase();
  return nameShapes.documentNouns.has(last) || (before !== 'the' && nameWords.legalDocumentWords.has(last));
}

function areWords({ words, title }: Parameters<Rule>[0], language: Language): boolean {
  if (words.length < 2 || title) return false;
  const { organizationWords, placeWords } = language.nameWords;
  return !words.some((word) => {
    const lower = word.toLowerCase();
    return organizationWords.has(lower) || placeWords.has(lower) || isKnownGivenName(word, language);
  });
}
