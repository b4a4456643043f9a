/** A million for a thousand, a billion for a million, and both at once. */
const SCALES = [3, 6];

/** Whether the one is the other a thousand times over, or a million: as near as `near` powers of ten. */
export function isScaleOff(a: number, b: number, near: number): boolean {
  if (a === 0 || b === 0) return false;
  const steps = Math.abs(Math.log10(Math.abs(a / b)));
  return SCALES.some((scale) => Math.abs(steps - scale) <= near);
}

/** The digits of a number without its scale: "45" of 4,500,000. */
export function listDigits(value: number): string {
  const digits = value.toExponential(MOST_DIGITS).split('e')[0]!.replace(/\D/g, '');
  let end = digits.length;
  while (digits[end - 1] === '0') end -= 1;
  return digits.slice(0, end);
}

const MOST_DIGITS = 8;
