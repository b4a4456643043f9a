import type { Quantity } from '../../../schema/quantity.ts';
import type { Span } from '../../../schema/span.ts';
import type { CheckView } from '../../view.ts';
import { type FigureSentence, listWords } from './sentence-figures.ts';
import { readFigure } from './told-figure.ts';

/** A number and those that it is said to be made of. */
export interface Parted {
  readonly whole: Quantity;
  readonly parts: readonly Quantity[];
  /** From the first to the last of them. */
  readonly span: Span;
  readonly sum: number;
}

/** "12 people were hurt: 7 men and 5 women", "7 men and 5 women, 12 in all". */
export function* findParts(view: CheckView, { span, figures }: FigureSentence): Generator<Parted> {
  for (const [index, whole] of figures.entries()) {
    if (!isWhole(whole)) continue;
    const behind = listRow(view, figures.slice(index + 1), whole);
    if (behind.length > 1 && isOpened(view, whole, behind, span)) yield create(whole, behind);
    const before = listRow(view, figures.slice(0, index).toReversed(), whole).toReversed();
    if (before.length > 1 && isSum(view, whole, before.at(-1)!)) yield create(whole, before);
  }
}

const isWhole = ({ kind, value, modifier, change }: Quantity): boolean =>
  (kind === 'count' || kind === 'money') && value !== null && value > 2 && modifier === 'exact' && change === null;

/** Numbers of the same kind as far as they stand in a row: ", 8 in Arbo and 6 in Kest". */
function listRow(view: CheckView, figures: readonly Quantity[], whole: Quantity): readonly Quantity[] {
  const row: Quantity[] = [];
  for (const figure of figures) {
    const previous = row.at(-1);
    if (!isPart(figure, whole) || (previous && !isJoined(view, previous, figure))) break;
    row.push(figure);
  }
  return row;
}

const isPart = ({ kind, unit, value, modifier, change }: Quantity, whole: Quantity): boolean =>
  kind === whole.kind &&
  value !== null &&
  modifier === 'exact' &&
  change === null &&
  (kind === 'count' || unit === whole.unit);

/** Only a comma or "and" right before the next, and few words since the last. */
function isJoined({ text, language }: CheckView, a: Quantity, b: Quantity): boolean {
  const [first, second] = a.span[0] < b.span[0] ? [a, b] : [b, a];
  const between = text.slice(first.span[1], second.span[0]);
  if (listWords(between).length > MOST_WORDS || /[.:()]/.test(between)) return false;
  return /[,;]\s*$/.test(between) || language.timexWords.dayJoints.has(listWords(between).at(-1) ?? '');
}

const MOST_WORDS = 8;

/** A colon or a dash opens the row; behind a comma it is one of people who are told apart. */
function isOpened(view: CheckView, whole: Quantity, row: readonly Quantity[], sentence: Span): boolean {
  const { text } = view;
  const between = text.slice(whole.span[1], row[0]!.span[0]);
  const rest = listWords(text.slice(row.at(-1)!.span[1], sentence[1]));
  if (/(?::|\s[–—-]|—)\s*$/.test(between)) return rest.length <= MOST_WORDS;
  return (
    /^,\s*$/.test(between) && [whole, ...row].every((figure) => isPeople(view, figure)) && !isSameNoun(whole, row[0]!)
  );
}

const isSameNoun = (a: Quantity, b: Quantity): boolean => a.unit === b.unit;

/** "Seven men", "five police officers". */
export const isPeople = ({ language }: CheckView, { kind, unit }: Quantity): boolean =>
  kind === 'count' && unit !== null && language.sumWords.peopleNouns.has(unit.split(' ').at(-1)!);

function isSum({ text, language }: CheckView, whole: Quantity, last: Quantity): boolean {
  const { sumWords, sumOpeners } = language.sumWords;
  if (listWords(text.slice(last.span[1], whole.span[0])).length > MOST_WORDS) return false;
  return (
    sumWords.test(text.slice(whole.span[1], whole.span[1] + NEAR)) ||
    sumOpeners.test(text.slice(Math.max(0, whole.span[0] - NEAR), whole.span[0]))
  );
}

const NEAR = 25;

function create(whole: Quantity, parts: readonly Quantity[]): Parted {
  const spans = [whole, ...parts].map(({ span }) => span);
  return {
    ...{ whole, parts },
    span: [Math.min(...spans.map(([start]) => start)), Math.max(...spans.map(([, end]) => end))],
    sum: parts.reduce((sum, { value }) => sum + value!, 0),
  };
}

/** Does the sum of the parts miss the whole, and so closely that it was meant? */
export function isMissed(view: CheckView, { whole, parts, sum }: Parted): boolean {
  const slack = [whole, ...parts].reduce((all, part) => all + (readFigure(view, part)?.slack ?? 0), 0);
  const missed = Math.abs(sum - whole.value!);
  return missed > slack + TINY && missed <= whole.value! * MOST_MISSED;
}

const TINY = 1e-6;
/** Further off, the row is hardly one of parts. */
const MOST_MISSED = 0.4;
