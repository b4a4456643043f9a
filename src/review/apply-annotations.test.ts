import { describe, expect, test } from 'vitest';
import { createSample } from '../../test/sample-record.ts';
import { assertRecord } from '../schema/assert-record.ts';
import type { OnRecord } from '../schema/record.ts';
import type { Span } from '../schema/span.ts';
import type { Annotation } from './annotation.ts';
import { applyAnnotations } from './apply-annotations.ts';
import { createAnnotation, createUndo, type Said } from './create-annotation.ts';
import type { ReviewedRecord } from './reviewed-record.ts';

const { record, document } = createSample();
const PLACE = { textHash: document.textHash, series: 'https://example.org/vellmar' };
const ADA = { by: 'Ada', at: '2031-03-06T09:00:00.000Z', reason: null };

/** These entries, numbered from 1, said of the sample one after the other. */
function say(...said: readonly (Said | { readonly undo: number })[]): Annotation[] {
  const entries: Annotation[] = [];
  for (const each of said) {
    const draft =
      'undo' in each ? createUndo(entries[each.undo - 1]!, ADA) : createAnnotation(record, PLACE, ADA, each);
    entries.push({ ...draft, id: entries.length + 1 } as Annotation);
  }
  return entries;
}

function apply(entries: readonly Annotation[], read: OnRecord = record, textHash = PLACE.textHash) {
  const applied = applyAnnotations(read, entries, { textHash, series: [PLACE.series] });
  assertRecord(applied.record);
  return applied;
}

const statement = (id: string) => ({ layer: 'statements', id }) as const;
const find = ({ statements }: ReviewedRecord, id: string) => statements.find((each) => each.id === id)!;
const spanOf = (words: string, text = record.document.text): Span => {
  const start = text.indexOf(words);
  return [start, start + words.length];
};
const wordsOf = (read: OnRecord, spans: readonly Span[]) => spans.map((span) => read.document.text.slice(...span));

