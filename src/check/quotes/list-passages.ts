import type { OnRecord } from '../../schema/record.ts';
import type { Span } from '../../schema/span.ts';
import { isOverlapping, joinSpans } from '../../text/span.ts';
import { findSureSpeakers } from './find-sure-speakers.ts';
import { isFraming } from './is-framing.ts';

/** What is said in a source in one go, and the actor whose it is, by id; null where that is nobody's, or not sure. */
export interface Passage {
  readonly spans: readonly Span[];
  readonly speaker: string | null;
}

/**
 * All words of a source: turns by their speakers, quotations by theirs, and then what is left, which is the source's own. Those with a
 * speaker stand first, so that they are found first.
 */
export function listPassages(record: OnRecord): readonly Passage[] {
  const turns = record.turns.length ? listTurns(record) : listLabelled(record);
  const spoken = joinNear([...turns, ...listQuotations(record)], record.document.text);
  const taken = joinSpans(spoken.flatMap(({ spans }) => spans)).map(({ span }) => span);
  const labels = record.turns.flatMap(({ label }) => (label ? [label] : []));
  const own = listBetween([...taken, ...labels], record.document.text.length);
  return [
    ...spoken.filter(({ speaker }) => speaker !== null),
    ...spoken.filter(({ speaker }) => speaker === null),
    ...(own.length ? [{ spans: own, speaker: null }] : []),
  ];
}

const listTurns = ({ turns }: OnRecord): Passage[] =>
  turns
    .filter(
      ({ span }) =>
        !turns.some((inner) => inner.span !== span && isOverlapping(inner.span, span) && isShorter(inner.span, span)),
    )
    .map(({ span, speaker }) => ({ spans: [span], speaker }));

const isShorter = (a: Span, b: Span): boolean => a[1] - a[0] < b[1] - b[0];

const LABEL = /^\p{Lu}[\p{L}\p{M} .'’-]{1,40}:\s+/u;

/** A text each of whose few paragraphs begins with a name and a colon is a talk too, which the reader takes for one from more of them on. */
function listLabelled({ blocks, actors, document: { text } }: OnRecord): Passage[] {
  const labels = blocks.map(({ span }) => LABEL.exec(text.slice(...span))?.[0].length ?? 0);
  if (blocks.length < FEWEST_LABELLED || labels.includes(0)) return [];
  return blocks.map(({ span: [start, end] }, index) => {
    const said = actors.find(({ mentions }) => mentions.some(({ span, form }) => span[0] === start && form === 'name'));
    return { spans: [[start + labels[index]!, end]], speaker: said?.id ?? null };
  });
}

const FEWEST_LABELLED = 2;

/** What stands in marks outside of turns. */
function listQuotations(record: OnRecord): Passage[] {
  return record.quotations
    .filter(({ inner }) => !record.turns.some(({ span }) => isOverlapping(span, inner)))
    .map(({ inner }) => {
      const holding = record.statements.filter(
        (statement) => statement.content.some((piece) => isOverlapping(piece, inner)) && isFraming(statement, [inner]),
      );
      const [speaker = null] = holding.toReversed().flatMap((statement) => findSureSpeakers(statement, record));
      return { spans: [inner], speaker };
    });
}

/** So few words of others are no new question: "Mm-hm.", ", he said." */
const FEW_WORDS = 8;

/** Pieces of one speaker with next to nothing between them are said in one go, as turns that somebody's "Right." breaks are. */
function joinNear(passages: readonly Passage[], text: string): Passage[] {
  const joined: { spans: Span[]; speaker: string | null }[] = [];
  for (const { spans, speaker } of passages.toSorted((a, b) => a.spans[0]![0] - b.spans[0]![0])) {
    const last = joined.findLast((one) => one.speaker === speaker);
    const isNear = last && speaker !== null && isShortBreak(text.slice(last.spans.at(-1)![1], spans[0]![0]));
    if (isNear) last.spans.push(...spans);
    else joined.push({ spans: [...spans], speaker });
  }
  return joined;
}

const isShortBreak = (between: string): boolean =>
  between.length < 100 && !between.includes('?') && (between.match(/[\p{L}\p{N}]+/gu) ?? []).length <= FEW_WORDS;

function listBetween(spans: readonly Span[], length: number): Span[] {
  const between: Span[] = [];
  let at = 0;
  for (const { span } of joinSpans(spans)) {
    if (span[0] > at) between.push([at, span[0]]);
    at = Math.max(at, span[1]);
  }
  return at < length ? [...between, [at, length]] : between;
}
