import { isVerb } from '../../grammar/verb.ts';
import { normAt } from '../../grammar/words.ts';
import type { Words } from '../../layers/layers.ts';
import { skipModifier } from '../modifier.ts';
import type { RawFigure } from '../raw-figure.ts';
import { isNameInGap, isPause } from './name-in-gap.ts';

/**
 * The rule by which a bare number counts what the figure before it named: "26 debates, 17 of which", "of 400 firms 36 are open", "12 states
 * and Hale has won five", "75 ships, 13 more than before"; null where none says so.
 */
export function findCountedAgain(words: Words, before: RawFigure, figure: RawFigure, joint: string): string | null {
  const place = { words, before, figure, joint, opener: skipModifier(words, figure.first) - 1 };
  for (const [by, isSo] of RULES) if (isSo(place)) return by;
  return null;
}

interface Place {
  readonly words: Words;
  /** The figure that names what is counted. */
  readonly before: RawFigure;
  readonly figure: RawFigure;
  /** The word that ties the two. */
  readonly joint: string;
  /** Index of the word before the number and what bounds it. */
  readonly opener: number;
}

/** "26 debates, 17 of which". */
const isOfThem = ({ words, figure: { end } }: Place): boolean =>
  normAt(words, end) === 'of' && words.language.quantityWords.partPronouns.has(normAt(words, end + 1));

/** "400 firms, among which 36 are open". */
const isAmongWhich = ({ words, joint, opener }: Place): boolean =>
  words.language.quantityWords.partRelatives.has(joint) &&
  words.language.quantityWords.partPrepositions.has(normAt(words, opener - 1));

/** "Half a dozen votes, out of about 18,000". */
const isOutOf = ({ words, joint, opener }: Place): boolean => joint === 'of' && normAt(words, opener - 1) === 'out';

/** "75 ships, 13 more than before". */
const isMore = ({ words, figure: { end } }: Place): boolean =>
  words.language.quantityWords.comparedCounts.has(normAt(words, end)) &&
  (normAt(words, end + 1) === 'than' || isPause(words, end + 1));

/** "12 states … the other five". */
const isTheOther = ({ words, figure: { first } }: Place): boolean =>
  normAt(words, first - 1) === 'other' && normAt(words, first - 2) === 'the';

/** "Hale won 12 states and Mercer five". */
const isWonBySomebodyElse = ({ words, before, figure }: Place): boolean => isNameInGap(words, before, figure);

/** "Killed 12 people and wounded 30". */
const isCasualty = ({ words, before, joint }: Place): boolean => {
  const { casualtyVerbs } = words.language.quantityWords;
  return casualtyVerbs.has(joint) && casualtyVerbs.has(normAt(words, skipModifier(words, before.first) - 1));
};

/** "39 have said so and 160 have not", "36 are open". */
const isSubjectOfPart = ({ words, before, figure, joint }: Place): boolean =>
  isPart(before, figure) &&
  (joint === ',' || joint === ';' || words.language.quantityWords.partClauseStarts.has(joint)) &&
  words.language.functionWords.auxiliaries.has(normAt(words, figure.end));

/** "With 107 delegates at stake, she will win at least 56." */
const isObjectOfPart = ({ words, before, figure, joint, opener }: Place): boolean =>
  isPart(before, figure) &&
  isPause(words, figure.end) &&
  !words.language.functionWords.prepositions.has(joint) &&
  joint !== ',' &&
  isVerb(words, opener);

/** A whole number up to that of all. */
const isPart = ({ value: all }: RawFigure, { value }: RawFigure): boolean =>
  all !== null && value !== null && Number.isInteger(value) && value <= all;

const RULES: readonly (readonly [by: string, isSo: (place: Place) => boolean])[] = [
  ['figures/shared/of-them', isOfThem],
  ['figures/shared/among-which', isAmongWhich],
  ['figures/shared/out-of', isOutOf],
  ['figures/shared/more', isMore],
  ['figures/shared/the-other', isTheOther],
  ['figures/shared/name-in-gap', isWonBySomebodyElse],
  ['figures/shared/casualty', isCasualty],
  ['figures/shared/subject-of-part', isSubjectOfPart],
  ['figures/shared/object-of-part', isObjectOfPart],
];
