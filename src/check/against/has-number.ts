import type { Language } from '../../engine/language/language.ts';

const NUMBER = /(\d{1,15}(?:,\d{3}){0,5}(?:\.\d{1,6})?)(?: ?(\p{L}{1,12}))?/gu;

/** Does the text have the number in digits, "6 million" among them, whatever it counts? */
export function hasNumber(text: string, value: number, { quotationWords: { scales, multipliers } }: Language): boolean {
  for (const [, digits, word = ''] of text.matchAll(NUMBER)) {
    const number = Number(digits!.replaceAll(',', ''));
    const scale = multipliers.get(scales.get(word.toLowerCase()) ?? word.toLowerCase());
    if (number === value || (scale !== undefined && Math.abs(number * scale - value) < 1e-6 * value)) return true;
  }
  return false;
}
