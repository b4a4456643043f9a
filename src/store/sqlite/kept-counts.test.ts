import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { loadLanguage } from '../../engine/lang/en/english.suite.ts';
import { createAnnotation } from '../../review/create-annotation.ts';
import type { ActorKind } from '../../schema/actor.ts';
import { createReading, type TestReading, type TestStatement } from '../record.fixture.ts';
import type { StatementQuery, Store } from '../store.ts';
import { openSqliteStore } from './open-store.ts';
import { countActorsSlowly, countFoundSlowly, readKeptActors } from './slow-counts.fixture.ts';

const folder = mkdtempSync(join(tmpdir(), 'onrecord-counts-'));
afterAll(() => rmSync(folder, { recursive: true }));

const MAKER = { by: 'an editor', at: '2031-03-05T10:00:00.000Z', reason: null };
const AT = '2022-12-01T10:00:00.000Z';

const anySpeaker: fc.Arbitrary<Partial<TestStatement>> = fc.oneof(
  fc
    .record({
      speaker: fc.constantFrom('Ada Moss', 'Ada K. Moss', 'Moss', 'Jan Moss', 'Bill Hale', 'William Hale', 'Hale'),
      role: fc.constantFrom('Minister', 'goalkeeper', ''),
    })
    .map(({ speaker, role }) => ({ speaker, ...(role && { role }) })),
  fc
    .constantFrom('Northern Fishing Union', 'NFU', 'Ada Moss')
    .map((speaker) => ({ speaker, kind: 'organization' as ActorKind })),
);

const anyStatement = fc.record({
  given: anySpeaker,
  on: fc.constantFrom(undefined, '2022-11-01', '2022-11-03'),
  number: fc.nat(3),
});

/** A text at one of a few places; with another engine the same text is read again, at another place it appears again. */
const anyText = fc.record({
  said: fc.array(anyStatement, { minLength: 1, maxLength: 5 }),
  place: fc.nat(3),
  engine: fc.constantFrom('1.0.0', '2.0.0'),
  publisher: fc.constantFrom('Courier', 'Herald', null),
  day: fc.constantFrom('2022-11-02', '2022-11-04', null),
});

const anyStep = fc.oneof(
  { weight: 5, arbitrary: fc.record({ do: fc.constant('add' as const), text: fc.nat(4), again: anyText }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('remove' as const), at: fc.nat(9) }) },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('say' as const),
      at: fc.nat(9),
      statement: fc.nat(4),
      action: fc.constantFrom('accept' as const, 'reject' as const),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constantFrom('join' as const, 'apart' as const, 'split' as const, 'rename' as const),
      actors: fc.tuple(fc.nat(9), fc.nat(9)),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('undo' as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('rebuild' as const) }) },
);
type Step = typeof anyStep extends fc.Arbitrary<infer S> ? S : never;
type Text = typeof anyText extends fc.Arbitrary<infer T> ? T : never;

/** One item of a text may say what another does: then both have one key. */
const toReading = ({ said, place, engine, publisher, day }: Text, words = said): TestReading =>
  createReading(
    words.map(({ given, on, number }) => ({
      speaker: '',
      content: `that item ${number} is lost`,
      ...given,
      ...(on !== undefined && { on }),
    })),
    { origin: `/news/${place}.txt`, engineVersion: engine, publisher, publishedAt: day },
  );

async function take(store: Store, texts: readonly Text[], step: Step): Promise<void> {
  const pick = <T>(items: readonly T[], at: number): T | undefined => items[at % Math.max(1, items.length)];
  const documents = await store.listDocuments({ withReplaced: true });
  switch (step.do) {
    case 'add': {
      const { document, record } = toReading(step.again, texts[step.text % texts.length]!.said);
      await store.addReading(document, record, AT);
      return;
    }
    case 'remove': {
      const document = pick(documents, step.at);
      if (document) await store.removeDocument(document.id, MAKER);
      return;
    }
    case 'say': {
      const summary = pick(documents, step.at);
      const document = summary && (await store.readReviewed(summary.id));
      const statement = document && pick(document.record.statements, step.statement);
      if (!document || !statement) return;
      const items = [{ layer: 'statements' as const, id: statement.id }];
      const said = { action: step.action, items };
      await store.appendEntry(createAnnotation(document.record, document.place, MAKER, said), document.seen);
      return;
    }
    case 'rebuild':
      return store.rebuildRegistry();
    case 'undo': {
      const last = (await store.listDecisions()).findLast(({ isInForce, action }) => isInForce && action !== 'undo');
      if (last) await store.decide({ action: 'undo', decision: last.id }, MAKER);
      return;
    }
    default: {
      const actors = await store.listActors({ sort: 'name' });
      const [one, other] = step.actors.map((at) => pick(actors, at)?.id);
      if (!one || !other || one === other) return;
      if (step.do === 'rename') await store.decide({ action: 'rename', actors: [one], newName: 'Dame Ada' }, MAKER);
      else if (step.do === 'split') {
        const [document] = (await store.readActor(one))!.documentList;
        if (document) await store.decide({ action: 'split', actors: [one], documents: [document.id] }, MAKER);
      } else await store.decide({ action: step.do, actors: [one, other], isStanding: false } as never, MAKER);
    }
  }
}

const QUERIES: readonly StatementQuery[] = [
  { words: null },
  { words: null, withFolded: true, withReplaced: true },
  { words: null, from: '2022-11-02' },
  { words: null, to: '2022-11-03', publisher: 'courier' },
  { words: null, how: 'figure' },
  { words: 'lost' },
  { words: 'lost item', from: '2022-11-02', withFolded: true },
];

async function expectExact(store: Store, path: string): Promise<void> {
  await store.settleRegistry();
  const database = new DatabaseSync(path, { readOnly: true });
  try {
    expect(readKeptActors(database)).toEqual(countActorsSlowly(database));
    for (const query of QUERIES) {
      expect({ query, statements: await store.countStatements(query), hows: await store.countHows(query) }).toEqual({
        query,
        ...countFoundSlowly(database, query),
      });
    }
  } finally {
    database.close();
  }
}

test('what is kept is what there is, whatever came, went, was read again, said and decided', {
  timeout: 900_000,
}, async () => {
  let stores = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyText, { minLength: 2, maxLength: 5 }),
      fc.array(anyStep, { minLength: 4, maxLength: 14 }),
      async (texts, steps) => {
        stores += 1;
        const path = join(folder, `store-${stores}.db`);
        const store = await openSqliteStore(path, { loadLanguage });
        for (const text of texts) {
          const { document, record } = toReading(text);
          await store.addReading(document, record, AT);
        }
        for (const [at, step] of steps.entries()) {
          // an earlier decision may stand against a later one
          await take(store, texts, step).catch((error: { code?: string }) => {
            if (!/conflict|no-such|invalid|needed/.test(error.code ?? '')) throw error;
          });
          if (at % 3 === 0) await expectExact(store, path);
        }
        await expectExact(store, path);
        await store.close();
      },
    ),
    { seed: 7, numRuns: 8 },
  );
});
