import { UcumLhcUtils } from '@lhncbc/ucum-lhc';
import { expect, test } from 'vitest';
import { POWER_SIGNS, RATE_SIGNS, UNIT_SIGNS, UNIT_WORDS } from './units.ts';

const oracle = UcumLhcUtils.getInstance();
const isValid = (code: string): boolean => oracle.validateUnitString(code).status === 'valid';

const CODES = new Set([
  ...UNIT_WORDS.values(),
  ...UNIT_SIGNS.values(),
  ...RATE_SIGNS.values(),
  ...[...POWER_SIGNS.values()].flatMap((code) => [`${code}2`, `${code}3`]),
  ...['a{age}', 'mo{age}', 'wk{age}', 'd{age}'],
]);

test('every code is one of UCUM, as a maintained library of it knows it', () => {
  expect([...CODES].filter((code) => !isValid(code))).toEqual([]);
  expect(CODES.size).toBeGreaterThan(300);
});

test.each(['km/h', 'A/cm2', '[mi_i]/[gal_us]', 'g/L', 'kW.h/a', '[bbl_us]/d'])('%s is a rate of UCUM', (code) => {
  expect(isValid(code)).toBe(true);
});
