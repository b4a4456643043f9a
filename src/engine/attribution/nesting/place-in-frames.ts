import type { Span } from '../../../schema/span.ts';
import { findFirstEndingAfter, isInside } from '../../../text/span.ts';
import type { RawAttribution } from '../raw-attribution.ts';

/**
 * What the model read together with what a paragraph's form tells, which is nearly certain. What the model finds within the
 * words of a turn is reported by whoever has the turn; what it makes of the frame itself gives way.
 */
export function placeInFrames(
  attributions: readonly RawAttribution[],
  frames: readonly RawAttribution[],
): RawAttribution[] {
  if (!frames.length) return [...attributions];
  const { outer, inner } = splitNested(listParts(frames));
  const findPart = (span: Span) => findTouching(inner, span) ?? findTouching(outer, span);
  const placed = frames.map((frame): RawAttribution => {
    const [first] = frame.content;
    const holder = first && inner.length ? findTouching(outer, first) : null;
    const isNested = holder && frames[holder.frame] !== frame && isInside(first!, holder.span);
    return isNested ? { ...frame, via: holder.frame } : frame;
  });
  /** Where each stands among the placed ones; null where it gave way. */
  const places: (number | null)[] = [];
  for (const attribution of attributions) {
    const reporter = attribution.via === null ? null : places[attribution.via]!;
    const { holder, rest } = placeInFrame(attribution, findPart);
    places.push(rest ? placed.push({ ...rest, via: reporter ?? holder }) - 1 : null);
  }
  return placed;
}

/** A part of a frame: words that are said in it, or the words that say who says them. */
interface FramePart {
  readonly span: Span;
  readonly frame: number;
  readonly isContent: boolean;
}

const listParts = (frames: readonly RawAttribution[]): FramePart[] =>
  frames
    .flatMap(({ by, source, cue, content }, frame) => [
      ...content.map((span) => ({ span, frame, isContent: true })),
      // whoever tells of a quote in the paragraph before may tell more there
      ...(by.startsWith('attributions/') ? [...source, ...cue] : []).map((span) => ({ span, frame, isContent: false })),
    ])
    .sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);

/** Quotes that stand within a speech, apart from the rest, so that none of a list overlaps the next. */
function splitNested(parts: readonly FramePart[]): { outer: FramePart[]; inner: FramePart[] } {
  const [outer, inner]: [FramePart[], FramePart[]] = [[], []];
  for (const part of parts) {
    const list = part.span[0] < (outer.at(-1)?.span[1] ?? 0) ? inner : outer;
    if (list === outer || part.span[0] >= (inner.at(-1)?.span[1] ?? 0)) list.push(part);
  }
  return { outer, inner };
}

function findTouching(parts: readonly FramePart[], span: Span): FramePart | null {
  const next = parts[findFirstEndingAfter(parts, span[0])];
  return next && next.span[0] < span[1] ? next : null;
}

interface Placed {
  /** The frame in whose words all of it stands. */
  readonly holder: number | null;
  /** What is left of it; null where it gives way. */
  readonly rest: RawAttribution | null;
}

const GIVES_WAY: Placed = { holder: null, rest: null };

function placeInFrame(attribution: RawAttribution, findPart: (span: Span) => FramePart | null): Placed {
  const own = [...attribution.source, ...attribution.cue].map(findPart);
  const content = attribution.content.map(findPart);
  const holder = findHolder([...own, ...content]);
  const isIn = (span: Span, at: number) => isInside(span, (own[at] ?? content[at - own.length])!.span);
  if (holder !== null && spansOf(attribution).every(isIn)) return { holder, rest: attribution };
  if (own.some((part) => part !== null)) return GIVES_WAY;
  const outside = attribution.content.filter((_, at) => content[at] === null);
  return outside.length ? { holder: null, rest: { ...attribution, content: outside } } : GIVES_WAY;
}

/** The one frame whose content all of them are parts of. */
function findHolder(parts: readonly (FramePart | null)[]): number | null {
  const frames = new Set(parts.map((part) => (part?.isContent ? part.frame : null)));
  const [holder = null] = frames;
  return frames.size === 1 ? holder : null;
}

const spansOf = ({ source, cue, content }: RawAttribution): Span[] => [...source, ...cue, ...content];
