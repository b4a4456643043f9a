import { tellDay, tellStance } from '../../../src/ask/brief/frames.ts';
import type { PlacedMark } from '../../../src/ask/brief/html/place-chart.ts';
import { shapeAt } from '../../../src/ask/brief/html/stance-mark.ts';
import { useDesk } from '../desk-context.ts';

interface StanceMarkProps {
  readonly mark: PlacedMark;
  readonly actor: string;
  readonly isHot: boolean;
  readonly isReached: boolean;
  readonly onReach: () => void;
  readonly onOpen: (line: string) => void;
}

/** A stance on its day, as a link to the line that says so, with the words beside it where there is room. */
export function StanceMark({
  mark: { point, x, y, label },
  actor,
  isHot,
  isReached,
  onReach,
  onOpen,
}: StanceMarkProps) {
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
