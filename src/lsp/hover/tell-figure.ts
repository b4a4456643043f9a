import type { Quantity } from '../../schema/quantity.ts';
import type { OnRecord } from '../../schema/record.ts';
import { nameSpeaker } from '../name-speaker.ts';
import { findInnermost } from './find-innermost.ts';
import { escapeMarkdown, listFacts, quote, toCode } from './markdown.ts';
import type { Told } from './told.ts';

/** How a figure was read: its value, what it counts, who gives it and for when. */
export function tellFigure(record: OnRecord, index: number): Told | null {
  const { quantities, timexes, statements, document } = record;
  const quantity = findInnermost(quantities, index);
  if (!quantity) return null;
  const { span, measure, holder, statement, timex, conversionOf } = quantity;
  const giver = statements.find(({ id }) => id === statement);
  const time = timexes.find(({ id }) => id === timex);
  const other = quantities.find(({ id }) => id === conversionOf);
  const text = listFacts([
    `**Figure:** ${quote(document.text.slice(...span))} is ${escapeMarkdown(renderValue(quantity))}`,
    measure ? `**Of what:** ${quote(measure.text)}${holder ? ` of ${quote(holder.text)}` : ''}` : null,
    `**Who gives it:** ${giver ? escapeMarkdown(nameSpeaker(giver, record)) : 'this text in its own voice'}`,
    time ? `**For when:** ${toCode(time.value)}, as ${quote(document.text.slice(...time.span))} tells` : null,
    other ? `**The same in another unit:** ${quote(document.text.slice(...other.span))}` : null,
  ]);
  return { span, text };
}

const NUMBER = new Intl.NumberFormat('en', { maximumFractionDigits: 6 });

const MODIFIERS = {
  exact: '',
  about: 'about ',
  over: 'more than ',
  under: 'less than ',
  'at-least': 'at least ',
  'at-most': 'at most ',
} as const satisfies Record<Quantity['modifier'], string>;

/** UCUM's letters are nobody's words: "mark/mo" is "mark a month". */
const renderUnit = (unit: string): string =>
  unit
    .split('/')
    .map((part, at) => (UNITS.get(part) ?? part.replace(/[{}]/g, '')).replace(at > 0 ? /s$/ : '', ''))
    .join(' a ');

const UNITS: ReadonlyMap<string, string> = new Map([
  ['a', 'years'],
  ['a{age}', 'years of age'],
  ['d', 'days'],
  ['h', 'hours'],
  ['min', 'minutes'],
  ['mo', 'months'],
  ['s', 'seconds'],
  ['wk', 'weeks'],
]);

/** "about 40 percent, down". */
function renderValue({ value, range, modifier, unit, kind, change }: Quantity): string {
  const figure = range ? range.map((end) => NUMBER.format(end)).join(' to ') : NUMBER.format(value ?? Number.NaN);
  return `${MODIFIERS[modifier]}${figure} ${unit === null ? `(${kind})` : renderUnit(unit)}${change === null ? '' : `, ${change}`}`;
}
