/** Names of units as the corpora have them, where they are more than the same words in small letters. */
const NAMES: Readonly<Record<string, string>> = {
  'United States dollar': 'dollar',
  'British pound': 'pound sterling',
  Pound: 'pound-mass',
  Ton: 'ton',
  C: 'celsius',
  F: 'fahrenheit',
  Degree: 'degree',
  Year: 'year of age',
  Month: 'month of age',
  Week: 'week of age',
  Day: 'day of age',
};

/** A unit of the Recognizers as NewsQuant and R-Quant name it: "Kilometer" is "kilometre". */
export const nameRecognizersUnit = (unit: string): string =>
  NAMES[unit] ?? unit.toLowerCase().replace(/(met|lit)er/g, '$1re');
