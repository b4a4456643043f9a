import { describe, expect, test } from 'vitest';
import { createAskedDocument, ownPassage, passageOf } from '../asked.fixture.ts';
import type { AskedActor } from '../asked-document.ts';
import type { Condition } from '../judge/condition.ts';
import type { Judgement } from '../judge/judgement.ts';
import type { Passage } from '../passage.ts';
import { findShifts } from './find-shifts.ts';
import { foldPositions } from './fold-positions.ts';
import { isHeadOf } from './is-head-of.ts';
import { compareMoments, isBefore } from './moment.ts';

const ACTORS = [
  { id: 'a1', name: 'Ruda Moss' },
  { id: 'a2', name: 'Office of the Mayor', kind: 'organization' as const },
  { id: 'a3', name: 'Bell Courier', kind: 'organization' as const },
];
const KNOWN: readonly AskedActor[] = [
  { publicId: 'Ruda Moss', name: 'Ruda Moss', kind: 'person', role: 'mayor of Larn', head: null },
  { publicId: 'Office of the Mayor', name: 'Office of the Mayor', kind: 'organization', role: null, head: 'Ruda Moss' },
];
const WHILE: Condition = { kind: 'while', spans: [], words: 'while it pays', by: 'condition/during', list: null };
const IF: Condition = { ...WHILE, kind: 'condition', by: 'condition/if', words: 'if it pays' };

/** One document a line: its day, who says something, which side it takes, and what the words are. */
type Line = readonly [
  day: string | null,
  actor: 'a1' | 'a2' | 'a3' | null,
  stance: Judgement['stance'],
  more?: Partial<Judgement> & { readonly saidOn?: string },
];

function create(lines: readonly Line[]) {
  const documents = lines.map(([day, actor], at) =>
    createAskedDocument({
      ...{ id: `d${at}`, text: `The ferry is number ${at}.`, actors: ACTORS, ...(day && { publishedAt: day }) },
      statements: actor ? [{ id: 's1', content: `number ${at}`, speakers: [actor] }] : [],
    }),
  );
  const judgements = lines.map(([, actor, stance, { saidOn, ...more } = {}], at): Judgement => {
    const passage: Passage = actor
      ? passageOf(documents[at]!, 's1')
      : ownPassage(documents[at]!, `The ferry is number ${at}.`);
    const placed = saidOn ? { ...passage, day: saidOn } : passage;
    return {
      passage: placed,
      stance,
      condition: null,
      confidence: 0.9,
      because: 'stub',
      told: null,
      shares: [],
      ...more,
    };
  });
  const records = {
    documents: new Map(documents.map((document) => [document.id, document])),
    actors: new Map(KNOWN.map((actor) => [actor.publicId, actor])),
  };
  return { judgements, records };
}

const DIFFER = () => false;

function findMoves(lines: readonly Line[], isSameSaying: (a: Judgement, b: Judgement) => boolean = DIFFER) {
  const { judgements, records } = create(lines);
  const tracks = foldPositions(judgements, records, isSameSaying);
  return findShifts(tracks, judgements, records, isSameSaying).map(
    ({ voice, before, after, pointedOutBy, deniedBy }) => [
      voice.name,
      ...[before, after].map((position) => position && `${position.stance} ${position.day}`),
      ...[pointedOutBy, deniedBy].map((told) => told.map(({ passage }) => passage.document).join()),
    ],
  );
}

describe('foldPositions', () => {
  test('one position for each voice, by day, those without a day last; neither is none', () => {
    const { judgements, records } = create([
      ['2031-05-02', 'a1', 'for'],
      [null, 'a1', 'against'],
      ['2031-03-02', 'a1', 'against', { condition: WHILE }],
      ['2031-04-02', 'a1', 'for', { condition: IF }],
      ['2031-04-03', 'a1', 'neither'],
      ['2031-04-03', null, 'for'],
    ]);
    const [moss, own] = foldPositions(judgements, records, DIFFER);
    expect(moss!.voice).toEqual({ kind: 'named', id: 'Ruda Moss', name: 'Ruda Moss', role: 'mayor of Larn' });
    expect(moss!.positions.map(({ day, stance, side }) => [day, stance, side])).toEqual([
      ['2031-03-02', 'against', 'against'],
      ['2031-04-02', 'conditional', 'for'],
      ['2031-05-02', 'for', 'for'],
      [null, 'against', 'against'],
    ]);
    expect(own!.voice.kind).toBe('own');
  });

  test('a saying that another document gives in other words is marked', () => {
    const { judgements, records } = create([
      ['2031-03-02', 'a1', 'against'],
      ['2031-03-03', 'a1', 'against'],
      ['2031-03-04', 'a1', 'against'],
    ]);
    const [track] = foldPositions(
      judgements,
      records,
      (a, b) => a.passage.document < 'd2' && b.passage.document < 'd2',
    );
    expect(track!.positions.map(({ isRetold }) => isRetold)).toEqual([true, true, false]);
  });
});

