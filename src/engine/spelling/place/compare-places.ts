import type { Language } from '../../language/language.ts';
import { compareWordLists } from '../compare-words.ts';
import { isConsonantSpelling } from '../consonant-names.ts';
import { detectScript } from '../normalize-name.ts';
import { createDifferent, createSame, createUnsure, type NameComparison, renderReasons } from '../spelling-verdict.ts';
import { areOnePlace } from './listed-places.ts';
import { dropMarks, splitPlaceName } from './place-name.ts';

/** Are two written names one place's? By a list of states and cities with their names, and by spelling where it has none. */
export function comparePlaces(nameA: string, nameB: string, language: Language): NameComparison {
  const [a, b] = [splitPlaceName(nameA, language), splitPlaceName(nameB, language)];
  const [keyA, keyB] = [a.words.join(''), b.words.join('')];
  if (keyA === keyB)
    return a.isRegion === b.isRegion ? createSame(0, 'same words') : createUnsure('a region and its city', 0.4);
  const areOne = areOnePlace(dropMarks(keyA), dropMarks(keyB), language);
  if (areOne !== null) return areOne ? createSame(0, 'two names of one place') : createDifferent('two places');
  if (a.isRegion !== b.isRegion) return createDifferent('a region and another place');
  const alignment =
    compareWordLists(a.words, b.words, { hasWeakVowels: a.isArabic || b.isArabic }) ??
    compareWordLists([...a.words].sort(), [...b.words].sort()) ??
    (dropMarks(keyA) === dropMarks(keyB) ? { cost: 0, reasons: [] } : null);
  if (alignment) return createSame(alignment.cost, renderReasons(alignment.reasons));
  return isOtherScript(nameA, a.words, b.words, language) || isOtherScript(nameB, b.words, a.words, language)
    ? createSame(0.3, 'the same consonants')
    : createDifferent('other words');
}

const isOtherScript = (
  name: string,
  consonants: readonly string[],
  words: readonly string[],
  language: Language,
): boolean =>
  detectScript(name) === 'consonants' &&
  consonants.length === words.length &&
  consonants.every((word, index) => isConsonantSpelling(word, words[index]!, language));
