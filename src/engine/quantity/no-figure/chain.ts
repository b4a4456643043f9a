import { detectCountedNoun } from '../../grammar/counted-noun.ts';
import { isPlural } from '../../grammar/singular.ts';
import { normAt } from '../../grammar/words.ts';
import type { Words } from '../../layers/layers.ts';
import { parseNumeral } from '../../numeral/parse-numeral.ts';
import { detectMeasure } from '../units/detect-measure.ts';
import { detectUnit } from '../units/detect-unit.ts';
import { isAddress } from './name/address.ts';
import { isNumberedName } from './name/numbered-name.ts';
import { isScoreBeside } from './name/score-beside.ts';

/** Numbers joined by marks that make no range: "555-12-34", "24/7", "3:1", "1.2.3", "10^400". */
export function skipChain(words: Words, index: number): number {
  const chain = readChain(words, index);
  if (chain.last === index) return index;
  const end = chain.last + 1;
  if (isAddressRange(words, chain) || isNumberedPair(words, chain)) return end;
  if (isFraction(words, chain) || isListOfMeasures(words, chain)) return index;
  return chain.dashes > 1 || chain.others > 0 || isPhone(words, chain) ? end : index;
}

interface Chain {
  readonly first: number;
  /** Index of its last number. */
  readonly last: number;
  readonly dashes: number;
  /** Marks that are no dashes. */
  readonly others: number;
}

function readChain(words: Words, first: number): Chain {
  let last = first;
  let dashes = 0;
  let others = 0;
  while (
    words[last + 1]?.isGlued &&
    words[last + 2]?.kind === 'number' &&
    words[last + 2]!.isGlued &&
    '-/:^.'.includes(words[last + 1]!.norm)
  ) {
    if (words[last + 1]!.norm === '-') dashes++;
    else others++;
    last += 2;
  }
  return { first, last, dashes, others };
}

/** "At 16-18 Industrial Avenue". */
const isAddressRange = (words: Words, { last, dashes, others }: Chain): boolean =>
  dashes === 1 && others === 0 && isAddress(words, last + 1);

/** "ISO 3888-2". */
const isNumberedPair = (words: Words, { first, last, dashes }: Chain): boolean =>
  dashes === 1 &&
  !words.language.ageWords.ageWords.has(normAt(words, first - 1)) &&
  isNumberedName(words, first, first + 1, false) &&
  !isScoreBeside(words, first) &&
  !detectUnit(words, last + 1) &&
  !isPlural(normAt(words, last + 1), words.language);

/** "1/2", "1-1/2", "10^6". */
const isFraction = (words: Words, { first, last, others }: Chain): boolean =>
  others === 1 && parseNumeral(words, first)?.end === last + 1;

/** "It nets 29/37 mpg", "comes with 64/128/256GB". */
const isListOfMeasures = (words: Words, chain: Chain): boolean =>
  chain.others > 0 &&
  chain.dashes === 0 &&
  words[chain.first]!.text !== '1' &&
  areSlashed(words, chain) &&
  detectMeasure(words, chain.last + 1) !== null;

function areSlashed(words: Words, { first, last }: Chain): boolean {
  for (let at = first + 1; at < last; at += 2) if (words[at]!.norm !== '/') return false;
  return true;
}

/** "Call 555-1234", but "500-1000 people". */
const isPhone = (words: Words, { first, last }: Chain): boolean =>
  words[first]!.text.length === 3 &&
  words[last]!.text.length === 4 &&
  !detectUnit(words, last + 1) &&
  !detectCountedNoun(words, last + 1, false);
