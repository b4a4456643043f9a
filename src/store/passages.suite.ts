import { beforeEach, describe, expect, test } from 'vitest';
import { createPassages } from '../ask/create-passages.ts';
import type { PassageQuery } from '../ask/find/passage-query.ts';
import { createAnnotation } from '../review/create-annotation.ts';
import { createReading, type TestReading } from './record.fixture.ts';
import type { DocumentToStore, Store } from './store.ts';

const AT = '2031-03-06T10:00:00.000Z';
/** What a question is answered from, as every backend has to keep it. */
export function describePassages(current: () => Store): void {
  describe('passages', () => {
    let store: Store;
    const add = async ({ document, record }: TestReading) => (await store.addReading(document, record, AT)).id;
    const say = (content: string, given: Partial<DocumentToStore> = {}) =>
      createReading([{ speaker: 'Ana Smith', content }], { origin: `/${content}.txt`, ...given });
    const find = async (query: Partial<PassageQuery>) =>
      (await store.findPassages({ phrases: [], documents: 10, ...query })).map(({ id }) => id);

    beforeEach(() => {
      store = current();
    });

    test('come with their document, as they are made of its record', async () => {
      const reading = say('that the bridge is safe', {
        title: 'Safe',
        publisher: 'The Paper',
        publishedAt: '2031-03-05',
      });
      const id = await add(reading);
      const passages = createPassages(reading.record).map((passage) => ({ ...passage, document: id }));
      expect(passages.map(({ words }) => words)).toEqual(['that the bridge is safe']);
      expect(await store.findPassages({ phrases: ['bridges'], documents: 1 })).toEqual([
        { id, title: 'Safe', publisher: 'The Paper', publishedAt: '2031-03-05', passages },
      ]);
      expect(await store.readPassages(id)).toEqual(passages);
      expect(await store.readPassages('none')).toBeNull();
    });

    test('are found by any of the words, of the documents that fit best', async () => {
      const ids = [];
      for (const content of ['that talks begin', 'that talks on the dam begin', 'that it rains'])
        ids.push(await add(say(content)));
      expect(await find({ phrases: ['talks', 'dam'] })).toEqual([ids[1], ids[0]]);
      expect(await find({ phrases: ['talks', 'dam'], documents: 1 })).toEqual([ids[1]]);
      expect(await find({ phrases: ['the "dam" *'] })).toEqual([ids[1]]);
      expect(await find({})).toEqual([]);
    });

    test('of a replaced version, of another publisher and of earlier days are left out', async () => {
      const url = 'https://gazette.example/1';
      await add(say('that talks begin', { url }));
      const newest = await add(say('that talks end', { url, publishedAt: '2031-03-05', publisher: 'The Gazette' }));
      const dateless = await add(say('that talks go on', { publisher: 'The Mercury' }));
      const phrases = ['talks'];
      expect((await find({ phrases })).sort()).toEqual([newest, dateless].sort());
      expect(await find({ phrases, publisher: 'the gazette' })).toEqual([newest]);
      expect(await find({ phrases, since: '2031-03-06' })).toEqual([dateless]);
    });

    test('are as people have put the statements', async () => {
      const id = await add(say('that talks begin'));
      const document = (await store.readReviewed(id))!;
      const said = { action: 'reject', items: [{ layer: 'statements', id: 's1' }] } as const;
      await store.appendEntry(
        createAnnotation(document.record, document.place, { by: 'ed', at: AT, reason: null }, said),
        document.seen,
      );
      expect(await store.readPassages(id)).toMatchObject([
        { statement: null, words: document.record.document.text.trim() },
      ]);
    });
  });
}
