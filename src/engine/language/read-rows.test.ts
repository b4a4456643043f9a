import { expect, test } from 'vitest';
import { readRows } from './read-rows.ts';

test('rows are the lines of a file of data but for its comment and empty lines', () => {
  expect(readRows('# Origin: by hand\n# one row a name\nada|addy\n\nbill|will\n')).toEqual(['ada|addy', 'bill|will']);
});
