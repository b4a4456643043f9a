import { detectCountedNoun } from '../../grammar/counted-noun.ts';
import { toSingular } from '../../grammar/singular.ts';
import { isCapital, normAt } from '../../grammar/words.ts';
import type { Words } from '../../layers/layers.ts';
import { detectUnit } from '../units/detect-unit.ts';
import { isNumberedName } from './name/numbered-name.ts';

/** "No. 10", "No. 14-981", "Article 5", "COVID-19", "G-7". */
export function skipLabelled(words: Words, index: number): number {
  if (!isLabelled(words, index)) return index;
  return words[index - 1]?.text === '.' ? skipDashed(words, index) : index + 1;
}

/** "Chapter five"; "Part One Hundred" is another name. */
export const skipLabelledWord = (words: Words, index: number): number =>
  isLabelled(words, index) && !isCapital(words[index]) ? index + 1 : index;

/** Over digits that a dash joins: "14-981". */
const skipDashed = (words: Words, index: number): number =>
  normAt(words, index + 1) === '-' && words[index + 1]!.isGlued && words[index + 2]?.kind === 'number'
    ? index + 3
    : index + 1;

const isLabelled = (words: Words, index: number): boolean => RULES.some((isSo) => isSo(words, index));

type Rule = (words: Words, index: number) => boolean;

/** "Due dec. 12". */
const isDayOfMonth: Rule = (words, index) =>
  words[index - 1]?.text.endsWith('.') === true &&
  words.language.noFigureWords.monthAbbreviations.has(normAt(words, index - 1));

/** "No. 225", "no. 225". */
const isBehindStoppedLabel: Rule = (words, index) => {
  if (normAt(words, index - 1) !== '.' || !words[index - 1]!.isGlued) return false;
  const { labelWords, monthAbbreviations, stoppedLabels } = words.language.noFigureWords;
  const label = normAt(words, index - 2);
  return labelWords.has(label) || monthAbbreviations.has(label) || stoppedLabels.has(label);
};

/** "Article 5", "Week 5". */
const isBehindLabel: Rule = (words, index) =>
  words.language.noFigureWords.labelWords.has(normAt(words, index - 1)) &&
  (isCapital(words[index - 1]) || !isCountedBesideLabel(words, index));

/** "The week 5 people died", "on the flight 20 passengers": a label takes no article, and what it numbers stands before it. */
const isCountedBesideLabel = (words: Words, index: number): boolean =>
  (words.language.noFigureWords.capitalLabelWords.has(normAt(words, index - 1)) ||
    words.language.functionWords.determiners.has(normAt(words, index - 2))) &&
  isCounting(words, index);

/** "Pages 10 to 12", "chapters 3 and 4": what is labelled together. */
const isInLabelledList: Rule = (words, index) => {
  if (!isLabelJoint(words, index - 1) || words[index - 2]?.kind !== 'number' || isCounting(words, index)) return false;
  const label = words[index - 3];
  if (label?.kind !== 'word') return isInLabelledList(words, index - 2);
  const single = toSingular(label.norm, words.language);
  if (label.norm === single) return false;
  // "Forms 080 and 172", "seats 36, 39 and 40": what is in small letters labels by standing before a bare number.
  return words.language.noFigureWords.labelWords.has(single) || isNumberedName(words, index - 2, index - 1, false);
};

function isLabelJoint(words: Words, index: number): boolean {
  const joint = normAt(words, index);
  return joint === ',' || joint === '-' || joint === '&' || words.language.noFigureWords.labelJoints.has(joint);
}

const isCounting = (words: Words, index: number): boolean =>
  detectCountedNoun(words, index + 1, false) !== null || detectUnit(words, index + 1) !== null;

/** "COVID-19", "G-7". */
const isHyphenedToName: Rule = (words, index) => {
  if (normAt(words, index - 1) !== '-' || !words[index]!.isGlued || !words[index - 1]!.isGlued) return false;
  const head = words[index - 2];
  return (
    head?.kind === 'word' &&
    !words.language.noFigureWords.hyphenedBeforeFigure.has(head.norm) &&
    !words.language.numberWords.cardinals.has(head.norm)
  );
};

const RULES: readonly Rule[] = [isDayOfMonth, isBehindStoppedLabel, isBehindLabel, isInLabelledList, isHyphenedToName];
