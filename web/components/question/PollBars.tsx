import type { Line } from '../../../src/ask/brief/brief.ts';

/** Shares below this have no room for their number. */
const ROOM = 7;

/** The shares of a survey in the colours of the sides; its maker stands beside it, by name. */
export function PollBars({ shares }: Pick<Line, 'shares'>) {
  if (shares.length === 0) return null;
  const label = shares.map(({ value, words }) => `${value} %: ${words}`).join('; ');
  return (
    <div className="bars" role="img" aria-label={label}>
      {shares.map(({ value, words, stance }) => (
        <i key={words} className={stance} style={{ flex: value }}>
          {value >= ROOM ? `${value} %` : ''}
          {value >= ROOM * 2 && stance !== 'neither' ? ` ${stance}` : ''}
        </i>
      ))}
    </div>
  );
}
