import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_LIMITS, type IngestLimits, type IngestResult } from '../ingest.ts';
import type { Reader } from './reader.ts';
import { streamOf } from './samples.suite.ts';

export interface ReaderSample {
  /** An input that holds FIRST and SECOND as its two paragraphs, at least. */
  readonly bytes: Uint8Array | string;
  /** The origin of its document, where that is not the origin of the input. */
  readonly part?: string;
  /** Whether text of this format may hold soft hyphens and no-break spaces as they are. */
  readonly keepsInvisible?: boolean;
}

export const FIRST =
  'The talks be\u00ADtween Harvia and Osmark failed on 26\u00A0November, officials said in the capital on Friday.';
export const SECOND =
  '“We leave,” said Mara Lindt, the minister of trade, before she left the room with her delegation.';

/** What every reader promises, whatever its format. */
export function runReaderSuite(name: string, reader: Reader, sample: ReaderSample): void {
  describe(`the contract of readers: ${name}`, () => {
    test('reads a document, with its origin and format', async () => {
      const [result, ...rest] = await readAll(reader, sample.bytes);
      expect(rest).toEqual([]);
      expect(result).toMatchObject({ ok: true, document: { origin: `in${sample.part ?? ''}`, format: reader.format } });
    });

    test('sets paragraphs apart by a blank line, and keeps soft hyphens and no-break spaces', async () => {
      const [result] = await readAll(reader, sample.bytes);
      const first = sample.keepsInvisible === false ? FIRST.replace('\u00AD', '').replace('\u00A0', ' ') : FIRST;
      expect(result?.ok && result.document.text).toContain(`${first}\n\n${SECOND}`);
    });

    test('an empty input is told', async () => {
      expect(codes(await readAll(reader, ''))).toEqual(['empty-input']);
    });

    test('a text that is too long is told', async () => {
      expect(codes(await readAll(reader, sample.bytes, { textLength: 50 }))).toEqual(['text-too-long']);
    });

    test('every failure names the input and a remedy', async () => {
      const limited = await readAll(reader, sample.bytes, { textLength: 50, fileBytes: 60 });
      for (const result of [...limited, ...(await readAll(reader, new Uint8Array([1, 2, 0, 3, 4])))]) {
        if (result.ok) throw new Error('It was read.');
        expect(result.error.input).toBe(result.origin);
        expect(result.error.remedy).toBeTruthy();
        expect(result.error.code).not.toBe('internal-error');
      }
    });

    test('never throws, and finds no fault of its own, whatever the bytes', async () => {
      const whole = Buffer.from(sample.bytes);
      const damaged = fc
        .tuple(fc.nat(whole.length), fc.nat(whole.length), fc.uint8Array({ maxLength: 40 }))
        .map(([a, b, noise]) =>
          Buffer.concat([whole.subarray(0, Math.min(a, b)), noise, whole.subarray(Math.max(a, b))]),
        );
      await fc.assert(
        fc.asyncProperty(fc.oneof(damaged, fc.uint8Array({ maxLength: 200 })), async (bytes) => {
          expect(codes(await readAll(reader, bytes))).not.toContain('internal-error');
        }),
        { numRuns: 60 },
      );
    });

    test('gives the same for the same bytes', async () => {
      expect(await readAll(reader, sample.bytes)).toEqual(await readAll(reader, sample.bytes));
    });
  });
}

/** All results of an input that is called "in". */
export async function readAll(
  reader: Reader,
  bytes: Uint8Array | string,
  limits: Partial<IngestLimits> = {},
  from: { charset?: string; url?: string } = {},
): Promise<IngestResult[]> {
  const input = {
    origin: 'in',
    stream: streamOf(bytes),
    charset: from.charset ?? null,
    url: from.url ?? null,
    limits: { ...DEFAULT_LIMITS, ...limits },
  };
  const results: IngestResult[] = [];
  for await (const result of reader.read(input)) results.push(result);
  return results;
}

/** The only document of an input. */
export async function readOne(...args: Parameters<typeof readAll>) {
  const [result] = await readAll(...args);
  if (!result?.ok) throw result?.error ?? new Error('Nothing was read.');
  return result.document;
}

/** What failed. */
export function codes(results: readonly IngestResult[]): string[] {
  return results.flatMap((result) => (result.ok ? [] : [result.error.code]));
}
