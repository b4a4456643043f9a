import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { collapseSpaces } from './collapse-spaces.ts';

const anyText = fc.string({ unit: fc.constantFrom(...'a é\u00a0\n\t\u2003 ') });

test('any white space becomes one space', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(collapseSpaces(text)).toBe(text.replace(/\s+/g, ' '));
    }),
  );
});
