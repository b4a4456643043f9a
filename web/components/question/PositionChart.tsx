import { memo, useMemo, useRef, useState } from 'react';
import type { Brief } from '../../../src/ask/brief/brief.ts';
import { tellDay, tellStance } from '../../../src/ask/brief/frames.ts';
import { NARROW, WIDE } from '../../../src/ask/brief/html/chart-size.ts';
import { cutName, type PlacedMark, type PlacedRow, placeChart } from '../../../src/ask/brief/html/place-chart.ts';
import { shapeAt } from '../../../src/ask/brief/html/stance-mark.ts';
import { linesOf } from '../../../src/ask/brief/tell-brief.ts';
import { useDesk } from '../desk-context.ts';
import { useIsNarrow } from '../use-is-narrow.ts';

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
  const [reached, setReached] = useState(0);
  const frame = useRef<SVGSVGElement>(null);
  const go = (by: number) => {
    const next = Math.max(0, Math.min(marks.length - 1, reached + by));
    setReached(next);
    frame.current?.querySelectorAll<SVGAElement>('a')[next]?.focus();
  };
  const { ticks, undatedAt, end } = chart.scale;
  return (
    // biome-ignore lint/a11y/useSemanticElements: no element of a form stands for a drawing
    <svg
      ref={frame}
      className="positions"
      viewBox={`0 0 ${size.width} ${chart.height}`}
      role="group"
      aria-label="Positions over time, each also in the lists below"
      onKeyDown={(event) => {
        const by = STEPS.get(event.key);
        if (by === undefined) return;
        event.preventDefault();
        go(by);
      }}
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
            <Mark
              key={mark.point.lines[0]}
              mark={mark}
              actor={row.position.actor}
              isHot={hot !== null && mark.point.lines.includes(hot)}
              isReached={marks[reached] === mark.point}
              onReach={() => setReached(marks.indexOf(mark.point))}
              onOpen={onOpen}
            />
          ))}
        </g>
      ))}
    </svg>
  );
});

const STEPS = new Map([
  ['ArrowRight', 1],
  ['ArrowDown', 1],
  ['ArrowLeft', -1],
  ['ArrowUp', -1],
]);

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

interface MarkProps {
  readonly mark: PlacedMark;
  readonly actor: string;
  readonly isHot: boolean;
  readonly isReached: boolean;
  readonly onReach: () => void;
  readonly onOpen: (line: string) => void;
}

function Mark({ mark: { point, x, y, label }, actor, isHot, isReached, onReach, onOpen }: MarkProps) {
  const { setGloss } = useDesk();
  const line = point.lines[0] ?? '';
  const name = `${actor}, ${point.day ? tellDay(point.day) : 'no day'}: ${tellStance(point.stance)}`;
  return (
    <>
      <a
        href={`#${line}`}
        aria-label={name}
        tabIndex={isReached ? 0 : -1}
        onFocus={onReach}
        onMouseEnter={() => setGloss(name)}
        onMouseLeave={() => setGloss(null)}
        onClick={(event) => {
          event.preventDefault();
          onOpen(line);
        }}
      >
        <rect className="hit" x={x - 12} y={y - 12} width="24" height="24" />
        <path className={`pt ${point.stance} ${isHot ? 'hot' : ''}`} d={shapeAt(point.stance, x, y)} />
      </a>
      {label ? (
        <text className="lb" x={label.x} y={label.y} textAnchor={label.anchor}>
          {label.text}
        </text>
      ) : null}
    </>
  );
}
