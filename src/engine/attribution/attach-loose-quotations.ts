import type { Span } from '../../schema/span.ts';
import { isOverlapping, trimSpan } from '../../text/span.ts';
import type { Block, Layers, Quotation, ReadableDocument } from '../layers.ts';
import type { AttributionDraft } from './attribution-draft.ts';

/** Shorter ones that stand alone are scare quotes, titles and slogans more often than speech. */
const MIN_LOOSE_WORDS = 6;
const LIST_MARK = /^(?:[^\p{L}\p{N}]+|\d{1,3}[.)]|\(?[a-z]\))\s+/u;

type Draft = { -readonly [K in keyof AttributionDraft]: AttributionDraft[K] };

/**
 * Gives drafts what follows them without a cue of its own: the list or the words that a colon announces, and quotations
 * that go on in the next sentence or paragraph. A quotation of a sentence's length that nobody claims is a draft of its
 * own, with no source. Returns all in the order of the text.
 */
export function attachLooseQuotations(
  document: ReadableDocument,
  layers: Pick<Layers, 'blocks' | 'sentences' | 'quotations'>,
  drafts: readonly AttributionDraft[],
): AttributionDraft[] {
  const grown: Draft[] = drafts.map((draft) => ({
    ...draft,
    content: [...draft.content, ...announced(document, layers, draft)],
  }));
  for (const quotation of layers.quotations) {
    if (grown.some((draft) => draft.content.some((piece) => isOverlapping(piece, quotation.span)))) continue;
    const sentence = findLooseSentence(document.text, layers, quotation);
    if (!sentence) continue;
    const owner = findOwner(layers, grown, quotation, sentence.block);
    if (owner) owner.content = [...owner.content, quotation.span];
    else if (countWords(document.text, quotation.inner) >= MIN_LOOSE_WORDS)
      grown.push(createSourceless(quotation, sentence.block));
  }
  return inTextOrder(grown);
}

/** "named five points:" and the list items behind it; "The envoy said:" and the paragraph behind it. */
function announced(document: ReadableDocument, { blocks }: Pick<Layers, 'blocks'>, draft: AttributionDraft): Span[] {
  if (draft.announces === null) return [];
  const items: Block[] = [];
  for (let at = draft.block + 1; blocks[at]?.kind === 'list-item'; at++) items.push(blocks[at]!);
  if (items.length) return items.flatMap(({ span }) => listItemContent(document.text, span));
  const next = blocks[draft.block + 1];
  return draft.announces === 'quotation' && next?.kind === 'paragraph' ? [next.span] : [];
}

/** The words of a list item, without its mark and the stop or semicolon that sets it off. */
function listItemContent(text: string, span: Span): Span[] {
  const words = text.slice(...span);
  const start = span[0] + (LIST_MARK.exec(words.slice(0, 12))?.[0].length ?? 0);
  const end = span[1] - (/[.;,]\s*$/.exec(words.slice(-3))?.[0].length ?? 0);
  const content = trimSpan(text, [start, end]);
  return content ? [content] : [];
}

/** The sentence in which a quotation stands alone, or nearly so; null where it is a part of another sentence. */
function findLooseSentence(text: string, { sentences }: Pick<Layers, 'sentences'>, quotation: Quotation) {
  const inside = sentences.filter((sentence) => isOverlapping(sentence.span, quotation.span));
  const [first, last] = [inside[0], inside.at(-1)];
  if (!first || !last) return null;
  const around =
    countWords(text, [first.span[0], quotation.span[0]]) + countWords(text, [quotation.span[1], last.span[1]]);
  return around === 0 ? first : null;
}

/** The draft that a loose quotation goes on with: same paragraph, or the quotation before it was never closed. */
function findOwner(
  { quotations }: Pick<Layers, 'quotations'>,
  drafts: readonly Draft[],
  quotation: Quotation,
  block: number,
): Draft | null {
  const before = drafts.filter((draft) => draft.via === null && endOf(draft) <= quotation.span[0]);
  const last = before.reduce<Draft | null>((a, b) => (a && endOf(a) > endOf(b) ? a : b), null);
  if (!last) return null;
  if (quotation.continuesPrevious) {
    const broken = quotations[quotations.indexOf(quotation) - 1]!;
    return drafts.find((draft) => draft.content.some((piece) => isOverlapping(piece, broken.span))) ?? null;
  }
  const hasQuoted = last.content.some((piece) => quotations.some((other) => isOverlapping(piece, other.span)));
  return last.block === block && last.act === 'speech' && hasQuoted ? last : null;
}

const endOf = (draft: AttributionDraft): number =>
  Math.max(...[...draft.content, ...draft.cue, ...draft.source].map(([, end]) => end));

const countWords = (text: string, span: Span): number => text.slice(...span).match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

const createSourceless = (quotation: Quotation, block: number): Draft => ({
  source: [],
  cue: [],
  content: [quotation.span],
  act: 'speech',
  polarity: 'affirmed',
  via: null,
  announces: null,
  block,
});

/** Drafts with content, in order; a parent that was left without content is forgotten. */
function inTextOrder(drafts: readonly Draft[]): AttributionDraft[] {
  const startOf = (draft: Draft) =>
    Math.min(...[...draft.content, ...draft.cue, ...draft.source].map(([start]) => start));
  const order = [...drafts.keys()]
    .filter((index) => drafts[index]!.content.length > 0)
    .sort((a, b) => startOf(drafts[a]!) - startOf(drafts[b]!) || a - b);
  const places = new Map(order.map((from, to) => [from, to]));
  return order.map((index) => {
    const draft = drafts[index]!;
    return { ...draft, via: draft.via === null ? null : (places.get(draft.via) ?? null) };
  });
}
