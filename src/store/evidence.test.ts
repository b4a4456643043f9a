import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CONTEXT_LENGTH, createEvidenceColumns } from './evidence.ts';

test('evidence holds the words and what stands around them', () => {
  const text = 'He said: we will talk. Nobody knew when.';
  expect(createEvidenceColumns(text, [9, 21])).toEqual({
    span_start: 9,
    span_end: 21,
    exact: 'we will talk',
    prefix: 'He said: ',
    suffix: '. Nobody knew when.',
  });
});

test('evidence never holds half a character', () => {
  const text = fc.array(fc.constantFrom('😀', 'a', '\n'), { minLength: 40, maxLength: 90 });
  fc.assert(
    fc.property(text, fc.nat(), fc.nat(), (characters, first, second) => {
      const [from, to] = [first % characters.length, second % characters.length].sort((a, b) => a - b) as [
        number,
        number,
      ];
      const [before, exact, after] = [characters.slice(0, from), characters.slice(from, to), characters.slice(to)].map(
        (part) => part.join(''),
      ) as [string, string, string];
      const evidence = createEvidenceColumns(before + exact + after, [before.length, before.length + exact.length]);
      expect(evidence.exact).toBe(exact);
      for (const context of [evidence.prefix, evidence.suffix]) {
        expect(context.length).toBeLessThanOrEqual(CONTEXT_LENGTH);
        expect(/\p{Surrogate}/u.test(context)).toBe(false);
      }
      expect(before.endsWith(evidence.prefix) && after.startsWith(evidence.suffix)).toBe(true);
      expect(evidence.prefix.length).toBeGreaterThanOrEqual(Math.min(before.length, CONTEXT_LENGTH - 1));
      expect(evidence.suffix.length).toBeGreaterThanOrEqual(Math.min(after.length, CONTEXT_LENGTH - 1));
    }),
  );
});
