import { expect, test } from 'vitest';
import { placeScale } from './place-scale.ts';
import type { SideValue } from './read-side.ts';

const value = (at: number, more: Partial<SideValue> = {}): SideValue => ({
  ...{ label: String(at), at, low: at, high: at, unit: 'boats', isDay: false },
  ...more,
});

test('two values stand on one line that begins at zero, the lesser first', () => {
  const scale = placeScale(
    value(62_000, { high: Number.POSITIVE_INFINITY }),
    value(47_000, { low: 42_300, high: 51_700 }),
  )!;
  expect(scale.ticks.map(({ label }) => label)).toEqual(['0', '20,000', '40,000', '60,000', '80,000']);
  expect(scale.points.map(({ label, isOpenUp }) => [label, isOpenUp])).toEqual([
    ['47000', false],
    ['62000', true],
  ]);
  expect(scale.points[0].band![0]).toBeCloseTo(42_300 / 80_000);
  expect(scale.points[1].x).toBeCloseTo(62 / 80);
});

test('values close together far from zero are drawn apart', () => {
  const scale = placeScale(value(1000), value(1010))!;
  expect(scale.points[1].x - scale.points[0].x).toBeGreaterThan(0.3);
});

test('days lie on a calendar', () => {
  const day = Date.parse('2031-02-26') / 86_400_000;
  const scale = placeScale(value(day, { isDay: true, unit: 'day' }), value(day + 1, { isDay: true, unit: 'day' }))!;
  expect(scale.ticks.map(({ label }) => label)).toContain('26 Feb 2031');
});

test('what is counted in two units has no common line', () => {
  expect(placeScale(value(3), value(4, { unit: 'men' }))).toBe(null);
  expect(placeScale(value(3), null)).toBe(null);
});
