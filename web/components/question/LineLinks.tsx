/** Links to lines above, by number. */
export function LineLinks({ lines, onOpen }: { lines: readonly string[]; onOpen: (line: string) => void }) {
  return lines.map((id, at) => (
    <a
      key={id}
      className="to-line"
      href={`#${id}`}
      aria-label={`line ${at + 1} that it rests on`}
      onClick={(event) => {
        event.preventDefault();
        onOpen(id);
      }}
    >
      {at + 1}
    </a>
  ));
}
