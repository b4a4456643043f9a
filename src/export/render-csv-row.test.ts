import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderCsvRow } from './render-csv-row.ts';

describe('renderCsvRow', () => {
  test('quotes what RFC 4180 asks for, and nothing else', () => {
    expect(renderCsvRow(['plain', 'a,b', 'say "so"', 'two\nlines', ''])).toBe(
      'plain,"a,b","say ""so""","two\nlines",\r\n',
    );
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])('%j cannot run as a formula', (cell) => {
    expect(readCsv(renderCsvRow([cell]))).toEqual([[`'${cell}`]]);
  });

  test('reads back as the same cells', () => {
    const cell = fc
      .string({ unit: fc.constantFrom('a', 'é', '😀', ',', '"', '\n', '\r', ' ', '=', '\u0007'), maxLength: 8 })
      .filter((text) => !/^[=+\-@\t\r\n]/.test(text));
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 4 }), (rows) => {
        expect(readCsv(rows.map(renderCsvRow).join(''))).toEqual(rows);
      }),
    );
  });
});

/** A reader by the letter of RFC 4180, for the test only. */
function readCsv(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(quoted === undefined ? plain! : quoted.replaceAll('""', '"'));
    if (end === '\r\n') {
      rows.push(row);
      row = [];
    }
  }
  return rows;
}
