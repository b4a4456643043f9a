import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeText, encodeText } from './text-codec.ts';

const anyText = fc
  .array(
    fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('\u0000', '\u001a', '\ud83d', '\ude00', '0000', 'd83d')),
  )
  .map((parts) => parts.join(''));

test('every string comes back, by way of one that a database can keep', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const encoded = encodeText(text);
      expect(encoded).not.toMatch(/[\u0000\p{Surrogate}]/u);
      expect(decodeText(encoded)).toBe(text);
    }),
  );
});

test('plain text is kept as it is', () => {
  expect(encodeText('Zelenskiy said: “No.” 😀\r\n')).toBe('Zelenskiy said: “No.” 😀\r\n');
});
