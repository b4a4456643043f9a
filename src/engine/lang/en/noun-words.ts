// Origin: the words that stand in noun phrases of English news and tell where one ends, compiled by hand.
import type { NounWords } from '../../language/noun-words.ts';
import { POSSESSIVES } from './function-words.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

export const nounWords: NounWords = {
  pluralHosts: words('children men people police those women most many some'),
  shareWords: words('% percent cent'),
  nounFollowers: words('of which whose'),
  leadingAdjectives: words(
    'deep each early east far high higher late long lower low next north old overall short south tall west wide worldwide',
  ),
  emptyAdjectives: words('fewer more most such total'),
  clauseNouns: words('reason thing time way'),
  degreeWords: words('more most'),
  phraseOpeners: new Set([...POSSESSIVES, 'a', 'an', 'any', 'the']),
  beforePhraseOpeners: words('and or than times twice half'),
  rankAdjectives: words('first second third last next past previous'),
  pluralsInEs: /(?:ss|sh|ch|x|zz|[^aeiou]us|tus|nus|rus|[a-z]{2}o|gas)es$/,
  pluralsOfBus: /^(?:[a-z]+-)?(?:mini)?buses$/,
  pluralsInN: /(?:[^e][a-z]men|children)$/,
  singularsInS: /(?:ss|us|is|'s)$/,
};
