import type { Poll, Quantity } from '../../schema/quantity.ts';
import type { OnRecord } from '../../schema/record.ts';
import type { Span } from '../../schema/span.ts';
import { isInside } from '../../text/span.ts';
import type { Passage } from '../passage.ts';

/** A share of a survey within a passage, with the words that say what its holders answer. */
export interface RawShare {
  readonly poll: Poll;
  readonly value: number;
  /** The figure and what follows it, up to the next share. */
  readonly span: Span;
  readonly words: string;
}

/** The shares of the survey that a passage gives, in the order of the text; of the first survey where it gives several. */
export function readPollShares(passage: Passage, record: OnRecord): readonly RawShare[] {
  const quantities = new Map(record.quantities.map((quantity) => [quantity.id, quantity]));
  for (const poll of record.polls) {
    const shares = poll.shares.flatMap((id) => findInside(quantities.get(id), passage) ?? []);
    if (shares.length > 0)
      return cutShares(
        poll,
        shares.sort((a, b) => a.quantity.span[0] - b.quantity.span[0]),
        record,
      );
  }
  return [];
}

interface PlacedShare {
  readonly quantity: Quantity;
  /** The piece of the passage that holds it. */
  readonly piece: Span;
}

function findInside(quantity: Quantity | undefined, { spans }: Passage): PlacedShare | null {
  const piece = quantity && spans.find((span) => isInside(quantity.span, span));
  return piece && quantity.value !== null ? { quantity, piece } : null;
}

function cutShares(poll: Poll, shares: readonly PlacedShare[], { document: { text } }: OnRecord): readonly RawShare[] {
  return shares.map(({ quantity, piece }, index) => {
    const next = shares[index + 1];
    const end = next && next.piece[0] === piece[0] ? next.quantity.span[0] : piece[1];
    const span = trimShare(text, [quantity.span[0], end]);
    return { poll, value: toPercent(quantity), span, words: text.slice(...span) };
  });
}

const toPercent = ({ value, kind }: Quantity): number => (kind === 'fraction' ? value! * 100 : value!);

const EDGE = /[\s,;.]/;

/** Without the comma and the joint before the next share: "64 % think so, | and 29 % do not". */
function trimShare(text: string, [start, end]: Span): Span {
  const comma = text.lastIndexOf(',', end - 1);
  let last = comma > start && end - comma <= JOINT ? comma : end;
  while (last > start + 1 && EDGE.test(text[last - 1]!)) last--;
  return [start, last];
}

/** ", and ": characters of the longest joint of two shares. */
const JOINT = 8;
