import { SeveritySign } from '../check/SeveritySign.tsx';
import { SideMark } from '../question/SideMark.tsx';

const VOICES = [
  ['v1', 'blue'],
  ['v2', 'rust'],
  ['v3', 'teal'],
  ['v4', 'plum'],
  ['v5', 'olive'],
  ['v6', 'rose'],
  ['v0', 'no hue'],
] as const;

const SIDES = [
  ['for', 'for'],
  ['conditional', 'on conditions'],
  ['against', 'against'],
] as const;

const SEVERITIES = [
  ['error', 'error'],
  ['warning', 'warning'],
  ['info', 'note'],
] as const;

/** Who speaks, which side, how bad: each colour has a shape or a word beside it. */
export function ColourExamples() {
  return (
    <ul className="colours">
      {VOICES.map(([voice, name]) => (
        <li key={voice} className={voice} style={{ background: 'var(--vt)' }}>
          <b style={{ color: 'var(--v)' }}>{name}</b>
          words said
        </li>
      ))}
      {SIDES.map(([stance, name]) => (
        <li key={stance} className="question">
          <SideMark stance={stance} /> {name}
        </li>
      ))}
      {SEVERITIES.map(([severity, name]) => (
        <li key={severity} className="check">
          <SeveritySign severity={severity} /> {name}
        </li>
      ))}
    </ul>
  );
}
