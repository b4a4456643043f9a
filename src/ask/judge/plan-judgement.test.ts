import { describe, expect, test } from 'vitest';
import { english } from '../../engine/lang/en/english.suite.ts';
import { createAskedDocument, ownPassage, passageOf, type ToldDocument } from '../asked.fixture.ts';
import type { AskedScores } from './asked-pair.ts';
import { stanceOf } from './judgement.ts';
import type { Matter } from './list-matter.ts';
import { planJudgement } from './plan-judgement.ts';

const SETTINGS = {
  ...{
    proposition: 'The ferry should be sold',
    matter: { terms: [], names: new Set() } as Matter,
    language: english,
    model: 'stub',
  },
  leastSure: 0.5,
  findHolder: () => null,
};
const PRO: AskedScores = { for: 0.8, against: 0.1, neither: 0.1 };
const CON: AskedScores = { for: 0.1, against: 0.8, neither: 0.1 };

const judge = (told: Omit<ToldDocument, 'id'>, words: string | null, scores: readonly AskedScores[]) => {
  const document = createAskedDocument({ id: 'd1', ...told });
  const passage = words ? ownPassage(document, words) : passageOf(document, 's1');
  const plan = planJudgement(passage, document.record, SETTINGS);
  expect(plan.pairs).toHaveLength(scores.length);
  return { ...plan.settle(scores), pairs: plan.pairs };
};

const ACTORS = [
  { id: 'a1', name: 'Ruda Moss' },
  { id: 'a2', name: 'Bell Courier', kind: 'organization' as const },
];

describe('what the record knows goes first', () => {
  test('what was denied is asked by itself, without the cue, and turned', () => {
    const statement = { id: 's1', cue: 'denied', content: 'that the ferry should be sold', speakers: ['a1'] };
    const text = 'Ruda Moss denied that the ferry should be sold.';
    const { pairs, stance, confidence } = judge(
      { text, actors: ACTORS, statements: [{ ...statement, polarity: 'denied', contentPolarity: 'denied' }] },
      null,
      [PRO],
    );
    expect(pairs).toEqual([
      { proposition: SETTINGS.proposition, passage: statement.content, actor: 'Ruda Moss', cue: null },
    ]);
    expect([stance, confidence]).toEqual(['against', 0.8]);
  });

  test('what was not said is not asked', () => {
    const text = 'Ruda Moss did not say whether the ferry should be sold.';
    const statement = { id: 's1', cue: 'did not say', content: 'whether the ferry should be sold', speakers: ['a1'] };
    const { stance, because } = judge(
      { text, actors: ACTORS, statements: [{ ...statement, polarity: 'not-said' }] },
      null,
      [],
    );
    expect([stance, because]).toEqual(['neither', 'stance/not-said']);
  });

  test('what has no word of the matter is not asked, nor told as left unsaid', () => {
    const text = 'Ruda Moss did not say whether he would come.';
    const statement = { id: 's1', cue: 'did not say', content: 'whether he would come', speakers: ['a1'] };
    const told = { text, actors: ACTORS, statements: [{ ...statement, polarity: 'not-said' as const }] };
    const document = createAskedDocument({ id: 'd1', ...told });
    const settings = {
      ...SETTINGS,
      matter: { terms: [new Set(['ferr']), new Set(['sold'])], names: new Set<string>() },
    };
    const plan = planJudgement(passageOf(document, 's1'), document.record, settings);
    expect([plan.pairs, plan.settle([]).because]).toEqual([[], 'stance/other-matter']);
  });

  test('"no longer says" is a change that whoever tells it points out, and no side of theirs', () => {
    const text = 'The Bell Courier points out that Ruda Moss no longer says the ferry is not for sale.';
    const outer = {
      id: 's1',
      cue: 'points out',
      content: 'that Ruda Moss no longer says the ferry is not for sale',
      speakers: ['a2'],
    };
    const inner = {
      id: 's2',
      cue: 'no longer says',
      content: 'the ferry is not for sale',
      speakers: ['a1'],
      via: 's1',
    };
    const told = { text, actors: ACTORS, statements: [outer, { ...inner, polarity: 'not-said' as const }] };
    expect(judge(told, null, [])).toMatchObject({ stance: 'neither', told: { actors: ['a1'], isDenied: false } });
  });

  test.each([
    ['Ruda Moss has softened her stance on the ferry.', false],
    ["Ruda Moss's position on the ferry has not changed.", true],
    ['The position of Ruda Moss remains the same.', true],
  ])('%s', (text, isDenied) => {
    expect(judge({ text, actors: ACTORS }, text, [])).toMatchObject({ told: { actors: ['a1'], isDenied } });
  });

  test('what may come is no change yet', () => {
    const text = 'The position of Ruda Moss on the ferry is unlikely to change.';
    expect(judge({ text, actors: ACTORS }, text, [CON])).toMatchObject({ told: null });
  });

  test('somebody who says so of a position of his own takes a side beside', () => {
    const text = 'Ruda Moss said that her position has not changed and the ferry stays.';
    const statement = {
      id: 's1',
      cue: 'said',
      content: 'that her position has not changed and the ferry stays',
      speakers: ['a1'],
    };
    const judged = judge({ text, actors: ACTORS, statements: [statement] }, null, [CON]);
    expect(judged).toMatchObject({ stance: 'against', told: { actors: ['a1'], isDenied: true } });
  });
});

