import { describe, expect, test } from 'vitest';
import { createAskedDocument, passageOf, type ToldDocument } from '../asked.fixture.ts';
import type { AskedDocument } from '../asked-document.ts';
import type { Judgement } from '../judge/judgement.ts';
import type { Answer } from './answer.ts';
import { briefSchema, createBriefJsonSchema } from './brief.ts';
import { createBrief } from './create-brief.ts';
import { renderBriefHtml } from './html/render-html.ts';
import { renderBriefMarkdown } from './render-markdown.ts';

const ACTORS = [
  { id: 'a1', name: 'Ruda Moss' },
  { id: 'a2', name: 'Bell Courier', kind: 'organization' as const },
  { id: 'a3', name: 'Tam Orrin' },
];

const DOCUMENTS: readonly AskedDocument[] = (
  [
    {
      ...{ id: 'd1', publisher: 'Bell Courier', title: 'The ferry', publishedAt: '2031-03-02' },
      text: 'Ruda Moss said: “I will never sell the ferry.”\nOfficials want it gone.\nThe Bell Courier says that Tam Orrin would sell it.',
      statements: [
        { id: 's1', cue: 'said:', content: '“I will never sell the ferry.”', speakers: ['a1'], mode: 'direct' },
        { id: 's2', cue: 'want', content: 'it gone', sourceKind: 'unnamed', sourceName: 'officials' },
        { id: 's3', cue: 'says', content: 'that Tam Orrin would sell it', speakers: ['a2'] },
        { id: 's4', cue: 'would', content: 'sell it', speakers: ['a3'], via: 's3' },
      ],
    },
    {
      ...{ id: 'd2', publisher: 'Larn Gazette', publishedAt: '2031-05-09' },
      text: 'Ruda Moss would sell the ferry on three conditions: a fair price and jobs.\nThe Bell Courier said it should go.',
      statements: [
        { id: 's1', cue: 'would', content: 'sell the ferry on three conditions', speakers: ['a1'] },
        { id: 's2', cue: 'said', content: 'it should go', speakers: ['a2'] },
      ],
    },
  ] satisfies readonly ToldDocument[]
).map((told) => createAskedDocument({ actors: ACTORS, ...told }));

const judge = (
  document: number,
  statement: string,
  stance: Judgement['stance'],
  more: Partial<Judgement> = {},
): Judgement => ({
  ...{ passage: passageOf(DOCUMENTS[document]!, statement), stance, condition: null, confidence: 0.9 },
  ...{ because: 'stub', told: null, shares: [], ...more },
});

const CONDITION: Judgement['condition'] = {
  ...{ kind: 'list', spans: [[28, 44]], words: 'three conditions', by: 'condition/on-conditions' },
  list: {
    told: 3,
    isFull: false,
    items: [
      { spans: [[46, 58]], words: 'a fair price' },
      { spans: [[63, 67]], words: 'jobs' },
    ],
  },
};

const JUDGEMENTS: readonly Judgement[] = [
  judge(0, 's2', 'for', { confidence: 0.61 }),
  judge(0, 's4', 'for'),
  judge(1, 's2', 'for'),
  judge(0, 's1', 'against'),
  judge(1, 's1', 'for', { condition: CONDITION }),
];

const ANSWER: Answer = {
  ...{
    question: 'Should the ferry be sold?',
    proposition: 'The ferry should be sold',
    searched: 9,
    judgements: JUDGEMENTS,
  },
  records: {
    documents: new Map(DOCUMENTS.map((document) => [document.id, document])),
    actors: new Map(ACTORS.map(({ name }) => [name, { publicId: name, name, kind: 'person', role: null, head: null }])),
  },
  ...{
    listed: [],
    isSameSaying: () => false,
    conflicts: [],
    near: [],
    made: { version: '1.2.3', models: { stub: 'none' } },
  },
};

