import { UcumLhcUtils } from '@lhncbc/ucum-lhc';
import { expect, test } from 'vitest';
import { english } from '../../lang/en/english.suite.ts';
import { toPower } from './power.ts';
import { unitNames } from './unit-names.ts';

const oracle = UcumLhcUtils.getInstance();
const isValid = (code: string): boolean => oracle.validateUnitString(code).status === 'valid';

const { unitSigns, scaledSigns, rateSigns, powerSigns } = english.units;
const CODES = new Set([
  ...unitNames(english).codes.values(),
  ...unitSigns.values(),
  ...rateSigns.values(),
  ...[...scaledSigns.values()].map(([, code]) => code),
  ...[...powerSigns.values()].flatMap((code) => [toPower(code, '2'), toPower(code, '3')]),
  ...['{degree}', 'a{age}', 'mo{age}', 'wk{age}', 'd{age}'],
]);

test('every code is one of UCUM, as a maintained library of it knows it', () => {
  expect([...CODES].filter((code) => !isValid(code))).toEqual([]);
  expect(CODES.size).toBeGreaterThan(300);
});

test.each(['km/h', 'A/cm2', '[mi_i]/[gal_us]', 'g/L', 'kW.h/a', '[bbl_us]/d'])('%s is a rate of UCUM', (code) => {
  expect(isValid(code)).toBe(true);
});
