import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { GrowingText } from './growing-text.ts';
import { trimEnd } from './trim-end.ts';

const anyPiece = fc.string({ unit: fc.constantFrom(...'ab \u00a0\n'), maxLength: 4 });
/** A piece to add, or a cut at the end. */
const anyStep = fc.oneof(anyPiece, fc.constant(null));

test('is what a text of all pieces would be', () => {
  fc.assert(
    fc.property(fc.array(anyStep), fc.nat(40), (steps, place) => {
      const growing = new GrowingText();
      let text = '';
      for (const step of steps) {
        text = step === null ? trimEnd(text, ' \u00a0') : text + step;
        if (step === null) growing.trimEnd(' \u00a0');
        else growing.add(step);
        expect(growing.length).toBe(text.length);
      }
      expect(growing.toString()).toBe(text);
      expect(growing.from(place)).toBe(text.slice(place));
    }),
  );
});
