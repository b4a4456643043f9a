import { expect, test } from 'vitest';
import { nameState } from './surroundings.ts';

test('a clean tree is its commit', () => expect(nameState('abc', '', false)).toBe('abc'));

test('a tree with changes is refused, and told which', () => {
  expect(() => nameState('abc', ' M src/a.ts\n?? src/b.ts\n', false)).toThrow(
    'the tree has changes that are not committed: src/a.ts, src/b.ts.',
  );
  const many = Array.from({ length: 7 }, (_, n) => ` M ${n}.ts\n`).join('');
  expect(() => nameState('abc', many, false)).toThrow(': 0.ts, 1.ts, 2.ts, 3.ts, 4.ts and 2 more.');
});

test('or marked, where that is asked for', () => expect(nameState('abc', ' M src/a.ts\n', true)).toBe('abc+'));
