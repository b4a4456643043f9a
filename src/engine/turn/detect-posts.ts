import type { Span } from '../../schema/span.ts';
import { trimSpan } from '../../text/span.ts';
import type { RawTurn } from '../layers/raw-turn.ts';
import { withoutLastStop } from '../segment/without-last-stop.ts';

/** "— Ivar Holm (@ivarholm) November 22, 2026", on the last line of its paragraph or in one of its own. */
const SIGNATURE =
  /^(?:—|–|--?|&mdash;) ?(?<name>\S[^\n()@]{0,60}?) \((?<handle>@[A-Za-z0-9_.]{2,40})\) +(?:on +)?(?:\p{L}{3,9}\.? \d{1,2},? \d{4}|\d{1,2} \p{L}{3,9}\.?,? \d{4}|\d{4}-\d{2}-\d{2})\.?$/u;
/** In UTF-16 units. */
const LONGEST_POST = 2_000;
const LONGEST_SIGNATURE = 160;

/** Posts as pages embed them: the paragraph over a line with its author's name, handle and day. */
export function detectPosts(text: string): RawTurn[] {
  const posts: RawTurn[] = [];
  for (let at = text.indexOf(' (@'); at >= 0; at = text.indexOf(' (@', at + 1)) {
    const near = text.slice(Math.max(0, at - LONGEST_SIGNATURE), at + LONGEST_SIGNATURE);
    const place = Math.min(at, LONGEST_SIGNATURE);
    const before = near.slice(0, place).lastIndexOf('\n');
    const behind = near.indexOf('\n', place);
    const start = at - place + before + 1;
    const line = trimSpan(text, [start, behind < 0 ? at - place + near.length : at - place + behind]);
    if (!line || line[1] - line[0] > LONGEST_SIGNATURE) continue;
    const match = SIGNATURE.exec(text.slice(...line));
    const span = match && findParagraphBefore(text, line[0]);
    if (!match || !span) continue;
    const name = match.groups!.name!;
    const nameAt = line[0] + match[0].indexOf(name);
    const label: Span = [nameAt, nameAt + name.length];
    posts.push({ by: 'turns', span, kind: 'post', name, label, content: withoutLastStop(text, [span]), forms: [line] });
  }
  return posts;
}

/** The lines over a signature, up to an empty one; where an empty line stands right above it, the paragraph before that. */
function findParagraphBefore(text: string, end: number): Span | null {
  const from = Math.max(0, end - LONGEST_POST);
  const lines = text.slice(from, end).trimEnd().split('\n');
  const last = lines.findLastIndex((line) => line.trim() === '');
  if (last < 0 && from > 0) return null;
  const start = from + lines.slice(0, last + 1).reduce((length, line) => length + line.length + 1, 0);
  return trimSpan(text, [start, from + lines.join('\n').length]);
}
