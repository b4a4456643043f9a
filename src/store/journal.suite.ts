import { beforeEach, describe, expect, test } from 'vitest';
import type { Annotation } from '../review/annotation.ts';
import { createAnnotation, createUndo, type Said } from '../review/create-annotation.ts';
import { createReading, type TestReading } from './record.fixture.ts';
import type { ReviewedDocument, Store } from './store.ts';

/** Whoever names an entry to undo it need not have seen what came after. */
const NEWEST = Number.MAX_SAFE_INTEGER;
const AT = '2031-03-06T10:00:00.000Z';

/** What people say of items, as every backend has to keep it. */
export function describeJournal(current: () => Store): void {
  describe('the journal', () => {
    let store: Store;
    let id: string;
    const reading = createReading(
      [
        { speaker: 'Ada Moss', content: 'the port stays closed' },
        { speaker: 'Jan Hale', content: 'grain was lost' },
      ],
      { origin: '/news/port.txt', publishedAt: '2031-03-05' },
    );
    const read = async (of = id): Promise<ReviewedDocument> => (await store.readReviewed(of))!;
    const say = async (said: Said, { by = 'ed', seen }: { by?: string; seen?: number } = {}) => {
      const document = await read();
      const draft = createAnnotation(document.record, document.place, { by, at: AT, reason: null }, said);
      return store.appendEntry(draft, seen ?? document.seen);
    };
    const statement = (named: string) => [{ layer: 'statements', id: named }] as const;
    const find = async (words: string | null, more = {}) =>
      (await store.searchStatements({ words, ...more })).map(
        ({ statement: { id: found }, review }) => `${found} ${review.state}`,
      );

    beforeEach(async () => {
      store = current();
      ({ id } = await store.addReading(reading.document, reading.record, AT));
    });

    test('keeps an entry with all that it says, and lays it over the record', async () => {
      const entry = await say({ action: 'accept', items: statement('s1') });
      expect(entry).toMatchObject({ id: 1, by: 'ed', at: AT, action: 'accept', isInForce: true, undoes: null });
      expect(await store.listJournal()).toEqual([entry]);
      expect(await store.listJournal({ document: id })).toEqual([entry]);
      const document = await read();
      expect(document.seen).toBe(1);
      expect(document.record.statements.map(({ review }) => review.state)).toEqual(['accepted', 'proposed']);
      expect(document.review).toEqual({ accepted: 1, corrected: 0, rejected: 0, added: 0 });
      expect((await store.readDocument(id))!.record).toEqual(reading.record);
    });

    test('a rejected statement is found only if it is asked for', async () => {
      await say({ action: 'reject', items: statement('s1') });
      expect(await find('port')).toEqual([]);
      expect(await find('port', { withRejected: true })).toEqual(['s1 rejected']);
      expect(await find(null)).toEqual(['s2 proposed']);
    });

    test('a corrected statement is found by what it is now, and by nothing that it was', async () => {
      await say({
        action: 'correct',
        items: statement('s1'),
        patch: { speakers: [{ from: 'new', name: 'Oran Teff', kind: 'person' }], source: [] },
      });
      expect(await find(null, { speaker: 'Oran Teff' })).toEqual(['s1 corrected']);
      expect(await find(null, { speaker: 'Ada Moss' })).toEqual([]);
      expect(await find('Teff port')).toEqual(['s1 corrected']);
      await say({ action: 'correct', items: statement('s2'), patch: { speakers: ['a1'] } });
      expect(await find(null, { speaker: 'Ada Moss' })).toEqual(['s2 corrected']);
      const [moss] = await store.findActors('Ada Moss');
      expect((await store.listStatementsOf(moss!.id)).map((hit) => hit.statement.id)).toEqual(['s2']);
    });

    test('a statement given to an actor of the store is among what that actor says', async () => {
      const other = createReading([{ speaker: 'Mia Toll', content: 'it rains' }], { origin: '/news/rain.txt' });
      await store.addReading(other.document, other.record, AT);
      const [toll] = await store.findActors('Mia Toll');
      const speaker = { from: 'store', publicId: toll!.id, name: 'Mia Toll', kind: 'person' } as const;
      await say({ action: 'correct', items: statement('s1'), patch: { speakers: [speaker] } });
      const words = async () => (await store.listStatementsOf(toll!.id)).map((hit) => hit.content[0]!.exact);
      expect((await words()).sort()).toEqual(['it rains', 'the port stays closed']);
      await say({ action: 'reject', items: statement('s1') });
      expect(await words()).toEqual(['it rains']);
    });

    test('an added statement is found and listed', async () => {
      const at = reading.document.text.indexOf('closed');
      await say({ action: 'add', statement: { content: [[at, at + 6]], speakers: ['a2'] } });
      expect(await find('closed')).toEqual(['s+1 added', 's1 proposed']);
      expect(await find(null, { speaker: 'Jan Hale' })).toEqual(['s+1 added', 's2 proposed']);
      expect((await read()).review.added).toBe(1);
    });

    test('a claim of a rejected statement is not found', async () => {
      expect(await store.searchClaims('port')).toHaveLength(1);
      await say({ action: 'reject', items: statement('s1') });
      expect(await store.searchClaims('port')).toEqual([]);
    });

    test('undo takes back, in the index too; undo of undo brings back; nothing is undone twice', async () => {
      const entry = await say({ action: 'reject', items: statement('s1') });
      const undo = (undone: Annotation) =>
        store.appendEntry(createUndo(undone, { by: 'ed', at: AT, reason: null }), NEWEST);
      const undone = await undo(entry);
      expect(await find('port')).toEqual(['s1 proposed']);
      expect((await store.listJournal()).map(({ isInForce }) => isInForce)).toEqual([false, true]);
      await expect(undo(entry)).rejects.toMatchObject({ code: 'decision-conflict' });
      expect(await store.findLastEntry('ed')).toBeNull();
      await undo(undone);
      expect(await find('port')).toEqual([]);
      expect((await store.listJournal()).map(({ isInForce }) => isInForce)).toEqual([true, false, true]);
    });

    test('who had not seen what another said is told, and nothing is written', async () => {
      const { seen } = await read();
      const first = await say({ action: 'reject', items: statement('s1') }, { by: 'Ada', seen });
      await expect(say({ action: 'accept', items: statement('s1') }, { by: 'Jan', seen })).rejects.toMatchObject({
        code: 'annotation-conflict',
        message: `Ada has said "reject" of it in the meantime (entry ${first.id}, ${AT}).`,
      });
      expect(await store.listJournal()).toEqual([first]);
      // of another item, or beside it, both may speak
      await say({ action: 'accept', items: statement('s2') }, { by: 'Jan', seen });
      await say({ action: 'note', items: statement('s1'), text: 'ask her' }, { by: 'Jan', seen });
      expect(await store.listJournal()).toHaveLength(3);
    });

    test('what makes no sense is not written', async () => {
      const draft = { action: 'rate', by: 'ed', at: AT, reason: null, targets: [], body: {}, undoes: null };
      await expect((async () => store.appendEntry(draft as never, 0))()).rejects.toMatchObject({
        code: 'annotation-invalid',
      });
      expect(await store.listJournal()).toEqual([]);
    });

    describe('after another reading', () => {
      /** The same text by a newer engine, which finds only the statements that are kept. */
      const readAgain = ({ document, record }: TestReading, keep: readonly string[]) =>
        store.addReading(
          document,
          {
            ...record,
            engine: { ...record.engine, version: '9.0.0' },
            statements: record.statements.filter((each) => keep.includes(each.id)),
            quantities: [],
            polls: [],
            claims: [],
          },
          AT,
        );

      test('every entry finds its place, and what has none is listed', async () => {
        await say({ action: 'accept', items: statement('s1') });
        await say({ action: 'note', items: statement('s2'), text: 'ask him' });
        expect(await store.findAnnotations(id)).toMatchObject({ found: { same: 2 }, orphans: 0 });
        expect((await readAgain(reading, [])).status).toBe('read-again');
        expect(await find('port')).toEqual(['s+1 accepted']);
        expect(await find('grain')).toEqual([]);
        expect(await store.findAnnotations(id)).toMatchObject({ orphans: 1 });
        expect(await store.listLost()).toMatchObject([{ entry: { id: 2 }, document: id, how: 'lost' }]);
      });

      test('a text that is taken out keeps what was said of it, and has it again when it is read again', async () => {
        await say({ action: 'reject', items: statement('s1') });
        await store.removeDocument(id, { by: 'ed', at: AT, reason: null });
        expect(await find(null, { withRejected: true })).toEqual([]);
        expect(await store.listLost()).toMatchObject([{ entry: { id: 1 }, document: null, how: 'lost' }]);
        expect((await store.listJournal()).map(({ action }) => action)).toEqual(['reject', 'remove']);
        await store.addReading(reading.document, reading.record, AT);
        expect(await find(null, { withRejected: true })).toEqual(['s1 rejected', 's2 proposed']);
        expect(await store.listLost()).toEqual([]);
      });

      test('a new version of the text takes over what is said there too', async () => {
        await say({ action: 'reject', items: statement('s1') });
        const version = createReading(
          [
            { speaker: 'Mia Toll', content: 'nothing of this was known before' },
            { speaker: 'Ada Moss', content: 'the port stays closed' },
            { speaker: 'Jan Hale', content: 'grain was lost' },
          ],
          { origin: '/news/port.txt', publishedAt: '2031-03-06' },
        );
        const added = await store.addReading(version.document, version.record, AT);
        expect(added.status).toBe('new-version');
        expect(
          (await store.readReviewed(added.id))!.record.statements.map(({ review }) => [review.state, review.how]),
        ).toEqual([
          ['proposed', null],
          ['rejected', 'same'],
          ['proposed', null],
        ]);
        expect(await find('port')).toEqual([]);
      });
    });
  });
}
