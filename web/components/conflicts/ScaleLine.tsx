import type { Scale } from '../../logic/conflicts/place-scale.ts';

const INSET = 14;

/** Both values on one line, each as wide as its own words leave it: over, about, at least. */
export function ScaleLine({ scale, width }: { readonly scale: Scale; readonly width: number }) {
  const { ticks, points } = scale;
  const at = (x: number) => INSET + x * (width - 2 * INSET);
  const [lesser, greater] = points;
  const isTight = at(greater.x) - at(lesser.x) < (lesser.label.length + greater.label.length) * 4 + 14;
  const label = `On one scale: ${lesser.label}, and ${greater.label}`;
  const every = width < 500 && ticks.length > 4 ? 2 : 1;
  return (
    <svg className="scale" viewBox={`0 0 ${width} 74`} role="img" aria-label={label}>
      <line x1={INSET} x2={width - INSET} y1="46" y2="46" />
      {ticks.map((tick, index) =>
        index % every === 0 ? (
          <g key={tick.x}>
            <line x1={at(tick.x)} x2={at(tick.x)} y1="46" y2="51" />
            <text
              x={at(tick.x)}
              y="67"
              textAnchor={index === 0 ? 'start' : index === ticks.length - 1 ? 'end' : 'middle'}
            >
              {tick.label}
            </text>
          </g>
        ) : null,
      )}
      {points.map((point, index) => (
        <g key={index === 0 ? 'lesser' : 'greater'}>
          {point.band ? (
            <rect x={at(point.band[0])} width={at(point.band[1]) - at(point.band[0])} y="38" height="16" rx="8" />
          ) : null}
          {point.isOpenUp ? (
            <path d={`M${at(point.x)} 46H${Math.min(width - INSET, at(point.x) + 64)}l-7 -4m7 4l-7 4`} />
          ) : null}
          {point.isOpenDown ? (
            <path d={`M${at(point.x)} 46H${Math.max(INSET, at(point.x) - 64)}l7 -4m-7 4l7 4`} />
          ) : null}
          <circle cx={at(point.x)} cy="46" r="5.5" />
          <text
            className="v"
            x={at(point.x) + (isTight ? (index === 0 ? 6 : -6) : 0)}
            y="27"
            textAnchor={
              isTight ? (index === 0 ? 'end' : 'start') : point.x < 0.08 ? 'start' : point.x > 0.92 ? 'end' : 'middle'
            }
          >
            {point.label}
          </text>
        </g>
      ))}
    </svg>
  );
}
