import { expect, test } from 'vitest';
import * as door from './index.ts';

test('the front door has these names and no others: a new one is a decision', () => {
  expect(Object.keys(door).sort()).toEqual([
    'ERROR_CODES',
    'OnrecordError',
    'extractRecords',
    'loadEnglish',
    'loadReaderModel',
    'openReader',
    'openWorkspace',
    'readInputs',
  ]);
});
