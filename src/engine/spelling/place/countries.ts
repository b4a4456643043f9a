import { byLanguage } from '../../language/by-language.ts';
import { readRows } from '../../language/read-rows.ts';

/** A state, in the words of one language. */
export interface Country {
  /** The name under which all its names are one actor, and its other names. */
  readonly names: readonly [string, ...string[]];
  readonly demonyms: readonly string[];
  readonly capitals: readonly string[];
  /** Names in other languages, and former ones. */
  readonly furtherNames: readonly string[];
}

/** The states of the world, as the file of countries has them. */
export const countries = byLanguage(({ countryRows }): readonly Country[] =>
  readRows(countryRows).map((row) => {
    const [names, demonyms, capitals, furtherNames] = row.split('|').map(splitCell);
    return {
      names: names as [string, ...string[]],
      demonyms: demonyms!,
      capitals: capitals!,
      furtherNames: furtherNames!,
    };
  }),
);

const splitCell = (cell: string): string[] => cell.split(',').filter((name) => name !== '');
