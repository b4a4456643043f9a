import type { Poll, Quantity } from '../../schema/quantity.ts';
import type { OnRecord } from '../../schema/record.ts';
import { escapeFlow } from '../layout/escape-controls.ts';
import { renderTable } from '../layout/render-table.ts';
import type { Screen } from '../layout/screen.ts';
import { wrapText } from '../layout/wrap-text.ts';
import { markReview } from './describe-review.ts';
import { quoteWords } from './quote-words.ts';

const NUMBER = new Intl.NumberFormat('en', { maximumFractionDigits: 6 });

/** Figures as a table, the values under each other. */
export function renderQuantities(record: OnRecord, screen: Screen): string {
  const columns = [
    { title: '' },
    { title: 'value', align: 'right' },
    { title: 'unit', isFlexible: true },
    { title: 'in' },
    { title: 'at' },
    { title: 'words', isFlexible: true, paint: screen.colors.magenta },
  ] as const;
  const rows = record.quantities.map((quantity) => [
    markReview(quantity),
    renderValue(quantity),
    renderUnit(quantity),
    quantity.statement ?? '',
    quantity.timex ?? '',
    quoteWords(record, [quantity.span]) + describeMeasure(quantity),
  ]);
  return renderTable(columns, rows, screen);
}

const MODIFIER_SIGNS = {
  exact: '',
  about: '~',
  over: '> ',
  under: '< ',
  'at-least': '≥ ',
  'at-most': '≤ ',
} as const satisfies Record<Quantity['modifier'], string>;

function renderValue({ value, range, modifier }: Quantity): string {
  const figure = range
    ? `${NUMBER.format(range[0])} to ${NUMBER.format(range[1])}`
    : NUMBER.format(value ?? Number.NaN);
  return MODIFIER_SIGNS[modifier] + figure;
}

/** UCUM's letters for lengths of time are nobody's words. */
const TIME_UNITS: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    a: 'years',
    d: 'days',
    h: 'hours',
    min: 'minutes',
    mo: 'months',
    s: 'seconds',
    wk: 'weeks',
  }),
);

/** "USD", "soldier, down": the unit, or else what kind of figure has none, and where it went. */
function renderUnit({ unit, kind, change }: Quantity): string {
  const name = unit === null ? kind : (TIME_UNITS.get(unit) ?? unit);
  return change === null ? name : `${name}, ${change}`;
}

/** "[winds (storm)] = q3": what is measured, whose it is, and the quantity that it gives in another unit. */
function describeMeasure({ measure, holder, conversionOf }: Quantity): string {
  const whose = holder === null ? '' : ` (${escapeFlow(holder.text)})`;
  const what = measure === null ? '' : `  [${escapeFlow(measure.text)}${whose}]`;
  return conversionOf === null ? what : `${what} = ${conversionOf}`;
}

/** Each poll in a line: its shares, what they add up to, who asked and when. */
export function renderPolls(record: OnRecord, { columns }: Screen): string {
  return record.polls.map((poll) => wrapText(renderPoll(record, poll), columns, '    ', '')).join('\n');
}

function renderPoll(record: OnRecord, poll: Poll): string {
  const wordsOf = (id: string) => {
    const quantity = record.quantities.find((candidate) => candidate.id === id);
    return quantity ? `${quoteWords(record, [quantity.span])} (${id})` : id;
  };
  const by = record.actors.find(({ id }) => id === poll.askedBy);
  const timex = record.timexes.find(({ id }) => id === poll.timex);
  return [
    `${markReview(poll)}  ${poll.shares.map(wordsOf).join(' + ')} = ${NUMBER.format(poll.sum)} percent`,
    by ? `asked by ${escapeFlow(by.name)}` : null,
    poll.respondents === null ? null : `of ${wordsOf(poll.respondents)}`,
    timex ? `at ${escapeFlow(timex.value)}` : null,
  ]
    .filter((part) => part !== null)
    .join(' · ');
}
