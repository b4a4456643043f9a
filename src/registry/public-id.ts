/** Letters that are no digit's double. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz';

/** Four letters and four digits in turn, which no name is: "a7k3m9q2". */
export const isPublicId = (text: string): boolean => /^(?:[a-hjkmnp-z]\d){4}$/.test(text);

/** The id that numbers (from 0, eight of them) spell. */
export const spellPublicId = (numbers: readonly number[]): string =>
  numbers.map((number, at) => (at % 2 ? String(number % 10) : LETTERS[number % LETTERS.length]!)).join('');
