import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutMatches } from './cut-matches.ts';

const show = (text: string, words: string) =>
  cutMatches(text, words)
    .map((piece) => (piece.isMatch ? `[${piece.text}]` : piece.text))
    .join('');

describe('words that were looked for', () => {
  it.each([
    ['The harbour wall is closed', 'harbour', 'The [harbour] wall is closed'],
    ['Harbours, harbour-side', 'harb', '[Harb]ours, [harb]our-side'],
    ['Sharbour', 'harbour', 'Sharbour'],
    ['the long harbour wall, the harbour', '“harbour wall” long', 'the [long] [harbour wall], the harbour'],
    ['İzmir harbour', 'harbour', 'İzmir harbour'],
    ['a < b', '<', 'a < b'],
  ])('in %s', (text, words, shown) => {
    expect(show(text, words)).toBe(shown);
  });

  it('lose nothing of the text', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (text, words) => {
        expect(
          cutMatches(text, words)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});
