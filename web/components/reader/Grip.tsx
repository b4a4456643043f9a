/** What an end of a piece is dragged by; the keys [ ] { } do the same. */
export function Grip({ piece, end }: { piece: number; end: 0 | 1 }) {
  return (
    <span className={end === 0 ? 'grip b' : 'grip e'} data-grip={`${piece}:${end}`} aria-hidden="true">
      <i />
    </span>
  );
}
