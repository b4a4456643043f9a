/** "km" and "2" as a code: a square foot has one of its own. */
export const toPower = (code: string, power: string): string => OWN_POWERS.get(code + power) ?? code + power;

/** Squares and cubes that UCUM has a code for. */
const OWN_POWERS: ReadonlyMap<string, string> = new Map([
  ['[ft_i]2', '[sft_i]'],
  ['[ft_i]3', '[cft_i]'],
  ['[in_i]2', '[sin_i]'],
  ['[in_i]3', '[cin_i]'],
  ['[yd_i]2', '[syd_i]'],
  ['[yd_i]3', '[cyd_i]'],
]);
