import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ActorKind } from '../schema/actor.ts';
import { createReading, type TestReading, type TestStatement } from './record.fixture.ts';
import type { ExportedActor, ExportedLine, Store } from './store.ts';

const MAKER = { by: 'an editor', at: '2031-03-05T10:00:00.000Z', reason: null };
const AT = '2022-12-01T10:00:00.000Z';

const PEOPLE = [
  'Ada Moss',
  'Ada K. Moss',
  'Ada B. Moss',
  'A. Moss',
  'Moss',
  'Jan Moss',
  'Bill Hale',
  'William Hale',
  'Hale',
];
const BODIES = [
  'Northern Fishing Union',
  'NFU',
  'Defense Ministry',
  'Vellmar Trade Ministry',
  'Vellmar Ministry of Trade',
];
const ROLES = ['Minister', 'goalkeeper', 'Mr.', 'Ms.', 'columnist', undefined, undefined];

const anySpeaker = fc.oneof(
  fc.record({ speaker: fc.constantFrom(...PEOPLE), role: fc.constantFrom(...ROLES) }).map(({ speaker, role }) => ({
    speaker,
    ...(role !== undefined && { role }),
  })),
  fc
    .record({ speaker: fc.constantFrom(...BODIES), alias: fc.constantFrom('NFU', 'French Defense Ministry', '') })
    .map(({ speaker, alias }) => ({
      speaker,
      kind: 'organization' as ActorKind,
      aliases: alias === '' || alias === speaker ? [] : [alias],
    })),
);

/** Texts that name few people and bodies in many combinations, with an order to add them in and where to stop between. */
const anyTexts = fc
  .array(fc.array(anySpeaker, { minLength: 1, maxLength: 5 }), { minLength: 3, maxLength: 14 })
  .chain((texts) =>
    fc.record({
      texts: fc.constant(texts),
      order: fc.shuffledSubarray([...texts.keys()], { minLength: texts.length }),
      stops: fc.array(fc.boolean(), { minLength: texts.length, maxLength: texts.length }),
    }),
  );

function createTexts(texts: readonly (readonly Partial<TestStatement>[])[]): readonly TestReading[] {
  return texts.map((speakers, number) =>
    createReading(
      speakers.map((given, at) => ({ speaker: '', content: `that this is text ${number} and item ${at}`, ...given })),
      { origin: `/news/${number}.txt` },
    ),
  );
}