describe('createBrief', () => {
  const brief = createBrief(ANSWER);

  test('keeps its contract', () => {
    expect(briefSchema.parse(JSON.parse(JSON.stringify(brief)))).toEqual(brief);
    expect(createBriefJsonSchema()).toMatchObject({ title: 'Onrecord brief', type: 'object' });
  });

  test('named before unnamed, nearer before farther, newest first', () => {
    expect(brief.for.map(({ actor, chain }) => [actor, chain.map(({ name }) => name)])).toEqual([
      ['Bell Courier', []],
      ['Tam Orrin', ['Bell Courier']],
      ['officials', []],
    ]);
  });

  test('words stand at their place', () => {
    const { words, document, paragraph, spans, isDirect, cue, day, dayBasis } = brief.against[0]!;
    expect([words, paragraph, isDirect, cue, day, dayBasis]).toEqual([
      '“I will never sell the ferry.”',
      1,
      true,
      'said:',
      '2031-03-02',
      'published',
    ]);
    expect(DOCUMENTS.find(({ id }) => id === document)!.record.document.text.slice(...spans[0]!)).toBe(words);
  });

  test('who moved, from what to what', () => {
    const [shift] = brief.shifts;
    expect([shift!.actor, shift!.before?.stance, shift!.after?.stance]).toEqual([
      'Ruda Moss',
      'against',
      'conditional',
    ]);
    expect(brief.positions[0]).toMatchObject({ actor: 'Ruda Moss', moves: 1 });
    expect(brief.conditional[0]).toMatchObject({ side: 'for', notes: ['turned from against'] });
  });

  test('what was searched, and who does not speak for himself', () => {
    expect(brief.coverage).toMatchObject({ documents: 9, bearing: 2, lines: 5, from: '2031-03-02', to: '2031-05-09' });
    expect(brief.silent).toMatchObject([{ actor: 'Tam Orrin', why: 'only-reported' }]);
  });

  test('what is not said, in fixed frames', () => {
    expect(brief.unsaid.map(({ text }) => text)).toEqual([
      'Of the 3 that Ruda Moss counts, 2 are told.',
      'Who says so: 1 line without a name.',
    ]);
    const few = createBrief({ ...ANSWER, judgements: JUDGEMENTS.slice(0, 1) });
    expect(few.unsaid.map(({ kind }) => kind)).toEqual(['few-lines', 'one-side', 'no-name']);
    expect(renderBriefMarkdown(few)).toContain('**The record says little on this.**');
  });

  test('a question without sides is answered by time', () => {
    const listed = JUDGEMENTS.map(({ passage }) => passage);
    const { listed: lines, for: pro, coverage } = createBrief({ ...ANSWER, proposition: null, judgements: [], listed });
    expect([lines.map(({ day }) => day?.slice(5, 7)), pro, coverage.lines]).toEqual([
      ['03', '03', '03', '05', '05'],
      [],
      5,
    ]);
  });
});

describe('renderBriefMarkdown', () => {
  test('a line with its actor, day, words, place, chain and doubt', () => {
    const text = renderBriefMarkdown(createBrief(ANSWER));
    expect(text).toContain(
      '- **Tam Orrin**, 2 Mar 2031: *would* sell it (Bell Courier, 2 Mar 2031 ¶3; Bell Courier → Tam Orrin)',
    );
    expect(text).toContain('(Bell Courier, 2 Mar 2031 ¶2; 0.61 sure)');
    expect(text).toContain(
      '  - for, on condition: three conditions (3 counted, 2 told)\n    - a fair price\n    - jobs',
    );
  });

  test('what looks like markup stays words', () => {
    expect(renderBriefMarkdown(createBrief({ ...ANSWER, question: '# [x](http://e.example) <b>' }))).toContain(
      '# \\# \\[x\\](http://e.example) \\<b\\>',
    );
  });
});

describe('renderBriefHtml', () => {
  const hostile = '"><script>alert(1)</script>\u202e\u0000&amp;';

  const poisoned: Answer = {
    ...ANSWER,
    question: hostile,
    proposition: hostile,
    conflicts: [
      {
        ...{ kind: hostile, title: hostile, state: 'to-review', reasons: [hostile] },
        sides: [
          {
            words: hostile,
            differing: [[2, 10]],
            actor: hostile,
            document: 'd1',
            paragraph: 1,
            spans: [],
            day: hostile,
          },
        ],
      },
    ],
    near: [{ question: hostile, lines: 1, note: hostile }],
    records: {
      documents: new Map(
        DOCUMENTS.map((document) => [document.id, { ...document, title: hostile, publisher: hostile }]),
      ),
      actors: new Map(
        ACTORS.map(({ name }) => [name, { publicId: name, name: hostile, kind: 'person', role: hostile, head: null }]),
      ),
    },
  };

  test.each([
    ['plain', ANSWER],
    ['hostile', poisoned],
  ])('no script, nothing fetched, no mark left open: %s', (_, answer) => {
    const html = renderBriefHtml(createBrief(answer));
    expect(html).not.toMatch(/<script|javascript:|\son\w+=|https?:|\u202e|\u0000/);
    const tags = [...html.matchAll(/<(\/?)([a-z][a-z0-9]*)[^>]*?(\/?)>/g)];
    const open: string[] = [];
    for (const [, isEnd, name, isEmpty] of tags) {
      if (isEnd) expect(open.pop()).toBe(name);
      else if (!isEmpty && !['meta', 'br'].includes(name!)) open.push(name!);
    }
    expect(open).toEqual([]);
  });

  test('links lead to what is there, and no place has two names', () => {
    const html = renderBriefHtml(createBrief(ANSWER));
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...html.matchAll(/href="#([^"]+)"/g)].filter(([, id]) => !ids.includes(id))).toEqual([]);
  });
});
