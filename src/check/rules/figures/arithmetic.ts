import type { Span } from '../../../schema/span.ts';
import { createRule, type Report } from '../../rule.ts';
import { type Change, findChanges } from './find-changes.ts';
import { findParts, isMissed } from './find-parts.ts';
import { findMissedShare, findShares } from './find-shares.ts';
import { reckonChange } from './reckon-change.ts';
import { listFigureSentences } from './sentence-figures.ts';

export const arithmetic = createRule({
  id: 'figures/arithmetic',
  // a sum that somebody else got wrong is worth a word too
  scope: 'all',
  severity: 'warning',
  docs: {
    title: 'Figures that do not reckon up',
    why: 'One of them is wrong, and readers can tell that by reckoning.',
    todo: 'Look all of them up, and reckon again.',
    valid: [
      { text: 'Arrivals rose from 40 to 60, up 50 percent.' },
      { text: 'Sales rose 20 percent to $60 million from $50 million.' },
      { text: 'Sales rose 19 percent to $60 million from $50.3 million.' },
      { text: 'Sales more than doubled from $20 million to $52 million.' },
      { text: 'Sales nearly doubled to $60 million from $32 million.' },
      { text: 'Arrivals fell by about a fifth, from 60 to 47.' },
      { text: 'The rate rose by 20 percentage points, from 40% to 60%.' },
      { text: 'The rate was cut by 25 basis points from 5.25 percent to 5 percent.' },
      { text: 'Arrivals rose from 40 in May to 60 in June, and rents were up 12 percent.' },
      { text: 'Rents rose 12 percent in Arbo, where the number of homes fell from 900 to 400.' },
      { text: 'Tickets cost from 40 to 60 euros, 20 percent more for members of a club.' },
      { text: 'Prices rose from 40 to 60 euros, and the 20 percent who left did not say why.' },
      { text: 'The rate fell from 3rd to 9th place.' },
      { text: 'The song climbed from 9 to 3 in a week.' },
      { text: 'The average rent is now $1,500, up 25 percent from $1,200 in 2019.' },
      { text: 'Profit was $60 million, or 50 cents a share, compared with $50 million, or 42 cents a share.' },
      { text: 'The store is open from 9 to 5 and closed on Sundays.' },
      { text: 'The number of pupils dropped by 300 to 900 from 1,200.' },
      { text: 'Twelve people were hurt: seven men and five women.' },
      { text: 'Twelve people were hurt, including seven men and four women.' },
      { text: 'Twelve people were hurt, five of them children.' },
      { text: 'The group has 250 members: 120 in Arbo, 80 in Belwick and 50 in Kest.' },
      { text: 'The council has two plans: 40 homes in Arbo and 60 in Kest.' },
      { text: 'The fleet has 20 buses, 12 trucks and 4 cranes.' },
      { text: 'Seven men and five women, 12 people in all, were hurt.' },
      { text: 'Forty of the 80 members (50 percent) voted yes.' },
      { text: 'Two of the three members (67 percent) voted yes.' },
      { text: 'Of the 80 homes in Arbo, 40 homes, or 50 percent, are heated with oil.' },
      { text: 'Twelve of the 40 states (5 percent of world trade) signed.' },
      { text: 'Some 60 percent of the 200 workers, or about 120 people, left.' },
      { text: 'Profit rose 20 percent to $60 million, or 50 cents a share, from $50 million, or 42 cents a share.' },
    ],
    invalid: [
      { text: 'Arrivals rose from 40 to 60, up 20 percent.', finds: ['40 to 60, up 20 percent'] },
      {
        text: 'Sales rose 20 percent to $60 million from $40 million.',
        finds: ['20 percent to $60 million from $40 million'],
      },
      {
        text: 'Sales rose 32 percent to $60 million, or 50 cents a share, from $50 million, or 42 cents a share.',
        finds: ['32 percent to $60 million, or 50 cents a share, from $50 million'],
      },
      {
        text: 'The number of cases increased from 1,200 in May to 1,500 in June, an increase of 35 percent.',
        finds: ['1,200 in May to 1,500 in June, an increase of 35 percent'],
      },
      { text: 'The number of pupils dropped by 300 to 900 from 1,500.', finds: ['300 to 900 from 1,500'] },
      {
        text: 'Net income doubled to $60 million from $40 million.',
        finds: ['doubled to $60 million from $40 million'],
      },
      {
        text: 'The average rent is now $1,500, up 50 percent from $1,200 in 2019.',
        finds: ['$1,500, up 50 percent from $1,200'],
      },
      {
        text: 'Revenue rose 15 percent to €345 million, compared with €250 million a year earlier.',
        finds: ['15 percent to €345 million, compared with €250 million'],
      },
      {
        text: 'The strike closed 30 of 45 schools, about 80 percent of them.',
        finds: ['30 of 45 schools, about 80 percent'],
      },
      { text: 'The price rose from $90 to $70.', finds: ['$90 to $70'] },
      { text: 'Turnout fell from 40 percent to 60 percent.', finds: ['40 percent to 60 percent'] },
      {
        text: 'Twelve people were hurt: seven men and four women.',
        finds: ['Twelve people were hurt: seven men and four women'],
      },
      {
        text: 'The group has 250 members: 120 in Arbo, 80 in Belwick and 60 in Kest.',
        finds: ['250 members: 120 in Arbo, 80 in Belwick and 60'],
      },
      {
        text: 'Seven men and five women, 13 people in all, were hurt.',
        finds: ['Seven men and five women, 13 people'],
      },
      {
        text: 'Twelve people were hurt, including 15 children.',
        finds: ['Twelve people were hurt, including 15 children'],
      },
      { text: 'Forty of the 80 members (60 percent) voted yes.', finds: ['Forty of the 80 members (60 percent'] },
      {
        text: 'Of the 80 homes in Arbo, 40 homes, or 60 percent, are heated with oil.',
        finds: ['80 homes in Arbo, 40 homes, or 60 percent'],
      },
      { text: 'Of the 80 members, 40, or 60 percent, voted yes.', finds: ['80 members, 40, or 60 percent'] },
      {
        text: 'Some 60 percent of the 200 workers, or 160 people, left.',
        finds: ['60 percent of the 200 workers, or 160 people'],
      },
      { text: 'Ninety of the 80 members voted yes.', finds: ['Ninety of the 80 members'] },
    ],
  },
  check(view, report) {
    for (const change of findChanges(view)) reportChange(change, report);
    for (const sentence of listFigureSentences(view)) {
      for (const parted of findParts(view, sentence)) {
        if (!isMissed(view, parted)) continue;
        const whole = view.words(parted.whole.span);
        report({ span: parted.span, message: `The parts add up to ${write(parted.sum)}, and not to “${whole}”.` });
      }
      for (const shared of findShares(view, sentence)) {
        const [part, whole] = [view.words(shared.part.span), view.words(shared.whole.span)];
        const missed = findMissedShare(view, shared);
        if (shared.part.value! > shared.whole.value! && shared.whole.modifier === 'exact') {
          report({ span: shared.span, message: `“${part}” cannot be a part of “${whole}”.` });
        } else if (missed !== null) {
          report({ span: shared.span, message: `“${part}” of “${whole}” is ${write(missed)} percent.` });
        }
      }
    }
  },
});