describe('findShifts', () => {
  test('two days that differ, one after the other', () => {
    const moves = findMoves([
      ['2031-03-02', 'a1', 'against'],
      ['2031-04-02', 'a1', 'for', { condition: IF }],
      ['2031-05-02', 'a1', 'for'],
      ['2031-05-09', 'a1', 'for'],
    ]);
    expect(moves).toEqual([
      ['Ruda Moss', 'against 2031-03-02', 'conditional 2031-04-02', '', ''],
      ['Ruda Moss', 'conditional 2031-04-02', 'for 2031-05-02', '', ''],
    ]);
  });

  test.each<readonly [why: string, lines: readonly Line[]]>([
    [
      'one day',
      [
        ['2031-03-02', 'a1', 'against'],
        ['2031-03-02', 'a1', 'for'],
      ],
    ],
    [
      'days that may be one',
      [
        ['2031-03-02', 'a1', 'against'],
        ['2031-03-09', 'a1', 'for', { saidOn: '2031-03' }],
      ],
    ],
    [
      'no day',
      [
        ['2031-03-02', 'a1', 'against'],
        [null, 'a1', 'for'],
      ],
    ],
    [
      'two actors',
      [
        ['2031-03-02', 'a1', 'against'],
        ['2031-04-02', 'a3', 'for'],
      ],
    ],
    [
      'the own voice of documents',
      [
        ['2031-03-02', null, 'against'],
        ['2031-04-02', null, 'for'],
      ],
    ],
    [
      'a refusal that stands while something is so',
      [
        ['2031-03-02', 'a1', 'against'],
        ['2031-04-02', 'a1', 'against', { condition: WHILE }],
      ],
    ],
    [
      'a day that says both',
      [
        ['2031-03-02', 'a1', 'for'],
        ['2031-04-02', 'a1', 'for'],
        ['2031-04-02', 'a1', 'for', { condition: IF }],
      ],
    ],
  ])('none: %s', (_, lines) => expect(findMoves(lines)).toEqual([]));

  test('shares of surveys move nobody', () => {
    const shares = [{ value: 60, spans: [], words: 'say so', stance: 'for' as const }];
    expect(
      findMoves([
        ['2031-03-02', 'a3', 'for', { shares }],
        ['2031-04-02', 'a3', 'against', { shares }],
      ]),
    ).toEqual([]);
  });

  test('an office that follows its head moves with nobody', () => {
    const lines: Line[] = [
      ['2031-03-02', 'a1', 'against'],
      ['2031-03-02', 'a2', 'against'],
      ['2031-04-02', 'a1', 'for'],
      ['2031-04-03', 'a2', 'for'],
    ];
    expect(findMoves(lines).map(([name]) => name)).toEqual(['Ruda Moss']);
  });

  test('a misquotation moves nobody', () => {
    const lines: Line[] = [
      ['2031-03-02', 'a1', 'against'],
      ['2031-03-09', 'a1', 'for'],
    ];
    expect(findMoves(lines)).toHaveLength(1);
    expect(findMoves(lines, () => true)).toEqual([]);
  });

  test('who points it out and who denies it stand beside the move that they tell of', () => {
    const told = (isDenied: boolean) => ({ told: { actors: ['a1'], isDenied, isOnMatter: true } });
    const moves = findMoves([
      ['2031-03-02', 'a1', 'against'],
      ['2031-04-02', 'a1', 'for'],
      ['2031-04-05', 'a3', 'neither', told(false)],
      [null, 'a3', 'neither', told(false)],
      ['2031-04-06', 'a1', 'neither', told(true)],
    ]);
    expect(moves).toEqual([['Ruda Moss', 'against 2031-03-02', 'for 2031-04-02', 'd2,d3', 'd4']]);
  });

  test('a day that says both is a move where somebody tells of one', () => {
    const lines: Line[] = [
      ['2031-03-02', 'a1', 'for', { condition: IF }],
      ['2031-04-02', 'a1', 'for'],
      ['2031-04-02', 'a1', 'for', { condition: IF }],
    ];
    expect(findMoves(lines)).toEqual([]);
    expect(
      findMoves([
        ...lines,
        ['2031-04-02', 'a3', 'neither', { told: { actors: ['a1'], isDenied: false, isOnMatter: true } }],
      ]),
    ).toEqual([['Ruda Moss', 'conditional 2031-03-02', 'for 2031-04-02', 'd3', '']]);
  });

  test('a change that others alone tell of has no stances', () => {
    const told = { told: { actors: ['a1'], isDenied: false, isOnMatter: true } };
    expect(findMoves([['2031-04-05', 'a3', 'neither', told]])).toEqual([['Ruda Moss', null, null, 'd0', '']]);
  });
});

test.each([
  ['Larnia', true],
  ['Larnian government', true],
  ['Office of President Moss', true],
  ['Bell Courier', false],
])('the president of Larnia is the head of: %s', (name, expected) => {
  const person = { publicId: 'p', name: 'Ruda Moss', kind: 'person', role: 'president of Larnia', head: null };
  expect(isHeadOf(person, { publicId: 'b', name, kind: 'organization', role: null, head: null })).toBe(expected);
});

test('moments', () => {
  expect(['2031', '2031-04-02', null, '2031-04', '2030-W52', 'XXXX-05'].toSorted(compareMoments)).toEqual(
    ['2030-W52', '2031', '2031-04', '2031-04-02', null, 'XXXX-05'].toSorted(compareMoments),
  );
  expect(isBefore('2031-03', '2031-04-01')).toBe(true);
  expect(isBefore('2031-03', '2031-03-31')).toBe(false);
  expect(isBefore('2030-WI', '2031-02-28')).toBe(false);
  expect(isBefore('2031-W01', '2031-01-06')).toBe(true);
  expect(isBefore('2031-W18', '2031-SU')).toBe(true);
  expect(isBefore('XXXX-03', '2031-04')).toBe(false);
});
