import { shapeAt } from '../../../src/ask/brief/html/stance-mark.ts';
import type { Stance } from '../../../src/ask/judge/side.ts';

/** ▲ for, ◆ on conditions, ▼ against: the shape says what the colour says. */
export function SideMark({ stance }: { stance: Stance }) {
  return (
    <svg className={`sh ${stance}`} viewBox="0 0 18 18" aria-hidden="true">
      <path d={shapeAt(stance, 9, 9)} />
    </svg>
  );
}