function reportChange(change: Change, report: Report): void {
  const { from, to, span, stated, verb } = change;
  const whole: Span = stated
    ? [Math.min(span[0], stated.quantity.span[0]), Math.max(span[1], stated.quantity.span[1])]
    : span;
  const ends = `from ${write(from.value)} to ${write(to.value)}`;
  const way = to.value > from.value ? 'up' : 'down';
  const told = stated?.quantity.change ?? verb;
  if (told && told !== way && isTelling(change)) {
    report({ span: whole, message: `It goes ${way} ${ends}, and the text says that it goes ${told}.` });
  } else if (reckonChange(change) === 'wrong') {
    const [more, share] = [to.value - from.value, (to.value / from.value - 1) * 100];
    report({
      span: whole,
      message: `What is stated does not fit: ${ends} it changes by ${write(Math.abs(more))}, or ${write(Math.abs(share))} percent.`,
    });
  }
}

/** Ranks and scores, which are small numbers of nothing, go up by going down. */
const isTelling = ({ from, to }: Change): boolean =>
  from.value !== to.value && (from.quantity.unit !== null || Math.max(from.value, to.value) > LAST_RANK);

const LAST_RANK = 50;

const numbers = new Intl.NumberFormat('en-US', { maximumFractionDigits: 1 });

const write = (value: number): string => numbers.format(value);
