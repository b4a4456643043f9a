import type { Quantity } from '../../../schema/quantity.ts';
import type { Span } from '../../../schema/span.ts';
import { isInside } from '../../../text/span.ts';
import type { CheckView } from '../../view.ts';
import { type FigureSentence, listFigureSentences, listWords } from './sentence-figures.ts';
import { readFigure, type ToldFigure } from './told-figure.ts';

/** "Rose from 40 to 60, up 50 percent": the two ends of a change, and what the text says it comes to. */
export interface Change {
  readonly from: ToldFigure;
  readonly to: ToldFigure;
  /** The words from one end to the other. */
  readonly span: Span;
  /** What the verb before says of it; null where it says nothing. */
  readonly verb: 'up' | 'down' | null;
  /** What it comes to; null where the text does not say. */
  readonly stated: ToldFigure | null;
}

/** Changes that have both ends in one sentence. */
export const findChanges = (view: CheckView): readonly Change[] =>
  listFigureSentences(view).flatMap((sentence) => findInSentence(view, sentence));

function findInSentence(view: CheckView, sentence: FigureSentence): readonly Change[] {
  const pairs = listPairs(view, sentence);
  if (pairs.length !== 1) return [];
  const [{ from, to }] = pairs as [Pair];
  const ends: readonly Quantity[] = [from.quantity, to.quantity];
  const span: Span = [Math.min(...ends.map((each) => each.span[0])), Math.max(...ends.map((each) => each.span[1]))];
  const stated =
    sentence.figures.find((figure) => !ends.includes(figure) && isStated(view, figure, span, ends)) ?? null;
  const first = stated ? Math.min(stated.span[0], span[0]) : span[0];
  return [
    { from, to, span, verb: readVerb(view, [sentence.span[0], first]), stated: stated && readFigure(view, stated) },
  ];
}

interface Pair {
  readonly from: ToldFigure;
  readonly to: ToldFigure;
}

function listPairs(view: CheckView, { span, figures }: FigureSentence): readonly Pair[] {
  const { changeStarts, changeEnds } = view.language.sumWords;
  const ranges = figures.flatMap((figure): Pair[] => {
    if (!figure.range || !isBehind(view, figure, span, changeStarts)) return [];
    const [from, to] = [readFigure(view, figure, 0), readFigure(view, figure, 1)];
    const isWhole = !figures.some((other) => other !== figure && isInside(other.span, figure.span));
    return from && to && isWhole && LEVELS.has(figure.kind) ? [{ from, to }] : [];
  });
  const starts = figures.filter(
    (figure) => LEVELS.has(figure.kind) && (isBehind(view, figure, span, changeStarts) || isCompared(view, figure)),
  );
  const ends = figures.filter((figure) => LEVELS.has(figure.kind) && isBehind(view, figure, span, changeEnds));
  const apart = starts.flatMap((start): Pair[] => {
    // "From 40 to 60" is one quantity: this is "to 60 from 40"
    const end =
      ends.find((each) => each.span[1] <= start.span[0] && isOneUnit(each, start)) ?? findLevel(view, figures, start);
    const [from, to] = [readFigure(view, start), end ? readFigure(view, end) : null];
    return from && to ? [{ from, to }] : [];
  });
  return [...ranges, ...apart];
}

/** "Is now 60, up 20 percent from 40" */
function findLevel(view: CheckView, figures: readonly Quantity[], start: Quantity): Quantity | null {
  const at = figures.indexOf(start);
  const [level, stated] = [figures[at - 2], figures[at - 1]];
  if (!level || !stated || stated.change === null || !LEVELS.has(level.kind) || !isOneUnit(level, start)) return null;
  const { changeJoints, changeStarts } = view.language.sumWords;
  const behind = listWords(view.text.slice(stated.span[1], start.span[0]));
  return isUp(view, stated, [level]) && behind.every((word) => changeStarts.has(word) || changeJoints.has(word))
    ? level
    : null;
}

const LEVELS: ReadonlySet<Quantity['kind']> = new Set(['money', 'percent', 'count', 'measure']);

