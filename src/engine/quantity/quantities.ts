import type { Span } from '../../schema/span.ts';
import { findFirstEndingAfter, isInside } from '../../text/span.ts';
import { createComponent } from '../layers/component.ts';
import type { Figure, Quantity, Statement, Timex } from '../layers/layers.ts';

/** Figures tied to the statement they stand in and the time they hold for. */
export const quantities = createComponent({
  name: 'quantities',
  requires: ['figures', 'statements', 'timexes', 'sentences'],
  provides: ['quantities'],
  run(_document, { figures, statements, timexes, sentences }) {
    const findInnermost = createContentSearch(statements);
    const times = timexes.filter(({ type }) => type !== 'DURATION' && type !== 'SET');
    return {
      quantities: figures.map((figure) => {
        const sentence = sentences[findFirstEndingAfter(sentences, figure.span[0])];
        const timex = sentence ? linkTimex(figure, times, sentence.span) : null;
        return createQuantity(figure, findInnermost(figure.span), timex);
      }),
    };
  },
});

/** Written out, which is several times as quick as to copy a figure and add to it. */
const createQuantity = (
  { id, by, span, value, range, kind, unit, modifier, change, measure, holder, conversionOf, confidence }: Figure,
  statement: string | null,
  timex: string | null,
): Quantity => ({
  id,
  by,
  span,
  value,
  range,
  kind,
  unit,
  modifier,
  change,
  measure,
  holder,
  conversionOf,
  confidence,
  statement,
  timex,
});

interface Content {
  readonly id: string;
  readonly span: Span;
  readonly length: number;
}

/** Words of content by where they begin; a statement's length is that of all its content. */
function listContents(statements: readonly Statement[]): Content[] {
  return statements
    .flatMap(({ id, content }) => {
      const length = content.reduce((sum, [start, end]) => sum + end - start, 0);
      return content.map((span) => ({ id, span, length }));
    })
    .sort((a, b) => a.span[0] - b.span[0]);
}

/** The shortest of the statements whose content holds a span. Spans are asked for in the order of the text. */
function createContentSearch(statements: readonly Statement[]): (span: Span) => string | null {
  const contents = listContents(statements);
  let next = 0;
  let open: Content[] = [];
  return (span) => {
    for (; next < contents.length && contents[next]!.span[0] <= span[0]; next++) open.push(contents[next]!);
    open = open.filter((content) => content.span[1] > span[0]);
    const holding = open.filter((content) => isInside(span, content.span));
    return holding.reduce((best, content) => (content.length < best.length ? content : best), holding[0]!)?.id ?? null;
  };
}

/** The one calendar time of the sentence, or the one clearly nearest: behind the figure, with no other figure's time between. */
function linkTimex(figure: Figure, timexes: readonly Timex[], sentence: Span): string | null {
  const isFree = (timex: Timex | undefined): timex is Timex =>
    timex !== undefined && timex.span[0] < sentence[1] && timex.span[1] > sentence[0];
  const at = findFirstEndingAfter(timexes, figure.span[0]);
  let behind = at;
  while (timexes[behind] && isTouching(timexes[behind]!.span, figure.span)) behind++;
  // of more on one side none is the nearest
  const near = [timexes[at - 2], timexes[at - 1], timexes[behind], timexes[behind + 1]].filter(isFree);
  if (near.length <= 1) return near[0]?.id ?? null;
  const [nearest, next] = near
    .map((timex) => ({ id: timex.id, gap: gapBetween(timex.span, figure.span) }))
    .sort((a, b) => a.gap - b.gap);
  return nearest!.gap * 2 <= next!.gap ? nearest!.id : null;
}

const isTouching = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1];
const gapBetween = (a: Span, b: Span): number => Math.max(a[0] - b[1], b[0] - a[1]);
