import { memo, useMemo } from 'react';
import type { Brief } from '../../../src/ask/brief/brief.ts';
import { NARROW, WIDE } from '../../../src/ask/brief/html/chart-size.ts';
import { cutName, type PlacedRow, placeChart } from '../../../src/ask/brief/html/place-chart.ts';
import { linesOf } from '../../../src/ask/brief/tell-brief.ts';
import { useIsNarrow } from '../use-is-narrow.ts';
import { useRoving } from '../use-roving.ts';
import { StanceMark } from './StanceMark.tsx';

interface PositionChartProps {
  readonly brief: Brief;
  readonly positions: Brief['positions'];
  readonly hot: string | null;
  readonly onOpen: (line: string) => void;
}

/**
 * Positions over time: a row an actor, time across, height in the row is the stance. Drawn by hand and not by Plot, whose marks
 * are no links that the keyboard reaches, and so that the page, the file and the print show one picture.
 */
export const PositionChart = memo(function PositionChart({ brief, positions, hot, onOpen }: PositionChartProps) {
  const size = useIsNarrow() ? NARROW : WIDE;
  const chart = useMemo(() => {
    const words = linesOf(brief);
    return placeChart(positions, size, (id) => words.get(id)?.words ?? '');
  }, [brief, positions, size]);
  const marks = useMemo(() => chart.rows.flatMap((row) => row.marks.map((mark) => mark.point)), [chart]);
  const { frame, reached, reach, onKeyDown } = useRoving();
  const { ticks, undatedAt, end } = chart.scale;
  return (
    // biome-ignore lint/a11y/useSemanticElements: no element of a form stands for a drawing
    <svg
      ref={frame}
      className="positions"
      viewBox={`0 0 ${size.width} ${chart.height}`}
      role="group"
      aria-label="Positions over time, each also in the lists below"
      onKeyDown={onKeyDown}
    >
      {ticks.map(({ x, label }) => (
        <text key={x} x={x + 4} y="16">
          {label}
        </text>
      ))}
      {undatedAt === null ? null : (
        <text x={undatedAt} y="16" textAnchor="middle">
          {size.isNarrow ? 'n. d.' : 'undated'}
        </text>
      )}
      {chart.rows.map((row) => (
        <g key={row.y} className="row">
          <rect className="band" x={size.left - 12} y={row.y} width={end - size.left + 12} height={row.height} rx="4" />
          {undatedAt === null ? null : (
            <rect
              className="band"
              x={size.width - size.lane + 4}
              y={row.y}
              width={size.lane - 4}
              height={row.height}
              rx="4"
            />
          )}
          {ticks.map(({ x }) => (
            <path key={x} className="grid-line" d={`M${x} ${row.y}v${row.height}`} />
          ))}
          <RowName row={row} isNarrow={size.isNarrow} />
          {row.levels.map(({ y, label }) => (
            <g key={label}>
              <path className="grid-line" d={`M${size.left - 12} ${y}H${end}`} />
              <text className="axl" x={size.left - 18} y={y + 4} textAnchor="end">
                {label}
              </text>
            </g>
          ))}
          {row.hold ? <path className="hold" d={row.hold} strokeDasharray="1 4" /> : null}
          {row.stair ? <path className="stair" d={row.stair} /> : null}
          {row.marks.map((mark) => (
            <StanceMark
              key={mark.point.lines[0]}
              mark={mark}
              actor={row.position.actor}
              isHot={hot !== null && mark.point.lines.includes(hot)}
              isReached={marks[reached] === mark.point}
              onReach={() => reach(marks.indexOf(mark.point))}
              onOpen={onOpen}
            />
          ))}
        </g>
      ))}
    </svg>
  );
});

function RowName({ row, isNarrow }: { row: PlacedRow; isNarrow: boolean }) {
  const [actor, below] = row.name;
  const isMoved = row.position.moves > 0;
  if (isNarrow)
    return (
      <text className="nm" x="0" y={row.y - 6}>
        {cutName(actor, 34)}
        {isMoved ? <tspan className="ro"> · {below.at(-1)}</tspan> : null}
      </text>
    );
  const middle = row.y + row.height / 2;
  const first = middle + (below.length === 0 ? 5 : below.length === 1 ? -2 : -10);
  return (
    <>
      <text className="nm" x="0" y={first}>
        {cutName(actor, 26)}
      </text>
      {below.map((text, at) => (
        <text key={text} className={isMoved && at === below.length - 1 ? 'mv' : 'ro'} x="0" y={first + 17 * (at + 1)}>
          {cutName(text, 30)}
        </text>
      ))}
    </>
  );
}
