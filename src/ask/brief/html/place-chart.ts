import type { Stance } from '../../judge/side.ts';
import type { BriefPosition, StancePoint } from '../brief.ts';
import { tellStance } from '../frames.ts';
import type { ChartSize } from './chart-size.ts';
import { createTimeScale, type TimeScale } from './time-scale.ts';

/** Positions over time as places on a sheet: whoever draws them, as text or in a page, draws the same picture. */
export interface PlacedChart {
  readonly size: ChartSize;
  readonly height: number;
  readonly scale: TimeScale;
  readonly rows: readonly PlacedRow[];
}

/** A row an actor, height in the row is the stance. */
export interface PlacedRow {
  readonly position: BriefPosition;
  readonly y: number;
  readonly height: number;
  readonly name: readonly [actor: string, below: readonly string[]];
  /** The three heights of who has taken more than one stance; else empty. */
  readonly levels: readonly { readonly y: number; readonly label: string }[];
  /** Paths: steps between dated stances, and dots from the last one on. */
  readonly stair: string | null;
  readonly hold: string | null;
  readonly marks: readonly PlacedMark[];
}

export interface PlacedMark {
  readonly point: StancePoint;
  readonly x: number;
  readonly y: number;
  readonly label: PlacedLabel | null;
}

export interface PlacedLabel {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
}

/** `wordsOf` gives the words of a line by its id. */
export function placeChart(
  positions: readonly BriefPosition[],
  size: ChartSize,
  wordsOf: (line: string) => string,
): PlacedChart {
  const scale = createTimeScale(
    positions.flatMap(({ stances }) => stances.map(({ day }) => day)),
    size,
  );
  let y = TOP;
  const rows = positions.map((position) => {
    const row = placeRow(position, y + (size.isNarrow ? NAME : 0), { size, scale, wordsOf });
    y = row.y + row.height + GAP;
    return row;
  });
  return { size, height: y, scale, rows };
}

const TOP = 30;
const NAME = 22;
const GAP = 6;
const ROW = 44;
const TALL_ROW = 92;
/** From the middle of a row to its edge, the highest mark and the lowest. */
const MARGIN = 14;

interface Sheet {
  readonly size: ChartSize;
  readonly scale: TimeScale;
  readonly wordsOf: (line: string) => string;
}

interface Band {
  readonly y: number;
  readonly height: number;
  readonly isTall: boolean;
}

/** Who has taken more than one stance gets a row with three heights. */
function placeRow(position: BriefPosition, y: number, sheet: Sheet): PlacedRow {
  const isTall = new Set(position.stances.map(({ stance }) => stance)).size > 1;
  const band = { y, height: isTall ? TALL_ROW : ROW, isTall };
  return {
    ...{ position, y, height: band.height, name: tellName(position) },
    levels: isTall ? STANCES.map((stance) => placeLevel(stance, band, sheet)) : [],
    ...placeStairs(position, band, sheet.scale),
    marks: placeMarks(position.stances, (stance) => heightOf(band, stance), {
      ...sheet,
      rise: isTall ? LABEL_RISE : 0,
    }),
  };
}

const STANCES: readonly Stance[] = ['for', 'conditional', 'against'];
const SHORT: Readonly<Record<Stance, string>> = { for: 'for', conditional: 'cond.', against: 'agst' };
const LEVEL: Readonly<Record<Stance, number>> = { for: -1, conditional: 0, against: 1 };

const placeLevel = (stance: Stance, band: Band, { size }: Sheet) => ({
  y: heightOf(band, stance),
  label: size.isNarrow ? SHORT[stance] : tellStance(stance),
});

const heightOf = ({ y, height, isTall }: Band, stance: Stance): number =>
  y + height / 2 + LEVEL[stance] * (isTall ? height / 2 - MARGIN - 4 : height / 2 - MARGIN);

/** "Kaldrians" and "asked by Quorra Research", so that a row has room for both; below it, how often the actor moved. */
function tellName({ actor, role, source, moves }: BriefPosition): PlacedRow['name'] {
  const at = source === 'poll' ? actor.indexOf(' asked') : -1;
  const [name, second] = at > 0 ? [actor.slice(0, at), actor.slice(at + 1)] : [actor, role];
  return [name, [second ?? '', tellMoves(moves)].filter(Boolean)];
}

/** How often somebody moved; empty for who did not. */
export const tellMoves = (moves: number): string =>
  moves === 0 ? '' : moves === 1 ? 'moved' : moves === 2 ? 'moved twice' : `moved ${moves} times`;

/** Steps join the dated stances of one actor, never those of two; dots go on to the end. */
function placeStairs({ stances, source }: BriefPosition, band: Band, { xOf, end }: TimeScale) {
  const points = stances.flatMap((point) => {
    const x = xOf(point.day);
    return x === null ? [] : [{ x, y: heightOf(band, point.stance) }];
  });
  const last = points.at(-1);
  if (!last || source !== 'named') return { stair: null, hold: null };
  return {
    stair: points.length > 1 ? renderSteps(points) : null,
    hold: `M${last.x + 10} ${last.y}H${end - 6}`,
  };
}

/** Steps with a short slope, never curves: two stances make no trend. */
export const renderSteps = (points: readonly { readonly x: number; readonly y: number }[]): string =>
  points
    .map(({ x, y }, at) =>
      at === 0 ? `M${x} ${y}` : `L${Math.max(x - 16, points[at - 1]!.x)} ${points[at - 1]!.y}L${x} ${y}`,
    )
    .join('');

/** The stances of one actor as marks with their words, each at the height of its stance. */
export function placeMarks(
  stances: readonly StancePoint[],
  yOf: (stance: Stance) => number,
  sheet: Sheet & { readonly rise: number },
): readonly PlacedMark[] {
  const { scale, size, rise } = sheet;
  const xs = stances.map(({ day }) => scale.xOf(day) ?? scale.undatedAt ?? 0);
  return stances.map((point, at) => {
    const [x, y] = [xs[at]!, yOf(point.stance)];
    const hasLabel = !size.isNarrow && scale.xOf(point.day) !== null;
    const others = xs.filter((_, other) => other !== at);
    return { point, x, y, label: hasLabel ? placeLabel(point, { x, y: y + 5 - rise }, others, sheet) : null };
  });
}

const LETTER_WIDTH = 6.6;
const LABEL = 32;
/** Above the steps that join the marks of a tall row. */
const LABEL_RISE = 13;

/** The words themselves beside their mark, to the right or else to the left, where there is room. */
function placeLabel(
  { lines }: StancePoint,
  { x, y }: { readonly x: number; readonly y: number },
  others: readonly number[],
  { scale, size, wordsOf }: Sheet,
): PlacedLabel | null {
  const words = wordsOf(lines[0] ?? '').replaceAll(/["“”]/g, '');
  const text = `“${cutName(words.trim(), LABEL)}”`;
  const width = text.length * LETTER_WIDTH + 20;
  const right = Math.min(scale.end, ...others.filter((other) => other > x)) - x;
  const left = x - Math.max(size.left - 12, ...others.filter((other) => other < x));
  if (others.some((other) => other === x)) return null;
  if (right >= width) return { text, x: x + 14, y, anchor: 'start' };
  return left >= width ? { text, x: x - 14, y, anchor: 'end' } : null;
}

/** No longer than a row leaves room for. */
export function cutName(text: string, most: number): string {
  if (text.length <= most) return text;
  const space = text.lastIndexOf(' ', most);
  return `${text.slice(0, space > most / 2 ? space : most)}…`;
}
