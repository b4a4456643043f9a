import type { Span } from '../../schema/span.ts';
import type { OpenMark } from './quotation-marks.ts';

/** The closing mark behind a place, as a span, or null. Places are asked for in the order of the text. */
export type CloseSearch = (from: number, opener: OpenMark) => Span | null;

/** A single mark may be an apostrophe, so its partner must stand near; the other bound keeps the search linear. */
const MAX_QUOTED = { single: 600, double: 20_000, guillemet: 20_000 } as const;

/** A search that looks at each character once for each kind of mark, however many open and are never closed. */
export function createCloseSearch(text: string, block: Span): CloseSearch {
  const passed = new Map<OpenMark, number>();
  return (from, opener) => {
    const limit = Math.min(block[1], from + MAX_QUOTED[opener.mark]);
    const start = Math.max(from + 1, passed.get(opener) ?? 0);
    const find = opener.mark === 'single' ? findSingleClose : findCloseIn;
    const { at, close } = find(text, block, [start, limit], opener);
    passed.set(opener, at);
    return close;
  };
}

/** The closing mark, if there is one, and the place up to which nothing closes or forbids one. */
interface Found {
  readonly at: number;
  readonly close: Span | null;
}

function findCloseIn(text: string, block: Span, [start, limit]: Span, opener: OpenMark): Found {
  for (let at = start; at < limit; at++) {
    const mark = text[at]!;
    // the one before had no partner
    if (mark === '«' && opener.opener === '«') return { at, close: null };
    const closer = opener.closers.find((each) => text.startsWith(each, at));
    if (!closer) continue;
    const after = at + closer.length < block[1] ? text[at + closer.length]! : ' ';
    if (/\s/.test(text[at - 1]!) && /[\p{L}\p{N}“‘]/u.test(after)) {
      // “We will “never” sign”: a mark that opens again inside one that is open; where both look alike, the first had no partner
      if (opensAgain(mark, opener)) return { at, close: null };
      continue;
    }
    if (mark === '“' && /[\p{L}\p{N}]/u.test(after)) continue;
    return { at, close: [at, at + closer.length] };
  }
  return { at: Math.max(start, limit), close: null };
}

const opensAgain = (mark: string, { opener, isSpaced }: OpenMark): boolean =>
  !isSpaced && (mark === '"' || (mark === opener && mark === '»'));

/**
 * 'The workers' pay is the owners' shame,' he said: a mark behind a word and before another one may be an apostrophe, and is one where
 * a surer one follows before the next quotation opens.
 */
function findSingleClose(text: string, block: Span, [start, limit]: Span, opener: OpenMark): Found {
  let doubtful: Found | null = null;
  for (let at = start; at < limit; at++) {
    const isCloser = opener.closers.includes(text[at]!);
    if (!isCloser && text[at] !== opener.opener) continue;
    const [before, after] = [text[at - 1]!, at + 1 < block[1] ? text[at + 1]! : ' '];
    if (/[\p{L}\p{N}]/u.test(after)) {
      if (doubtful && /\s/.test(before)) return doubtful;
      continue;
    }
    if (!isCloser || (/\s/.test(before) && /[“‘]/.test(after))) continue;
    const found: Found = { at, close: [at, at + 1] };
    if (!doubtful && !isDoubtful(text, at)) return found;
    if (doubtful && isSure(text, start, doubtful.at, at)) return found;
    doubtful ??= found;
  }
  return doubtful ?? { at: Math.max(start, limit), close: null };
}

const isDoubtful = (text: string, at: number): boolean => /^[\p{L}].\s\p{L}$/u.test(text.slice(at - 1, at + 3));

/** Behind a stop or comma; before one only where a possessive was passed and the quotation begins as speech does: 'The boys' club', he said. */
function isSure(text: string, start: number, doubtful: number, at: number): boolean {
  if (/[,.!?…—–-]/.test(text[at - 1]!)) return true;
  return text[doubtful - 1] === 's' && /[,.;:!?]/.test(text[at + 1] ?? '.') && /\p{Lu}/u.test(text[start - 1]!);
}
