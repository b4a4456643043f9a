import { beforeEach, describe, expect, test } from 'vitest';
import { createReading } from './record.fixture.ts';
import type { DocumentSummary, DocumentToStore, Store } from './store.ts';

const AT = '2031-03-06T10:00:00.000Z';
const FIRST = { url: 'https://gazette.example/1', title: 'Talks begin', publishedAt: '2031-03-05' };
const SECOND = { url: 'https://mercury.example/2', title: 'They talk', publishedAt: '2031-03-06' };
const THIN = { verdict: 'thin', reasons: ['Hardly any text for such a page.'] } as const;
const DOUBT = {
  verdict: 'doubt',
  reasons: ['The text does not bear out its headline.', 'A menu stands in front.'],
} as const;
const OK = { verdict: 'ok', reasons: [] } as const;
const TURNS = [
  { span: [4, 20], kind: 'answer', speaker: 'Ana "A." Smith\u0000', label: [0, 3] },
  { span: [21, 24], kind: 'quote', speaker: null, label: null },
] as const;
const ENTRIES = [{ span: [0, 24], at: '2031-03-05T21:00', label: [0, 3], byline: ['B. Writer'] }] as const;

/** What the door knew of a document, as every backend has to keep it. */
export function describeIntake(current: () => Store): void {
  describe('what the door knew', () => {
    let store: Store;
    const wire = (given: Partial<DocumentToStore>) =>
      createReading([{ speaker: 'Ana Smith', content: 'that talks begin' }], given);
    const engine = (({ record }) => ({ schemaVersion: record.schemaVersion, ...record.engine }))(wire({}));
    const add = async (given: Partial<DocumentToStore>) => {
      const { document, record } = wire(given);
      return store.addReading(document, record, AT);
    };
    const give = async (given: Partial<DocumentToStore>) => {
      const { document, isRead } = await store.prepareReading(wire(given).document, engine);
      return isRead ? store.addAppearance(document, engine, AT) : null;
    };
    const inDoubt = async (more = {}) =>
      (await store.listDocuments({ isInDoubt: true, ...more })).map(({ url, intake }: DocumentSummary) => [
        url,
        intake.verdict,
      ]);

    beforeEach(() => {
      store = current();
    });

    test('is kept with each appearance, and comes back as it was', async () => {
      const lines = [
        [0, 3],
        [27, 9],
      ] as const;
      const times = [[0, 1500]] as const;
      const { id } = await add({ ...FIRST, publishedBasis: 'json-ld', intake: DOUBT, lines, times });
      await give({ ...SECOND, publishedBasis: 'url' });
      await add({ ...SECOND, publishedBasis: 'url' });
      const stored = (await store.readDocument(id))!;
      expect(stored).toMatchObject({ publishedBasis: 'json-ld', intake: DOUBT, lines, times });
      expect(stored.appearances).toMatchObject([{ publishedBasis: 'url', intake: OK }]);
      expect(await store.readReviewed(id)).toMatchObject({ publishedBasis: 'json-ld', intake: DOUBT, lines, times });
      const [given] = await store.listGiven(id);
      expect(given).toEqual(wire({ ...FIRST, publishedBasis: 'json-ld', intake: DOUBT, lines, times }).document);
    });

    test('is put right without another reading when it is judged anew', async () => {
      const { id } = await add({ ...FIRST, publishedBasis: 'url', intake: DOUBT });
      expect(await give({ ...FIRST, publishedBasis: 'meta' })).toMatchObject({ status: 'unchanged' });
      expect(await store.readDocument(id)).toMatchObject({ publishedBasis: 'meta', intake: OK });
    });

    test('of a day that was given once stays with the day', async () => {
      const { id } = await add({ ...FIRST, publishedBasis: 'given' });
      await give({ ...FIRST, publishedAt: null });
      expect(await store.readDocument(id)).toMatchObject({ publishedAt: '2031-03-05', publishedBasis: 'given' });
      await add({ url: null, origin: '/draft.txt', publishedAt: null, publishedBasis: 'visible' });
      expect((await store.findDocuments('/draft.txt'))[0]).toMatchObject({ publishedAt: null, publishedBasis: null });
    });

    test('chooses the documents in doubt, each text once and seen from where it was', async () => {
      await add({ ...FIRST });
      await add({ ...SECOND, intake: THIN });
      await add({ text: 'Another text. ', url: 'https://other.example/3', intake: DOUBT });
      expect(await store.listDocuments()).toHaveLength(2);
      expect((await inDoubt()).sort()).toEqual([
        [SECOND.url, 'thin'],
        ['https://other.example/3', 'doubt'],
      ]);
      expect(await inDoubt({ words: 'another' })).toEqual([['https://other.example/3', 'doubt']]);
      expect(await inDoubt({ limit: 1 })).toHaveLength(1);
    });

    test('of a version that was replaced is left out, as the version is', async () => {
      await add({ ...FIRST, intake: DOUBT });
      await add({ ...FIRST, text: 'Put right. ' });
      expect(await inDoubt()).toEqual([]);
      expect(await inDoubt({ withReplaced: true })).toEqual([[FIRST.url, 'doubt']]);
    });

    test('of turns and entries is what the engine sees: others are another reading', async () => {
      const { id } = await add({ ...FIRST, turns: TURNS });
      expect(await give({ ...FIRST, turns: TURNS })).toMatchObject({ status: 'unchanged' });
      expect(await give({ ...FIRST })).toBeNull();
      const [given] = await store.listGiven(id);
      expect(given).toEqual(wire({ ...FIRST, turns: TURNS }).document);
      expect(await add({ ...FIRST, turns: TURNS, entries: ENTRIES })).toMatchObject({ because: ['other turns'] });
      expect((await store.listGiven(id))[0]).toMatchObject({ turns: TURNS, entries: ENTRIES });
      expect(await add({ ...FIRST })).toMatchObject({ because: ['other turns'] });
      expect((await store.listGiven(id))[0]).not.toHaveProperty('turns');
    });
  });
}
