import { describe, expect, test } from 'vitest';
import { english } from '../lang/en/english.suite.ts';
import { detectTurns } from './detect-turns.ts';

/** Turns as "kind [name] content ‖ content", without the kind where it is a speech. */
const read = (text: string): string[] =>
  detectTurns({ text, language: english, title: null }).map(
    ({ kind, name, content }) =>
      `${kind === 'speech' ? '' : `${kind} `}[${name ?? ''}] ${content.map((span) => text.slice(...span)).join(' ‖ ')}`,
  );

describe('conversations', () => {
  test.each<[string, string, string[]]>([
    [
      'names in capitals',
      'MOSS: Good morning to you.\n\nLIND: It is.\n\nMOSS: We go.',
      ['[MOSS] Good morning to you', '[LIND] It is', '[MOSS] We go'],
    ],
    [
      'questions and answers are nobody’s by name',
      'Q: Will it rain?\nA: I think so.\nQ (by phone): And then?\nA: Sun.',
      ['question [] Will it rain?', 'answer [] I think so', 'question [] And then?', 'answer [] Sun'],
    ],
    [
      'names as they are',
      'Ada Moss: No.\nJon Lind: Why not?\nAda Moss: Because.',
      ['[Ada Moss] No', '[Jon Lind] Why not?', '[Ada Moss] Because'],
    ],
    [
      'an interviewer',
      'Interviewer: Why now?\n\nAda Moss: I am tired.\n\nInterviewer: Of what?\n\nAda Moss: Rain.',
      [
        'question [Interviewer] Why now?',
        '[Ada Moss] I am tired',
        'question [Interviewer] Of what?',
        '[Ada Moss] Rain',
      ],
    ],
    [
      'behind their times',
      '[00:00:01] Ada Moss: Who are you?\n[00:00:04] Jon Lind: Nobody.\n[00:00:07] Ada Moss: I see.',
      ['[Ada Moss] Who are you?', '[Jon Lind] Nobody', '[Ada Moss] I see'],
    ],
    [
      'under a line with name and time',
      'Ada Moss  00:01\nWho are you?\n\nJon Lind  00:04\nNobody.\n\nAda Moss  00:07\nI see.',
      ['[Ada Moss] Who are you?', '[Jon Lind] Nobody', '[Ada Moss] I see'],
    ],
    [
      'a turn goes on in the next paragraph, unless it tells of who talks; the last one does not',
      'MOSS: No.\n\nIt rains.\n\n(Laughter.)\n\nLIND: Why?\n\nThe mayor left. Ms Moss stayed.\n\nMOSS: Sun.\n\nIt ended.',
      ['[MOSS] No. ‖ It rains', '[LIND] Why?', '[MOSS] Sun'],
    ],
    [
      'headings of matches are none, though they come in turns',
      'Group F — Halen United\n\nThe match was even.\n\nGroup G — Wexholm Rovers\n\nIt rained.\n\nGroup F — Skarn City\n\nNobody scored.',
      [],
    ],
    [
      'under a line with a name and an office',
      'Ada Moss -- Chief Executive\n\nThank you. Sales fell.\n\nThey will rise.\n\nOperator\n\nA question.\n\nJon Lind -- Analyst\n\nWhy?\n\nAda Moss -- Chief Executive\n\nRain.\n\nThe call ended.',
      [
        '[Ada Moss] Thank you. Sales fell. ‖ They will rise',
        '[Operator] A question',
        '[Jon Lind] Why?',
        '[Ada Moss] Rain',
      ],
    ],
  ])('%s', (_name, text, turns) => expect(read(text)).toEqual(turns));
});

