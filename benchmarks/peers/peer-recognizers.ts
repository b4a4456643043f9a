import recognizers from '@microsoft/recognizers-text-suite';
import { noonOf, type Peer, type PeerQuantity, type PeerTime, readParagraphs, trimTime } from './peer.ts';
import { readVersion } from './read-version.ts';
import { nameRecognizersUnit } from './recognizers-units.ts';

/** What the library gives for a stretch of text; its own types leave the resolution open. */
interface Found {
  readonly start: number;
  /** Of its last character. */
  readonly end: number;
  readonly text: string;
  readonly typeName: string;
  readonly resolution: Readonly<Record<string, unknown>> | null;
}

interface Reading {
  /** Missing where it found words and made nothing of them. */
  readonly timex?: string;
  readonly type: string;
  readonly value?: string;
  readonly start?: string;
}

const CULTURE = recognizers.Culture.English;

/** Microsoft's Recognizers: where it gives two readings of a day, the one that is over, as news has it. */
export const createRecognizers = (): Peer => ({
  name: `@microsoft/recognizers-text-suite ${readVersion('@microsoft/recognizers-text-suite')}`,
  readTimes: (text, publishedAt) =>
    readParagraphs(text, (paragraph) => {
      const at = noonOf(publishedAt);
      return listTimes(paragraph, at).flatMap((found) => createTime(paragraph, found, at));
    }),
  readQuantities: (text) => text.split(/\n[ \t]*\n/).flatMap(listQuantities),
});

const listTimes = (text: string, at: Date): readonly Found[] =>
  recognizers.recognizeDateTime(text, CULTURE, undefined, at) as unknown as readonly Found[];

const TYPES: Readonly<Record<string, PeerTime['type']>> = {
  date: 'DATE',
  daterange: 'DATE',
  duration: 'DURATION',
  set: 'SET',
};

function createTime(text: string, { start, end, resolution }: Found, at: Date): PeerTime[] {
  const reading = (resolution?.values as readonly Reading[] | undefined)?.[0];
  if (!reading) return [];
  const type = TYPES[reading.type] ?? 'TIME';
  return [{ span: trimTime(text, start, end + 1), type, value: renderReading(reading, at) }];
}

/** Its own notation is near TIMEX3, but for spans of time and for what is open. */
function renderReading({ timex = '', type, value, start }: Reading, at: Date): string {
  if (type === 'duration' || type === 'set') return timex;
  const span = /^\((\d{4})-(\d\d)-\d\d,\d{4}-\d\d-\d\d,P(3M|6M|10Y|100Y)\)$/.exec(timex);
  if (span) return renderSpan(span[1]!, Number(span[2]), span[3]!);
  // Its past "Friday" in Friday's paper is last week's.
  if (timex === `XXXX-WXX-${at.getUTCDay() || 7}`) return at.toISOString().slice(0, 10);
  const day = value && /^\d{4}-\d\d-\d\d/.test(value) ? value.slice(0, 10) : start?.slice(0, 10);
  const clock = /T(\d\d)(?::(\d\d))?$/.exec(timex);
  if (clock) return `${day ?? 'XXXX-XX-XX'}T${clock[1]}:${clock[2] ?? '00'}`;
  if (!timex.startsWith('XXXX') || day === undefined) return timex.replace(/^\(([^,]+),.*\)$/, '$1');
  if (type === 'daterange') return /^XXXX-\d\d$/.test(timex) ? day.slice(0, 7) : day;
  const part = /T(?:MO|AF|EV|NI)$/.exec(timex)?.[0] ?? '';
  return `${day}${part}`;
}

function renderSpan(year: string, month: number, length: string): string {
  if (length === '3M') return `${year}-Q${Math.ceil(month / 3)}`;
  if (length === '6M') return `${year}-H${Math.ceil(month / 6)}`;
  return length === '10Y' ? year.slice(0, 3) : year.slice(0, 2);
}

/** Figures with a unit first; a bare number only where nothing else has it, and no time. */
function listQuantities(text: string): PeerQuantity[] {
  const times = listTimes(text, noonOf(null));
  const taken: Found[] = times.filter(({ typeName }) => !typeName.endsWith('duration'));
  const quantities: PeerQuantity[] = [];
  for (const read of [
    recognizers.recognizeCurrency,
    recognizers.recognizePercentage,
    recognizers.recognizeDimension,
    recognizers.recognizeTemperature,
    recognizers.recognizeAge,
    recognizers.recognizeNumber,
  ]) {
    for (const found of read(text, CULTURE) as unknown as readonly Found[]) {
      const quantity = createQuantity(found);
      if (!quantity || taken.some((other) => other.start <= found.end && found.start <= other.end)) continue;
      taken.push(found);
      quantities.push(quantity);
    }
  }
  return quantities;
}

function createQuantity({ typeName, resolution }: Found): PeerQuantity | null {
  const value = Number.parseFloat(String(resolution?.value ?? '').replace('%', ''));
  if (!Number.isFinite(value)) return null;
  const unit = typeName === 'percentage' ? 'percentage' : nameRecognizersUnit(String(resolution?.unit ?? '-'));
  return { value, unit, change: '=', concept: null };
}
