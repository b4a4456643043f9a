import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createEmptyLayers } from '../text/empty-layers.fixture.ts';
import { describeIntake } from './intake.suite.ts';
import { describeJournal } from './journal.suite.ts';
import { describePassages } from './passages.suite.ts';
import { describeQuestions } from './questions.suite.ts';
import { anyReading, createNumberedReading, createReading, type TestReading } from './record.fixture.ts';
import { describeRegistry } from './registry.suite.ts';
import type { DocumentSummary, Store } from './store.ts';

export interface OpenedStore {
  readonly store: Store;
  /** Closes the store and takes away what it left. */
  readonly dispose: () => Promise<void>;
}

const AT = '2022-12-01T10:00:00.000Z';
const MAKER = { by: 'an editor', at: AT, reason: null };

/** What every backend has to do. `open` gives an empty store each time. */
export function describeStore(name: string, open: () => Promise<OpenedStore>): void {
  describe(`store in ${name}`, () => {
    let opened: OpenedStore;
    let store: Store;
    const add = ({ document, record }: TestReading, readAt = AT) => store.addReading(document, record, readAt);

    beforeEach(async () => {
      opened = await open();
      store = opened.store;
    });
    afterEach(() => opened.dispose());

    describe('records', () => {
      test('come back exactly as they were added, new or in place of any other', async () => {
        let run = 0;
        await fc.assert(
          fc.asyncProperty(anyReading, async ({ document, record }) => {
            run += 1;
            const there = { ...document, url: null, origin: `/run-${run}.txt` };
            const given = { ...record, engine: { ...record.engine, version: `1.0.${run}` } };
            await add({ document: there, record: given });
            const [{ id, appearance }] = (await store.findDocuments(there.origin)) as [DocumentSummary];
            const stored = await store.readDocument(id, appearance);
            expect(stored!.record).toEqual(given);
            expect(JSON.stringify(stored!.record.claims)).toBe(JSON.stringify(given.claims));
            const bare = { ...given, ...createEmptyLayers(), engine: { ...given.engine, version: 'bare' } };
            if (run % 3 === 0) {
              expect(await add({ document: there, record: bare })).toMatchObject({ status: 'read-again' });
              expect((await store.readDocument(id, appearance))!.record).toEqual(bare);
            }
          }),
          { numRuns: 60, seed: 1 },
        );
      });

      test('stand beside what is known of the document', async () => {
        const reading = createReading([{ speaker: 'Ana Smith', content: 'that talks began' }], {
          id: 'x-1',
          title: 'Talks begin',
          byline: ['B. Writer', 'C. Writer'],
          publisher: 'The Paper',
          publishedAt: '2022-11-30',
          url: 'https://example.org/talks',
          origin: '/news/talks.html',
        });
        const { id } = await add(reading);
        const { record, lines, times, ...summary } = (await store.readDocument(id))!;
        expect([record.id, lines, times]).toEqual(['x-1', null, null]);
        expect(summary).toEqual({
          appearance: 1,
          id: reading.document.textHash.slice(0, 20),
          title: 'Talks begin',
          byline: ['B. Writer', 'C. Writer'],
          publisher: 'The Paper',
          publishedAt: '2022-11-30',
          publishedBasis: null,
          url: 'https://example.org/talks',
          origin: '/news/talks.html',
          intake: { verdict: 'ok', reasons: [] },
          version: 1,
          replacedBy: null,
          language: 'en',
          readAt: AT,
          engineVersion: '1.0.0',
          folded: 0,
          statements: 1,
          words: 9,
          appearances: [],
          review: { accepted: 0, corrected: 0, rejected: 0, added: 0 },
        });
        expect(await store.listDocuments()).toEqual([summary]);
      });

      test('are not there under an unknown id', async () => {
        expect(await store.readDocument('00000000000000000000')).toBeNull();
      });

      test('of many statements are kept whole', async () => {
        const reading = createNumberedReading(1, 700);
        const { id } = await add(reading);
        expect((await store.readDocument(id))!.record).toEqual(reading.record);
      });

      test('that are of another text are refused', async () => {
        const [one, two] = [createNumberedReading(1, 1), createNumberedReading(2, 1)];
        await expect(add({ document: one.document, record: two.record })).rejects.toThrow('of another text');
      });

      test('whose ids stand twice leave nothing behind', async () => {
        const { document, record } = createNumberedReading(1, 2);
        const broken = { ...record, claims: [record.claims[0]!, record.claims[0]!] };
        await expect(add({ document, record: broken })).rejects.toMatchObject({ code: 'store-failed' });
        expect(await store.count()).toEqual({ documents: 0, statements: 0, claims: 0, actors: 0 });
        expect(await store.findActors('Family7')).toEqual([]);
        expect(await add({ document, record })).toMatchObject({ status: 'added' });
      });
    });

    describe('versions', () => {
      const talks = (content: string, given: Parameters<typeof createReading>[1]) =>
        createReading([{ speaker: 'Ana Smith', content }], given);

      test('the same text again changes nothing', async () => {
        const reading = createNumberedReading(1, 3);
        const { id } = await add(reading);
        expect(await add(reading, '2023-01-01T00:00:00.000Z')).toEqual({ status: 'unchanged', id, version: 1 });
        expect((await store.readDocument(id))!.readAt).toBe(AT);
        expect(await store.listDocumentIds()).toEqual([id]);
      });

      test('the same text read by another engine takes the place of its reading', async () => {
        const { id } = await add(talks('that the ceasefire holds', { origin: 'a.txt' }));
        const { document, record } = talks('that the ceasefire holds', { origin: 'a.txt', engineVersion: '1.1.0' });
        const reread = { ...record, statements: [], claims: [], quantities: [] };
        expect(await add({ document, record: reread })).toEqual({
          status: 'read-again',
          id,
          version: 1,
          because: ['another engine'],
        });
        expect((await store.readDocument(id))!.record).toEqual(reread);
        expect(await store.searchStatements({ words: 'ceasefire' })).toEqual([]);
        expect(await store.searchClaims('ceasefire')).toEqual([]);
        expect(await store.listDocuments({ words: 'ceasefire' })).toHaveLength(1);
      });

      test('another text under the same URL is a new version, and the old one stays', async () => {
        const url = 'https://example.org/a';
        const first = await add(talks('that talks begin', { url, origin: url }));
        const second = await add(talks('that talks ended', { url, origin: '/other/place' }));
        const third = await add(talks('that talks failed', { url, origin: url }));
        expect(second).toEqual({ status: 'new-version', id: second.id, version: 2, previous: first.id });
        expect(third).toEqual({ status: 'new-version', id: third.id, version: 3, previous: second.id });
        expect((await store.readDocument(first.id))!.replacedBy).toBe(second.id);
        expect(await store.listDocumentIds()).toEqual([third.id]);
        expect(await store.listDocumentIds({ withReplaced: true })).toEqual([first.id, second.id, third.id]);
        expect(await store.listDocuments()).toHaveLength(1);
        expect(await store.listDocuments({ withReplaced: true })).toHaveLength(3);
        expect(await store.searchStatements({ words: 'talks' })).toHaveLength(1);
        expect(await store.searchStatements({ words: 'talks', withReplaced: true })).toHaveLength(3);
        expect(await store.searchClaims('talks')).toHaveLength(1);
        expect(await store.count()).toEqual({ documents: 1, statements: 1, claims: 1, actors: 1 });
        expect(await store.findActors('smith')).toMatchObject([{ documents: 1, mentions: 1, statements: 1 }]);
      });

      test('without a URL the same file is the same document', async () => {
        const first = await add(talks('that talks begin', { origin: '/news/a.txt' }));
        expect(await add(talks('that talks ended', { origin: '/news/a.txt' }))).toMatchObject({
          status: 'new-version',
          previous: first.id,
        });
        expect(await add(talks('that talks failed', { origin: '/news/b.txt' }))).toMatchObject({ status: 'added' });
      });

      test.each(['-', '-:2', 'news.jsonl:12', 'feed.xml#3'])('a place such as %s makes no versions', async (origin) => {
        await add(talks('that talks begin', { origin }));
        expect(await add(talks('that talks ended', { origin }))).toMatchObject({ status: 'added', version: 1 });
      });

      test('a text that stands last again after a removal takes its place again', async () => {
        const url = 'https://example.org/a';
        const first = await add(talks('that talks begin', { url }));
        const second = await add(talks('that talks ended', { url }));
        const third = await add(talks('that talks failed', { url }));
        await store.removeDocument(second.id, MAKER);
        expect((await store.readDocument(first.id))!.replacedBy).toBe(third.id);
        await store.removeDocument(third.id, MAKER);
        expect((await store.readDocument(first.id))!.replacedBy).toBeNull();
        expect(await store.listDocumentIds()).toEqual([first.id]);
      });
    });

    describe('appearances', () => {
      const wire = (given: Parameters<typeof createReading>[1]) =>
        createReading([{ speaker: 'Ana Smith', content: 'that talks begin' }], given);
      const gazette = {
        url: 'https://gazette.example/1',
        publisher: 'Gazette',
        title: 'Talks begin',
        publishedAt: '2022-03-02',
      };
      const mercury = {
        url: 'https://mercury.example/2',
        publisher: 'Mercury',
        title: 'They talk',
        byline: ['T. Kapel'],
        publishedAt: '2022-03-01',
      };

      test('of one text are kept with all that is known of each, and the text is one row', async () => {
        const { id } = await add(wire(gazette));
        expect(await add(wire(mercury))).toEqual({ status: 'another-appearance', id, version: 1 });
        const [row, ...others] = await store.listDocuments();
        expect(others).toEqual([]);
        expect(row).toMatchObject({ id, ...mercury, appearances: [gazette] });
        expect(await store.count()).toMatchObject({ documents: 1, statements: 1 });
        expect(await store.listDocuments({ words: 'begin' })).toHaveLength(1);
        expect(await store.findDocuments('they talk')).toHaveLength(1);
      });

      test('have the reading of their own day, and a statement is found once', async () => {
        const { id } = await add(wire(gazette));
        await add(wire(mercury));
        const [there] = await store.findDocuments(gazette.url);
        const dayOf = async (appearance?: number) =>
          (await store.readDocument(id, appearance))!.record.document.publishedAt.value;
        expect([await dayOf(), await dayOf(there!.appearance)]).toEqual(['2022-03-01', '2022-03-02']);
        expect(there).toMatchObject({ publisher: 'Gazette', appearances: [{ publisher: 'Mercury' }] });
        const hits = await store.searchStatements({ words: 'talks' });
        expect(hits.map(({ document }) => document.publisher)).toEqual(['Mercury']);
        expect(await store.findActors('smith')).toMatchObject([{ documents: 1, statements: 1 }]);
      });

      test('that the engine sees alike share a reading', async () => {
        const given = { publisher: 'Gazette', title: 'Talks begin', publishedAt: '2022-03-02' };
        const { document, record } = wire({ ...given, origin: 'a.txt' });
        await add({ document, record });
        const engine = { schemaVersion: record.schemaVersion, ...record.engine };
        const other = { ...document, origin: 'b.txt' };
        expect(await store.prepareReading(other, engine)).toEqual({ document: other, isRead: true });
        expect(await store.addAppearance(other, engine, AT)).toMatchObject({ status: 'another-appearance' });
        expect(await store.addAppearance(other, engine, AT)).toMatchObject({ status: 'unchanged' });
        const [there] = await store.findDocuments('b.txt');
        expect((await store.readDocument(there!.id, there!.appearance))!.record).toEqual(record);
        expect(await store.addAppearance({ ...other, title: 'Other' }, engine, AT)).toBeNull();
      });

      test('keep a day that was given once, and are read again when one is given', async () => {
        const bare = wire({ origin: 'draft.txt' });
        await add(bare);
        const dated = wire({ origin: 'draft.txt', publishedAt: '2022-03-31' });
        expect(await add(dated)).toMatchObject({ status: 'read-again', because: ['date given'] });
        const engine = { schemaVersion: bare.record.schemaVersion, ...bare.record.engine };
        const prepared = await store.prepareReading(bare.document, engine);
        expect(prepared).toMatchObject({ isRead: true, document: { publishedAt: '2022-03-31' } });
        expect(await store.addAppearance(prepared.document, engine, AT)).toMatchObject({ status: 'unchanged' });
        expect(await store.prepareReading(bare.document, { ...engine, models: { reader: 'x' } })).toMatchObject({
          isRead: false,
        });
      });

      test.each([
        [{ publishedAt: '2022-04-01' }, 'another date'],
        [{ title: 'Other' }, 'another title'],
        [{ publisher: 'Other' }, 'another publisher'],
        [{ language: 'de' }, 'another language'],
      ])('are read again where %j is new: %s', async (given, because) => {
        await add(wire({ ...gazette, origin: 'a.txt' }));
        expect(await add(wire({ ...gazette, origin: 'a.txt', ...given }))).toMatchObject({ because: [because] });
        expect(await store.listDocuments()).toMatchObject([{ ...gazette, ...given }]);
        expect(await store.count()).toMatchObject({ documents: 1, statements: 1 });
      });

      test('choose the one that stands for the text by what they are, not by which came first', async () => {
        const orders = [
          [gazette, mercury],
          [mercury, gazette],
        ];
        for (const [at, order] of orders.entries()) {
          for (const given of order) await add(wire({ ...given, text: `${at} `, url: `${given.url}/${at}` }));
        }
        expect(await store.listDocuments()).toMatchObject([{ publisher: 'Mercury' }, { publisher: 'Mercury' }]);
      });

      test('may replace another text at their place, and leave the text current where it still stands', async () => {
        const { url } = gazette;
        const { id } = await add(wire(gazette));
        await add(wire(mercury));
        const corrected = createReading([{ speaker: 'Ana Smith', content: 'that talks ended' }], { url });
        expect(await add(corrected)).toMatchObject({ status: 'new-version', previous: id });
        expect((await store.listDocuments()).map(({ id: each }) => each)).toContain(id);
        expect(await store.readDocument(id)).toMatchObject({ publisher: 'Mercury', replacedBy: null });
        expect(await store.searchStatements({ words: 'begin' })).toHaveLength(1);
      });
    });

    describe('removal', () => {
      test('takes a text out with all that was found in it, and leaves the rest', async () => {
        const [one, two] = [createNumberedReading(1, 3), createNumberedReading(2, 3)];
        const { id } = await add(one);
        await add(two);
        await store.removeDocument(id, MAKER);
        expect(await store.readDocument(id)).toBeNull();
        expect(await store.count()).toMatchObject({ documents: 1, statements: 3, claims: 3 });
        expect(await store.searchStatements({ words: '"document 1"' })).toEqual([]);
        expect(await store.listDocuments({ words: '"document 1"' })).toEqual([]);
        expect(await store.findActors('Family7')).toEqual([]);
        expect(await add(one)).toMatchObject({ status: 'added', id });
        expect((await store.readDocument(id))!.record).toEqual(one.record);
      });

      test('of what is not there is refused', async () => {
        await expect(store.removeDocument('00000000000000000000', MAKER)).rejects.toMatchObject({
          code: 'no-such-document',
        });
      });
    });

    describe('reading again', () => {
      test('lists what another engine read, with what was given for each appearance', async () => {
        const old = createReading([{ speaker: 'A', content: 'one' }], { origin: 'a.txt', title: 'One' });
        const { id } = await add(old);
        const fresh = createReading([{ speaker: 'A', content: 'two' }], { origin: 'b.txt', engineVersion: '1.1.0' });
        await add(fresh);
        const engine = { schemaVersion: fresh.record.schemaVersion, ...fresh.record.engine };
        expect(await store.listStale(engine)).toEqual([id]);
        expect(await store.listStale({ ...engine, models: { reader: 'sha256:1' } })).toHaveLength(2);
        expect(await store.listGiven(id)).toEqual([old.document]);
      });
    });

    describe('documents', () => {
      const ids = (found: readonly { id: string }[]) => found.map(({ id }) => id);

      test('are listed by publication, then by reading, those without a date last', async () => {
        const on = (publishedAt: string | null, content: string) =>
          createReading([{ speaker: 'Ana Smith', content }], { publishedAt });
        const undated = await add(on(null, 'one'));
        const old = await add(on('2020-01-01', 'two'));
        const early = await add(on('2022-01-01', 'three'), '2022-12-01T10:00:00.000Z');
        const late = await add(on('2022-01-01', 'four'), '2022-12-02T10:00:00.000Z');
        expect(ids(await store.listDocuments())).toEqual([late.id, early.id, old.id, undated.id]);
        expect(ids(await store.listDocuments({ limit: 2 }))).toEqual([late.id, early.id]);
        expect(ids(await store.listDocuments({ words: 'three' }))).toEqual([early.id]);
      });

      test('are found by id, address, file name or title', async () => {
        const { id } = await add(
          createReading([{ speaker: 'Ana Smith', content: 'one' }], {
            origin: '/home/me/news/Winter-talks.v2.txt',
            url: 'https://example.org/news/77',
            title: 'Is a ceasefire near?',
          }),
        );
        await add(createReading([{ speaker: 'Ana Smith', content: 'two' }], { origin: '/home/me/other/b.txt' }));
        for (const reference of [
          id,
          id.slice(0, 6),
          '/home/me/news/Winter-talks.v2.txt',
          'news/winter-talks.v2.txt',
          '../news/Winter-talks.v2.txt',
          'winter-talks.v2',
          'https://example.org/news/77',
          'ceasefire',
          'winter-t',
          'me/NEWS',
          '"a ceasefire"',
        ]) {
          expect([reference, ids(await store.findDocuments(reference))]).toEqual([reference, [id]]);
        }
        for (const reference of [
          '',
          '  ',
          '?',
          'id',
          'other/winter-talks.v2.txt',
          'Ana',
          'abcd1234',
          '-',
          'ter-talks',
          'winter_talks',
          'me/%',
        ]) {
          expect([reference, await store.findDocuments(reference)]).toEqual([reference, []]);
        }
      });

      test('of one file of many are found together and one by one', async () => {
        const one = await add(createReading([{ speaker: 'A', content: 'one' }], { origin: 'in/news.jsonl:1' }));
        const two = await add(createReading([{ speaker: 'A', content: 'two' }], { origin: 'in/news.jsonl:2' }));
        expect(ids(await store.findDocuments('news.jsonl'))).toEqual([two.id, one.id]);
        expect(ids(await store.findDocuments('news.jsonl:1'))).toEqual([one.id]);
      });

      test('that were replaced are found by id only', async () => {
        const first = await add(createReading([{ speaker: 'A', content: 'one' }], { origin: 'a.txt' }));
        const second = await add(createReading([{ speaker: 'A', content: 'two' }], { origin: 'a.txt' }));
        expect(ids(await store.findDocuments('a.txt'))).toEqual([second.id]);
        expect(ids(await store.findDocuments(first.id))).toEqual([first.id]);
      });
    });

    describe('statements', () => {
      const search = async (query: Parameters<Store['searchStatements']>[0]) =>
        (await store.searchStatements(query)).map(({ statement, document, content }) => [
          document.title,
          statement.id,
          content.map(({ exact }) => exact).join(' '),
        ]);

      beforeEach(async () => {
        await add(
          createReading(
            [
              { speaker: 'Ana Smith', aliases: ['Smith'], content: 'that a ceasefire was near', on: '2022-03-05' },
              {
                speaker: 'the World Bank',
                kind: 'organization',
                cue: 'warned',
                content: 'of a peace deal',
                on: '2022-05-01',
              },
            ],
            { title: 'old', publishedAt: '2022-06-01' },
          ),
        );
        await add(
          createReading(
            [
              { speaker: 'Ana  SMITH', content: 'that the deal for peace had failed' },
              {
                speaker: 'critics',
                kind: 'group',
                form: 'nominal',
                content: 'that ceasefires and a cease-fire differ',
              },
            ],
            { title: 'new', publishedAt: '2022-07-01' },
          ),
        );
      });

      test('come newest first where no words are asked for', async () => {
        expect((await search({ words: null })).map(([title, id]) => `${title} ${id}`)).toEqual([
          'new s1',
          'new s2',
          'old s2',
          'old s1',
        ]);
        expect(await search({ words: null, limit: 1 })).toHaveLength(1);
      });

      test('are found by plain letters where the words have others, and by their own letters alone', async () => {
        await add(
          createReading([{ speaker: 'Łukasz Sørby', content: 'that Weiß met the Müllers' }], { title: 'other' }),
        );
        for (const words of ['Weiss', 'Weiß', '"weiss met"', 'muller']) expect(await search({ words })).toHaveLength(1);
        for (const speaker of ['Lukasz Sorby', 'Łukasz Sørby'])
          expect(await search({ words: null, speaker })).toHaveLength(1);
        expect((await store.findActors('sorby')).map(({ name }) => name)).toEqual(['Łukasz Sørby']);
        expect(await search({ words: null, speaker: 'Smith' })).toHaveLength(2);
        expect(await search({ words: null, speaker: 'Smiþ' })).toEqual([]);
      });

      test('are found by words in any form and case', async () => {
        expect((await search({ words: 'CEASEFIRE' })).map(([title]) => title).sort()).toEqual(['new', 'old']);
        expect(await search({ words: 'warning' })).toEqual([['old', 's2', 'of a peace deal']]);
        expect(await search({ words: 'peace failed' })).toHaveLength(1);
        expect(await search({ words: 'ceasef' })).toEqual([]);
        expect(await search({ words: 'ceasef*' })).toHaveLength(2);
        expect(await search({ words: 'peace ceasefire' })).toEqual([]);
      });

      test('are found by a phrase in quotation marks', async () => {
        expect(await search({ words: 'peace deal' })).toHaveLength(2);
        expect(await search({ words: '"peace deal"' })).toEqual([['old', 's2', 'of a peace deal']]);
        expect(await search({ words: '“peace deal” warned' })).toHaveLength(1);
      });

      test.each(['smith', 'ana smith', 'SMITH Ana', 'Smith'])('are found by the speaker %s', async (speaker) => {
        expect((await search({ words: null, speaker })).map(([title, id]) => `${title} ${id}`)).toEqual([
          'new s1',
          'old s1',
        ]);
      });

      test('are found by the words of a source that is nobody in particular', async () => {
        expect(await search({ words: null, speaker: 'critics' })).toHaveLength(1);
        expect(await search({ words: 'ceasefire', speaker: 'critics' })).toHaveLength(1);
        expect(await search({ words: 'peace', speaker: 'critics' })).toEqual([]);
        expect(await search({ words: null, speaker: 'ceasefire' })).toEqual([]);
      });

      test('are found by the day they were said, else published', async () => {
        expect((await search({ words: null, from: '2022-05-01' })).map(([, , content]) => content)).toHaveLength(3);
        expect(await search({ words: null, to: '2022-05-01' })).toHaveLength(2);
        expect(await search({ words: null, from: '2022-04-01', to: '2022-06-30' })).toEqual([
          ['old', 's2', 'of a peace deal'],
        ]);
        expect(await search({ words: 'ceasefire', to: '2022-04-01' })).toHaveLength(1);
      });

      test('come with the words they rest on', async () => {
        const [hit] = await store.searchStatements({ words: 'near' });
        const { record } = (await store.readDocument(hit!.document.id))!;
        expect(hit!.statement).toEqual(record.statements[0]);
        expect(hit!.at).toBe('2022-03-05');
        expect(hit!.speakers).toEqual([{ id: 'a1', name: 'Ana Smith', kind: 'person' }]);
        expect(hit!.document).toMatchObject({ title: 'old', statements: 2 });
        expect(hit!.content).toEqual([
          {
            span: [15, 40],
            exact: 'that a ceasefire was near',
            prefix: 'Ana Smith said ',
            suffix: ' on 2022-03-05. the World Bank w',
          },
        ]);
        expect([hit!.source[0]!.exact, hit!.cue[0]!.exact]).toEqual(['Ana Smith', 'said']);
      });

      test.each(['', ' ', '?!', '""', '€', '" "', '\u0000'])(
        'are none for a query without words: %j',
        async (words) => {
          expect(await search({ words })).toEqual([]);
          expect(await search({ words: null, speaker: words })).toEqual([]);
          expect(await store.searchClaims(words)).toEqual([]);
          expect(await store.findActors(words)).toEqual([]);
          expect(await store.listDocuments({ words })).toEqual([]);
        },
      );

      test('no query is a syntax error', async () => {
        const odd = fc.constantFrom(
          '"',
          '*',
          '^',
          ':',
          '(',
          ')',
          '{',
          '}',
          '-',
          '+',
          'NEAR',
          'AND',
          'OR',
          'NOT',
          'content',
          ' ',
        );
        const query = fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.string(),
          fc.array(odd).map((parts) => parts.join('')),
        );
        await fc.assert(
          fc.asyncProperty(query, async (words) => {
            await search({ words, speaker: words });
            await search({ words });
            await store.searchClaims(words);
            await store.findActors(words);
            await store.findDocuments(words);
          }),
          { numRuns: 150, seed: 3 },
        );
        expect(await search({ words: Array.from({ length: 2_000 }, (_, index) => `w${index}`).join(' ') })).toEqual([]);
      });
    });

    describe('claims', () => {
      test('that hold the words, those most worth checking first', async () => {
        const claim = (content: string, checkworthiness: number) => ({
          speaker: 'Ana Smith',
          content,
          checkworthiness,
        });
        await add(
          createReading([
            claim('losses of 100', 0.2),
            claim('losses of 200', 0.9),
            claim('losses of 300', 0.5),
            claim('gains', 1),
          ]),
        );
        const found = await store.searchClaims('loss');
        expect(found.map((hit) => hit.claim.id)).toEqual(['c2', 'c3', 'c1']);
        const { record } = (await store.readDocument(found[0]!.document.id))!;
        expect(found[0]!.claim).toEqual(record.claims[1]);
        expect(found[0]!.evidence[0]).toMatchObject({ exact: 'losses of 200', span: record.claims[1]!.spans[0] });
        expect(await store.searchClaims('loss', 1)).toHaveLength(1);
      });
    });

    describe('actors', () => {
      const by = (speaker: string, given: Partial<Parameters<typeof createReading>[0][number]> = {}) => {
        texts += 1;
        return createReading([{ speaker, content: `that this is text ${texts}`, ...given }]);
      };
      let texts = 0;

      test('of one kind and one full name are one over all documents', async () => {
        await add(by('Ana Smith', { role: 'President', aliases: ['Smith'] }));
        await add(by('ANA  smith', { role: 'President', aliases: ['A. Smith'] }));
        await add(by('Ana Smith', { role: 'candidate' }));
        await add(by('Ana Smith', { kind: 'organization' }));
        const found = await store.findActors('Smith');
        expect(found).toEqual([
          {
            id: found[0]!.id,
            name: 'Ana Smith',
            kind: 'person',
            aliases: ['A. Smith', 'ANA  smith', 'Smith'],
            roles: ['President', 'candidate'],
            documents: 3,
            mentions: 3,
            statements: 3,
          },
          expect.objectContaining({ kind: 'organization', documents: 1 }),
        ]);
        expect(await store.findActors('Smith', 1)).toHaveLength(1);
      });

      test.each([
        ['Smith', 'person', 'name'],
        ['J. Smith', 'person', 'name'],
        ['the spokesman', 'person', 'nominal'],
        ['senior officials', 'group', 'nominal'],
      ] as const)('%s (%s) is not one over all documents', async (name, kind, form) => {
        await add(by(name, { kind, form }));
        await add(by(name, { kind, form }));
        expect(await store.findActors(name)).toMatchObject([{ documents: 1 }, { documents: 1 }]);
      });

      test.each([
        ['UN', 'organization'],
        ['Kyiv', 'place'],
        ['Ukrainians', 'group'],
      ] as const)('%s (%s) is one over all documents', async (name, kind) => {
        await add(by(name, { kind }));
        await add(by(name, { kind }));
        expect(await store.findActors(name)).toMatchObject([{ documents: 2, kind }]);
      });

      test('spaces and apostrophes make no difference', async () => {
        await add(by('Seán O’Brien'));
        await add(by("Sea\u0301n\u00A0O'Brien"));
        expect(await store.findActors("sean o'brien")).toMatchObject([{ documents: 2 }]);
      });

      test('names that a later reading does not give are gone', async () => {
        const first = by('Ana Smith', { aliases: ['Wrong'] });
        await add(first);
        await add(by('Ana Smith', { aliases: ['Smith'] }));
        const engine = { ...first.record.engine, version: '2.0.0' };
        const [actor] = first.record.actors;
        const second = { ...first.record, engine, actors: [{ ...actor!, name: 'Bob Jones', aliases: [] }] };
        await add({ document: first.document, record: second });
        expect(await store.findActors('Wrong')).toEqual([]);
        expect(await store.findActors('Smith')).toMatchObject([{ documents: 1, aliases: ['Smith'] }]);
        expect(await store.findActors('Jones')).toMatchObject([{ documents: 1 }]);
      });
    });

    test('calls at the same time do not disturb each other', async () => {
      const readings = Array.from({ length: 12 }, (_, index) => createNumberedReading(index, 5));
      const added = await Promise.all([
        ...readings.map((reading) => add(reading)),
        ...readings.map((reading) => add(reading)),
      ]);
      expect(added.filter(({ status }) => status === 'added')).toHaveLength(12);
      expect(added.filter(({ status }) => status === 'unchanged')).toHaveLength(12);
      expect(await store.count()).toMatchObject({ documents: 12, statements: 60, claims: 60 });
    });

    describeIntake(() => store);
    describeJournal(() => store);
    describePassages(() => store);
    describeQuestions(() => store);
    describeRegistry(() => store);
  });
}
