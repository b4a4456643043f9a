import { countNoun } from '../../logic/count-noun.ts';
import { formatDay } from '../../logic/format-day.ts';
import type { TimeBars as Bars, TimeBar } from '../../logic/library/time-bars.ts';
import { useDesk } from '../desk-context.ts';

const HEIGHT = 46;
const WIDTH = 9;
/** So many are told to a screen reader. */
const NAMED = 40;

interface TimeBarsProps {
  readonly bars: Bars;
  /** A bar was picked: its first and last day. */
  readonly onPick: (from: string, to: string) => void;
}

/** Documents over time. What a pointer picks here, `after:` and `before:` say in the search field. */
export function TimeBars({ bars: { bars, ticks, placeless }, onPick }: TimeBarsProps) {
  const { setGloss } = useDesk();
  // Without bars it keeps their place: their counts may be on their way.
  return (
    <figure className="timebars">
      <p>{placeless ? `${placeless.toLocaleString('en')} undated` : null}</p>
      <svg role="img" aria-label={`Documents over time: ${bars.slice(0, NAMED).map(describeBar).join('; ')}`}>
        <pattern id="undated" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(25)">
          <line x1="1" x2="1" y2="4" strokeWidth="1.4" />
        </pattern>
        <line x1="0" x2="100%" y1={HEIGHT} y2={HEIGHT} />
        {ticks.map(({ x, label }, at) => (
          <text
            key={label + x}
            x={`${x * 100}%`}
            y={HEIGHT + 15}
            textAnchor={at === 0 && x < 0.05 ? 'start' : 'middle'}
          >
            {label}
          </text>
        ))}
        {bars.map((bar) => (
          // biome-ignore lint/a11y/noStaticElementInteractions: a way for the pointer beside the search field's, which every hand can use
          <g
            key={bar.key}
            transform={`translate(${-WIDTH / 2} 0)`}
            onPointerEnter={() => setGloss(describeBar(bar))}
            onPointerLeave={() => setGloss(null)}
            onClick={() => onPick(bar.from, bar.to)}
          >
            <rect className={bar.isUndated ? 'undated' : undefined} {...place(bar)} width={WIDTH} rx="2" />
            <rect className="hit" x={`${bar.x * 100}%`} y="0" height={HEIGHT} width={WIDTH} />
          </g>
        ))}
      </svg>
    </figure>
  );
}

const place = ({ x, height }: TimeBar) => ({
  x: `${x * 100}%`,
  y: HEIGHT - Math.max(3, height * (HEIGHT - 10)),
  height: Math.max(3, height * (HEIGHT - 10)),
});

function describeBar({ from, to, documents, statements, isUndated }: TimeBar): string {
  const when = from === to ? formatDay(from) : formatDay(from.slice(0, 7));
  const said = statements === null ? '' : `, ${countNoun(statements, 'statement')}`;
  return `${isUndated ? `undated, not before ${when}` : when}: ${countNoun(documents, 'document')}${said}`;
}
