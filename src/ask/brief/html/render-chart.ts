import { rangeOfMoment } from '../../position/moment.ts';
import type { Brief } from '../brief.ts';
import { tellDay, tellStance } from '../frames.ts';
import { linesOf } from '../tell-brief.ts';
import type { ChartSize } from './chart-size.ts';
import { escapeHtml } from './escape-html.ts';
import { cutName, type PlacedChart, type PlacedMark, type PlacedRow, placeChart, tellMoves } from './place-chart.ts';
import { shapeAt } from './stance-mark.ts';
import type { TimeScale } from './time-scale.ts';

/** More rows are told by their number. */
export const MOST_ROWS = 12;

/** A row an actor, time across, height in the row is the stance; each mark is a link to its line. */
export function renderChart(brief: Brief, size: ChartSize): string {
  const words = linesOf(brief);
  const chart = placeChart(brief.positions.slice(0, MOST_ROWS), size, (id) => words.get(id)?.words ?? '');
  const label = 'Positions over time, each also in the lists below';
  return `<svg class="${size.isNarrow ? 'narrow' : 'wide'}" viewBox="0 0 ${size.width} ${chart.height}" role="group" aria-label="${label}">${renderTicks(chart.scale, size)}${chart.rows.map((row) => renderRow(row, chart)).join('')}</svg>`;
}

function renderTicks({ ticks, undatedAt }: TimeScale, { isNarrow }: ChartSize): string {
  const months = ticks.map(({ x, label }) => `<text x="${x + 4}" y="16">${label}</text>`);
  const undated =
    undatedAt === null
      ? ''
      : `<text x="${undatedAt}" y="16" text-anchor="middle">${isNarrow ? 'n. d.' : 'no day'}</text>`;
  return months.join('') + undated;
}

function renderRow(row: PlacedRow, { size, scale }: PlacedChart): string {
  const band = (from: number, to: number) =>
    `<rect class="band" x="${from}" y="${row.y}" width="${to - from}" height="${row.height}" rx="4"/>`;
  const lane = scale.undatedAt === null ? '' : band(size.width - size.lane + 4, size.width);
  const grid = scale.ticks.map(({ x }) => `<path class="grid" d="M${x} ${row.y}v${row.height}"/>`).join('');
  const marks = row.marks.map((mark) => renderMarkLink(mark, row)).join('');
  return `<g>${band(size.left - 12, scale.end)}${lane}${grid}${renderName(row, size)}${renderLevels(row, size, scale)}${renderStairs(row)}${marks}</g>`;
}

function renderName({ position, name: [actor, below], y, height }: PlacedRow, { isNarrow }: ChartSize): string {
  const moved = tellMoves(position.moves);
  if (isNarrow)
    return `<text class="nm" x="0" y="${y - 6}">${escapeHtml(cutName(actor, 34))}${moved ? `<tspan class="ro"> · ${moved}</tspan>` : ''}</text>`;
  const middle = y + height / 2;
  const first = middle + (below.length === 0 ? 5 : below.length === 1 ? -2 : -10);
  const rest = below.map(
    (text, at) =>
      `<text class="${text === moved ? 'mv' : 'ro'}" x="0" y="${first + 17 * (at + 1)}">${escapeHtml(cutName(text, 30))}</text>`,
  );
  return `<text class="nm" x="0" y="${first}">${escapeHtml(cutName(actor, 26))}</text>${rest.join('')}`;
}

const renderLevels = ({ levels }: PlacedRow, { left }: ChartSize, { end }: TimeScale): string =>
  levels
    .map(
      ({ y, label }) =>
        `<path class="grid" d="M${left - 12} ${y}H${end}"/><text class="axl" x="${left - 18}" y="${y + 4}" text-anchor="end">${label}</text>`,
    )
    .join('');

const renderStairs = ({ hold, stair }: PlacedRow): string =>
  `${hold ? `<path class="hold" d="${hold}" stroke-dasharray="1 4"/>` : ''}${stair ? `<path class="stair" d="${stair}"/>` : ''}`;

function renderMarkLink({ point, x, y, label }: PlacedMark, { position }: PlacedRow): string {
  const name = `${position.actor}, ${point.day ? tellDay(point.day) : 'no day'}: ${tellStance(point.stance)}`;
  const words = label
    ? `<text class="lb" x="${label.x}" y="${label.y}"${label.anchor === 'end' ? ' text-anchor="end"' : ''}>${escapeHtml(label.text)}</text>`
    : '';
  return `<a href="#${escapeHtml(point.lines[0] ?? '')}" aria-label="${escapeHtml(name)}"><path class="pt ${point.stance}" d="${shapeAt(point.stance, x, y)}"><title>${escapeHtml(name)}</title></path></a>${words}`;
}

/** Whether there is anything to draw over time. */
export const hasDays = ({ positions }: Brief): boolean =>
  positions.some(({ stances }) => stances.some(({ day }) => rangeOfMoment(day) !== null));
