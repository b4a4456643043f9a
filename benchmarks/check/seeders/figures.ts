import type { Seeded } from '../../seeded.ts';
import { type Inserted, insertParagraphs, inventThing } from '../insert-paragraphs.ts';
import type { Seeder } from '../planting.ts';

export const FIGURES: readonly Seeder[] = [
  createSeeder('shares over a hundred', ['figures/shares-do-not-sum'], (seeded) => {
    const { place } = inventThing(seeded);
    const [yes, no] = [41 + seeded.below(12), 28 + seeded.below(8)];
    const open = 100 - yes - no;
    const tell = (share: number) =>
      `${yes} percent were for the plan, ${no} percent were against it and ${share} percent had no opinion`;
    const before = `In a survey of 1,004 residents of ${place}, `;
    return [{ before, wrong: tell(open + 7 + seeded.below(9)), right: tell(open), after: '.' }];
  }),
  createSeeder('change wrongly reckoned', ['figures/arithmetic', 'figures/percent-or-points'], (seeded) => {
    const { thing, place } = inventThing(seeded);
    const from = 40 * (1 + seeded.below(6));
    const share = seeded.pick([25, 50, 75]);
    const to = from + (from * share) / 100;
    const tell = (percent: number) => `rose from ${from} to ${to}, an increase of ${percent} percent`;
    const before = `The number of people who work at the ${thing} in ${place} `;
    return [{ before, wrong: tell(share + seeded.pick([-15, 20, 35])), right: tell(share), after: '.' }];
  }),
  createSeeder('parts and their total', ['figures/arithmetic'], (seeded) => {
    const { place } = inventThing(seeded);
    const [men, women] = [110 + seeded.below(200), 120 + seeded.below(200)];
    const tell = (total: number) =>
      `The strike in ${place} was joined by ${total} workers, ${men} men and ${women} women`;
    return [
      { before: '', wrong: tell(men + women + seeded.pick([-40, 30, 100])), right: tell(men + women), after: '.' },
    ];
  }),
  createSeeder('share and its counts', ['figures/arithmetic'], (seeded) => {
    const { place } = inventThing(seeded);
    const share = seeded.pick([20, 30, 45, 60, 70]);
    const tell = (percent: number) =>
      `Of the 400 households in ${place}, ${share * 4} households, or ${percent} percent, have no heating`;
    return [{ before: '', wrong: tell(share + seeded.pick([-12, 15, 23])), right: tell(share), after: '.' }];
  }),
  createSeeder('one thing, two figures', ['figures/conflict'], (seeded) => {
    const { thing, place } = inventThing(seeded);
    const [count, other] = seeded.pick([
      [14, 41],
      [230, 320],
      [67, 76],
      [1200, 2100],
    ] as const);
    const first = `The fire in the ${thing} of ${place} injured ${count} people`;
    const again = (number: number) => `In all, ${number} people were injured by the fire in the ${thing} of ${place}`;
    return [
      { before: '', wrong: first, right: first, after: ', and it took a day to put it out.' },
      { before: '', wrong: again(other), right: again(count), after: ', according to the fire brigade.' },
    ];
  }),
  createSeeder('million for billion', ['figures/implausible-scale', 'figures/conflict'], (seeded) => {
    const { thing, place } = inventThing(seeded);
    const sum = `$${2 + seeded.below(7)}.${1 + seeded.below(9)}`;
    const first = `The ${thing} in ${place} cost ${sum} million`;
    const again = (scale: string) => `The ${thing} in ${place}, which cost ${sum} ${scale}`;
    return [
      { before: '', wrong: first, right: first, after: ', a third of it for the roof.' },
      { before: '', wrong: again('billion'), right: again('million'), after: ', has stood empty since the spring.' },
    ];
  }),
  createSeeder('percent for points', ['figures/percent-or-points', 'figures/arithmetic'], (seeded) => {
    const { place } = inventThing(seeded);
    const from = 20 + seeded.below(30);
    const rise = 4 + seeded.below(9);
    const tell = (unit: string) => `rose from ${from} percent to ${from + rise} percent, up ${rise} ${unit}`;
    const before = `Turnout at the local election in ${place} `;
    return [{ before, wrong: tell('percent'), right: tell('percentage points'), after: '.' }];
  }),
];

function createSeeder(kind: string, rules: readonly string[], write: (seeded: Seeded) => readonly Inserted[]): Seeder {
  return { kind, rules, plant: (document, seeded) => insertParagraphs(document, seeded, write(seeded)) };
}
