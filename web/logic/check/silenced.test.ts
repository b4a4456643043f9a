import { expect, test } from 'vitest';
import { nameDraft, readSilenced, withSilenced } from './silenced.ts';

test('what was silenced is kept by draft, and a broken store counts as none', () => {
  expect(withSilenced({ quay: ['a'] }, 'pier', ['b'])).toEqual({ quay: ['a'], pier: ['b'] });
  expect(withSilenced({ quay: ['a'] }, 'quay', [])).toEqual({});
  expect(readSilenced('{"quay":["a"],"pier":3}')).toEqual({ quay: ['a'] });
  expect(readSilenced('{')).toEqual({});
});

test('a draft without a file is called by its first line', () => {
  expect(nameDraft('\n## The quay\n\nIt sank.')).toBe('The quay');
});
