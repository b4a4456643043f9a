import type { Seeder } from './planting.ts';
import { AGAINST } from './seeders/against.ts';
import { ALTERED_QUOTES } from './seeders/altered-quotes.ts';
import { DATES } from './seeders/dates.ts';
import { FIGURES } from './seeders/figures.ts';
import { HARMLESS_QUOTES } from './seeders/harmless-quotes.ts';
import { NAMES } from './seeders/names.ts';
import { OTHER_QUOTES } from './seeders/other-quotes.ts';
import { SLIPS } from './seeders/slips.ts';

/** Every kind of fault that is planted, and what only looks like one. */
export const SEEDERS: readonly Seeder[] = [
  ...ALTERED_QUOTES,
  ...OTHER_QUOTES,
  ...HARMLESS_QUOTES,
  ...AGAINST,
  ...NAMES,
  ...DATES,
  ...FIGURES,
  ...SLIPS,
];
