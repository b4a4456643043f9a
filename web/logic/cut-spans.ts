type Span = readonly [start: number, end: number];

/** A stretch of words that the same marks cover. */
export interface SpanPiece {
  readonly text: string;
  readonly at: number;
  readonly marks: readonly string[];
}

/** Cuts words, which begin at `from` in their text, at the ends of named spans of that text; together the pieces are the words. */
export function cutSpans(
  words: string,
  from: number,
  named: Readonly<Record<string, readonly Span[]>>,
): readonly SpanPiece[] {
  const to = from + words.length;
  const marks = Object.entries(named).flatMap(([name, spans]) => spans.map((span) => ({ name, span })));
  const within = marks.filter(({ span: [start, end] }) => start < to && end > from && end > start);
  const ends = within.flatMap(({ span }) => span.map((place) => Math.max(from, Math.min(to, place))));
  const places = [...new Set([from, to, ...ends])].sort((one, other) => one - other);
  return places.slice(0, -1).map((start, index) => {
    const end = places[index + 1] ?? to;
    const covering = within.filter(({ span }) => span[0] <= start && span[1] >= end);
    return {
      text: words.slice(start - from, end - from),
      at: start,
      marks: [...new Set(covering.map(({ name }) => name))],
    };
  });
}
