import { describe, expect, test } from 'vitest';
import { createSample } from '../../test/sample-record.ts';
import { type Annotation, parseAnnotation } from './annotation.ts';
import { createAnnotation, createUndo, type Said } from './create-annotation.ts';

const { record, document } = createSample();
const ADA = { by: 'Ada', at: '2031-03-06T09:00:00.000Z', reason: 'she told me' };
const create = (said: Said) => createAnnotation(record, { textHash: document.textHash, series: null }, ADA, said);
const statement = (id: string) => ({ layer: 'statements', id }) as const;

describe('createAnnotation', () => {
  test('keeps the evidence of every span, how the item stood, and what is said now', () => {
    const entry = create({ action: 'correct', items: [statement('s4')], patch: { cue: [], content: [[184, 202]] } });
    expect(entry).toMatchObject({ ...ADA, undoes: null, body: { patch: { cue: [], content: [[184, 202]] } } });
    const [target] = entry.targets as [Extract<Annotation['targets'][number], { type: 'item' }>];
    expect(target).toMatchObject({ type: 'item', layer: 'statements', itemKey: record.statements[3]!.key });
    expect(target.before).toMatchObject({
      polarity: 'denied',
      speakers: [{ from: 'document', key: record.actors[1]!.key, name: 'Oran Teff' }],
      via: { key: record.statements[2]!.key },
    });
    expect(target.evidence.map(({ role, exact }) => [role, exact])).toEqual([
      ['source', 'Minister Oran Teff'],
      ['cue', 'denied'],
      ['content', 'the ministry had known'],
      ['speakers', 'Oran Teff'],
      ['via', 'According to'],
    ]);
  });

  test('hangs on the day only where what is said does', () => {
    const dayOf = (said: Said) => (create(said).targets[0] as { publishedAt: string | null }).publishedAt;
    const timex = { layer: 'timexes', id: 't1' } as const;
    expect(dayOf({ action: 'correct', items: [timex], patch: { value: '2031-03-05' } })).toBe('2031-03-05');
    expect(dayOf({ action: 'correct', items: [timex], patch: { type: 'TIME' } })).toBeNull();
    expect(dayOf({ action: 'correct', items: [statement('s1')], patch: { saidAt: null } })).toBe('2031-03-05');
    expect(dayOf({ action: 'accept', items: [statement('s1')] })).toBeNull();
  });

  test.each<[string, Said, RegExp]>([
    ['an item that is not there', { action: 'accept', items: [statement('s99')] }, /no statement s99/],
    ['nothing to say it of', { action: 'accept', items: [] }, /accept needs something/],
    [
      'a span behind the text',
      { action: 'correct', items: [statement('s1')], patch: { content: [[0, 9999]] } },
      /ends after the text/,
    ],
    ['an empty span', { action: 'correct', items: [statement('s1')], patch: { content: [[7, 7]] } }, /is empty/],
    [
      'pieces that overlap',
      { action: 'correct', items: [statement('s1')], patch: { content: [[0, 9], [5, 12]] } }, // biome-ignore format: two pieces
      /overlap at 5/,
    ],
    [
      'a field that the layer does not have',
      { action: 'correct', items: [{ layer: 'timexes', id: 't1' }], patch: { polarity: 'denied' } as never },
      /timexes: patch: Unrecognized key: "polarity"/,
    ],
    ['a correction of nothing', { action: 'correct', items: [statement('s1')], patch: {} }, /changes nothing/],
    [
      'a value that is none',
      { action: 'correct', items: [statement('s1')], patch: { polarity: 'maybe' as never } },
      /patch.polarity/,
    ],
    [
      'a value and a range',
      { action: 'correct', items: [{ layer: 'quantities', id: 'q1' }], patch: { value: 1, range: [1, 2] } },
      /a value or a range, not both/,
    ],
    [
      'days the wrong way round',
      { action: 'correct', items: [{ layer: 'timexes', id: 't1' }], patch: { from: '2031-03-04', to: '2031-03-01' } },
      /the last day lies before the first/,
    ],
    [
      'a speaker that is not there',
      { action: 'correct', items: [statement('s1')], patch: { speakers: ['a9'] } },
      /no actor a9/,
    ],
    [
      'a statement that is there already',
      { action: 'add', statement: { ...record.statements[0]!, saidAt: null } as never },
      /s1/,
    ],
    ['one item joined', { action: 'join', items: [statement('s1')] }, /one item alone/],
    [
      'items of two layers',
      { action: 'join', items: [statement('s1'), { layer: 'actors', id: 'a1' }] },
      /items of two layers cannot be joined/,
    ],
    ['a split into one', { action: 'split', items: [statement('s1')], parts: [{ content: [[0, 8]] }] }, /body/],
    [
      'a rating of a statement',
      { action: 'rate', items: [statement('s1')], verdict: 'False' },
      /rate is said of claims/,
    ],
  ])('refuses %s', (_what, said, message) => {
    expect(() => create(said)).toThrow(message);
    expect(() => create(said)).toThrow(expect.objectContaining({ code: 'annotation-invalid' }));
  });
});

describe('parseAnnotation', () => {
  const accept = { ...create({ action: 'accept', items: [statement('s1')] }), id: 2 } as Annotation;

  test('takes what createAnnotation and createUndo make', () => {
    expect(parseAnnotation(accept)).toEqual(accept);
    const undo = { ...createUndo(accept, ADA), id: 3 };
    expect(parseAnnotation(undo)).toEqual(undo);
  });

  test.each<[string, object, RegExp]>([
    ['an action that nobody knows', { action: 'bless' }, /action/],
    ['an undo of a later entry', { action: 'undo', undoes: 2 }, /2 is no earlier entry/],
    ['an undo of nothing', { action: 'undo' }, /names the entry/],
    ['an entry that undoes besides', { undoes: 1 }, /undo alone/],
    ['nobody', { by: ' ' }, /by/],
    ['a time that is none', { at: 'today' }, /at/],
    ['a renaming of an item', { action: 'rename', body: { newName: 'x' } }, /not said of a target of type item/],
    ['a target that was spoilt', { targets: [{ ...accept.targets[0], before: { polarity: 'denied' } }] }, /before/],
  ])('refuses %s', (_what, fields, message) => {
    expect(() => parseAnnotation({ ...accept, ...fields })).toThrow(message);
  });
});
