import { describe, expect, test } from 'vitest';
import { findHeadline } from './headline.ts';

describe('a first line as a title', () => {
  test.each([
    ['\nIs Harvia under pressure to talk?\n\nText.', 'Is Harvia under pressure to talk?'],
    ['Talks\u00A0fail\n \t\nText.', 'Talks fail'],
    ['Minister: “No talks”\n\nText.', 'Minister: “No talks”'],
  ])('%j: %s', (text, title) => {
    expect(findHeadline(text)).toBe(title);
  });

  test.each([
    ['a full stop', 'The talks failed.\n\nText.'],
    ['a full stop within quotation marks', '“The talks failed.”\n\nText.'],
    ['more text on the next line', 'Talks fail\nText goes on.'],
    ['nothing behind it', 'Talks fail\n\n'],
    ['a salutation', 'Dear reader,\n\nText.'],
    ['a list item', '1. Talks fail\n\nText.'],
    ['no letters', '* * *\n\nText.'],
    ['too many words', `${'word '.repeat(30)}\n\nText.`],
  ])('none with %s', (_reason, text) => {
    expect(findHeadline(text)).toBe(null);
  });
});
