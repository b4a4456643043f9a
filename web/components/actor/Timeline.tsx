import { memo, useMemo } from 'react';
import type { Brief, BriefPosition } from '../../../src/ask/brief/brief.ts';
import { tellDay, tellStance } from '../../../src/ask/brief/frames.ts';
import type { ChartSize } from '../../../src/ask/brief/html/chart-size.ts';
import { linesOf } from '../../../src/ask/brief/tell-brief.ts';
import type { StatementHit } from '../../../src/server/api-types.ts';
import { joinExact } from '../../logic/join-words.ts';
import { type PlacedSaying, type PlacedTimeline, placeTimeline } from '../../logic/place-timeline.ts';
import { useDesk } from '../desk-context.ts';
import { StanceMark } from '../question/StanceMark.tsx';
import { useIsNarrow } from '../use-is-narrow.ts';
import { useRoving } from '../use-roving.ts';

const WIDE: ChartSize = { width: 1184, left: 112, lane: 0, isNarrow: false };
const NARROW: ChartSize = { width: 354, left: 44, lane: 0, isNarrow: true };
const SHORT = { for: 'for', conditional: 'cond.', against: 'agst' } as const;

interface TimelineProps {
  readonly hits: readonly StatementHit[];
  readonly position: BriefPosition | null;
  readonly brief: Brief | undefined;
  readonly onOpen: (id: string) => void;
  readonly onOpenLine: (line: string) => void;
}

/** What was said over where its speaker stands on one question, on one time axis. */
export const Timeline = memo(function Timeline({ hits, position, brief, onOpen, onOpenLine }: TimelineProps) {
  const size = useIsNarrow() ? NARROW : WIDE;
  const placed = useMemo(() => {
    const words = brief ? linesOf(brief) : new Map();
    return placeTimeline(hits, position, size, (id) => words.get(id)?.words ?? '');
  }, [hits, position, brief, size]);
  const { frame, reached, reach, onKeyDown } = useRoving();
  const { ticks } = placed.scale;
  const bottom = placed.height - 6;
  return (
    // biome-ignore lint/a11y/useSemanticElements: no element of a form stands for a drawing
    <svg
      ref={frame}
      className="positions"
      viewBox={`0 0 ${size.width} ${placed.height}`}
      role="group"
      aria-label="Statements and position over time, each also in the list below"
      onKeyDown={onKeyDown}
    >
      <Bands placed={placed} />
      {ticks.map(({ x, label }) => (
        <g key={x}>
          <path className="grid-line" d={`M${x} 24V${bottom}`} />
          <text x={x + 4} y="16">
            {label}
          </text>
        </g>
      ))}
      <text className="axl" x={size.left - 18} y="59" textAnchor="end">
        said
      </text>
      {placed.said.map((saying, at) => (
        <Saying key={saying.id} saying={saying} isReached={reached === at} onReach={() => reach(at)} onOpen={onOpen} />
      ))}
      {placed.position?.stair ? <path className="stair" d={placed.position.stair} /> : null}
      {placed.position?.marks.map((mark, at) => (
        <StanceMark
          key={mark.point.lines[0]}
          mark={mark}
          actor={position?.actor ?? ''}
          isHot={false}
          isReached={reached === placed.said.length + at}
          onReach={() => reach(placed.said.length + at)}
          onOpen={onOpenLine}
        />
      ))}
    </svg>
  );
});

function Bands({ placed: { size, scale, saidBand, position } }: { placed: PlacedTimeline }) {
  const [x, width] = [size.left - 12, scale.end - size.left + 12];
  return (
    <>
      <rect className="band" x={x} y={saidBand.y} width={width} height={saidBand.height} rx="4" />
      {position ? (
        <rect className="band" x={x} y={position.band.y} width={width} height={position.band.height} rx="4" />
      ) : null}
      {position?.levels.map(({ stance, y }) => (
        <g key={stance}>
          <path className="grid-line" d={`M${x} ${y}H${scale.end}`} />
          <text className="axl" x={x - 6} y={y + 4} textAnchor="end">
            {size.isNarrow ? SHORT[stance] : tellStance(stance)}
          </text>
        </g>
      ))}
    </>
  );
}

interface SayingProps {
  readonly saying: PlacedSaying;
  readonly isReached: boolean;
  readonly onReach: () => void;
  readonly onOpen: (id: string) => void;
}

const FORMS = { quoted: 'quoted', reworded: 'in other words', denied: 'denied or not said' } as const;

/** ● quoted, ○ in other words, × denied or not said; on a line where only the month or the year is known. */
function Saying({ saying: { id, hit, form, x, y, spread }, isReached, onReach, onOpen }: SayingProps) {
  const { setGloss } = useDesk();
  const words = joinExact(hit.content);
  return (
    <a
      href={`#${id}`}
      aria-label={`${hit.at ? tellDay(hit.at) : 'no day'}, ${FORMS[form]}: ${words.slice(0, 90)}`}
      tabIndex={isReached ? 0 : -1}
      onFocus={onReach}
      onMouseEnter={() => setGloss(words)}
      onMouseLeave={() => setGloss(null)}
      onClick={(event) => {
        event.preventDefault();
        onOpen(id);
      }}
    >
      {spread ? <path className="spread" d={`M${spread[0]} ${y}H${spread[1]}`} /> : null}
      {form === 'denied' ? (
        <path className="said denied" d={`M${x - 4} ${y - 4}l8 8m0-8l-8 8`} />
      ) : (
        <circle className={`said ${form}`} cx={x} cy={y} r="5" />
      )}
    </a>
  );
}
