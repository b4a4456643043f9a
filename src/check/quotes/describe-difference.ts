import type { OnRecord } from '../../schema/record.ts';
import type { Span } from '../../schema/span.ts';
import type { WordChange } from '../../text/compare-quotations.ts';
import { findFirstEndingAfter } from '../../text/span.ts';
import type { Found } from '../rule.ts';
import type { CheckView, SourceDocument } from '../view.ts';
import { findWordStart } from './find-word-start.ts';
import type { HeldQuote } from './hold-quotes.ts';

/** What a finding says of words that are not as the source has them: those words, what became of each, and the source's beside them. */
export function describeDifference(
  { quote, source, compared }: HeldQuote & { readonly source: SourceDocument },
  changes: readonly WordChange[],
  view: CheckView,
): Pick<Found, 'span' | 'related'> & { readonly difference: string } {
  const told = source.record.document.text;
  const listed = changes.map((change) => describeChange(change, view.text, told));
  const more = listed.length - MOST_TOLD;
  const shown = more > 1 ? [...listed.slice(0, MOST_TOLD), `and ${more} more`] : listed;
  return {
    span: coverChanges(changes, quote.span, view.text),
    difference: shown.join('; '),
    related: listContexts(
      source.record,
      changes.length ? changes.map((change) => change.source) : compared.places.map((place) => place.source),
    ).map((span) => ({ document: source, span })),
  };
}

const MOST_TOLD = 4;

function describeChange({ how, quotation, source }: WordChange, draft: string, told: string): string {
  const [here, there] = [quoteWords(draft, quotation), quoteWords(told, source)];
  if (how === 'moved') return `${here} stands elsewhere`;
  // "can't" of which "n't" is gone, and the other way round
  const isPart = isWithinWord(told, source) || isWithinWord(draft, quotation);
  if (how === 'replaced' || isPart) return `${here} stands for ${there}`;
  return how === 'added' ? `${here} is added` : `${there} is gone`;
}

const MOST_WORDS = 12;

/** Words in marks, the middle of many left out. */
export function quoteWords(text: string, span: Span): string {
  const [start, end] = wholeWords(text, span);
  const words = text.slice(start, end).split(/\s+/);
  const half = MOST_WORDS / 2;
  const shown = words.length > MOST_WORDS ? [...words.slice(0, half), '…', ...words.slice(-half)] : words;
  return `“${shown.join(' ')}”`;
}

const LETTER = /[\p{L}\p{N}'’]/u;

const isWithinWord = (text: string, [start, end]: Span): boolean =>
  (start > 0 && start < end && LETTER.test(text[start]!) && LETTER.test(text[start - 1]!)) ||
  (start < end && LETTER.test(text[end - 1]!) && /\p{L}/u.test(text[end] ?? ''));

/** Out to the ends of words that a span cuts, and the word before where it is empty. */
function wholeWords(text: string, [start, end]: Span): Span {
  let [from, to] = [start, end];
  while (from > 0 && LETTER.test(text[from - 1]!) && (from === to || LETTER.test(text[from]!))) from--;
  while (to < text.length && /[\p{L}\p{N}]/u.test(text[to]!) && to > from && LETTER.test(text[to - 1]!)) to++;
  return [from, to];
}

/** From the first change to the last; the words beside where nothing is left to underline. */
function coverChanges(changes: readonly WordChange[], within: Span, text: string): Span {
  if (!changes.length) return within;
  const spans = changes.map(({ quotation }) =>
    quotation[0] < quotation[1] ? quotation : widen(quotation[0], within, text),
  );
  return [Math.min(...spans.map(([start]) => start)), Math.max(...spans.map(([, end]) => end))];
}

/** The word before a place and the one behind it. */
function widen(at: number, [start, end]: Span, text: string): Span {
  const behind = /^[^\p{L}\p{N}]*[\p{L}\p{N}]+/u.exec(text.slice(at, Math.min(end, at + LONGEST_WORD)));
  return [findWordStart(text, at, start), at + (behind?.[0].length ?? 0)];
}

const LONGEST_WORD = 40;
/** What stands further apart is told one by one. */
const MOST_BETWEEN = 2;

/** The sentences of a source that spans stand in, near ones as one. */
function listContexts({ sentences }: OnRecord, spans: readonly Span[]): readonly Span[] {
  const contexts: Span[] = [];
  for (const [start, end] of spans.toSorted((a, b) => a[0] - b[0])) {
    const first = sentences[findFirstEndingAfter(sentences, start)]?.span ?? [start, end];
    const last = sentences[findFirstEndingAfter(sentences, Math.max(start, end - 1))]?.span ?? [start, end];
    const context: Span = [Math.min(first[0], start), Math.max(last[1], end)];
    const before = contexts.at(-1);
    if (before && context[0] - before[1] <= MOST_BETWEEN)
      contexts.splice(-1, 1, [before[0], Math.max(before[1], context[1])]);
    else contexts.push(context);
  }
  return contexts;
}
