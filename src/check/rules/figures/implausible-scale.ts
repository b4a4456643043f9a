import type { Quantity } from '../../../schema/quantity.ts';
import type { Span } from '../../../schema/span.ts';
import { createRule, type Found } from '../../rule.ts';
import type { CheckView, SourceDocument } from '../../view.ts';
import { CURRENCY_RATES } from './currency-rates.ts';
import { isScaleOff, listDigits } from './digits.ts';
import { findChanges } from './find-changes.ts';
import { findPairs, middleOf } from './find-figure-pairs.ts';
import { findParts, isPeople } from './find-parts.ts';
import { listFigureFacts } from './list-figure-facts.ts';
import { listFigureSentences } from './sentence-figures.ts';

export const implausibleScale = createRule({
  id: 'figures/implausible-scale',
  scope: 'all',
  severity: 'warning',
  docs: {
    title: 'A million for a billion',
    why: 'One letter makes a thousand times as much of it, and nobody hears it in a row of figures.',
    todo: 'Look up which of the two it is.',
    valid: [
      { text: 'Kaldria owes $4.5 million to Arbo and $45 million to Wexholm.' },
      { text: 'The fund grew from $4.5 million to $5.1 million.' },
      { text: 'The fund grew from $40 million to $1 billion.' },
      { text: 'The mill paid $1 million in tax. The state of Kaldria takes in $1 billion in tax.' },
      { text: 'The mill cost £4 million ($5.2 million).' },
      { text: 'The bank lost 66 billion hryvnias ($1.8 billion) in May.' },
      { text: 'The mine was sold for 900 million yen ($8 million).' },
      { text: 'Some 7.9 billion people live on earth.' },
      { text: 'Output is at 120 percent of what residents need.' },
      { text: 'The budget is $4 million: $2.5 million for roads and $1.5 million for schools.' },
      { text: 'The bridge at Kalder cost $3.5 million.\n\nThe state gave $3.5 billion to all farmers.' },
    ],
    invalid: [
      { text: 'The fund grew from $4.5 million to $5.1 billion.', finds: ['$4.5 million to $5.1 billion'] },
      { text: 'The mill cost £4 million ($5.2 billion).', finds: ['$5.2 billion'] },
      { text: 'The bank lost 66 billion hryvnias ($1.8 million) in May.', finds: ['$1.8 million'] },
      { text: 'There are 45 billion people in Arbo.', finds: ['45 billion people'] },
      { text: 'About 120 percent of residents voted.', finds: ['120 percent'] },
      {
        text: 'The bridge at Kalder cost $3.5 million, Ada Moss said.\n\nNobody knows why the bridge at Kalder cost $3.5 billion.',
        finds: ['$3.5 billion'],
      },
      {
        text: 'The state spent $3.2 billion on roads last year.\n\nOf the $3.2 million spent on roads, half went to Kalder.',
        finds: ['$3.2 million'],
      },
      {
        text: 'The budget is $4 million: $2.5 billion for roads and $1.5 billion for schools.',
        finds: ['$4 million: $2.5 billion for roads and $1.5 billion'],
      },
      {
        text: 'The bridge at Kalder cost $3.5 billion.',
        store: [{ path: 'earlier.txt', text: 'The bridge at Kalder cost $3.5 million.', publishedAt: '2031-05-02' }],
        finds: ['$3.5 billion'],
      },
    ],
  },
  check(view, report) {
    const told = new Set<string>();
    const found = [...findTwins(view), ...findLeaps(view), ...findConversions(view), ...findMoreThanAll(view)];
    for (const each of found) {
      if (told.has(each.span.join())) continue;
      told.add(each.span.join());
      report(each);
    }
  },
});

