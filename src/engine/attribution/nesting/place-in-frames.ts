import type { Span } from '../../../schema/span.ts';
import { findFirstEndingAfter, isInside } from '../../../text/span.ts';
import type { RawAttribution } from '../raw-attribution.ts';

/**
 * Drafts of the model's together with those that a paragraph's form tells, which are nearly certain. What the model finds
 * within the words of a turn is reported by whoever has the turn; what it makes of the frame itself gives way.
 */
export function placeInFrames(drafts: readonly RawAttribution[], frames: readonly RawAttribution[]): RawAttribution[] {
  if (!frames.length) return [...drafts];
  const { outer, inner } = splitNested(listPieces(frames));
  const touched = (span: Span) => findTouching(inner, span) ?? findTouching(outer, span);
  /** The frame in whose words all of it stands; what is left of it outside all frames; or nothing. */
  const place = (draft: RawAttribution): { holder: number | null; rest: RawAttribution | null } => {
    const frameOf = (span: Span) => touched(span);
    const own = [...draft.source, ...draft.cue].map(frameOf);
    const holders = new Set(
      [...own, ...draft.content.map(frameOf)].map((piece) => (piece?.isContent ? piece.frame : null)),
    );
    const [holder] = holders;
    const isInOne = holders.size === 1 && holder !== null && holder !== undefined;
    if (isInOne && spansOf(draft).every((span) => isInside(span, touched(span)!.span))) return { holder, rest: draft };
    if (own.some((piece) => piece !== null)) return { holder: null, rest: null };
    const content = draft.content.filter((span) => frameOf(span) === null);
    return { holder: null, rest: content.length ? { ...draft, content } : null };
  };

  const placed = frames.map((frame): RawAttribution => {
    const [first] = frame.content;
    const holder = first && inner.length ? findTouching(outer, first) : null;
    const isNested = holder && frames[holder.frame] !== frame && isInside(first!, holder.span);
    return isNested ? { ...frame, via: holder.frame } : frame;
  });
  /** Where each draft stands among the placed ones; null where it gave way. */
  const places: (number | null)[] = [];
  for (const draft of drafts) {
    const reporter = draft.via === null ? null : places[draft.via]!;
    const { holder, rest } = place(draft);
    places.push(rest ? placed.push({ ...rest, via: reporter ?? holder }) - 1 : null);
  }
  return placed;
}

interface Piece {
  readonly span: Span;
  readonly frame: number;
  readonly isContent: boolean;
}

const listPieces = (frames: readonly RawAttribution[]): Piece[] =>
  frames
    .flatMap(({ by, source, cue, content }, frame) => [
      ...content.map((span) => ({ span, frame, isContent: true })),
      // whoever tells of a quote in the paragraph before may tell more there
      ...(by.startsWith('attributions/') ? [...source, ...cue] : []).map((span) => ({ span, frame, isContent: false })),
    ])
    .sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);

/** Quotes that stand within a speech, apart from the rest, so that none of a list overlaps the next. */
function splitNested(pieces: readonly Piece[]): { outer: Piece[]; inner: Piece[] } {
  const [outer, inner]: [Piece[], Piece[]] = [[], []];
  for (const piece of pieces) {
    const list = piece.span[0] < (outer.at(-1)?.span[1] ?? 0) ? inner : outer;
    if (list === outer || piece.span[0] >= (inner.at(-1)?.span[1] ?? 0)) list.push(piece);
  }
  return { outer, inner };
}

function findTouching(pieces: readonly Piece[], span: Span): Piece | null {
  const next = pieces[findFirstEndingAfter(pieces, span[0])];
  return next && next.span[0] < span[1] ? next : null;
}

const spansOf = ({ source, cue, content }: RawAttribution): Span[] => [...source, ...cue, ...content];
