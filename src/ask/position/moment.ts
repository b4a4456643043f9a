/** The first and the last day that a TIMEX3 value covers, as numbers that sort; null where it names no year. */
export function rangeOfMoment(value: string | null): readonly [first: number, last: number] | null {
  const parts = /^(\d{4})(?:-(W)?(\w\w))?(?:-(\d\d))?/.exec(value ?? '');
  if (!parts) return null;
  const [, year, isWeek, part, day] = parts;
  if (part === undefined) return rangeOf(Number(year), 1, 12);
  if (isWeek) return rangeOfWeek(Number(year), Number(part));
  const season = SEASONS.get(part);
  if (season) return rangeOf(Number(year), ...season);
  const month = Number(part);
  if (!(month >= 1 && month <= 12)) return null;
  return day === undefined
    ? rangeOf(Number(year), month, month)
    : [numberOf(Number(year), month, Number(day)), numberOf(Number(year), month, Number(day))];
}

/** Parts of a year as TIMEX3 writes them; a winter that goes on into the next year is told by its months of this one and the next. */
const SEASONS: ReadonlyMap<string, readonly [first: number, last: number]> = new Map([
  ['SP', [3, 5]],
  ['SU', [6, 8]],
  ['FA', [9, 11]],
  ['WI', [12, 14]],
  ['Q1', [1, 3]],
  ['Q2', [4, 6]],
  ['Q3', [7, 9]],
  ['Q4', [10, 12]],
  ['H1', [1, 6]],
  ['H2', [7, 12]],
]);

const DAY_MS = 86_400_000;

const numberOf = (year: number, month: number, day: number): number => Date.UTC(year, month - 1, day) / DAY_MS;

const rangeOf = (year: number, first: number, last: number): readonly [number, number] => [
  numberOf(year, first, 1),
  numberOf(year, last + 1, 0),
];

/** As ISO 8601 counts weeks: the first has the fourth of January in it. */
function rangeOfWeek(year: number, week: number): readonly [number, number] {
  const fourth = numberOf(year, 1, 4);
  const monday = fourth - ((new Date(fourth * DAY_MS).getUTCDay() + 6) % 7);
  return [monday + (week - 1) * 7, monday + (week - 1) * 7 + 6];
}

/** By day, whatever has none last; of those that overlap, the one that begins first. */
export function compareMoments(a: string | null, b: string | null): number {
  const [one, other] = [rangeOfMoment(a), rangeOfMoment(b)];
  if (!one || !other) return Number(one === null) - Number(other === null);
  return one[0] - other[0] || one[1] - other[1];
}

/** Is the one over before the other begins? */
export function isBefore(a: string | null, b: string | null): boolean {
  const [one, other] = [rangeOfMoment(a), rangeOfMoment(b)];
  return one !== null && other !== null && one[1] < other[0];
}
