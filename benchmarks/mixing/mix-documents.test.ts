import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { htmlReader } from '../../src/ingest/formats/read-html.ts';
import { readOne } from '../../src/ingest/formats/reader.suite.ts';
import { assertRecord } from '../../src/schema/assert-record.ts';
import { type ItemLayer, KEY_LETTERS } from '../../src/schema/key.ts';
import type { OnRecord } from '../../src/schema/record.ts';
import { openReader } from '../../src/workspace/open-reader.ts';
import { readGoldArticles } from '../../test/articles/load-gold.ts';
import { readArticle } from '../../test/articles/read-article.ts';
import { mixDocuments } from './mix-documents.ts';

const FOLDER = fileURLToPath(new URL('../../test/articles', import.meta.url));
const COUNT = 30;

/** No golden article has entries. */
const LIVE_PAGE = `<title>Quay to close</title><article><h1>Quay to close</h1>${[9, 10, 11, 12]
  .map(
    (hour) =>
      `<section><time datetime="2031-03-04T${hour}:15">${hour}:15</time><p>Edda Flint, the mayor of Skarn, said the quay would close at ${hour} on Monday for eight months.</p><p>“It is a hard day for all of us,” she said.</p></section>`,
  )
  .join('')}</article>`;

describe('mixDocuments', () => {
  const records: OnRecord[] = [];
  const mix = (seed?: number) => [...mixDocuments(records, COUNT, seed)];
  beforeAll(async () => {
    const reader = await openReader();
    for (const article of await readGoldArticles(FOLDER)) records.push(await reader.read(await readArticle(article)));
    records.push(await reader.read({ id: 'live-page', ...(await readOne(htmlReader, LIVE_PAGE)) }));
  });

  test('gives as many documents as asked for, each with a text and an address of its own', () => {
    const mixed = mix();
    expect(mixed).toHaveLength(COUNT);
    expect(new Set(mixed.map(({ record }) => record.document.text)).size).toBe(COUNT);
    expect(new Set(mixed.map(({ url }) => url)).size).toBe(COUNT);
  });

  test('gives the same for the same seed, and others for another', () => {
    const one = mix(3);
    expect(mix(3)).toEqual(one);
    expect(mix(4)[0]!.record.document.text).not.toBe(one[0]!.record.document.text);
  });

  test('gives records that keep the contract, with all layers in them', () => {
    const mixed = mix().map(({ record }) => record);
    for (const record of mixed) assertRecord(record);
    for (const layer of Object.keys(KEY_LETTERS) as ItemLayer[]) {
      expect(
        mixed.some((record) => record[layer].length > 0),
        layer,
      ).toBe(true);
    }
    const spoken = mixed.flatMap(({ statements }) => statements.filter(({ speakers }) => speakers.length > 0));
    expect(spoken.length).toBeGreaterThan(COUNT * 5);
  });

  test('calls people by other names wherever they are named', () => {
    for (const { record } of mix()) {
      const { text } = record.document;
      expect(text).not.toMatch(/Doverik|Valtane|Amarin/);
      for (const { kind, name, mentions } of record.actors) {
        if (kind !== 'person') continue;
        const named = mentions.filter(({ form }) => form === 'name').map(({ span }) => text.slice(...span));
        const words = new Set(named.flatMap((words) => words.toLowerCase().match(/\p{L}+/gu) ?? []));
        expect(
          name
            .toLowerCase()
            .match(/\p{L}+/gu)!
            .some((word) => words.has(word)),
          `${name}: ${named}`,
        ).toBe(true);
      }
    }
  });

  test('moves days with the words for them', () => {
    const { record } = mix().find(({ record }) => record.timexes.some(isWrittenOut))!;
    for (const timex of record.timexes.filter(isWrittenOut)) {
      expect(record.document.text.slice(...timex.span)).toContain(timex.value.slice(0, 4));
    }
  });
});

const isWrittenOut = ({ value, basis }: OnRecord['timexes'][number]): boolean =>
  basis === 'explicit' && /^\d{4}-\d\d$/.test(value);
