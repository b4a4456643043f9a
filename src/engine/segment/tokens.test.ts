import fc from 'fast-check';
import { expect, test } from 'vitest';
import { detectTokens } from './tokens.ts';

const UNITS = [...'abZ’\'-‐.,;:(1 \n"“$%_\u0301', "'s", '--', '...', 'U.S.', 'p.m.', '``'];

/** Letters of the alphabet take a short way through, accented ones do not; both are letters. */
const withAccents = (text: string): string => text.replace(/[ab]/g, 'é').replaceAll('Z', 'É');

test('the short way for plain words and marks gives what the pattern gives', () => {
  const parts = fc.array(fc.constantFrom(...UNITS), { maxLength: 12 });
  fc.assert(
    fc.property(parts, (units) => {
      const text = units.join('');
      const read = (of: string) => detectTokens(of, [0, of.length]).map(({ span, kind }) => ({ span, kind }));
      expect(read(text)).toEqual(read(withAccents(text)));
    }),
    { numRuns: 2000 },
  );
});

test('a stretch is read as if nothing stood around it', () => {
  const text = 'Mr. Hale’s 1,000.5 don’ts';
  for (let end = 0; end <= text.length; end++) {
    const alone = detectTokens(text.slice(0, end), [0, end]);
    expect(detectTokens(text, [0, end])).toEqual(alone);
  }
});
