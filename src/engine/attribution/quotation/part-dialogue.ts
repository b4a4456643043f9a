import type { Span } from '../../../schema/span.ts';
import { findFirstEndingAfter, isInside, trimSpan } from '../../../text/span.ts';
import { ASKED_IN_DIALOGUE } from '../../layers/found-by.ts';
import type { Layers, Quotation, ReadableText } from '../../layers/layers.ts';
import type { GrowingAttribution } from './growing-attribution.ts';

/**
 * `“Where were you?” the judge asked. “At home,” Pell said. “Alone?” “With my wife.”`: what stands alone behind an answer goes on with it, but
 * not the next question. Takes from each statement the quotations that are another's, and makes of each a statement that nobody is named for.
 */
export function partDialogue(
  document: ReadableText,
  { quotations }: Pick<Layers, 'quotations'>,
  growing: GrowingAttribution[],
): void {
  const listInner = createInnerList(growing);
  for (const [index, owner] of [...growing.entries()]) {
    if (owner.via !== null || owner.turn !== undefined || !owner.source.length || !owner.cue.length) continue;
    const others = listOthers(document, quotations, owner);
    if (!others.length) continue;
    owner.content.splice(0, owner.content.length, ...without(document.text, owner.content, others));
    for (const { span } of others) {
      const asked = growing.push({ ...NOBODYS, content: [span] }) - 1;
      for (const at of listInner(index)) {
        const inner = growing[at]!;
        if (inner.content.every((part) => isInside(part, span))) growing[at] = { ...inner, via: asked };
      }
    }
  }
}

/** The statements that each reports, by its index. */
function createInnerList(growing: readonly GrowingAttribution[]): (index: number) => readonly number[] {
  const inner = new Map<number, number[]>();
  for (const [at, { via }] of growing.entries()) if (via !== null) inner.set(via, [...(inner.get(via) ?? []), at]);
  return (index) => inner.get(index) ?? [];
}

const NOBODYS = {
  by: ASKED_IN_DIALOGUE,
  source: [],
  cue: [],
  act: 'speech',
  polarity: 'affirmed',
  contentPolarity: 'affirmed',
  via: null,
  confidence: null,
} as const;

/** The quotations of a statement that another speaks, by their turns. */
function listOthers(document: ReadableText, quotations: readonly Quotation[], owner: GrowingAttribution): Quotation[] {
  const own = listOwn(quotations, owner.content);
  if (own.size < 2) return [];
  const nearest = findNearest(quotations, own, [...owner.source, ...owner.cue]);
  // “You knew him?” Orme nodded. “Well?” “We were at school.”: the next sentence may be anybody's
  const anchor = isToldBy(document.text, quotations[nearest]!, owner) ? nearest : nearest - 1;
  const isNext = (at: number) => isAdjacent(document.text, quotations, at);
  const isQuestion = (at: number) => QUESTION.test(document.text.slice(...quotations[at]!.inner));
  const isAnswered = (at: number) => isQuestion(at) && isNext(at + 1) && !isQuestion(at + 1);
  const inOrder = [...own].sort((a, b) => a - b);
  const others = inOrder.filter((at) => at < anchor && isAnswered(at));
  // an answer to a question of another
  const isAnswer = anchor > 0 && !own.has(anchor - 1) && isQuestion(anchor - 1);
  let isOther = false;
  for (const at of inOrder.filter((one) => one > anchor)) {
    const isAsked: boolean = !isOther && (isAnswered(at) || (isAnswer && isBareQuestion(document, quotations[at]!)));
    isOther = isAsked || (!isOther && others.length > 0 && isNext(at));
    if (isOther) others.push(at);
  }
  return others.map((at) => quotations[at]!);
}

/** The indices of the quotations in some parts of a text. */
function listOwn(quotations: readonly Quotation[], content: readonly Span[]): ReadonlySet<number> {
  const own = new Set<number>();
  for (const span of content) {
    for (let at = findFirstEndingAfter(quotations, span[0]); at < quotations.length; at++) {
      if (quotations[at]!.span[1] > span[1]) break;
      if (quotations[at]!.span[0] >= span[0]) own.add(at);
    }
  }
  return own;
}

/** The one that stands nearest to the words that say who speaks. */
function findNearest(quotations: readonly Quotation[], own: ReadonlySet<number>, words: readonly Span[]): number {
  const start = Math.min(...words.map(([from]) => from));
  const end = Math.max(...words.map(([, to]) => to));
  const distanceOf = (at: number) => {
    const { span } = quotations[at]!;
    return Math.max(span[0] - end, start - span[1], 0);
  };
  return [...own].reduce((nearest, at) => (distanceOf(at) < distanceOf(nearest) ? at : nearest));
}

/** Does it stand before the words that say who speaks, or behind them in their sentence? */
function isToldBy(text: string, { span }: Quotation, { source, cue }: GrowingAttribution): boolean {
  const end = Math.max(...[...source, ...cue].map(([, to]) => to));
  return span[0] < end || !/[.!?]/.test(text.slice(end, span[0]));
}

/** Does nothing stand between a quotation and the one before it, which is closed? */
function isAdjacent(text: string, quotations: readonly Quotation[], at: number): boolean {
  const [before, own] = [quotations[at - 1], quotations[at]];
  if (!before?.isClosed || !own || own.continuesPrevious) return false;
  return !/[\p{L}\p{N}]/u.test(text.slice(before.span[1], own.span[0]));
}

const QUESTION = /\?\s*$/;

/** “Only shoes?”, with nothing told before it, and not “Why would I?” */
function isBareQuestion({ text, language }: ReadableText, { inner }: Quotation): boolean {
  const words = text.slice(...inner).trim();
  if (!QUESTION.test(words) || /[.!?…]./u.test(words)) return false;
  return !words
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => language.reportingWords.ownSources.has(word));
}

/** What is left of a content, without marks at the ends of its parts; both in the order of the text. */
function without(text: string, content: readonly Span[], others: readonly Quotation[]): Span[] {
  const left: Span[] = [];
  const keep = (start: number, end: number) => {
    const span = start < end ? trimSpan(text, [start, end]) : null;
    if (span && /[\p{L}\p{N}]/u.test(text.slice(...span))) left.push(span);
  };
  for (const [start, end] of content) {
    let from = start;
    for (let at = findFirstEndingAfter(others, start); at < others.length && others[at]!.span[0] < end; at++) {
      keep(from, others[at]!.span[0]);
      from = others[at]!.span[1];
    }
    keep(from, end);
  }
  return left;
}