describe('applyAnnotations', () => {
  test('leaves the record as it is, and marks what nobody spoke of as proposed', () => {
    const before = structuredClone(record);
    const { record: reviewed, orphans } = apply(say({ action: 'accept', items: [statement('s1')] }));
    expect(record).toEqual(before);
    expect(orphans).toEqual([]);
    expect(find(reviewed, 's1').review).toMatchObject({
      state: 'accepted',
      by: 'Ada',
      at: ADA.at,
      entries: [1],
      how: 'same',
    });
    expect(find(reviewed, 's2').review).toMatchObject({ state: 'proposed', by: null, entries: [] });
  });

  test('a rejected statement stays, marked', () => {
    const { record: reviewed } = apply(say({ action: 'reject', items: [statement('s1'), statement('s3')] }));
    expect(reviewed.statements.map(({ review }) => review.state)).toEqual([
      'rejected',
      'proposed',
      'rejected',
      'proposed',
    ]);
  });

  test('a correction is laid over, and what the engine said is kept', () => {
    const { record: reviewed } = apply(
      say({
        action: 'correct',
        items: [statement('s3')],
        patch: { speakers: ['a2'], content: [spanOf('the ministry had known')], polarity: 'denied' },
      }),
    );
    const { speakers, content, polarity, review } = find(reviewed, 's3');
    expect(speakers).toEqual(['a2']);
    expect(polarity).toBe('denied');
    expect(wordsOf(record, content)).toEqual(['the ministry had known']);
    expect(review.state).toBe('corrected');
    expect(review.before).toMatchObject({
      speakers: ['a3'],
      polarity: 'affirmed',
      content: record.statements[2]!.content,
    });
  });

  test('a content is denied as its statement is, unless somebody says otherwise', () => {
    const correct = (patch: object) =>
      find(apply(say({ action: 'correct', items: [statement('s3')], patch })).record, 's3').contentPolarity;
    expect(correct({ polarity: 'denied' })).toBe('denied');
    expect(correct({ polarity: 'denied', contentPolarity: 'affirmed' })).toBe('affirmed');
    expect(correct({ contentPolarity: 'denied' })).toBe('denied');
    expect(correct({ polarity: 'not-said' })).toBe('affirmed');
  });

  test('when it was said follows from the date that a person gives it or takes from it', () => {
    const [timex] = record.timexes;
    const correct = (saidAt: string | null) =>
      find(
        apply(say({ action: 'correct', items: [statement('s1'), statement('s2')], patch: { saidAt } })).record,
        's1',
      );
    const other = record.statements[0]!.saidAt === timex!.id ? null : timex!.id;
    const published = record.document.publishedAt.value;
    expect(correct(other).saidOn).toEqual(
      other === null ? { value: published, basis: 'published' } : { value: timex!.value, basis: 'told' },
    );
  });

  test('a speaker whom the document does not name is added, and one whom it names is not added again', () => {
    const { record: reviewed } = apply(
      say(
        {
          action: 'correct',
          items: [statement('s2')],
          patch: { speakers: [{ from: 'store', publicId: 'p-1', name: 'Jan Moss', kind: 'person' }] },
        },
        {
          action: 'correct',
          items: [statement('s3'), statement('s4')],
          patch: { speakers: [{ from: 'new', name: 'oran  teff', kind: 'person' }] },
        },
      ),
    );
    const moss = reviewed.actors.find(({ name }) => name === 'Jan Moss')!;
    expect(moss.review).toMatchObject({ state: 'added', publicId: 'p-1' });
    expect(find(reviewed, 's2').speakers).toEqual([moss.id]);
    expect(find(reviewed, 's3').speakers).toEqual(['a2']);
    expect(reviewed.actors).toHaveLength(record.actors.length + 1);
  });

  test('nobody speaks: the statement has no speaker', () => {
    const { record: reviewed } = apply(say({ action: 'correct', items: [statement('s1')], patch: { speakers: [] } }));
    expect(find(reviewed, 's1')).toMatchObject({ speakers: [], speakerReason: null });
  });

  test('a statement that was missed is added in its place in the text, with the figures in it', () => {
    const { record: reviewed } = apply(
      say({
        action: 'add',
        statement: { content: [spanOf('54 percent wanted it open')], source: [spanOf('a survey')] },
      }),
    );
    expect(reviewed.statements.at(-1)).toMatchObject({ id: 's+1', sourceKind: 'unnamed', review: { state: 'added' } });
    expect(reviewed.quantities.map(({ id, statement: owner }) => [id, owner])).toEqual([
      ['q1', 's2'],
      ['q2', 's+1'],
      ['q3', null],
    ]);
  });

  test('undo takes back, and undo of undo brings back', () => {
    const reject: Said = { action: 'reject', items: [statement('s1')] };
    expect(find(apply(say(reject, { undo: 1 })).record, 's1').review.state).toBe('proposed');
    expect(find(apply(say(reject, { undo: 1 }, { undo: 2 })).record, 's1').review.state).toBe('rejected');
  });

  test('what was said last holds', () => {
    const entries = say(
      { action: 'reject', items: [statement('s1')] },
      { action: 'accept', items: [statement('s1')] },
      { action: 'correct', items: [statement('s1')], patch: { polarity: 'denied' } },
      { action: 'accept', items: [statement('s1')] },
    );
    expect(find(apply(entries.slice(0, 2)).record, 's1').review.state).toBe('accepted');
    expect(find(apply(entries).record, 's1').review).toMatchObject({ state: 'corrected', entries: [1, 2, 3, 4] });
  });

  test('a split makes two statements, and its claim goes on with the first', () => {
    const { record: reviewed } = apply(
      say({
        action: 'split',
        items: [statement('s2')],
        parts: [
          { content: [spanOf('We lost 1,200 tonnes')] },
          { content: [spanOf('of grain in one night')], speakers: ['a2'] },
        ],
      }),
    );
    const [first, second] = [find(reviewed, 's2'), find(reviewed, 's2+1')];
    expect(wordsOf(record, first.content)).toEqual(['We lost 1,200 tonnes']);
    expect(first.review.state).toBe('corrected');
    expect(wordsOf(record, second.content)).toEqual(['of grain in one night']);
    expect(second).toMatchObject({ speakers: ['a2'], cue: first.cue, review: { state: 'added' } });
    expect(reviewed.claims[0]).toMatchObject({ statement: 's2', spans: first.content });
  });

  test('joined statements are the first of them, and what pointed to the others points to it', () => {
    const { record: reviewed } = apply(say({ action: 'join', items: [statement('s4'), statement('s3')] }));
    expect(find(reviewed, 's3')).toMatchObject({ via: null, review: { state: 'corrected' } });
    expect(find(reviewed, 's4')).toMatchObject({ via: 's3', review: { state: 'rejected', joinedInto: 's3' } });
    const other = apply(say({ action: 'join', items: [statement('s1'), statement('s2')] })).record;
    expect(other.quantities[0]!.statement).toBe('s1');
    expect(other.claims[0]!.statement).toBe('s1');
  });

  test('joined actors are one: who spoke for the other speaks as the first', () => {
    const { record: reviewed } = apply(
      say({
        action: 'join',
        items: [
          { layer: 'actors', id: 'a3' },
          { layer: 'actors', id: 'a1' },
        ],
      }),
    );
    expect(find(reviewed, 's3').speakers).toEqual(['a1']);
    expect(reviewed.actors[0]).toMatchObject({ id: 'a1', aliases: ['Ilse Brandt', 'Brandt', 'Harbour Institute'] });
  });

  test('who reports whom never closes to a circle', () => {
    const { record: reviewed } = apply(say({ action: 'correct', items: [statement('s3')], patch: { via: 's4' } }));
    expect(find(reviewed, 's3').via).toBeNull();
    expect(find(reviewed, 's4').via).toBe('s3');
  });

  test('a figure and a date are corrected; a value takes the place of a range', () => {
    const { record: reviewed } = apply(
      say(
        {
          action: 'correct',
          items: [{ layer: 'quantities', id: 'q1' }],
          patch: { range: [1100, 1300], modifier: 'about' },
        },
        { action: 'correct', items: [{ layer: 'timexes', id: 't1' }], patch: { value: '2031-03-05' } },
      ),
    );
    expect(reviewed.quantities[0]).toMatchObject({ value: null, range: [1100, 1300], modifier: 'about' });
    expect(reviewed.timexes[0]).toMatchObject({ value: '2031-03-05', review: { before: { value: '2031-03-04' } } });
  });

  test('a rating counts as signed by whoever signed this one, and no other', () => {
    const claim = { layer: 'claims', id: 'c1' } as const;
    const rate = (verdict: string): Said => ({ action: 'rate', items: [claim], verdict });
    const signed = apply(say(rate('False'), { action: 'sign', items: [claim], rating: 1 }));
    expect(signed.record.claims[0]!.review.rating).toMatchObject({ verdict: 'False', signed: { by: 'Ada' } });
    const late = apply(say(rate('False'), rate('True'), { action: 'sign', items: [claim], rating: 1 }));
    expect(late.record.claims[0]!.review.rating).toMatchObject({ verdict: 'True', signed: null });
    expect(late.orphans).toHaveLength(1);
  });

  test('notes on an item and on the document, and pins', () => {
    const note = createAnnotation(record, PLACE, ADA, { action: 'note', items: [statement('s1')], text: 'ask her' });
    const target = { type: 'document', ...PLACE, name: null } as const;
    const entries = [
      { ...note, id: 1 },
      { ...ADA, id: 2, action: 'note', targets: [target], body: { text: 'a good one' }, undoes: null },
      { ...ADA, id: 3, action: 'pin', targets: [target], body: { isPinned: true }, undoes: null },
    ] as Annotation[];
    const { record: reviewed } = apply(entries);
    expect(find(reviewed, 's1').review).toMatchObject({ state: 'proposed', notes: [{ id: 1, text: 'ask her' }] });
    expect(reviewed.review).toEqual({ notes: [{ id: 2, by: 'Ada', at: ADA.at, text: 'a good one' }], isPinned: true });
  });
});

