import type { Stance } from '../../judge/side.ts';
import { rangeOfMoment } from '../../position/moment.ts';
import type { Brief, BriefPosition, StancePoint } from '../brief.ts';
import { tellDay, tellStance } from '../frames.ts';
import { linesOf } from '../tell-brief.ts';
import type { ChartSize } from './chart-size.ts';
import { escapeHtml } from './escape-html.ts';
import { shapeAt } from './stance-mark.ts';
import { createTimeScale, type TimeScale } from './time-scale.ts';

/** More rows are told by their number. */
export const MOST_ROWS = 12;

/** A row an actor, time across, height in the row is the stance; each mark is a link to its line. */
export function renderChart(brief: Brief, size: ChartSize): string {
  const positions = brief.positions.slice(0, MOST_ROWS);
  const scale = createTimeScale(positions, size);
  const words = linesOf(brief);
  let y = TOP;
  const rows = positions.map((position) => {
    const row = placeRow(position, y + (size.isNarrow ? NAME : 0));
    y = row.y + row.height + GAP;
    return renderRow(position, row, { size, scale, words: (id) => words.get(id)?.words ?? '' });
  });
  const label = 'Positions over time, each also in the lists below';
  return `<svg class="${size.isNarrow ? 'narrow' : 'wide'}" viewBox="0 0 ${size.width} ${y}" role="group" aria-label="${label}">${renderTicks(scale, size)}${rows.join('')}</svg>`;
}

const TOP = 30;
const NAME = 22;
const GAP = 6;
const ROW = 44;
const TALL_ROW = 92;
/** From the middle of a row to its edge, the highest mark and the lowest. */
const MARGIN = 14;

interface Row {
  readonly y: number;
  readonly height: number;
  readonly isTall: boolean;
}

/** Who has taken more than one stance gets a row with three heights. */
function placeRow({ stances }: BriefPosition, y: number): Row {
  const isTall = new Set(stances.map(({ stance }) => stance)).size > 1;
  return { y, height: isTall ? TALL_ROW : ROW, isTall };
}

const LEVEL: Readonly<Record<Stance, number>> = { for: -1, conditional: 0, against: 1 };

const heightOf = ({ y, height, isTall }: Row, stance: Stance): number =>
  y + height / 2 + LEVEL[stance] * (isTall ? height / 2 - MARGIN - 4 : height / 2 - MARGIN);

interface Drawing {
  readonly size: ChartSize;
  readonly scale: TimeScale;
  readonly words: (line: string) => string;
}

function renderTicks({ ticks, undatedAt }: TimeScale, { isNarrow }: ChartSize): string {
  const months = ticks.map(({ x, label }) => `<text x="${x + 4}" y="16">${label}</text>`);
  const undated =
    undatedAt === null
      ? ''
      : `<text x="${undatedAt}" y="16" text-anchor="middle">${isNarrow ? 'n. d.' : 'no day'}</text>`;
  return months.join('') + undated;
}

function renderRow(position: BriefPosition, row: Row, drawing: Drawing): string {
  const { size, scale } = drawing;
  const band = (from: number, to: number) =>
    `<rect class="band" x="${from}" y="${row.y}" width="${to - from}" height="${row.height}" rx="4"/>`;
  const lane = scale.undatedAt === null ? '' : band(size.width - size.lane + 4, size.width);
  const grid = scale.ticks.map(({ x }) => `<path class="grid" d="M${x} ${row.y}v${row.height}"/>`).join('');
  return `<g>${band(size.left - 12, scale.end)}${lane}${grid}${renderName(position, row, size)}${row.isTall ? renderLevels(row, size, scale) : ''}${renderStairs(position, row, scale)}${renderPoints(position, row, drawing)}</g>`;
}

function renderName(position: BriefPosition, { y, height }: Row, { isNarrow }: ChartSize): string {
  const { moves } = position;
  const [actor, role] = splitName(position);
  const moved = moves === 0 ? '' : moves === 1 ? 'moved' : moves === 2 ? 'moved twice' : `moved ${moves} times`;
  if (isNarrow)
    return `<text class="nm" x="0" y="${y - 6}">${escapeHtml(cut(actor, 34))}${moved ? `<tspan class="ro"> · ${moved}</tspan>` : ''}</text>`;
  const middle = y + height / 2;
  const below = [role ? cut(role, 30) : '', moved].filter(Boolean);
  const first = middle + (below.length === 0 ? 5 : below.length === 1 ? -2 : -10);
  const rest = below.map(
    (text, at) =>
      `<text class="${text === moved ? 'mv' : 'ro'}" x="0" y="${first + 17 * (at + 1)}">${escapeHtml(text)}</text>`,
  );
  return `<text class="nm" x="0" y="${first}">${escapeHtml(cut(actor, 26))}</text>${rest.join('')}`;
}

