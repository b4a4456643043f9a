import { MEASURING_NOUNS, PARTISAN_NOUNS } from '../../lang/en/cue-acts.ts';
import { BE_FORMS, PREPOSITIONS } from '../../lang/en/function-words.ts';
import type { CueGroup } from '../../language/cue-acts.ts';
import { hasHeadIn } from './cue-frames.ts';

const STATE_VERBS: ReadonlySet<string> = new Set([
  ...BE_FORMS,
  ...'becomes became feels felt grew grows looked looks remained remains seemed seems sounded sounds'.split(' '),
]);
/** "was stunned by", "are livid about" */
const FEELING_LINKS: ReadonlySet<string> = new Set('about at by over that toward towards with'.split(' '));

/** What a cue reports that holds no word of the lexicon, from the words around it. */
export function guessCueGroup(cue: readonly string[], after: readonly string[], source: readonly string[]): CueGroup {
  const words = cue.filter((word) => /^[\p{L}']/u.test(word));
  if (words.length === 0) return 'saying';
  if (words.length === 1) return guessFromWord(words[0]!, after, source);
  return guessFromFrame(words, after);
}

function guessFromWord(word: string, after: readonly string[], source: readonly string[]): CueGroup {
  // "for Moss, the vote is a test", "to many, it is a scandal"
  if (word === 'for' || word === 'to') return 'opinion';
  // "critics | of | the mayor"
  if (word === 'against' || (word === 'of' && hasHeadIn(source, PARTISAN_NOUNS))) return 'feeling';
  // "in the latest poll, Moss leads", "the poll | has | Moss ahead"
  if (hasHeadIn(source, MEASURING_NOUNS)) return 'finding';
  return PREPOSITIONS.has(word) ? 'saying' : guessFromFrame([word], after);
}

/** "is zibbing | to open a shop": a plan; "was glumbered that": a feeling; anything else was said. */
function guessFromFrame(words: readonly string[], after: readonly string[]): CueGroup {
  if (words.includes('against')) return 'feeling';
  const last = words.at(-1)!;
  const link = FEELING_LINKS.has(last) || last === 'to' ? last : (after[0] ?? '');
  if (link === 'to') return 'plan';
  return FEELING_LINKS.has(link) &&
    words.some((word) => STATE_VERBS.has(word)) &&
    !/ing$/.test(words.at(FEELING_LINKS.has(last) ? -2 : -1) ?? '')
    ? 'feeling'
    : 'saying';
}