describe('a newer reading of the same text', () => {
  const without = (...ids: string[]): OnRecord => ({
    ...record,
    statements: record.statements.filter(({ id }) => !ids.includes(id)),
    claims: record.claims.map((claim) => (ids.includes(claim.statement ?? '') ? { ...claim, statement: null } : claim)),
    quantities: record.quantities.map((each) =>
      ids.includes(each.statement ?? '') ? { ...each, statement: null } : each,
    ),
  });
  const withContent = (id: string, words: string): OnRecord => ({
    ...record,
    statements: record.statements.map((each) =>
      each.id === id ? { ...each, key: 's-000000000000', content: [spanOf(words)] } : each,
    ),
  });

  test('puts an accepted or corrected statement back that the engine no longer finds', () => {
    const {
      record: reviewed,
      orphans,
      found,
    } = apply(
      say(
        { action: 'accept', items: [statement('s2')] },
        { action: 'correct', items: [statement('s4')], patch: { polarity: 'affirmed' } },
      ),
      without('s2', 's4'),
    );
    expect(orphans).toEqual([]);
    expect(found.same).toBe(2);
    expect(reviewed.statements.map(({ id, polarity, review }) => [id, polarity, review.state])).toEqual([
      ['s1', 'affirmed', 'proposed'],
      ['s+1', 'affirmed', 'accepted'],
      ['s3', 'affirmed', 'proposed'],
      ['s+2', 'affirmed', 'corrected'],
    ]);
    expect(find(reviewed, 's+2')).toMatchObject({ via: 's3', speakers: ['a2'], key: record.statements[3]!.key });
  });

  test('asks nothing of a rejected one that is gone, and tells of a note that has no place', () => {
    const { orphans } = apply(
      say(
        { action: 'reject', items: [statement('s2')] },
        { action: 'note', items: [statement('s2')], text: 'ask her' },
      ),
      without('s2'),
    );
    expect(orphans.map(({ how, annotation }) => [how, annotation.id])).toEqual([['lost', 2]]);
  });

  test('puts what a person said of the speaker over other words of the same cue, and what was accepted as it stood', () => {
    const read = withContent('s3', 'that the ministry had known');
    const corrected = apply(say({ action: 'correct', items: [statement('s3')], patch: { speakers: ['a2'] } }), read);
    expect(corrected.found.changed).toBe(1);
    expect(corrected.orphans).toEqual([]);
    expect(find(corrected.record, 's3')).toMatchObject({ speakers: ['a2'], content: read.statements[2]!.content });
    const accepted = apply(say({ action: 'accept', items: [statement('s3')] }), read);
    expect(find(accepted.record, 's3')).toMatchObject({
      content: record.statements[2]!.content,
      review: { state: 'corrected', how: 'changed', before: { content: read.statements[2]!.content } },
    });
  });

  test('does not refuse other words than those that were refused, but tells of it', () => {
    const { record: reviewed, orphans } = apply(
      say({ action: 'reject', items: [statement('s3')] }),
      withContent('s3', 'that the ministry had known'),
    );
    expect(find(reviewed, 's3').review.state).toBe('proposed');
    expect(orphans).toMatchObject([{ how: 'changed', target: 0 }]);
  });

  test('takes a mark more or less at the end for the same words', () => {
    const { record: reviewed, orphans } = apply(
      say({ action: 'reject', items: [statement('s2')] }),
      withContent('s2', 'We lost 1,200 tonnes of grain in one night'),
    );
    expect(orphans).toEqual([]);
    expect(find(reviewed, 's2').review.state).toBe('rejected');
  });

  test('never takes one of two statements with the same words for the other', () => {
    const twin = {
      ...record.statements[0]!,
      id: 's9',
      source: [spanOf('Brandt')],
      key: `${record.statements[0]!.key}~2`,
    };
    const twins = { ...record, statements: [record.statements[0]!, twin, ...record.statements.slice(1)] };
    const { record: reviewed } = apply(say({ action: 'reject', items: [statement('s1')] }), twins);
    expect(reviewed.statements.slice(0, 2).map(({ review }) => review.state)).toEqual(['rejected', 'proposed']);
    const swapped = {
      ...twins,
      statements: [{ ...twin, key: record.statements[0]!.key }, ...record.statements.slice(1)],
    };
    const { record: other, orphans } = apply(say({ action: 'reject', items: [statement('s1')] }), swapped);
    expect([other.statements[0]!.review.state, orphans.length]).toEqual(['rejected', 0]);
  });

  test('what hangs on a day is said of that day alone; what is said of words of every day', () => {
    const later: OnRecord = {
      ...record,
      document: { ...record.document, publishedAt: { value: '2031-03-12', basis: 'given', notBefore: null } },
    };
    const { record: reviewed, orphans } = apply(
      say(
        { action: 'correct', items: [{ layer: 'timexes', id: 't1' }], patch: { value: '2031-03-05', type: 'TIME' } },
        { action: 'correct', items: [statement('s1')], patch: { saidAt: null, polarity: 'denied' } },
      ),
      later,
    );
    expect(reviewed.timexes[0]).toMatchObject({ value: '2031-03-04', type: 'TIME' });
    expect(find(reviewed, 's1')).toMatchObject({ saidAt: 't1', polarity: 'denied' });
    expect(orphans.map(({ because }) => because)).toEqual([
      'value was said of the reading of 2031-03-05',
      'saidAt was said of the reading of 2031-03-05',
    ]);
  });

  test('a date that a person put there gives way to one that the engine finds across it', () => {
    const timexes = [{ ...record.timexes[0]!, span: spanOf('on 4 March 2031'), key: 't-000000000000' }];
    const entries = say({
      action: 'correct',
      items: [{ layer: 'timexes', id: 't1' }],
      patch: { span: spanOf('March') },
    });
    const { record: reviewed, orphans } = apply(entries, { ...record, timexes });
    expect(reviewed.timexes).toHaveLength(1);
    expect(orphans).toMatchObject([{ how: 'changed' }]);
  });
});

