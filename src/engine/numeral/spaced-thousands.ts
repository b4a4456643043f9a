import { normAt } from '../grammar/words.ts';
import type { Words } from '../layers/layers.ts';
import { isAmountBeside } from './amount-beside.ts';
import type { Part } from './fraction.ts';

/**
 * "10 000 people", "R75 000", "1 250 000,50 euros", "$1 943 million": thousands set apart by one space. Two numbers may stand side by side
 * too ("in week 3 120 came"), so that one group alone has to be round or to be said of something.
 */
export function readSpacedThousands(words: Words, index: number): Part | null {
  if (!/^[1-9]\d{0,2}$/.test(words[index]!.text)) return null;
  const end = skipGroups(words, index + 1);
  if (end === index + 1 || words[end]?.kind === 'number') return null;
  const last = normAt(words, end - 1);
  if (end === index + 2 && !last.endsWith('00') && !isGroupOfAmount(words, index, end)) return null;
  if (isDialled(words, index, end) && !isAmountBeside(words, index, end)) return null;
  const digits = words.slice(index, end).map(({ text }) => text);
  return { end, value: Number(digits.join('').replace(',', '.')) };
}

const MOST_GROUPS = 4;

/** Over groups of three digits with one space before each; the last may have two more behind a comma or point. */
function skipGroups(words: Words, first: number): number {
  let end = first;
  while (end < first + MOST_GROUPS && isGroup(words, end)) {
    end++;
    if (words[end - 1]!.text.length > 3) break;
  }
  return end;
}

const isGroup = (words: Words, index: number): boolean =>
  words[index]?.kind === 'number' &&
  /^\d{3}(?:[.,]\d{1,2})?$/.test(words[index]!.text) &&
  words[index]!.start === words[index - 1]!.end + 1;

/** Said of something, or beside a number that is: "rose from 13 990 to 14 200 votes". */
const isGroupOfAmount = (words: Words, first: number, end: number): boolean =>
  isAmountBeside(words, first, end) || isTiedToGroup(words, first, end);

/** "14 200 votes to 13 990", "816 000 or 815 950". */
function isTiedToGroup(words: Words, first: number, end: number): boolean {
  const { rangeEndJoints, sharedUnitJoints } = words.language.quantityWords;
  const isJoint = (index: number) =>
    rangeEndJoints.has(normAt(words, index)) || sharedUnitJoints.has(normAt(words, index));
  if (isJoint(end) && /^\d{1,3}$/.test(normAt(words, end + 1)) && isGroup(words, end + 2)) return true;
  return isJoint(first - 1) && [first - 2, first - 3].some((at) => at > 0 && isGroup(words, at));
}

/** "202 555 010": three digits at the start, as numbers of telephones have. */
const isDialled = (words: Words, first: number, end: number): boolean =>
  normAt(words, first - 1) === '+' || (end > first + 2 && words[first]!.text.length === 3);
