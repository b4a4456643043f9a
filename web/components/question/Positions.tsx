import { useState } from 'react';
import type { Brief } from '../../../src/ask/brief/brief.ts';
import { tellStance } from '../../../src/ask/brief/frames.ts';
import { hasDays, MOST_ROWS } from '../../../src/ask/brief/html/render-chart.ts';
import type { LineList } from './line-list.ts';
import { PositionChart } from './PositionChart.tsx';
import { SideMark } from './SideMark.tsx';

const STANCES = ['for', 'conditional', 'against'] as const;

/** Who stood where, when: those who moved first, at most twelve rows at rest. */
export function Positions({ brief, isNamedOnly, list }: { brief: Brief; isNamedOnly: boolean; list: LineList }) {
  const [isWhole, setIsWhole] = useState(false);
  if (!hasDays(brief)) return null;
  const all = isNamedOnly ? brief.positions.filter(({ source }) => source === 'named') : brief.positions;
  const rest = all.slice(MOST_ROWS);
  const hasMoved = rest.some(({ moves }) => moves > 0);
  return (
    <section>
      <h2>
        Positions over time <span>each mark is a statement; press one to read it below</span>
      </h2>
      <div className="chart">
        <PositionChart
          brief={brief}
          positions={isWhole ? all : all.slice(0, MOST_ROWS)}
          hot={list.hot}
          onOpen={list.goTo}
        />
      </div>
      <div className="key">
        {STANCES.map((stance) => (
          <span key={stance}>
            <SideMark stance={stance} /> {tellStance(stance)}
          </span>
        ))}
        <span>dotted: nothing later on the record</span>
        {rest.length > 0 ? (
          <button type="button" aria-expanded={isWhole} onClick={() => setIsWhole(!isWhole)}>
            {isWhole ? 'fewer rows' : `${rest.length} more${hasMoved ? '' : ', none moved'}`}
          </button>
        ) : null}
      </div>
    </section>
  );
}
