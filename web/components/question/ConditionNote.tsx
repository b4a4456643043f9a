import type { Line } from '../../../src/ask/brief/brief.ts';
import { SideMark } from './SideMark.tsx';

/** What a stance hangs on, in the words of the text, and which demands it tells of. */
export function ConditionNote({ condition, stance, side }: Pick<Line, 'condition' | 'stance' | 'side'>) {
  if (!condition) return null;
  return (
    <>
      <p className="c">
        <SideMark stance={side} /> {stance === side ? side : `${side} once met`}:{' '}
        <em className="w" dir="auto">
          {condition.words}
        </em>
      </p>
      {condition.items.length > 0 ? (
        <ul className="demands">
          {condition.items.map(({ words }) => (
            <li key={words} dir="auto">
              {words}
            </li>
          ))}
        </ul>
      ) : null}
      {condition.isFull || condition.told === null ? null : (
        <p className="c">
          {condition.told} counted, {condition.items.length} told
        </p>
      )}
    </>
  );
}