const isOneUnit = (a: Quantity, b: Quantity): boolean =>
  a.kind === b.kind && (a.unit === b.unit || a.unit === null || b.unit === null);

/** "To 60, compared with 40" */
const isCompared = ({ text, language }: CheckView, { span }: Quantity): boolean =>
  language.sumWords.comparedWith.test(text.slice(Math.max(0, span[0] - NEAR), span[0]));

/** Does the word stand right before the figure, or before what softens it? "To a record 60" */
function isBehind(
  { text, language }: CheckView,
  { span }: Quantity,
  sentence: Span,
  openers: ReadonlySet<string>,
): boolean {
  if (openers.has(listWords(text.slice(...span))[0] ?? '')) return true;
  const before = listWords(text.slice(Math.max(sentence[0], span[0] - NEAR), span[0])).toReversed();
  const last = before.find((word) => openers.has(word) || !language.sumWords.changeJoints.has(word));
  return last !== undefined && openers.has(last);
}

const NEAR = 20;

/** ", up 20 percent", ", an increase of 20", "(20 percent)" behind the ends, "rose 20 percent" before them, and nothing else between. */
function isStated(view: CheckView, figure: Quantity, [start, end]: Span, ends: readonly Quantity[]): boolean {
  if (!canState(figure, ends[0]!)) return false;
  const { changeJoints, changeStarts, changeEnds } = view.language.sumWords;
  if (figure.span[0] >= end) {
    const between = view.text.slice(end, figure.span[0]);
    if (listWords(between).length > MOST_BETWEEN || /[.;:]\s/.test(between)) return false;
    // "To 60 in June, an increase of 20"
    const joint = between.slice(Math.max(between.lastIndexOf(','), 0));
    return (
      listWords(joint).every((word) => changeJoints.has(word)) && (figure.change !== null || isRepeat(view, joint))
    );
  }
  if (figure.change === null) return false;
  // "60, up 20 percent from 40"
  if (figure.span[0] > start) return !ends.some(({ range }) => range) && isUp(view, figure, ends);
  if (figure.span[1] > start) return false;
  const words = listWords(view.text.slice(figure.span[1], start));
  const opener = words.at(-1) ?? '';
  if (words.length > MOST_BETWEEN || !(changeStarts.has(opener) || changeEnds.has(opener))) return false;
  return (
    words.slice(0, -1).every((word) => changeJoints.has(word)) || !/[,;:]/.test(view.text.slice(figure.span[1], start))
  );
}

/** Between the two ends, behind a comma. */
function isUp(view: CheckView, figure: Quantity, ends: readonly Quantity[]): boolean {
  const end = Math.min(...ends.map(({ span }) => span[1]));
  const before = view.text.slice(end, figure.span[0]);
  return /^\s*[,(–—]/.test(before) && listWords(before).every((word) => view.language.sumWords.changeJoints.has(word));
}

const MOST_BETWEEN = 6;

const isRepeat = ({ language }: CheckView, between: string): boolean =>
  /\($/.test(between) || language.sumWords.repeatOpeners.has(listWords(between)[0] ?? '');

/** A share or a multiple may be of anything; so much more is of the same unit. */
function canState({ kind, unit, change, value }: Quantity, level: Quantity): boolean {
  if (value === null) return false;
  if (kind === 'percent' || kind === 'ratio') return true;
  return change !== null && kind === level.kind && (unit === level.unit || unit === null || level.unit === null);
}

/** What the nearest verb before says. */
function readVerb({ text, language }: CheckView, [start, end]: Span): Change['verb'] {
  const { upVerbs, downVerbs, upNouns, downNouns } = language.quantityWords;
  const near = listWords(text.slice(Math.max(start, end - FAR), end))
    .slice(-MOST_BEFORE)
    .toReversed();
  for (const word of near) {
    if (upVerbs.has(word) || upNouns.has(word)) return 'up';
    if (downVerbs.has(word) || downNouns.has(word)) return 'down';
  }
  return null;
}

const FAR = 60;
const MOST_BEFORE = 5;
