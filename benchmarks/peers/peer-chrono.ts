import { type ParsedComponents, type ParsedResult, parse } from 'chrono-node';
import { noonOf, type Peer, type PeerTime, readParagraphs, trimTime } from './peer.ts';
import { readVersion } from './read-version.ts';

/** chrono-node: dates and clock times only, each as a moment; what it is certain of tells the grain. */
export const createChrono = (): Peer => ({
  name: `chrono-node ${readVersion('chrono-node')}`,
  readTimes: (text, publishedAt) =>
    readParagraphs(text, (paragraph) =>
      parse(paragraph, { instant: noonOf(publishedAt), timezone: 0 }).map((result) => createTime(paragraph, result)),
    ),
  readQuantities: null,
});

function createTime(text: string, { index, text: words, start }: ParsedResult): PeerTime {
  const span = trimTime(text, index, index + words.length);
  if (/^now$/i.test(words)) return { span, type: 'DATE', value: 'PRESENT_REF' };
  const value = renderMoment(start);
  return { span, type: value.includes('T') ? 'TIME' : 'DATE', value };
}

function renderMoment(at: ParsedComponents): string {
  const pad = (part: 'day' | 'hour' | 'minute' | 'month', width = 2) => String(at.get(part) ?? 0).padStart(width, '0');
  const year = String(at.get('year')).padStart(4, '0');
  const isDay = at.isCertain('day') || at.isCertain('weekday') || at.isCertain('hour');
  if (!isDay) return at.isCertain('month') ? `${year}-${pad('month')}` : year;
  const day = `${year}-${pad('month')}-${pad('day')}`;
  return at.isCertain('hour') ? `${day}T${pad('hour')}:${pad('minute')}` : day;
}
