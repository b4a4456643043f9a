import { expect, test } from 'vitest';
import { isSaidAgain } from './said-again.ts';

test.each([
  ['IT WAS LIKE A HORROR FILM', 'It was like something out of a horror film.', true],
  ['We will not sign it', 'We will never sign it.', true],
  ['We will not sign it', 'We sign it.', false],
  ['We will not sign it', 'It sign not will we', false],
  ['No way', 'No way', false],
  ['', 'No way', false],
])('%s / %s', (quoted, other, expected) => {
  const text = `${quoted}\n${other}`;
  const said = [[quoted.length + 1, text.length]] as const;
  expect(isSaidAgain(text, [[0, quoted.length]], said)).toBe(expected);
});
