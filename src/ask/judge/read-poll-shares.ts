import type { Poll, Quantity } from '../../schema/quantity.ts';
import type { OnRecord } from '../../schema/record.ts';
import type { Span } from '../../schema/span.ts';
import { findFirstEndingAfter, isInside } from '../../text/span.ts';
import type { Passage } from '../passage.ts';

/** A share of a survey, with the words that say what its holders answer. */
export interface RawShare {
  readonly value: number;
  /** The figure and what follows it, up to the next share. */
  readonly span: Span;
  readonly words: string;
}

/** What a passage gives of a survey. */
export interface PollPassage {
  /** The passage as a line shows it: with all the shares of its sentence. */
  readonly passage: Passage;
  /** In the order of the text; empty where another passage gives them. */
  readonly shares: readonly RawShare[];
}

/** The shares of the survey that a passage gives or is one of; null where it has nothing to do with one. */
export function readPollPassage(passage: Passage, record: OnRecord, joints: ReadonlySet<string>): PollPassage | null {
  for (const poll of record.polls) {
    const shares = listShares(poll, record);
    const inside = shares.filter(({ span }) => passage.spans.some((piece) => isInside(span, piece)));
    if (inside.length > 0) return { passage, shares: cutShares(inside, passage.spans, record, joints) };
    const holder = shares.findIndex((share) => isHolder(share, passage, record));
    if (holder >= 0) return readHolder(passage, shares, shares[holder]!, record, joints);
  }
  return null;
}

const listShares = ({ shares }: Poll, { quantities }: OnRecord): readonly Quantity[] =>
  shares
    .flatMap((id) => quantities.find((quantity) => quantity.id === id && quantity.value !== null) ?? [])
    .toSorted((a, b) => a.span[0] - b.span[0]);

/** “64 % of them | think | that …”: those who speak are a share. */
const isHolder = ({ span }: Quantity, { statement }: Passage, { statements }: OnRecord): boolean =>
  statements.some(({ id, source }) => id === statement && source.some((piece) => isInside(span, piece)));

/** The first of the shares of a sentence gives them all; where a statement around it gives them, none does. */
function readHolder(
  passage: Passage,
  shares: readonly Quantity[],
  holder: Quantity,
  record: OnRecord,
  joints: ReadonlySet<string>,
): PollPassage {
  const { statements, sentences, document } = record;
  const isReported = statements.find(({ id }) => id === passage.statement)?.via !== null;
  const sentence = sentences[findFirstEndingAfter(sentences, holder.span[0])]?.span;
  const together = sentence ? shares.filter(({ span }) => isInside(span, sentence)) : [];
  if (!sentence || isReported || together[0] !== holder) return { passage, shares: [] };
  const span: Span = [holder.span[0], sentence[1]];
  const whole = { ...passage, spans: [span], words: document.text.slice(...span).trimEnd() };
  return { passage: whole, shares: cutShares(together, [span], record, joints) };
}

function cutShares(
  shares: readonly Quantity[],
  pieces: readonly Span[],
  { document: { text } }: OnRecord,
  joints: ReadonlySet<string>,
): readonly RawShare[] {
  return shares.map((share, index) => {
    const piece = pieces.find((each) => isInside(share.span, each))!;
    const next = shares[index + 1];
    const end = next && isInside(next.span, piece) ? next.span[0] : piece[1];
    const span = trimShare(text, [share.span[0], end], joints);
    return { value: toPercent(share), span, words: text.slice(...span) };
  });
}

const toPercent = ({ value, kind }: Quantity): number => (kind === 'fraction' ? value! * 100 : value!);

const EDGE = /[\s,;.]/;

/** Without the marks and the joint before the next share: "64 % think so, | and 29 % do not". */
function trimShare(text: string, [start, end]: Span, joints: ReadonlySet<string>): Span {
  let last = trimEdge(text, start, end);
  const space = text.lastIndexOf(' ', last - 1);
  if (space > start && joints.has(text.slice(space + 1, last).toLowerCase())) last = trimEdge(text, start, space);
  return [start, last];
}

function trimEdge(text: string, start: number, end: number): number {
  let last = end;
  while (last > start + 1 && EDGE.test(text[last - 1]!)) last--;
  return last;
}
