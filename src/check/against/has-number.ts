const NUMBER = /\d{1,15}(?:,\d{3}){0,5}(?:\.\d{1,6})?/g;

/** Does the text have the number in digits, whatever it counts? */
export function hasNumber(text: string, value: number): boolean {
  for (const [digits] of text.matchAll(NUMBER)) if (Number(digits.replaceAll(',', '')) === value) return true;
  return false;
}