describe('another version of the text', () => {
  const INSERTED = 'A new first paragraph stands here.\n\n';
  const moved = (spans: readonly Span[]) =>
    spans.map(([start, end]): Span => [start + INSERTED.length, end + INSERTED.length]);
  const version: OnRecord = {
    ...record,
    document: { ...record.document, text: INSERTED + record.document.text },
    actors: record.actors.map((actor) => ({
      ...actor,
      roles: [],
      mentions: actor.mentions.map((mention) => ({ ...mention, span: moved([mention.span])[0]! })),
    })),
    statements: record.statements.map((each) => ({
      ...each,
      source: moved(each.source),
      cue: moved(each.cue),
      content: moved(each.content),
    })),
    timexes: record.timexes.map((each) => ({ ...each, span: moved([each.span])[0]! })),
    quantities: [],
    polls: [],
    claims: [],
  };
  const OTHER = 'f'.repeat(64);

  test('finds the items again where they moved to', () => {
    const entries = say(
      {
        action: 'correct',
        items: [statement('s3')],
        patch: { speakers: ['a2'], content: [spanOf('the ministry had known')] },
      },
      { action: 'reject', items: [statement('s1')] },
    );
    const { record: reviewed, found, orphans } = apply(entries, version, OTHER);
    expect(orphans).toEqual([]);
    expect(found.moved).toBe(2);
    expect(wordsOf(version, find(reviewed, 's3').content)).toEqual(['the ministry had known']);
    expect(find(reviewed, 's3').speakers).toEqual(['a2']);
    expect(find(reviewed, 's1').review).toMatchObject({ state: 'rejected', how: 'moved' });
  });

  test('puts an accepted statement back that this version still says', () => {
    const entries = say({ action: 'accept', items: [statement('s4')] });
    const { record: reviewed } = apply(entries, { ...version, statements: version.statements.slice(0, 3) }, OTHER);
    const back = reviewed.statements.at(-1)!;
    expect(wordsOf(version, back.content)).toEqual(['the ministry had known']);
    expect(back).toMatchObject({ via: 's3', speakers: ['a2'], review: { state: 'accepted', how: 'moved' } });
  });

  test('lists what is gone, and does not touch anything', () => {
    const text = 'Quite another text.';
    const nothing = { sentences: [], blocks: [], quotations: [], statements: [], actors: [], timexes: [] };
    const empty = { ...version, ...nothing, document: { ...version.document, text } };
    const { orphans, found } = apply(say({ action: 'accept', items: [statement('s4')] }), empty, OTHER);
    expect(found.lost).toBe(1);
    expect(orphans).toMatchObject([{ how: 'lost', because: 'the words are gone' }]);
  });

  test('leaves entries of other texts alone', () => {
    const applied = applyAnnotations(version, say({ action: 'accept', items: [statement('s4')] }), { textHash: OTHER });
    expect(applied.orphans).toEqual([]);
    expect(applied.record.statements.every(({ review }) => review.state === 'proposed')).toBe(true);
  });
});
