import type { Seeded } from '../../seeded.ts';
import { insertParagraphs, inventThing } from '../insert-paragraphs.ts';
import type { Seeder } from '../planting.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

export const DATES: readonly Seeder[] = [
  {
    kind: 'weekday of another day',
    rules: ['dates/weekday-mismatch'],
    plant(document, seeded) {
      const { thing, place } = inventThing(seeded);
      const { year, month, day } = inventDay(seeded);
      const weekday = new Date(Date.UTC(year, month, day)).getUTCDay();
      const write = seeded.pick([
        (name: string) => `${name}, ${day} ${MONTHS[month]} ${year}`,
        (name: string) => `${name}, ${MONTHS[month]} ${day}, ${year}`,
        (name: string) => `${name} (${day} ${MONTHS[month]} ${year})`,
      ]);
      return insertParagraphs(document, seeded, [
        {
          before: `The ${thing} in ${place} was opened on `,
          wrong: write(WEEKDAYS[(weekday + 1 + seeded.below(6)) % 7]!),
          right: write(WEEKDAYS[weekday]!),
          after: ', in heavy rain and before a small crowd.',
        },
      ]);
    },
  },
  {
    kind: 'day that no calendar has',
    rules: ['dates/impossible'],
    plant(document, seeded) {
      const { thing, place } = inventThing(seeded);
      const year = 2001 + 4 * seeded.below(5);
      const [month, day] = seeded.pick(IMPOSSIBLE);
      const write = seeded.pick([
        (number: number) => `${number} ${month} ${year}`,
        (number: number) => `${month} ${number}, ${year}`,
      ]);
      // a whole date beside it, by which the others of the document are placed with the fault as without
      const opened = `opened on 3 March ${year - 40}`;
      const inserted = {
        before: `The ${thing} in ${place}, ${opened}, was closed on `,
        wrong: write(day),
        right: write(day - 4),
      };
      return insertParagraphs(document, seeded, [{ ...inserted, after: ' and never opened again.' }]);
    },
  },
  {
    kind: 'one event, two days',
    rules: ['dates/conflict'],
    plant(document, seeded) {
      const { thing, place } = inventThing(seeded);
      const { year, month, day } = inventDay(seeded);
      const [first, other] = [day, day > 14 ? day - 3 : day + 5].map((number) => `${number} ${MONTHS[month]} ${year}`);
      return insertParagraphs(document, seeded, [
        {
          before: '',
          wrong: `The ${thing} in ${place} burned down on ${first}`,
          right: `The ${thing} in ${place} burned down on ${first}`,
          after: ', and nobody was hurt.',
        },
        {
          before: '',
          wrong: `On ${other}, the ${thing} in ${place} burned down`,
          right: `On ${first}, the ${thing} in ${place} burned down`,
          after: ' while the whole town stood and watched.',
        },
      ]);
    },
  },
];

/** Odd years that are no leap years. */
const IMPOSSIBLE = [
  ['June', 31],
  ['April', 31],
  ['September', 31],
  ['November', 31],
  ['February', 30],
  ['February', 29],
] as const;

const inventDay = (seeded: Seeded) => ({
  year: 2009 + seeded.below(14),
  month: seeded.below(12),
  day: 1 + seeded.below(28),
});
