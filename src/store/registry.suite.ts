import { describe, expect, test } from 'vitest';
import type { AuthorityEntry } from './authority.ts';
import type { DecisionDraft } from './decision.ts';
import { createReading, type TestReading, type TestStatement } from './record.fixture.ts';
import type { RegistryActor, Store } from './store.ts';

const MAKER = { by: 'an editor', at: '2031-03-05T10:00:00.000Z', reason: 'known' };
const AT = '2022-12-01T10:00:00.000Z';

/** What every backend does about who is one actor over all documents. `getStore` gives an empty store in each test. */
export function describeRegistry(getStore: () => Store): void {
  describe('the registry', () => {
    let texts = 0;
    /** A document in which these speak, one statement each. */
    const by = (...speakers: (string | Partial<TestStatement>)[]): TestReading => {
      texts += 1;
      const statements = speakers.map((given, index) => ({
        speaker: 'Ada Moss',
        content: `that this is text ${texts} and item ${index}`,
        ...(typeof given === 'string' ? { speaker: given } : given),
      }));
      return createReading(statements, { origin: `/news/${texts}.txt` });
    };
    const add = async (reading: TestReading): Promise<TestReading> => {
      await getStore().addReading(reading.document, reading.record, AT);
      return reading;
    };
    const readAgain = (
      reading: TestReading,
      version: string,
      change: (record: TestReading['record']) => object = () => ({}),
    ) =>
      getStore().addReading(
        reading.document,
        { ...reading.record, engine: { ...reading.record.engine, version }, ...change(reading.record) },
        AT,
      );
    const find = (name: string) => getStore().findActors(name);
    const one = async (name: string): Promise<RegistryActor> => {
      const found = (await find(name)).filter((actor) => actor.name === name || actor.aliases.includes(name));
      expect([name, found.length]).toEqual([name, 1]);
      return found[0]!;
    };
    const idOf = (reading: TestReading): string => reading.document.textHash.slice(0, 20);
    const decide = (draft: DecisionDraft) => getStore().decide(draft, MAKER);
    const mergeByName = async (...names: string[]) => {
      const actors = [];
      for (const name of names) actors.push((await one(name)).id);
      return decide({ action: 'join', actors, isStanding: false });
    };
    /** The names of everybody found, each actor's together. */
    const namesOf = async (name: string) =>
      (await find(name)).map((actor) => [actor.name, ...actor.aliases].toSorted().join(' = ')).toSorted();

    describe('finds by itself', () => {
      test('a name with more of it, and says why', async () => {
        await add(by('Ada Moss'));
        await add(by('Ada K. Moss'));
        const actor = await getStore().readActor((await one('Ada Moss')).id);
        expect(actor).toMatchObject({ name: 'Ada K. Moss', documents: 2, statements: 2, aliases: ['Ada Moss'] });
        expect(actor!.links).toMatchObject([
          {
            names: ['Ada K. Moss', 'Ada Moss'],
            layer: 'found',
            confidence: 0.97,
            reason: expect.stringContaining('more of it'),
          },
        ]);
        expect(await getStore().listStatementsOf(actor!.id)).toHaveLength(2);
        expect(await getStore().searchStatements({ words: null, speaker: 'Ada K. Moss' })).toHaveLength(2);
      });

      test('no two people whose middle names differ, and nobody who could be either', async () => {
        await add(by('Ada K. Moss'));
        await add(by('Ada Moss'));
        expect(await namesOf('Moss')).toEqual(['Ada K. Moss = Ada Moss']);
        await add(by('Ada B. Moss'));
        expect(await namesOf('Moss')).toEqual(['Ada B. Moss', 'Ada K. Moss', 'Ada Moss']);
        expect(await getStore().listProposals()).toMatchObject([{ rule: 'middle-name' }, { rule: 'middle-name' }]);
      });

      test.each([
        ['The Harbour Institute', 'Harbour Institute'],
        ['Vellmar Ministry of Trade', 'Vellmar Trade Ministry'],
        ['Vellmar Shipping Ltd.', 'Vellmar Shipping'],
      ])('%s and %s', async (name, other) => {
        await add(by({ speaker: name, kind: 'organization' }));
        await add(by({ speaker: other, kind: 'organization' }));
        expect(await getStore().listActors()).toHaveLength(1);
      });

      test('initials that a document ties to the name, if others are named with both; else it proposes', async () => {
        const name = { speaker: 'Northern Fishing Union', kind: 'organization', aliases: ['NFU'] } as const;
        await add(by(name, 'Ada Moss', 'Jan Hale', 'Eva Rill', 'Tom Brand'));
        await add(by({ speaker: 'NFU', kind: 'organization' }, 'Ada Moss', 'Jan Hale', 'Eva Rill', 'Tom Brand'));
        expect(await find('NFU')).toHaveLength(1);
        await add(by({ speaker: 'National Farm Usage', kind: 'organization' }));
        expect(await getStore().listProposals()).toMatchObject([{ rule: 'initials' }]);
      });

      test('no part of a place that one document calls by the name of the whole', async () => {
        await add(by({ speaker: 'Arven', kind: 'place' }));
        await add(by({ speaker: 'Arven City', kind: 'place', aliases: ['Arven'] }));
        expect(await namesOf('Arven')).toEqual(['Arven', 'Arven = Arven City']);
      });

      test('a name in capitals, which is then shown as the others write it', async () => {
        await add(by({ speaker: 'ARVENMOOR', kind: 'place' }, { speaker: 'NFU', kind: 'organization' }));
        await add(by({ speaker: 'Arvenmoor', kind: 'place' }, { speaker: 'Nfu', kind: 'organization' }));
        expect((await getStore().listActors()).map(({ name }) => name)).toEqual(['Arvenmoor', 'NFU']);
      });

      test('a family name alone, which is proposed to be whoever bears it and not the other way round', async () => {
        const others = ['Eva Rill', 'Tom Brand', 'Jan Hale', 'Ivo Lind'];
        await add(by('Ada Moss', ...others));
        await add(by('Moss', ...others));
        expect(await getStore().listProposals()).toMatchObject([{ actors: [{ name: 'Moss' }, { name: 'Ada Moss' }] }]);
      });

      test('two of one name whose roles exclude each other are two, and proposed', async () => {
        await add(by({ role: 'Minister' }));
        await add(by({ role: 'goalkeeper' }));
        await add(by({ role: 'trade minister' }));
        expect((await find('Moss')).map(({ documents }) => documents).toSorted()).toEqual([1, 2]);
        expect(await getStore().listProposals()).toMatchObject([
          { rule: 'same-name', reason: expect.stringContaining('roles differ') },
        ]);
      });

      test('who bears a name that could be either of two is left open', async () => {
        await add(by({ role: 'Minister' }));
        await add(by({ role: 'goalkeeper' }));
        await add(by('Ada Moss'));
        expect(await find('Moss')).toHaveLength(3);
      });

      test('a family name where the role is the same', async () => {
        for (let n = 0; n < 3; n++) await add(by({ role: 'Senator' }));
        await add(by({ speaker: 'Moss', role: 'Sen.' }));
        await add(by('Moss'));
        expect((await find('Moss')).map(({ documents }) => documents)).toEqual([4, 1]);
        expect(await getStore().listProposals()).toMatchObject([{ rule: 'family-name', documents: 1 }]);
      });

      test('a family name for the one who has that role, though another is named more often', async () => {
        for (let n = 0; n < 5; n++) await add(by({ speaker: 'Jan Moss', role: 'Senator' }));
        await add(by({ speaker: 'Ada Moss', role: 'President' }));
        await add(by({ speaker: 'Moss', role: 'President' }));
        expect(await getStore().listProposals()).toMatchObject([{ actors: [{ name: 'Moss' }, { name: 'Ada Moss' }] }]);
      });

      test('a family name in whatever order the documents come', async () => {
        await add(by({ speaker: 'Moss', role: 'Senator' }));
        for (let n = 0; n < 5; n++) await add(by({ role: 'Senator' }));
        expect((await find('Moss')).map(({ documents }) => documents)).toEqual([6]);
      });

      test('no family name that two bear, and none of a man for a woman', async () => {
        await add(by('Ada Moss'));
        await add(by('Jan Moss'));
        await add(by({ speaker: 'Brand', role: 'Mr.' }));
        await add(by({ speaker: 'Eva Brand', role: 'Ms.' }));
        await add(by('Moss', 'Brand'));
        expect(await getStore().listActors({ kind: 'person' })).toHaveLength(6);
      });
    });

    describe('is corrected', () => {
      test('by a merge, which holds for later documents and after reading again', async () => {
        const first = await add(by('Ada Moss'));
        const second = await add(by('Ada Hale'));
        const decision = await mergeByName('Ada Hale', 'Ada Moss');
        expect(decision).toMatchObject({ id: 1, action: 'join', by: 'an editor', reason: 'known', isInForce: true });
        await add(by('Ada Hale'));
        await readAgain(first, '2.0.0');
        await readAgain(second, '2.0.0');
        expect(await find('Ada')).toMatchObject([{ documents: 3, statements: 3 }]);
        const { decisions } = (await getStore().readActor((await one('Ada Moss')).id))!;
        expect(decisions).toEqual([decision]);
      });

      test('by a merge that is undone, and by undoing that', async () => {
        await add(by('Ada Moss'));
        await add(by('Ada Hale'));
        await mergeByName('Ada Hale', 'Ada Moss');
        await decide({ action: 'undo', decision: 1 });
        expect(await namesOf('Ada')).toEqual(['Ada Hale', 'Ada Moss']);
        await expect(decide({ action: 'undo', decision: 1 })).rejects.toMatchObject({ code: 'decision-conflict' });
        await expect(decide({ action: 'undo', decision: 9 })).rejects.toMatchObject({ code: 'no-such-decision' });
        await decide({ action: 'undo', decision: 2 });
        expect(await namesOf('Ada')).toEqual(['Ada Hale = Ada Moss']);
        expect((await getStore().listDecisions()).map(({ action, isInForce }) => [action, isInForce])).toEqual([
          ['join', true],
          ['undo', false],
          ['undo', true],
        ]);
      });

      test('by a split of documents, after reading again and in a new version too', async () => {
        await add(by('Ada Moss'));
        const swimmer = await add(by('Ada Moss'));
        const id = (await one('Ada Moss')).id;
        await decide({ action: 'split', actors: [id], documents: [idOf(swimmer)] });
        const counts = async () => (await find('Moss')).map(({ documents }) => documents);
        expect(await counts()).toEqual([1, 1]);
        await readAgain(swimmer, '2.0.0');
        expect(await counts()).toEqual([1, 1]);
        const { origin } = swimmer.document;
        await add(createReading([{ speaker: 'Ada Moss', content: 'that she swims' }], { origin }));
        await add(by('Ada Moss'));
        expect((await counts()).toSorted()).toEqual([1, 2]);
        await decide({ action: 'undo', decision: 1 });
        expect(await counts()).toEqual([3]);
      });

      test('by a split that names the actor by its place, whatever a later reading calls it', async () => {
        const reading = await add(by('Ada Moss'));
        await add(by('Ada Moss'));
        await decide({ action: 'split', actors: [(await one('Ada Moss')).id], documents: [idOf(reading)] });
        await readAgain(reading, '2.0.0', ({ actors }) => ({ actors: [{ ...actors[0]!, name: 'Ada Moss-Hale' }] }));
        await add(by('Ada Moss-Hale'));
        expect((await find('Moss')).map(({ documents }) => documents)).toEqual([1, 1, 1]);
      });

      test('by keeping two apart that were found to be one', async () => {
        await add(by('Ada Moss'));
        await add(by('Ada K. Moss'));
        const actor = await one('Ada Moss');
        await decide({ action: 'apart', actors: [actor.id], names: ['ada k. moss'] });
        expect(await namesOf('Moss')).toEqual(['Ada K. Moss', 'Ada Moss']);
        await add(by('Ada K. Moss'));
        expect(await namesOf('Moss')).toEqual(['Ada K. Moss', 'Ada Moss']);
        expect(await getStore().listProposals()).toEqual([]);
        await expect(mergeByName('Ada Moss', 'Ada K. Moss')).rejects.toMatchObject({
          code: 'decision-conflict',
          message: expect.stringContaining('decision 1'),
        });
        expect(await getStore().listDecisions()).toHaveLength(1);
      });

      test('by one meaning of a family name in one document, or in all', async () => {
        await add(by('Ada Moss'));
        await add(by('Jan Moss'));
        const here = await add(by('Moss'));
        const there = await add(by('Moss'));
        const inDocument = async (reading: TestReading) => {
          for (const { id } of await find('Moss')) {
            const details = await getStore().readActor(id);
            if (details!.documentList.some((document) => document.id === idOf(reading))) return details!;
          }
          throw new Error('the document names nobody');
        };
        const [ada, jan] = [await one('Ada Moss'), await one('Jan Moss')];
        await decide({ action: 'join', actors: [(await inDocument(here)).id, ada.id], isStanding: false });
        await readAgain(here, '2.0.0');
        expect((await inDocument(here)).name).toBe('Ada Moss');
        expect((await inDocument(there)).name).toBe('Moss');
        await decide({ action: 'join', actors: [(await inDocument(there)).id, jan.id], isStanding: true });
        const later = await add(by('Moss'));
        expect((await inDocument(later)).name).toBe('Jan Moss');
      });

      test('by another name to show, which finds the actor too', async () => {
        const reading = await add(by('Ada Moss'));
        await decide({ action: 'rename', actors: [(await one('Ada Moss')).id], newName: 'Dame Ada Moss-Hale' });
        await readAgain(reading, '2.0.0');
        await add(by('Ada Moss'));
        expect(await find('Dame')).toMatchObject([{ name: 'Dame Ada Moss-Hale', aliases: ['Ada Moss'], documents: 2 }]);
        await decide({ action: 'undo', decision: 1 });
        expect(await find('Dame')).toEqual([]);
        expect(await find('Moss')).toMatchObject([{ name: 'Ada Moss' }]);
      });

      test('not where the actor is gone', async () => {
        await expect(decide({ action: 'rename', actors: ['a1b2c3d4'], newName: 'X' })).rejects.toMatchObject({
          code: 'no-such-actor',
        });
        expect(await getStore().listDecisions()).toEqual([]);
      });
    });

    describe('takes an authority file in', () => {
      const entry = (given: Partial<AuthorityEntry>): AuthorityEntry => ({
        line: 1,
        kind: 'person',
        name: 'Ada Moss',
        aliases: [],
        roles: [],
        ...given,
      });
      const load = (...entries: AuthorityEntry[]) => getStore().addAuthority({ origin: 'people.yaml', entries }, MAKER);

      test('with names to show, aliases and roles, for documents read before and after', async () => {
        await add(by('A. Moss'));
        const role = { text: 'harbour master', from: '2030-01-01', to: null };
        await load(entry({ name: 'Ada Moss', aliases: ['A. Moss', 'Ada Hale'], roles: [role] }));
        await add(by('Ada Hale'));
        const actor = await getStore().readActor((await one('Ada Hale')).id);
        expect(actor).toMatchObject({ name: 'Ada Moss', documents: 2 });
        expect(actor!.roleHistory).toEqual([
          { text: 'harbour master', documents: 0, firstDay: '2030-01-01', lastDay: null, basis: 'authority' },
        ]);
        expect(actor!.links).toMatchObject([{ layer: 'accepted', reason: 'people.yaml, line 1' }]);
      });

      test('again, in the place of what it said before', async () => {
        await add(by('Ada Hale'));
        await add(by('Ada Moss'));
        await load(entry({ aliases: ['Ada Hale'] }));
        expect(await find('Ada')).toHaveLength(1);
        await load(entry({ name: 'Ada B. Moss', aliases: ['Ada Moss'] }));
        expect((await find('Ada')).map(({ name }) => name).toSorted()).toEqual(['Ada B. Moss', 'Ada Hale']);
        expect((await getStore().listDecisions()).map(({ action }) => action)).toEqual([
          'authority',
          'undo',
          'authority',
        ]);
      });

      test('and tells two of one name apart by their roles', async () => {
        await add(by({ role: 'senator' }));
        await add(by({ role: 'goalkeeper' }));
        const roles = (text: string) => [{ text, from: null, to: null }];
        await load(
          entry({ name: 'Ada Moss (politics)', aliases: ['Ada Moss'], roles: roles('senator') }),
          entry({ line: 5, name: 'Ada Moss (sport)', aliases: ['Ada Moss'], roles: roles('goalkeeper') }),
        );
        expect((await find('Moss')).map(({ name }) => name).toSorted()).toEqual([
          'Ada Moss (politics)',
          'Ada Moss (sport)',
        ]);
      });
    });
  });
}