describe('parliaments', () => {
  test.each<[string, string, string[]]>([
    [
      'a speech goes on to the end',
      'HARBOURS\n\nMr. MOSS. Mr. President, I rise.\n\nThe quay is old.\n\nMr. Lind knows it.',
      ['[Mr. MOSS] Mr. President, I rise. ‖ The quay is old. ‖ Mr. Lind knows it'],
    ],
    [
      'or to the next one, without what happens meanwhile',
      'Ms. LIND of Wexholm. I yield.\n\n[Applause.]\n\nThe PRESIDING OFFICER. The clerk will call.\n\nMr. McMOSS. I object.',
      ['[Ms. LIND of Wexholm] I yield', '[The PRESIDING OFFICER] The clerk will call', '[Mr. McMOSS] I object'],
    ],
    ['and to a heading', 'Mr. MOSS. I rise.\n\nHARBOUR ACT\n\nIt was read.', ['[Mr. MOSS] I rise']],
    ['with a dash', 'HON. A. MOSS.- I rise.\nMR SPEAKER: Order!', ['[HON. A. MOSS] I rise', '[MR SPEAKER] Order!']],
    [
      'with party and town',
      'Mr Lind (Labour, Tarn): I beg to move.\n\nThe Minister (Ms Moss): We shall see.',
      ['[Mr Lind] I beg to move', '[The Minister (Ms Moss)] We shall see'],
    ],
  ])('%s', (_name, text, turns) => expect(read(text)).toEqual(turns));
});

describe('hearings', () => {
  const HEARING = `ADA MOSS, called as a witness, was sworn.

BY MR. LIND:

Q.  Did you see
    the quay?
A.  Ivar Holm did. I did not.
Q.  Where was he?
A.  At sea.
MS. TARN:  Objection.
THE COURT:  Overruled.
THE WITNESS:  May I go?

CROSS-EXAMINATION BY MS. TARN:

Q.  Are you sure?
A.  Yes.`;

  test('have questions by whoever examines, and answers by the witness', () => {
    expect(read(HEARING)).toEqual([
      'question [MR. LIND] Did you see\n    the quay?',
      'answer [ADA MOSS] Ivar Holm did. I did not',
      'question [MR. LIND] Where was he?',
      'answer [ADA MOSS] At sea',
      '[MS. TARN] Objection',
      '[THE COURT] Overruled',
      '[ADA MOSS] May I go?',
      'question [MS. TARN] Are you sure?',
      'answer [ADA MOSS] Yes',
    ]);
  });

  test('keep their marks out of what is said', () => {
    const [first] = detectTurns({ text: HEARING, language: english, title: null });
    expect(first!.forms.map((span) => HEARING.slice(...span))).toEqual([
      'ADA MOSS, called as a witness, was sworn.',
      'BY MR. LIND:',
      'Q.',
    ]);
  });
});

test('posts are their authors’', () => {
  const text =
    'It rains.\n\nThe bridge is closed.\nNo trams.\n\n— Skarn Trams (@skarntrams) August 5, 2024\n\nIt ended.';
  expect(read(text)).toEqual(['post [Skarn Trams] The bridge is closed.\nNo trams']);
});

describe('no turns', () => {
  test.each([
    ['a label over what is read', 'Live: rain.\nAda Moss: No.\nAda Moss: I do.'],
    ['two lines with a label', 'UPDATE: It rains.\nCORRECTION: It does not.'],
    ['labels of which none comes back', 'WHAT: a fair for you\nWHERE: Halen\nWHEN: today'],
    ['one label', 'NOTE: a.\nNOTE: b.\nNOTE: c.'],
    ['times', '10:30 It rains.\n10:40 It stops.\n10:50 Sun.'],
    ['a recipe', 'Ingredients: two eggs\nMethod: Beat your eggs.\nIngredients: milk\nMethod: Boil it.'],
    ['a cast', 'Ada Moss: the baker\nJon Lind: the cook\nEva Lind: the singer'],
    ['results', 'Halen: 3\nSkarn: 2\nHalen: 1\nSkarn: 0'],
    [
      'questions that an office answers',
      'Q: What is a permit?\nA: No paper.\nQ: How do I get one?\nA: You apply. We answer.',
    ],
    ['letters', 'Dear Ada: I am sad.\nDear Sad: You are not.\nDear Ada: I am.'],
    ['a list', 'A. The quay is old.\nB. The sea is cold.\nC. I am tired.'],
    ['a checked claim', 'Claim: You may not vote.\nVerdict: False.\nClaim: We may.\nVerdict: True.'],
    ['a sentence with a colon', 'Ada Moss said it again: I will go. Jon Lind agreed: we will too.'],
  ])('%s', (_name, text) => expect(read(text)).toEqual([]));
});
