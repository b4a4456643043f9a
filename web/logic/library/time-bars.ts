/** A bar over the days or months of the Library: what it stands for, where, and how high, all from 0 to 1. */
export interface TimeBar {
  readonly key: string;
  /** First and last day of what it stands for. */
  readonly from: string;
  readonly to: string;
  readonly x: number;
  readonly height: number;
  readonly documents: number;
  /** Null where only documents are counted. */
  readonly statements: number | null;
  /** Hatched: nobody dated it, and this is its earliest day. */
  readonly isUndated: boolean;
}

export interface TimeTick {
  readonly x: number;
  readonly label: string;
}

export interface TimeBars {
  readonly bars: readonly TimeBar[];
  readonly ticks: readonly TimeTick[];
  /** Documents that stand at no place in time. */
  readonly placeless: number;
}

export interface TimedRow {
  readonly publishedAt: string | null;
  readonly statements: number;
  readonly outline: { readonly notBefore?: string | null };
}

export interface MonthCounts {
  readonly months: readonly { readonly value: string; readonly count: number }[];
  readonly undated: number;
}

/** A bar a day, as high as what is said in its documents: for a library that is seen whole. */
export function createDayBars(rows: readonly TimedRow[]): TimeBars {
  const days = new Map<string, { day: string; isUndated: boolean; documents: number; statements: number }>();
  for (const { publishedAt, statements, outline } of rows) {
    const day = publishedAt ?? outline.notBefore ?? null;
    if (day === null) continue;
    const key = `${day}${publishedAt === null ? ' undated' : ''}`;
    const bar = days.get(key) ?? { day, isUndated: publishedAt === null, documents: 0, statements: 0 };
    days.set(key, { ...bar, documents: bar.documents + 1, statements: bar.statements + statements });
  }
  const placeless = rows.filter((row) => row.publishedAt === null && !row.outline.notBefore).length;
  const most = Math.max(1, ...[...days.values()].map(({ statements }) => statements));
  const axis = createAxis([...days.values()].map(({ day }) => day));
  const bars = [...days].map(([key, { day, isUndated, documents, statements }]) => ({
    ...{ key, from: day, to: day, x: axis.place(day), height: statements / most },
    ...{ documents, statements, isUndated },
  }));
  return { bars, ticks: axis.ticks, placeless };
}

/** A bar a month, as high as it has documents: for a library of any size. */
export function createMonthBars({ months, undated }: MonthCounts): TimeBars {
  const most = Math.max(1, ...months.map(({ count }) => count));
  const axis = createAxis(months.map(({ value }) => `${value}-15`));
  const bars = months.map(({ value, count }) => ({
    ...{ key: value, from: `${value}-01`, to: lastDayOf(value), x: axis.place(`${value}-15`) },
    ...{ height: count / most, documents: count, statements: null, isUndated: false },
  }));
  return { bars, ticks: axis.ticks, placeless: undated };
}

/** So many labels fit over the whole width, on a narrow screen too. */
const MOST_TICKS = 7;
const STEPS = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600];

/** Whole months around these days, with a label at the beginning of some of them. */
function createAxis(days: readonly string[]): { place: (day: string) => number; ticks: TimeTick[] } {
  const sorted = days.toSorted();
  const first = monthOf(sorted[0] ?? '2000-01');
  const last = monthOf(sorted.at(-1) ?? '2000-01') + 1;
  const start = dateOf(first);
  const width = dateOf(last) - start;
  const step = STEPS.find((each) => (last - first) / each <= MOST_TICKS) ?? 1200;
  const ticks: TimeTick[] = [];
  for (let month = Math.ceil(first / step) * step; month < last; month += step) {
    ticks.push({ x: (dateOf(month) - start) / width, label: labelMonth(month, ticks.length === 0 || step >= 12) });
  }
  return { place: (day) => (Date.parse(day) - start) / width, ticks };
}

const monthOf = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

const dateOf = (month: number): number => Date.UTC(Math.floor(month / 12), month % 12);

const lastDayOf = (month: string): string =>
  new Date(dateOf(monthOf(month) + 1) - 86_400_000).toISOString().slice(0, 10);

/** The year stands with the first label, and with each January. */
function labelMonth(month: number, withYear: boolean): string {
  const name = new Date(dateOf(month)).toLocaleString('en', { month: 'short', timeZone: 'UTC' });
  return withYear || month % 12 === 0 ? `${name} ${Math.floor(month / 12)}` : name;
}
