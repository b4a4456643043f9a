import { describe, expect, it } from 'vitest';
import { createDayBars, createMonthBars } from './time-bars.ts';

const row = (publishedAt: string | null, statements: number, notBefore: string | null = null) => ({
  ...{ publishedAt, statements },
  outline: { notBefore },
});

describe('documents over time', () => {
  it('have a bar a day, and a hatched one at the earliest day of what is undated', () => {
    const { bars, ticks, placeless } = createDayBars([
      row('2031-03-01', 10),
      row('2031-03-01', 10),
      row('2031-04-16', 5),
      row(null, 4, '2031-04-16'),
      row(null, 9),
    ]);
    expect(bars.map(({ key, documents, height, isUndated }) => [key, documents, height, isUndated])).toEqual([
      ['2031-03-01', 2, 1, false],
      ['2031-04-16', 1, 0.25, false],
      ['2031-04-16 undated', 1, 0.2, true],
    ]);
    expect(bars.map(({ x }) => x >= 0 && x <= 1)).toEqual([true, true, true]);
    expect(ticks.map(({ label }) => label)).toEqual(['Mar 2031', 'Apr']);
    expect(placeless).toBe(1);
  });

  it('have a bar a month, which knows its days', () => {
    const { bars, placeless } = createMonthBars({ months: [{ value: '2031-02', count: 3 }], undated: 2 });
    expect(bars).toMatchObject([{ from: '2031-02-01', to: '2031-02-28', height: 1, documents: 3 }]);
    expect(placeless).toBe(2);
  });

  it('have few labels over many years', () => {
    const months = Array.from({ length: 240 }, (_, at) => ({
      value: `${2010 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`,
      count: 1,
    }));
    const { ticks } = createMonthBars({ months, undated: 0 });
    expect(ticks.length).toBeLessThanOrEqual(7);
    expect(ticks[0]?.label).toMatch(/^Jan 20/);
  });

  it('have none where there are none', () => {
    expect(createMonthBars({ months: [], undated: 0 }).bars).toEqual([]);
    expect(createDayBars([]).bars).toEqual([]);
  });
});
