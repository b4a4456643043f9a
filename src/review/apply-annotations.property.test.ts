import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assertRecord } from '../schema/assert-record.ts';
import type { OnRecord } from '../schema/record.ts';
import type { Span } from '../schema/span.ts';
import { type Annotation, parseAnnotation } from './annotation.ts';
import { applyAnnotations } from './apply-annotations.ts';
import { createAnnotation, createUndo, type Said } from './create-annotation.ts';
import { REVIEWED_LAYERS } from './layers.ts';
import { leaveOutRejected } from './leave-out-rejected.ts';
import { apart, randomRecord } from './random-record.fixture.ts';
import type { Orphan } from './reviewed-record.ts';
import type { ItemTarget } from './target.ts';

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');
const SERIES = 'news/random';
const MAKER = { by: 'Ada', at: '2031-03-06T09:00:00.000Z', reason: null };

/** What to say, as numbers that are turned into something of the record at hand. */
const randomWish = fc.record({
  kind: fc.nat(12),
  first: fc.nat(50),
  second: fc.nat(50),
  spans: fc.array(fc.nat(99), { minLength: 2, maxLength: 6 }),
});
type Wish = typeof randomWish extends fc.Arbitrary<infer T> ? T : never;

describe('whatever people say', () => {
  test('the reviewed record keeps the contract, in every reading of every version', () => {
    fc.assert(
      fc.property(
        randomRecord(),
        randomRecord(),
        fc.array(randomWish, { maxLength: 12 }),
        fc.nat(40),
        (record, other, wishes, cut) => {
          const before = JSON.stringify(record);
          const entries = sayAll(record, wishes);
          const places = [record, reread(record, other), shift(record, 'Now '), cutText(record, cut), other];
          for (const read of places) {
            const { record: reviewed } = applyAnnotations(read, entries, {
              textHash: hashOf(read.document.text),
              series: [SERIES],
            });
            assertRecord(reviewed);
            assertRecord(leaveOutRejected(reviewed));
          }
          expect(JSON.stringify(record)).toBe(before);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('every entry comes back from JSON as it was', () => {
    fc.assert(
      fc.property(randomRecord(), fc.array(randomWish, { maxLength: 6 }), (record, wishes) => {
        for (const entry of sayAll(record, wishes))
          expect(parseAnnotation(JSON.parse(JSON.stringify(entry)))).toEqual(entry);
      }),
    );
  });

  test('a judgement of this very reading falls on its item, and on no other', () => {
    fc.assert(
      fc.property(randomRecord(), fc.array(randomWish, { maxLength: 8 }), (record, wishes) => {
        const entries = sayAll(
          record,
          wishes.map((wish) => ({ ...wish, kind: wish.kind % 2 })),
        );
        const { record: reviewed, orphans } = applyAnnotations(record, entries, {
          textHash: hashOf(record.document.text),
        });
        const meant = new Set(
          entries.flatMap(({ targets }) => targets.map((target) => (target as ItemTarget).itemKey)),
        );
        const judged = REVIEWED_LAYERS.flatMap((layer) =>
          reviewed[layer].filter(({ review }) => review.entries.length),
        );
        for (const { key } of judged) expect(meant).toContain(key);
        // two items with the very same words cannot be told apart by them
        for (const { how, annotation, target } of orphans) {
          const { itemKey, layer } = annotation.targets[target] as ItemTarget;
          expect(how).toBe('ambiguous');
          expect(record[layer].filter(({ key }) => key.split('~')[0] === itemKey.split('~')[0]).length).toBeGreaterThan(
            1,
          );
        }
        expect(new Set([...judged.map(({ key }) => key), ...keysOf(orphans)])).toEqual(meant);
      }),
    );
  });
});

const keysOf = (orphans: readonly Orphan[]): string[] =>
  orphans.map(({ annotation, target }) => (annotation.targets[target] as ItemTarget).itemKey);

/** Each wish said of the record as it was reviewed by then, as people do; those that make no sense are left out. */
function sayAll(record: OnRecord, wishes: readonly Wish[]): Annotation[] {
  const place = { textHash: hashOf(record.document.text), series: SERIES };
  const entries: Annotation[] = [];
  for (const wish of wishes) {
    const seen = applyAnnotations(record, entries, { textHash: place.textHash }).record;
    try {
      const undone = entries[wish.first % (entries.length || 1)];
      const said = toSaid(seen, wish);
      if (!said && !undone) continue;
      const draft = said ? createAnnotation(seen, place, MAKER, said) : createUndo(undone!, MAKER);
      entries.push({ ...draft, id: entries.length + 1 } as Annotation);
    } catch (error) {
      if ((error as { code?: string }).code !== 'annotation-invalid') throw error;
    }
  }
  return entries;
}

function toSaid(record: OnRecord, { kind, first, second, spans }: Wish): Said | null {
  const layer = REVIEWED_LAYERS[first % REVIEWED_LAYERS.length]!;
  const pick = (from: (typeof REVIEWED_LAYERS)[number], index: number) => {
    const items = record[from];
    return items.length ? [{ layer: from, id: items[index % items.length]!.id }] : [];
  };
  const { text } = record.document;
  const bounds = spans.map((at) => (at * 7) % text.length).sort((a, b) => a - b);
  const pieces = apart(
    bounds
      .flatMap((start, index) => (index % 2 ? [] : [[start, bounds[index + 1] ?? text.length] as Span]))
      .filter(([a, b]) => a < b),
  );
  const items = pick(layer, second);
  const statement = pick('statements', second);
  const speakers = [
    record.actors[first % record.actors.length]!.id,
    { from: 'new', name: 'Jan Moss', kind: 'person' } as const,
  ].slice(first % 3);
  switch (kind) {
    case 0:
      return { action: 'accept', items };
    case 1:
      return { action: 'reject', items };
    case 2:
      return { action: 'correct', items: statement, patch: { speakers, polarity: 'denied' } };
    case 3:
      return { action: 'correct', items: statement, patch: { content: pieces, cue: [] } };
    case 4:
      return {
        action: 'correct',
        items: statement,
        patch: { via: record.statements[first % (record.statements.length || 1)]?.id ?? null },
      };
    case 5:
      return { action: 'add', statement: { content: pieces, speakers, cue: pieces.slice(0, 1) } };
    case 6:
      return {
        action: 'split',
        items: statement as [(typeof statement)[number]],
        parts: [{ content: pieces }, { content: pieces.slice(1), speakers }],
      };
    case 7:
      return { action: 'join', items: [...statement, ...pick('statements', first)] };
    case 8:
      return { action: 'join', items: [...pick('actors', second), ...pick('actors', first)] };
    case 9:
      return {
        action: 'correct',
        items: pick('timexes', second),
        patch: { span: pieces[0] ?? [0, 1], value: '2031-03-05' },
      };
    case 10:
      return {
        action: 'correct',
        items: pick('quantities', second),
        patch: { span: pieces[0] ?? [0, 1], range: [1, 2] },
      };
    case 11:
      return { action: 'note', items, text: 'see there' };
    default:
      return null;
  }
}

/** Another reading of the same text: what stands in the other record, as far as its words do, and half of this one's. */
function reread(record: OnRecord, other: OnRecord): OnRecord {
  const statements = record.statements.filter((_, index) => index % 2);
  const kept = new Set(statements.map(({ id }) => id));
  const owner = (id: string | null) => (id !== null && kept.has(id) ? id : null);
  return {
    ...record,
    document: { ...record.document, publishedAt: other.document.publishedAt },
    statements: statements.map((each) => ({ ...each, via: owner(each.via) })),
    quantities: record.quantities.map((each) => ({ ...each, statement: owner(each.statement) })),
    claims: record.claims.filter((claim) => claim.statement === null || kept.has(claim.statement)),
  };
}

function shift(record: OnRecord, words: string): OnRecord {
  const move = <T>(value: T): T =>
    JSON.parse(JSON.stringify(value), (key, held) =>
      ['span', 'source', 'cue', 'content', 'spans'].includes(key) && Array.isArray(held)
        ? moveSpans(held, words.length)
        : held,
    ) as T;
  const { document, ...layers } = record;
  return { ...move(layers), sentences: [], blocks: [], document: { ...document, text: words + document.text } };
}

const moveSpans = (held: readonly unknown[], by: number): unknown =>
  typeof held[0] === 'number'
    ? held.map((at) => (at as number) + by)
    : held.map((span) => (span as Span).map((at) => at + by));

/** The text without its beginning, and nothing found in it. */
function cutText(record: OnRecord, cut: number): OnRecord {
  const text = record.document.text.slice(cut).replace(/^[\uDC00-\uDFFF]/, '') || 'none';
  return {
    ...record,
    document: { ...record.document, text },
    ...{ sentences: [], blocks: [], actors: [], statements: [], timexes: [], quantities: [], polls: [], claims: [] },
  };
}