test.each([
  [{ for: 0.6, against: 0.2, neither: 0.2 }, 'for'],
  [{ for: 0.3, against: 0.35, neither: 0.35 }, 'neither'],
])('named conditions are a stance of which the model need not be sure, but never a guess', (scores, stance) => {
  const text = 'Ruda Moss named five conditions for the sale of the ferry.';
  const statement = { id: 's1', cue: 'named', content: 'five conditions for the sale of the ferry', speakers: ['a1'] };
  const document = createAskedDocument({ id: 'd1', text, actors: ACTORS, statements: [statement] });
  const plan = planJudgement(passageOf(document, 's1'), document.record, { ...SETTINGS, leastSure: 0.75 });
  expect(plan.settle([scores]).stance).toBe(stance);
});

test('whoever passes a saying on takes no side by it', () => {
  const text = 'The Bell Courier says that Ruda Moss wants the ferry sold.';
  const outer = { id: 's1', cue: 'says', content: 'that Ruda Moss wants the ferry sold', speakers: ['a2'] };
  const inner = { id: 's2', source: 'Ruda Moss', cue: 'wants', content: 'the ferry sold', speakers: ['a1'], via: 's1' };
  expect(judge({ text, actors: ACTORS, statements: [outer, inner] }, null, []).because).toBe('stance/report');
});

describe('sides', () => {
  test('doubt is no side', () => {
    const text = 'The ferry is old.';
    expect(judge({ text }, text, [{ for: 0.45, against: 0.15, neither: 0.4 }]).stance).toBe('neither');
  });

  test('a condition stands in the words of the document, with what it asks', () => {
    const text = 'Ruda Moss named two conditions for the sale: a fair price and jobs for the crew.';
    const statement = { id: 's1', cue: 'named', content: 'two conditions for the sale', speakers: ['a1'] };
    const judged = judge({ text, actors: ACTORS, statements: [statement] }, null, [PRO]);
    expect(stanceOf(judged)).toBe('conditional');
    expect(judged.condition).toMatchObject({
      words: 'two conditions for the sale',
      list: { told: 2, isFull: true, items: [{ words: 'a fair price' }, { words: 'jobs for the crew' }] },
    });
    expect(judged.condition!.spans.map((span) => text.slice(...span))).toEqual(['two conditions for the sale']);
  });

  test('a condition in a quotation of two pieces', () => {
    const text = '“I would sell it,” Ruda Moss said, “if the crew agrees.”';
    const statement = {
      id: 's1',
      cue: 'said',
      content: ['“I would sell it,”', '“if the crew agrees.”'],
      speakers: ['a1'],
    };
    const { condition } = judge({ text, actors: ACTORS, statements: [statement] }, null, [PRO]);
    expect(condition!.spans.map((span) => text.slice(...span))).toEqual(['if the crew agrees']);
  });

  test('a refusal for as long as something is so stays against', () => {
    const text = 'Ruda Moss said that she would never sell it while the crew is at sea.';
    const statement = {
      id: 's1',
      cue: 'said',
      content: 'that she would never sell it while the crew is at sea',
      speakers: ['a1'],
    };
    const judged = judge({ text, actors: ACTORS, statements: [statement] }, null, [CON]);
    expect([stanceOf(judged), judged.condition?.words]).toEqual(['against', 'while the crew is at sea']);
  });
});

describe('surveys', () => {
  const told = (text: string, shares: readonly (readonly [words: string, value: number])[]) => ({
    ...{ text, actors: ACTORS, quantities: shares.map(([words, value], at) => ({ id: `q${at}`, words, value })) },
    polls: [{ id: 'p1', shares: shares.map((_, at) => `q${at}`), askedBy: 'a2' }],
  });

  test('each share is asked by itself, and the larger side is that of the survey', () => {
    const text = '61 percent say that the ferry should be kept, 30 percent want it sold, and 9 percent do not know.';
    const judged = judge(
      told(text, [
        ['61 percent', 61],
        ['30 percent', 30],
        ['9 percent', 9],
      ]),
      text,
      [...[CON, PRO], { for: 0.1, against: 0.1, neither: 0.8 }],
    );
    expect(judged.pairs.map(({ passage }) => passage)).toEqual([
      '61 percent say that the ferry should be kept',
      '30 percent want it sold',
      '9 percent do not know',
    ]);
    expect(judged.shares.map(({ value, stance }) => [value, stance])).toEqual([
      [61, 'against'],
      [30, 'for'],
      [9, 'neither'],
    ]);
    expect(judged.stance).toBe('against');
  });

  test('where a share is who speaks, the first of its sentence gives them all', () => {
    const text = '61 percent think that the ferry should be kept, and 39 percent want it sold.';
    const shares = told(text, [
      ['61 percent', 61],
      ['39 percent', 39],
    ]);
    const statement = { id: 's1', cue: 'think', content: 'that the ferry should be kept', source: '61 percent' };
    const judged = judge({ ...shares, statements: [statement] }, null, [CON, PRO]);
    expect(judged.passage.words).toBe(text);
    expect([judged.stance, judged.shares.map(({ value }) => value)]).toEqual(['against', [61, 39]]);
    const other = { id: 's1', cue: 'want', content: 'it sold', source: '39 percent' };
    expect(judge({ ...shares, statements: [other] }, null, []).because).toBe('stance/share');
  });

  test('a share that is the smaller part of those asked gives no side', () => {
    const text = '30 percent want the ferry sold.';
    expect(judge(told(text, [['30 percent', 30]]), text, [PRO]).stance).toBe('neither');
  });
});
