import { describe, expect, test } from 'vitest';
import { detectWords, hasWords } from './gold-words.ts';

const TEXT = 'He said: the 🕯️ cease\u00ADfire\u00A0 holds. She said so. TAVENMOOR said the rest.';

const find = (notation: string) => TEXT.slice(...detectWords(TEXT, notation));

describe('detectWords', () => {
  test('finds words that stand once, whole', () => {
    expect(find('She')).toBe('She');
    expect(find('He')).toBe('He');
    expect(() => find('he')).toThrow('do not occur');
  });

  test('reads over soft hyphens and runs of spaces, and gives them back in the span', () => {
    expect(find('ceasefire holds')).toBe('cease\u00ADfire\u00A0 holds');
    expect(find('{ceasefire} holds')).toBe('cease\u00ADfire');
  });

  test('takes the words in braces between the others', () => {
    expect(detectWords(TEXT, 'She {said} so')).toEqual([TEXT.indexOf('said so'), TEXT.indexOf(' so.')]);
  });

  test('takes the place that is asked for', () => {
    expect(detectWords(TEXT, 'said|2')).toEqual(detectWords(TEXT, 'She {said} so'));
    expect(() => find('said|4')).toThrow('only 3 times');
  });

  test('refuses to choose', () => {
    expect(() => find('said')).toThrow('occur 3 times');
    expect(() => find('She {said')).toThrow('braces');
  });

  test('names occur in any case', () => {
    expect(hasWords(TEXT, 'Tavenmoor')).toBe(true);
    expect(hasWords(TEXT, 'Tavenmoo')).toBe(false);
  });
});