/** "Kaldrians" and "asked by Quorra Research", so that a row has room for both. */
function splitName({ actor, role, source }: BriefPosition): readonly [string, string | null] {
  const at = source === 'poll' ? actor.indexOf(' asked') : -1;
  return at > 0 ? [actor.slice(0, at), actor.slice(at + 1)] : [actor, role];
}

/** No longer than a row leaves room for. */
function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const space = text.lastIndexOf(' ', most);
  return `${text.slice(0, space > most / 2 ? space : most)}…`;
}

const STANCES: readonly Stance[] = ['for', 'conditional', 'against'];

const renderLevels = (row: Row, { left, isNarrow }: ChartSize, { end }: TimeScale): string =>
  STANCES.map((stance) => {
    const y = heightOf(row, stance);
    const name = isNarrow ? { for: 'for', conditional: 'cond.', against: 'agst' }[stance] : tellStance(stance);
    return `<path class="grid" d="M${left - 12} ${y}H${end}"/><text class="axl" x="${left - 18}" y="${y + 4}" text-anchor="end">${name}</text>`;
  }).join('');

/** Steps join the dated stances of one actor, never those of two; dots go on to the end. */
function renderStairs({ stances, source }: BriefPosition, row: Row, { xOf, end }: TimeScale): string {
  if (source !== 'named') return '';
  const points = stances.flatMap((point) => {
    const x = xOf(point.day);
    return x === null ? [] : [{ x, y: heightOf(row, point.stance) }];
  });
  const last = points.at(-1);
  if (!last) return '';
  const steps = points.map(({ x, y }, at) =>
    at === 0 ? `M${x} ${y}` : `L${Math.max(x - 16, points[at - 1]!.x)} ${points[at - 1]!.y}L${x} ${y}`,
  );
  const stair = points.length > 1 ? `<path class="stair" d="${steps.join('')}"/>` : '';
  return `<path class="hold" d="M${last.x + 10} ${last.y}H${end - 6}" stroke-dasharray="1 4"/>${stair}`;
}

function renderPoints(position: BriefPosition, row: Row, drawing: Drawing): string {
  const { scale, size } = drawing;
  const xs = position.stances.map(({ day }) => scale.xOf(day) ?? scale.undatedAt ?? 0);
  return position.stances
    .map((point, at) => {
      const x = xs[at]!;
      const y = heightOf(row, point.stance);
      const label =
        size.isNarrow || scale.xOf(point.day) === null
          ? ''
          : renderLabel(point, x, y, {
              ...drawing,
              rise: row.isTall ? LABEL_RISE : 0,
              others: xs.filter((_, other) => other !== at),
            });
      const name = `${position.actor}, ${point.day ? tellDay(point.day) : 'no day'}: ${tellStance(point.stance)}`;
      return `<a href="#${escapeHtml(point.lines[0] ?? '')}" aria-label="${escapeHtml(name)}"><path class="pt ${point.stance}" d="${shapeAt(point.stance, x, y)}"><title>${escapeHtml(name)}</title></path></a>${label}`;
    })
    .join('');
}

const LETTER_WIDTH = 6.6;
const LABEL = 32;

/** Above the steps that join the marks of a tall row. */
const LABEL_RISE = 10;

/** The words themselves beside their mark, to the right or else to the left, where there is room. */
function renderLabel(
  { lines }: StancePoint,
  x: number,
  y: number,
  { scale, words, size, others, rise }: Drawing & { readonly others: readonly number[]; readonly rise: number },
): string {
  const text = `“${cut(
    words(lines[0] ?? '')
      .replaceAll(/["“”]/g, '')
      .trim(),
    LABEL,
  )}”`;
  const width = text.length * LETTER_WIDTH + 20;
  const right = Math.min(scale.end, ...others.filter((other) => other > x)) - x;
  const left = x - Math.max(size.left - 12, ...others.filter((other) => other < x));
  if (others.some((other) => other === x)) return '';
  if (right >= width) return `<text class="lb" x="${x + 14}" y="${y + 5 - rise}">${escapeHtml(text)}</text>`;
  return left >= width
    ? `<text class="lb" x="${x - 14}" y="${y + 5 - rise}" text-anchor="end">${escapeHtml(text)}</text>`
    : '';
}

/** Whether there is anything to draw over time. */
export const hasDays = ({ positions }: Brief): boolean =>
  positions.some(({ stances }) => stances.some(({ day }) => rangeOfMoment(day) !== null));
