import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEFAULT_LIMITS, type IngestLimits } from '../ingest.ts';
import type { ParsingTask } from './parsing-message.ts';
import { type ParsingProcess, startParsingProcess } from './parsing-process.ts';

const createFeed = (...texts: string[]): string =>
  `<rss version="2.0"><channel>${texts.map((text) => `<item><title>t</title><description>${text}</description></item>`).join('')}</channel></rss>`;

const createTask = (feed: string, limits: Partial<IngestLimits> = {}): ParsingTask => ({
  readerName: 'feed',
  origin: 'in',
  bytes: Buffer.from(feed),
  charset: null,
  url: null,
  limits: { ...DEFAULT_LIMITS, ...limits },
});

describe('a parsing process', () => {
  let parser: ParsingProcess;
  beforeAll(() => {
    parser = startParsingProcess(DEFAULT_LIMITS.parseMemoryBytes);
  });
  afterAll(() => parser.end());

  test('goes on where somebody has seen enough after the last document, whose end is yet to come', async () => {
    for await (const result of parser.parse(createTask(createFeed('Nobody signed.')))) {
      expect(result.ok).toBe(true);
      break;
    }
    expect(parser.canGoOn()).toBe(true);
  });

  test('tells what it read before it was ended, and cannot go on', async () => {
    const seen: string[] = [];
    const feed = createFeed('One.', 'Two.', '&lt;p&gt;No end.'.repeat(199_000), 'Four.');
    const reading = async () => {
      for await (const result of parser.parse(createTask(feed, { parseTimeoutMs: 400 })))
        seen.push(result.ok ? result.document.text : result.error.code);
    };
    await expect(reading()).rejects.toMatchObject({ code: 'took-too-long' });
    expect(seen).toEqual(['One.', 'Two.']);
    expect(parser.canGoOn()).toBe(false);
  });
});
