import nlp from 'compromise';
import dates from 'compromise-dates';
import { type Peer, type PeerQuantity, type PeerTime, readParagraphs, trimTime } from './peer.ts';
import { readVersion } from './read-version.ts';

interface Place {
  readonly text: string;
  readonly offset: { readonly start: number; readonly length: number };
}

/** What its methods give as JSON. */
type DatePlace = Place & { readonly dates: { readonly start: string | null; readonly unit?: string } };
type DurationPlace = Place & { readonly duration: Readonly<Record<string, number>> };
type NumberPlace = Place & { readonly number: { readonly num: number | null; readonly unit: string } };
type MoneyPlace = Place & { readonly money: { readonly currency: string; readonly num: number | null } };

interface View {
  json(options: object): unknown;
  not(words: string): View;
}

interface Reader extends View {
  dates(options?: object): View;
  durations(): View;
  numbers(): View & { isCardinal(): View };
  money(): View;
}

nlp.plugin(dates);
const open = (text: string): Reader => nlp(text) as unknown as Reader;
const list = <T>(view: View): readonly T[] => view.json({ offset: true, terms: false }) as readonly T[];

/** compromise with its plugin of dates; its numbers are in its core. */
export const createCompromise = (): Peer => ({
  name: `compromise ${readVersion('compromise')} with compromise-dates ${readVersion('compromise-dates')}`,
  readTimes: (text, publishedAt) => readParagraphs(text, (paragraph) => readTimes(paragraph, publishedAt)),
  readQuantities: (text) => text.split(/\n[ \t]*\n/).flatMap(readQuantities),
});

function readTimes(text: string, publishedAt: string | null): PeerTime[] {
  const document = open(text);
  const days = list<DatePlace>(document.dates({ today: publishedAt ?? '1900-01-01', timezone: 'UTC' }));
  const times = days.flatMap((place) => createDate(text, place));
  const lengths = list<DurationPlace>(document.durations()).flatMap((place) => createDuration(text, place));
  const isFree = ({ span }: PeerTime) => !times.some((other) => other.span[0] < span[1] && span[0] < other.span[1]);
  return [...times, ...lengths.filter(isFree)];
}

const spanOf = (text: string, { offset }: Place): readonly [number, number] =>
  trimTime(text, offset.start, offset.start + offset.length);

function createDate(text: string, place: DatePlace): PeerTime[] {
  const { start, unit } = place.dates;
  if (start === null || start === undefined) return [];
  const value = renderStart(start, unit ?? 'day');
  return [{ span: spanOf(text, place), type: value.includes('T') ? 'TIME' : 'DATE', value }];
}

const SEASONS = ['WI', 'SP', 'SU', 'FA'] as const;

function renderStart(start: string, unit: string): string {
  const year = start.slice(0, 4);
  const month = Number(start.slice(5, 7));
  if (unit === 'year') return year;
  if (unit === 'month') return start.slice(0, 7);
  if (unit === 'quarter') return `${year}-Q${Math.ceil(month / 3)}`;
  if (unit === 'season') return `${year}-${SEASONS[Math.floor((month % 12) / 3)]}`;
  if (unit === 'week' || unit === 'weekend') return `${renderWeek(start)}${unit === 'week' ? '' : '-WE'}`;
  return unit === 'hour' || unit === 'minute' || unit === 'time' ? start.slice(0, 16) : start.slice(0, 10);
}

const DAY_MS = 86_400_000;

function renderWeek(start: string): string {
  const day = new Date(`${start.slice(0, 10)}T00:00:00Z`);
  const thursday = new Date(day.getTime() + (4 - (day.getUTCDay() || 7)) * DAY_MS);
  const first = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  const week = Math.floor((thursday.getTime() - first) / (7 * DAY_MS)) + 1;
  return `${thursday.getUTCFullYear()}-W${String(week).padStart(2, '0')}`;
}

const UNITS: Readonly<Record<string, (count: number) => string>> = {
  year: (count) => `P${count}Y`,
  quarter: (count) => `P${count}Q`,
  month: (count) => `P${count}M`,
  week: (count) => `P${count}W`,
  day: (count) => `P${count}D`,
  hour: (count) => `PT${count}H`,
  minute: (count) => `PT${count}M`,
  second: (count) => `PT${count}S`,
};

function createDuration(text: string, place: DurationPlace): PeerTime[] {
  const [unit, count] = Object.entries(place.duration)[0] ?? [];
  const render = unit === undefined ? undefined : UNITS[unit];
  return render ? [{ span: spanOf(text, place), type: 'DURATION', value: render(count!) }] : [];
}

/** Money has its number whole only among the numbers, and its currency only among the money. */
function readQuantities(text: string): PeerQuantity[] {
  const document = open(text);
  const days = list<DatePlace>(document.dates());
  const money = list<MoneyPlace>(document.money());
  const quantities: PeerQuantity[] = [];
  for (const place of list<NumberPlace>(document.numbers().isCardinal())) {
    if (place.number.num === null || days.some((day) => isInside(place, day))) continue;
    const currency = money.find((other) => isInside(other, place))?.money.currency;
    quantities.push(createQuantity(place.number.num, currency ?? place.number.unit));
  }
  return quantities;
}

const isInside = ({ offset: inner }: Place, { offset: outer }: Place): boolean =>
  inner.start >= outer.start && inner.start + inner.length <= outer.start + outer.length;

const createQuantity = (value: number, unit: string): PeerQuantity => ({
  value,
  unit: unit === 'percent' ? 'percentage' : unit || '-',
  change: '=',
  concept: null,
});