/** The same thing, here or in the store, with a value that is a thousand times as much; or the same digits with another scale. */
function* findTwins(view: CheckView): Generator<Found> {
  for (const { mine, other, document } of findPairs(view)) {
    if (isScaleOff(middleOf(mine), middleOf(other), NEARLY)) {
      yield createTwin(view, mine.differing[0]!, other.document.text, other.differing[0]!, document);
    }
  }
  const facts = listFigureFacts(view.record, view.language).filter(
    ({ kind, differing }) => (kind === 'money' || kind === 'count') && /\d/.test(view.words(differing[0]!)),
  );
  for (const [index, mine] of facts.entries()) {
    const digits = listDigits(middleOf(mine));
    const other = facts.slice(0, index).find((earlier) => {
      if (
        earlier.unit !== mine.unit ||
        Math.min(middleOf(earlier), middleOf(mine)) < LEAST ||
        listDigits(middleOf(earlier)) !== digits
      )
        return false;
      const shared = [...mine.around].filter((term) => earlier.around.has(term)).length;
      return (
        isScaleOff(middleOf(mine), middleOf(earlier), 0.001) &&
        digits.length > 1 &&
        shared >= SHARED[digits.length > 2 ? 1 : 0]
      );
    });
    if (other) yield createTwin(view, mine.differing[0]!, view.text, other.differing[0]!, null);
  }
}

/** Within a sixth of a thousand times. */
const NEARLY = 0.07;
/** So many words of their sentences are the same where a figure has two digits, and where it has more. */
const SHARED = [2, 1] as const;

function createTwin(view: CheckView, span: Span, text: string, other: Span, document: SourceDocument | null): Found {
  const where = document ? `in ${document.name}` : 'further up';
  const message = `“${view.words(span)}” here, “${text.slice(...other)}” ${where}: a thousand times as much, or as little.`;
  return { span, message, related: [{ document, span: other }] };
}

/** "From 4.5 million to 5.1 billion", and parts that are a thousand times their whole. */
function* findLeaps(view: CheckView): Generator<Found> {
  for (const { from, to, span } of findChanges(view)) {
    const isLeap = isScaleOff(from.value, to.value, LEAP) && Math.min(from.value, to.value) >= LEAST;
    if (isLeap) yield { span, message: `“${view.words(span)}” is a change by a factor of hundreds.` };
  }
  for (const sentence of listFigureSentences(view)) {
    for (const { whole, span, sum } of findParts(view, sentence)) {
      if (!isScaleOff(sum, whole.value!, NEARLY)) continue;
      yield { span, message: `The parts are a thousand times “${view.words(whole.span)}”, or as much less.` };
    }
  }
}

/** From 250 times to 4,000 times. */
const LEAP = 0.6;
const LEAST = 1000;

/** "£4 million ($5.2 billion)" */
function* findConversions({ record, words }: CheckView): Generator<Found> {
  const byId = new Map(record.quantities.map((quantity) => [quantity.id, quantity]));
  for (const quantity of record.quantities) {
    const original = byId.get(quantity.conversionOf ?? '');
    const [here, there] = [CURRENCY_RATES.get(quantity.unit ?? ''), CURRENCY_RATES.get(original?.unit ?? '')];
    if (!original?.value || !quantity.value || !here || !there) continue;
    const off = Math.abs(Math.log10(quantity.value / here / (original.value / there)));
    if (off < MOST_OFF) continue;
    yield {
      span: quantity.span,
      message: `“${words(original.span)}” are not “${words(quantity.span)}”.`,
      related: [{ document: null, span: original.span }],
    };
  }
}

/** No rate of these moved by a factor of 30. */
const MOST_OFF = 1.5;

/** More people than there are, and more than all of them. */
function* findMoreThanAll(view: CheckView): Generator<Found> {
  for (const quantity of view.record.quantities) {
    const words = view.words(quantity.span);
    if (quantity.kind === 'count' && isPeople(view, quantity) && (quantity.value ?? 0) > ALL_PEOPLE) {
      yield { span: quantity.span, message: `“${words}” are more than there are on earth.` };
    }
    if (isMoreThanAll(view, quantity))
      yield { span: quantity.span, message: `“${words}” of people are more than all.` };
  }
}

const ALL_PEOPLE = 9_000_000_000;

function isMoreThanAll({ text, language }: CheckView, { kind, unit, value, change, span }: Quantity): boolean {
  if (kind !== 'percent' || unit !== 'percent' || change !== null || (value ?? 0) <= 100) return false;
  const behind = /^\s+of\s+(?:(?:the|all|its)\s+){0,2}(\p{L}+)/iu.exec(text.slice(span[1], span[1] + 40));
  return language.sumWords.shareNouns.has(behind?.[1]?.toLowerCase() ?? '');
}
