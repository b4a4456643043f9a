import type { Quantity } from '../../../schema/quantity.ts';
import type { Span } from '../../../schema/span.ts';
import type { CheckView } from '../../view.ts';
import { isPeople } from './find-parts.ts';
import { type FigureSentence, listWords } from './sentence-figures.ts';
import { readFigure } from './told-figure.ts';

/** "40 of the 80 members (50 percent)": a part, its whole, and the share that the text says it is, where it says one. */
export interface Shared {
  readonly part: Quantity;
  readonly whole: Quantity;
  readonly share: Quantity | null;
  readonly span: Span;
}

export function* findShares(view: CheckView, sentence: FigureSentence): Generator<Shared> {
  for (const [index, first] of sentence.figures.entries()) {
    const [second, third] = sentence.figures.slice(index + 1);
    const found =
      second && (readPartOf(view, first, second, third) ?? readOfWhole(view, first, second, third, sentence));
    if (found) yield found;
    const including = second && readIncluding(view, first, second);
    if (including) yield including;
  }
}

const isCount = ({ kind, value, change }: Quantity): boolean => kind === 'count' && value !== null && change === null;

/** "40 of the 80 members (50 percent)", "50 percent, or 40 of 80 members" */
function readPartOf(view: CheckView, part: Quantity, whole: Quantity, third: Quantity | undefined): Shared | null {
  if (!isWholeOf(view, part, whole)) return null;
  if (isCount(part) && isCount(whole)) {
    const share = third && isShare(third) && isRepeat(view, whole, third) ? third : null;
    return create(part, whole, share);
  }
  // "50 percent of the 80 members, or 40"
  if (!isShare(part) || !isCount(whole) || !third || !isCount(third) || !isRepeat(view, whole, third)) return null;
  return create(third, whole, part);
}

/** "Of the 80 members, 40, or 50 percent, voted", "Of the 80 homes in Arbo, 40 homes (50 percent)" */
function readOfWhole(
  { text, language, ...view }: CheckView,
  whole: Quantity,
  part: Quantity,
  share: Quantity | undefined,
  { span }: FigureSentence,
): Shared | null {
  if (!share || !isCount(whole) || !isCount(part) || !isShare(share)) return null;
  const before = text.slice(span[0], whole.span[0]);
  const between = text.slice(whole.span[1], part.span[0]);
  if (!language.sumWords.wholeOpeners.test(` ${before}`) || between.length > LONGEST || !WHERE.test(between))
    return null;
  return isRepeat({ text, language, ...view }, part, share) ? create(part, whole, share) : null;
}

const WHERE = /^(?:\s[^,.;:()]*)?,\s*$/;

/** "12 people, including 5 children" */
function readIncluding(view: CheckView, whole: Quantity, part: Quantity): Shared | null {
  if (!isPeople(view, whole) || !isCount(whole) || !isCount(part) || !isPeople(view, part)) return null;
  const between = view.text.slice(whole.span[1], part.span[0]);
  return between.length <= LONGEST && view.language.sumWords.partOpeners.test(between)
    ? create(part, whole, null)
    : null;
}

const LONGEST = 40;

const isShare = ({ kind, unit, value, change }: Quantity): boolean =>
  kind === 'percent' && unit === 'percent' && value !== null && change === null;

const isWholeOf = ({ text, language }: CheckView, part: Quantity, whole: Quantity): boolean =>
  whole.span[0] > part.span[1] &&
  whole.span[0] - part.span[1] <= LONGEST &&
  language.sumWords.wholeOpeners.test(text.slice(part.span[1], whole.span[0]));

/** In brackets, or behind "or": the same once more; what goes on with "of" is a share of something else. */
function isRepeat({ text, language }: CheckView, a: Quantity, b: Quantity): boolean {
  const between = text.slice(a.span[1], b.span[0]);
  const words = listWords(between);
  if (language.sumWords.shareOfElse.test(text.slice(b.span[1], b.span[1] + NEAR))) return false;
  if (words.length > MOST_WORDS || !words.every((word) => language.sumWords.repeatOpeners.has(word))) return false;
  return /[(—–,-]/.test(between) && (words.length > 0 || /[(—–-]\s*$/.test(between));
}

const NEAR = 12;
const MOST_WORDS = 3;

function create(part: Quantity, whole: Quantity, share: Quantity | null): Shared {
  const spans = [part, whole, ...(share ? [share] : [])].map(({ span }) => span);
  return {
    ...{ part, whole, share },
    span: [Math.min(...spans.map(([start]) => start)), Math.max(...spans.map(([, end]) => end))],
  };
}

/** What share the part is, where the text says another; null where it fits. */
export function findMissedShare(view: CheckView, { part, whole, share }: Shared): number | null {
  const [a, b, told] = [readFigure(view, part), readFigure(view, whole), share && readFigure(view, share)];
  if (!a || !b || !told || b.value - b.slack <= 0) return null;
  const room = Math.max(told.step, told.slack, ROOM_ABOUT * (told.quantity.modifier === 'exact' ? 0 : told.value));
  const [low, high] = [
    (100 * (a.value - a.slack)) / (b.value + b.slack),
    (100 * (a.value + a.slack)) / (b.value - b.slack),
  ];
  return low <= told.value + room && told.value - room <= high ? null : (100 * a.value) / b.value;
}

const ROOM_ABOUT = 0.1;
