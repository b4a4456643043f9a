import type { Brief, Line } from '../../src/ask/brief/brief.ts';

type Stance = Line['stance'];

const DOCUMENT = 'd'.padEnd(20, '1');

const line = (id: string, stance: Stance, actor: string | null, more: Partial<Line> = {}): Line => ({
  ...{ id, actor, actorId: null, role: null, source: actor ? 'named' : 'own', words: `the ferry must ${id}` },
  ...{ document: DOCUMENT, paragraph: 2, spans: [[0, 9]], isDirect: false, statement: 's1', day: '2024-03-03' },
  ...{
    dayBasis: 'told',
    cue: 'said',
    chain: [],
    confidence: 0.9,
    stance,
    side: stance === 'against' ? 'against' : 'for',
  },
  ...{ condition: null, shares: [], because: 'stub', isMinor: false, notes: [], ...more },
});

const LINES: readonly Line[] = [
  line('l1', 'against', 'Edda Roth', {
    actorId: 'q8v5p7r8',
    role: 'mayor',
    isDirect: true,
    notes: ['given in two wordings'],
  }),
  line('l2', 'for', 'Edda Roth', { day: '2024-05-20', confidence: 0.62, notes: ['turned from against'] }),
  line('l3', 'for', 'Larnporters asked by Norvik Research', {
    source: 'poll',
    chain: [{ name: 'Norvik Research', cue: 'found', polarity: 'affirmed' }],
    shares: [
      { value: 48, words: '48 percent support it', spans: [[0, 2]], stance: 'for' },
      { value: 41, words: '41 percent oppose it', spans: [[3, 5]], stance: 'against' },
      { value: 11, words: '11 percent do not know', spans: [[6, 8]], stance: 'neither' },
    ],
  }),
  line('l4', 'conditional', 'Ilse Brandt', {
    day: '2024-04',
    condition: {
      ...{ kind: 'list', words: 'on three conditions', spans: [[0, 3]], told: 3, isFull: false },
      items: [{ words: 'a fair price', spans: [[4, 6]] }],
    },
  }),
  line('l5', 'against', 'Tam Orrin', {
    day: null,
    chain: [
      { name: 'Halden Lines', cue: 'said', polarity: 'denied' },
      { name: null, cue: null, polarity: 'affirmed' },
    ],
  }),
  line('l6', 'against', null, { source: 'own', isMinor: true }),
  ...Array.from({ length: 10 }, (_, at) => line(`m${at}`, at % 2 ? 'for' : 'against', `Speaker ${at + 1}`)),
];

const of = (stance: Stance): Line[] => LINES.filter((each) => each.stance === stance);

const position = (
  actor: string,
  source: 'named' | 'poll',
  lines: readonly Line[],
  moves = 0,
): Brief['positions'][number] => ({
  ...{ actor, actorId: null, role: null, source, moves },
  stances: lines.map(({ stance, side, day, id }) => ({ stance, side, day, lines: [id] })),
});

const [ROTH, ROTH_LATER, POLL, BRANDT, ORRIN] = LINES as [Line, Line, Line, Line, Line];
const point = ({ stance, side, day, id }: Line) => ({ stance, side, day, lines: [id] });

/** A brief with something in each region: more than any small store would give. */
export const RICH_BRIEF: Brief = {
  ...{
    schemaVersion: '1.0',
    question: 'Should Larnport sell the ferry?',
    proposition: 'Larnport should sell the ferry',
  },
  coverage: {
    ...{ documents: 9, bearing: 4, undated: 1, from: '2024-03-04', to: '2024-05-21', publishers: ['Lorne Gazette'] },
    ...{ lines: LINES.length, speaking: ['Edda Roth'], silent: ['Olav Dahl'], onlyReported: [] },
  },
  positions: [
    position('Edda Roth', 'named', [ROTH, ROTH_LATER], 1),
    position('Larnporters asked by Norvik Research', 'poll', [POLL]),
    position('Ilse Brandt', 'named', [BRANDT]),
    position('Tam Orrin', 'named', [ORRIN]),
    ...LINES.slice(6).map((each) => position(each.actor ?? '', 'named', [each])),
  ],
  shifts: [
    {
      actor: 'Edda Roth',
      actorId: 'q8v5p7r8',
      before: point(ROTH),
      after: point(ROTH_LATER),
      pointedOutBy: [ORRIN],
      deniedBy: [],
    },
  ],
  ...{ for: of('for'), against: of('against'), conditional: of('conditional'), listed: [] },
  figures: [
    {
      ...{ words: '48 percent', value: 48, unit: 'percent', what: 'support it', day: '2024-03-03', actor: null },
      ...{ document: DOCUMENT, paragraph: 2, span: [0, 10], line: 'l3' },
    },
  ],
  conflicts: [
    {
      ...{ kind: 'quotation', title: 'one speech, two wordings', state: 'to-review', reasons: ['another translation'] },
      sides: [
        {
          words: 'never sell it',
          differing: [[0, 5]],
          actor: 'Edda Roth',
          document: DOCUMENT,
          paragraph: 1,
          spans: [[0, 13]],
          day: null,
        },
        {
          words: 'not sell it',
          differing: [[0, 3]],
          actor: 'Edda Roth',
          document: DOCUMENT,
          paragraph: 4,
          spans: [[40, 51]],
          day: null,
        },
      ],
    },
  ],
  near: [{ question: 'Is the ferry losing money?', lines: 3, note: 'Bell Courier' }],
  silent: [{ actor: 'Olav Dahl', actorId: null, why: 'not-said', lines: ['l5'], told: [ORRIN] }],
  unsaid: [{ kind: 'list-not-full', text: 'Which conditions there are: 3 counted, 1 told.', lines: ['l4'] }],
  documents: [{ id: DOCUMENT, title: 'The ferry', publisher: 'Lorne Gazette', publishedAt: '2024-03-04', bears: true }],
  made: { version: '0.4.0', models: { 'stance-en': 'sha256:0' } },
};
