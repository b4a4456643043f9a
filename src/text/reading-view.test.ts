import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Span } from '../schema/span.ts';
import { createReadingView } from './reading-view.ts';

/** Texts rich in what a view changes. */
const texts = fc
  .array(
    fc.constantFrom('a', 'é', '😀', ' ', '\u00A0', '\u00AD', '\u200B', '\uFEFF', '\r\n', '\r', '\n', '\u2028', '.'),
    {
      maxLength: 40,
    },
  )
  .map((parts) => parts.join(''));

/** A text and a span of it, not empty. */
const textAndSpan = (length: (text: string) => number) =>
  texts
    .filter((text) => length(text) > 0)
    .chain((text) =>
      fc
        .tuple(fc.nat(length(text) - 1), fc.nat(length(text) - 1))
        .map(([a, b]) => ({ text, span: [Math.min(a, b), Math.max(a, b) + 1] as const satisfies Span })),
    );

describe('the view', () => {
  test('is the text itself where there is nothing to change', () => {
    const view = createReadingView('Kyiv said.\nIt did.');
    expect(view.text).toBe('Kyiv said.\nIt did.');
    expect(view.toOriginal([0, 4])).toEqual([0, 4]);
    expect(view.toView([0, 4])).toEqual([0, 4]);
  });

  test('has plain spaces, plain line ends, and nothing that cannot be seen', () => {
    expect(createReadingView('\uFEFFKy\u00ADiv\u00A0said\r\n"Yes"\u2028end\r').text).toBe('Kyiv said\n"Yes"\nend\n');
  });
});

describe('spans', () => {
  const original = 'Ky\u00ADiv\u00A0said\u00AD so';
  const view = createReadingView(original);

  test('go to the original with what was dropped inside them, not with what was dropped beside them', () => {
    expect(view.text).toBe('Kyiv said so');
    expect(original.slice(...view.toOriginal([0, 4]))).toBe('Ky\u00ADiv');
    expect(original.slice(...view.toOriginal([5, 9]))).toBe('said');
  });

  test('of the original go to the view', () => {
    expect(view.text.slice(...view.toView([0, 5]))).toBe('Kyiv');
    expect(view.text.slice(...view.toView([6, 11]))).toBe('said');
    expect(view.toView([2, 3])).toEqual([2, 2]);
  });

  test('of the view come back from the original as they were', () => {
    fc.assert(
      fc.property(
        textAndSpan((text) => createReadingView(text).text.length),
        ({ text, span }) => {
          const view = createReadingView(text);
          expect(view.toView(view.toOriginal(span))).toEqual(span);
        },
      ),
    );
  });

  test('of the original hold the same characters in the view', () => {
    fc.assert(
      fc.property(
        textAndSpan((text) => text.length),
        ({ text, span }) => {
          const view = createReadingView(text);
          const [start, end] = view.toView(span);
          expect(0 <= start && start <= end && end <= view.text.length).toBe(true);
          // A part of a text has the view that is the same part of the whole view, but for a \r that the \n behind it joins.
          if (text[span[1]] === '\n') return;
          expect(view.text.slice(start, end)).toBe(createReadingView(text.slice(...span)).text);
        },
      ),
    );
  });
});
