import { findFirstEndingAfter } from '../../../text/span.ts';
import type { Layers, Quotation, ReadableText, Sentence } from '../../layers/layers.ts';
import type { RawAttribution } from '../raw-attribution.ts';
import { createOwnerSearch, type GrowingAttribution, listParts } from './growing-attribution.ts';
import { findLooseOwner, type LooseOwner, type Spoken } from './loose-rules.ts';
import { partDialogue } from './part-dialogue.ts';
import { createWordSearch } from './word-search.ts';

type QuotationLayers = Pick<Layers, 'blocks' | 'sentences' | 'quotations'>;

/**
 * Gives statements the quotations that go on in the next sentence or paragraph without a cue of their own. A quotation of a
 * sentence's length that nobody claims is a statement of its own, with no source. Returns all in the order of the text. One
 * pass over the quotations, so that the time grows with the text and no faster.
 */
export function attachLooseQuotations(
  document: ReadableText,
  layers: QuotationLayers,
  attributions: readonly RawAttribution[],
): RawAttribution[] {
  const { text } = document;
  const growing = attributions.map((one): GrowingAttribution => ({ ...one, content: [...one.content] }));
  const findClaiming = createOwnerSearch(growing, ({ content }) => content);
  const findTouching = createOwnerSearch(growing, listParts);
  const findLast = createLastSearch(growing);
  const hasWords = createWordSearch(text);
  /** Those who were quoted up to here. */
  const quoted = new Set<GrowingAttribution>();
  /** How quotations begin, so that a pull quote, which repeats what was said, is recognized. */
  const openings = new Set<string>();
  let last: Spoken | null = null;
  let before: GrowingAttribution | null = null;
  for (const quotation of layers.quotations) {
    last = findLast(quotation, last);
    const opening = openingOf(text, quotation);
    const claiming = findClaiming(quotation.span);
    const found: LooseOwner | null = claiming
      ? null
      : findLooseOwner({
          ...{ text, layers, quotation, last, before, findTouching },
          alone: findSentenceAlone(hasWords, layers.sentences, quotation),
          isLastQuoted: last !== null && quoted.has(last.owner),
          isRepeated: openings.has(opening),
        });
    const owner: GrowingAttribution | null = found ? (found.owner ?? addSourceless(growing)) : claiming;
    if (found && owner) {
      owner.content.push(found.added);
      last = { owner, end: found.added[1] };
    }
    if (claiming && before && quotation.continuesPrevious) takeOver(claiming, before);
    openings.add(opening);
    if (owner) quoted.add(owner);
    before = owner;
  }
  partDialogue(document, layers, growing);
  return inTextOrder(growing);
}

/** A search for the outermost statement that ended last before a quotation, unless the one known so far ends later. Quotations come in order. */
function createLastSearch(growing: readonly GrowingAttribution[]) {
  const waiting = growing
    .filter(({ via }) => via === null)
    .map((owner): Spoken => ({ owner, end: endOf(owner) }))
    .sort((x, y) => x.end - y.end);
  let next = 0;
  return ({ span }: Quotation, known: Spoken | null): Spoken | null => {
    let last = known;
    for (; next < waiting.length && waiting[next]!.end <= span[0]; next++) {
      if (!last || waiting[next]!.end > last.end) last = waiting[next]!;
    }
    return last;
  };
}

const endOf = (attribution: RawAttribution): number =>
  listParts(attribution).reduce((end, span) => Math.max(end, span[1]), 0);

const openingOf = (text: string, { inner: [start, end] }: Quotation): string =>
  text
    .slice(start, Math.min(end, start + 60))
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
    ?.slice(0, 6)
    .join(' ') ?? '';

/** The sentence in which a quotation stands alone, or nearly so; null where it is a part of another sentence. */
function findSentenceAlone(
  hasWords: ReturnType<typeof createWordSearch>,
  sentences: readonly Sentence[],
  { span }: Quotation,
): Sentence | null {
  const first = sentences[findFirstEndingAfter(sentences, span[0])];
  const last = sentences[findFirstEndingAfter(sentences, span[1] - 1)];
  if (!first || !last) return null;
  return hasWords([first.span[0], span[0]]) || hasWords([span[1], last.span[1]]) ? null : first;
}

/** “We wait. ¶ “And we hope,” Moss said: the paragraphs before, whose quotation was left open, are hers too. */
function takeOver(owner: GrowingAttribution, before: GrowingAttribution): void {
  const isNobodys = before !== owner && !before.source.length && !before.cue.length && before.turn === undefined;
  if (isNobodys && owner.via === null) owner.content.unshift(...before.content.splice(0));
}

function addSourceless(growing: GrowingAttribution[]): GrowingAttribution {
  const added: GrowingAttribution = {
    by: 'attributions/quotations',
    source: [],
    cue: [],
    content: [],
    act: 'speech',
    polarity: 'affirmed',
    contentPolarity: 'affirmed',
    via: null,
    confidence: null,
  };
  growing.push(added);
  return added;
}

/** Those with content, in order; a reporting statement without content is forgotten. */
function inTextOrder(growing: readonly GrowingAttribution[]): RawAttribution[] {
  const starts = growing.map((attribution) =>
    listParts(attribution).reduce((start, span) => Math.min(start, span[0]), Number.POSITIVE_INFINITY),
  );
  const order = [...growing.keys()]
    .filter((index) => growing[index]!.content.length > 0)
    .sort((a, b) => starts[a]! - starts[b]! || a - b);
  const places = new Map(order.map((from, to) => [from, to]));
  return order.map((index) => {
    const attribution = growing[index]!;
    return { ...attribution, via: attribution.via === null ? null : (places.get(attribution.via) ?? null) };
  });
}