/** The registry of a store depends on what stands in it, and on nothing else. `openStore` gives an empty store at each call. */
export function describeRegistryOrder(openStore: () => Promise<Store>): void {
  const exportAll = async (store: Store): Promise<string> => {
    const lines: ExportedLine[] = [];
    for await (const line of store.exportActors()) lines.push(line);
    return lines.map((line) => JSON.stringify(line)).join('\n');
  };
  const add = (store: Store, { document, record }: TestReading) => store.addReading(document, record, AT);

  describe('the registry hangs on no order', () => {
    test('in which texts come, in whatever portions they are settled, nor on what came and went', async () => {
      await fc.assert(
        fc.asyncProperty(anyTexts, async ({ texts, order, stops }) => {
          const readings = createTexts(texts);
          const [one, other] = [await openStore(), await openStore()];
          for (const reading of readings) await add(one, reading);
          for (const [at, number] of order.entries()) {
            await add(other, readings[number]!);
            if (stops[at]) await other.settleRegistry();
            // what is taken out again leaves nothing behind
            if (stops[at] && at > 0) {
              const earlier = readings[order[at - 1]!]!;
              await other.removeDocument(earlier.document.textHash.slice(0, 20), MAKER);
              if (stops[at - 1]) await other.settleRegistry();
              await add(other, earlier);
            }
          }
          const exported = await exportAll(one);
          expect(await exportAll(other)).toBe(exported);
          await other.rebuildRegistry();
          expect(await exportAll(other)).toBe(exported);
          await one.close();
          await other.close();
        }),
        { seed: 14, numRuns: 12 },
      );
    });

    test('nor on the order in which readings are replaced', async () => {
      const [before] = createTexts([[{ speaker: 'Ada Moss', role: 'Minister' }]]);
      const others = createTexts([[], [{ speaker: 'Ada Moss', role: 'goalkeeper' }], [{ speaker: 'Ada Moss' }]]).slice(
        1,
      );
      const after: TestReading = {
        ...before!,
        record: {
          ...before!.record,
          engine: { ...before!.record.engine, version: '2.0.0' },
          actors: before!.record.actors.map((actor) => ({ ...actor, roles: [] })),
        },
      };
      const [one, other] = [await openStore(), await openStore()];
      for (const reading of [before!, ...others, after]) {
        await add(one, reading);
        await one.settleRegistry();
      }
      for (const reading of [...others.toReversed(), after]) await add(other, reading);
      expect(await exportAll(one)).toBe(await exportAll(other));
      await one.close();
      await other.close();
    });
  });

  describe('public ids', () => {
    const idsOf = async (store: Store) =>
      new Map((await store.listActors()).map(({ id, name }) => [name, id] as const));

    test('are the same in every store, kept through rebuilding, and mean the one with whom an actor was joined', async () => {
      const readings = createTexts([[{ speaker: 'Ada Moss' }], [{ speaker: 'Ada Hale' }]]);
      const [store, second] = [await openStore(), await openStore()];
      for (const reading of readings) await add(store, reading);
      for (const reading of readings.toReversed()) await add(second, reading);
      const ids = await idsOf(store);
      expect(new Set((await idsOf(second)).values())).toEqual(new Set(ids.values()));
      const [moss, hale] = [ids.get('Ada Moss')!, ids.get('Ada Hale')!];
      expect(moss).toMatch(/^(?:[a-z]\d){4}$/);
      await store.decide({ action: 'join', actors: [hale, moss], isStanding: false }, MAKER);
      const joined = (await store.listActors()).map(({ id }) => id);
      expect(joined).toHaveLength(1);
      for (const id of [moss, hale]) expect((await store.readActor(id))!.id).toBe(joined[0]);
      await store.rebuildRegistry();
      expect((await store.listActors()).map(({ id }) => id)).toEqual(joined);
      await store.decide({ action: 'undo', decision: 1 }, MAKER);
      expect(await idsOf(store)).toEqual(ids);
      await store.close();
      await second.close();
    });

    test('stay with the documents when another of the name turns up, and with the decisions on them', async () => {
      const store = await openStore();
      const texts = createTexts([
        [{ speaker: 'Ada Moss', role: 'Minister' }],
        [{ speaker: 'Ada Moss', role: 'trade minister' }],
        [{ speaker: 'Ada Moss', role: 'goalkeeper' }],
      ]);
      for (const reading of texts.slice(0, 2)) await add(store, reading);
      const id = (await idsOf(store)).get('Ada Moss')!;
      await store.decide({ action: 'rename', actors: [id], newName: 'Ada Moss MP' }, MAKER);
      await add(store, texts[2]!);
      expect((await store.readActor(id))!).toMatchObject({ id, name: 'Ada Moss MP', documents: 2 });
      expect((await idsOf(store)).get('Ada Moss')).not.toBe(id);
      await store.removeDocument(texts[2]!.document.textHash.slice(0, 20), MAKER);
      await store.rebuildRegistry();
      expect([...(await idsOf(store))]).toEqual([['Ada Moss MP', id]]);
      await store.close();
    });

    test('come back with their document', async () => {
      const store = await openStore();
      const [reading] = createTexts([[{ speaker: 'Moss' }]]);
      await add(store, reading!);
      const id = (await idsOf(store)).get('Moss')!;
      await store.removeDocument(reading!.document.textHash.slice(0, 20), MAKER);
      expect(await store.readActor(id)).toBeNull();
      await add(store, reading!);
      expect(await store.readActor(id)).toMatchObject({ id, documents: 1 });
      await store.close();
    });
  });

  test('the export names actors by name, kind and sense, with links and decisions', async () => {
    const store = await openStore();
    for (const reading of createTexts([[{ speaker: 'Ada Moss' }], [{ speaker: 'Ada K. Moss' }]]))
      await add(store, reading);
    const [actor] = await store.listActors();
    await store.decide({ action: 'rename', actors: [actor!.id], newName: 'Dame Ada' }, MAKER);
    const lines: ExportedLine[] = [];
    for await (const line of store.exportActors()) lines.push(line);
    expect(lines).toMatchObject([
      {
        type: 'actor',
        name: 'Dame Ada',
        entries: [{ name: 'Ada K. Moss', sense: '', document: null }, { name: 'Ada Moss' }],
        links: [{ one: { name: 'Ada K. Moss' }, other: { name: 'Ada Moss' }, rule: 'middle-name', isAutomatic: true }],
      },
      { type: 'decision', action: 'rename', newName: 'Dame Ada', references: [{ name: 'Ada K. Moss' }] },
    ]);
    expect((lines[0] as ExportedActor).entries.map(({ documents }) => documents.length)).toEqual([1, 1]);
    expect(JSON.stringify(lines)).not.toContain('2031-03-05');
    await store.close();
  });
}
