import type { GripPlace } from '../../logic/reader/draw-piece.ts';

/** What an end of a piece is dragged by; the keys [ ] { } do the same. */
export function Grip({ piece, end, voice }: GripPlace) {
  return (
    <span className={`grip ${end === 0 ? 'b' : 'e'} F-${voice}`} data-grip={`${piece}:${end}`} aria-hidden="true">
      <i />
    </span>
  );
}
