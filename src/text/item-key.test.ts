import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countEarlier } from './count-earlier.ts';

test('naive', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', 'b', ' '), maxLength: 60 }),
      fc.array(fc.tuple(fc.nat(60), fc.nat(60)), { maxLength: 12 }),
      (text, pairs) => {
        const spans = pairs.map(
          ([a, b]) => [Math.min(a, b, text.length), Math.min(text.length, Math.max(a, b))] as const,
        );
        const naive = spans.map(([s, e]) => {
          let n = 0;
          for (let p = 0; p < s; p++) if (text.startsWith(text.slice(s, e), p)) n++;
          return n;
        });
        expect(countEarlier(text, spans)).toEqual(naive);
      },
    ),
    { numRuns: 2000 },
  );
});
