import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { english } from '../../engine/lang/en/english.suite.ts';
import { createProposition, parseQuestion } from './parse-question.ts';

const propositionOf = (text: string) => {
  const question = parseQuestion(text, english);
  return question.kind === 'sides' ? question.proposition : question;
};

describe('questions with sides', () => {
  test.each([
    // be
    [
      'Are the sanctions imposed in March hurting Vesmar?',
      'The sanctions imposed in March are hurting Vesmar',
      'The sanctions imposed in March are not hurting Vesmar',
    ],
    [
      'Is there anything left to negotiate?',
      'There is something left to negotiate',
      'There is nothing left to negotiate',
    ],
    [
      'Is Kaldria under pressure to negotiate with Vesmar?',
      'Kaldria is under pressure to negotiate with Vesmar',
      'Kaldria is not under pressure to negotiate with Vesmar',
    ],
    [
      'Is Kaldria Being Pushed to the Table?',
      'Kaldria is being pushed to the table',
      'Kaldria is not being pushed to the table',
    ],
    ['Are Moss and her deputy lying?', 'Moss and her deputy are lying', 'Moss and her deputy are not lying'],
    [
      'Was Ada Moss, who led the inquiry, paid by the bank?',
      'Ada Moss, who led the inquiry, was paid by the bank',
      'Ada Moss, who led the inquiry, was not paid by the bank',
    ],
    [
      'Were the elections in Tavenmoor free and fair?',
      'The elections in Tavenmoor were free and fair',
      'The elections in Tavenmoor were not free and fair',
    ],
    [
      'Is the president of Kaldria a liar?',
      'The president of Kaldria is a liar',
      'The president of Kaldria is not a liar',
    ],
    [
      'Is the plan to build a dam near Dellin dead?',
      'The plan to build a dam near Dellin is dead',
      'The plan to build a dam near Dellin is not dead',
    ],
    ['Was the deal signed in May legal?', 'The deal signed in May was legal', 'The deal signed in May was not legal'],
    [
      'Is the port in Dellin under pressure to close?',
      'The port in Dellin is under pressure to close',
      'The port in Dellin is not under pressure to close',
    ],
    [
      'Is the claim that Kaldria lost 60,000 soldiers true?',
      'The claim that Kaldria lost 60,000 soldiers is true',
      'The claim that Kaldria lost 60,000 soldiers is not true',
    ],
    [
      'Is raising the retirement age fair?',
      'Raising the retirement age is fair',
      'Raising the retirement age is not fair',
    ],
    ['Is there a deal?', 'There is a deal', 'There is no deal'],
    [
      'Is there any evidence that Valtane ordered the attack?',
      'There is some evidence that Valtane ordered the attack',
      'There is no evidence that Valtane ordered the attack',
    ],
    ['Is it right to close the port?', 'It is right to close the port', 'It is not right to close the port'],
    ['Is Moss still in office?', 'Moss is still in office', 'Moss is no longer in office'],
    ['Are tax cuts good policy?', 'Tax cuts are good policy', 'Tax cuts are not good policy'],
    ['Is the company building a dam?', 'The company is building a dam', 'The company is not building a dam'],
    ['Is the bridge over the Sarn open?', 'The bridge over the Sarn is open', 'The bridge over the Sarn is not open'],
    [
      'Were Kaldrian troops in Ostrel in May?',
      'Kaldrian troops were in Ostrel in May',
      'Kaldrian troops were not in Ostrel in May',
    ],
    // do
    ['Do any of the parties support a ban?', 'Some of the parties support a ban', 'None of the parties support a ban'],
    [
      'Did fewer people vote than in 2027?',
      'Fewer people voted than in 2027',
      'It is not the case that fewer people voted than in 2027',
    ],
    ['Does Kaldria support the deal?', 'Kaldria supports the deal', 'Kaldria does not support the deal'],
    ['Did Ada Moss send the letter?', 'Ada Moss sent the letter', 'Ada Moss did not send the letter'],
    [
      'Did the minister who signed the contract resign?',
      'The minister who signed the contract resigned',
      'The minister who signed the contract did not resign',
    ],
    [
      'Do the people who live near the mine drink the water?',
      'The people who live near the mine drink the water',
      'The people who live near the mine do not drink the water',
    ],
    [
      'Does the state aid plan breach the law?',
      'The state aid plan breaches the law',
      'The state aid plan does not breach the law',
    ],
    [
      'Did the tax increase in May hurt families?',
      'The tax increase in May hurt families',
      'The tax increase in May did not hurt families',
    ],
    [
      'Did Karrow’s visit to the front anger Vesmar?',
      'Karrow’s visit to the front angered Vesmar',
      'Karrow’s visit to the front did not anger Vesmar',
    ],
    [
      'Did the company plan and carry out the raid?',
      'The company did plan and carry out the raid',
      'The company did not plan and carry out the raid',
    ],
    ['Did Moss lie to parliament?', 'Moss did lie to parliament', 'Moss did not lie to parliament'],
    ['Does Moss no longer support the deal?', 'Moss no longer supports the deal', 'Moss still supports the deal'],
    ['Did any minister resign?', 'Some minister resigned', 'No minister resigned'],
    ['Do all ministers support the deal?', 'All ministers support the deal', 'Not all ministers support the deal'],
    ['Do most Kaldrians want peace?', 'Most Kaldrians want peace', 'It is not the case that most Kaldrians want peace'],
    [
      'Does Kaldria have to leave the Compact?',
      'Kaldria has to leave the Compact',
      'Kaldria does not have to leave the Compact',
    ],
    ['Did Moss ever work for the bank?', 'Moss worked for the bank', 'Moss never worked for the bank'],
    // modals
    [
      'Should Kaldria negotiate with Vesmar?',
      'Kaldria should negotiate with Vesmar',
      'Kaldria should not negotiate with Vesmar',
    ],
    [
      'Will prime minister Ada Moss call an election?',
      'Prime minister Ada Moss will call an election',
      'Prime minister Ada Moss will not call an election',
    ],
    ['Can tanks alone end the siege?', 'Tanks alone can end the siege', 'Tanks alone cannot end the siege'],
    [
      'Could solar panels on every roof replace coal?',
      'Solar panels on every roof could replace coal',
      'Solar panels on every roof could not replace coal',
    ],
    ['Would lower taxes create jobs?', 'Lower taxes would create jobs', 'Lower taxes would not create jobs'],
    ['Must the governor step down?', 'The governor must step down', 'The governor must not step down'],
    ['Should the rich pay more tax?', 'The rich should pay more tax', 'The rich should not pay more tax'],
    [
      'Will there be an election in June?',
      'There will be an election in June',
      'There will not be an election in June',
    ],
    [
      'Should the Compact’s foreign ministers, who met in Lorn, recognise the new state?',
      'The Compact’s foreign ministers, who met in Lorn, should recognise the new state',
      'The Compact’s foreign ministers, who met in Lorn, should not recognise the new state',
    ],
    [
      'If the siege ends, should Kaldria negotiate?',
      'If the siege ends, Kaldria should negotiate',
      'If the siege ends, Kaldria should not negotiate',
    ],
    ['Should we legalise cannabis?', 'We should legalise cannabis', 'We should not legalise cannabis'],
    ['SHOULD MINISTERS STRIKE?', 'Ministers should strike', 'Ministers should not strike'],
    // have
    ['Has what Oake said been checked?', 'What Oake said has been checked', 'What Oake said has not been checked'],
    ['Has the Bank of Lorn cut rates?', 'The Bank of Lorn has cut rates', 'The Bank of Lorn has not cut rates'],
    [
      'Have the ministers who supported the deal resigned?',
      'The ministers who supported the deal have resigned',
      'The ministers who supported the deal have not resigned',
    ],
    [
      'Has the government’s plan to cut pensions been dropped?',
      'The government’s plan to cut pensions has been dropped',
      'The government’s plan to cut pensions has not been dropped',
    ],
    ['Has Kaldria ever attacked Lorn?', 'Kaldria has attacked Lorn', 'Kaldria has never attacked Lorn'],
    [
      'Has anyone been punished for the leak?',
      'Someone has been punished for the leak',
      'No one has been punished for the leak',
    ],
    // negated
    ['Isn’t Kaldria losing the war?', 'Kaldria is not losing the war', 'Kaldria is losing the war'],
    ['Is Kaldria not losing the war?', 'Kaldria is not losing the war', 'Kaldria is losing the war'],
    ['Hasn’t the siege ended yet?', 'The siege has not ended yet', 'The siege has ended'],
    ['Doesn’t anyone in Lorn trust the mayor?', 'No one in Lorn trusts the mayor', 'Someone in Lorn trusts the mayor'],
    ['Can’t the two leaders meet?', 'The two leaders cannot meet', 'The two leaders can meet'],
    // what is said around it
    ['So, do you think that Moss lied?', 'Moss lied', 'Moss did not lie'],
    ['Is it true that Kaldria sent tanks to Lorn?', 'Kaldria sent tanks to Lorn', 'Kaldria did not send tanks to Lorn'],
    ['Can you tell me whether the bridge is safe?', 'The bridge is safe', 'The bridge is not safe'],
    ['The bridge is safe, isn’t it?', 'The bridge is safe', 'The bridge is not safe'],
    ['Is Moss guilty or not?', 'Moss is guilty', 'Moss is not guilty'],
  ])('%s', (question, text, negation) => {
    expect(propositionOf(question)).toEqual({ text, negation, basis: 'question' });
  });
});

describe('questions that a list answers', () => {
  test.each([
    ['Who ordered the attack?', 'who', 'ordered the attack'],
    ['To whom did Moss send the letter?', 'who', 'Moss sent the letter'],
    ['What does Moss want?', 'what', 'Moss wants'],
    ['When did the siege begin?', 'when', 'the siege began'],
    ['How many soldiers has Vesmar lost?', 'how-many', 'soldiers Vesmar has lost'],
    ['In which town was Moss born?', 'which', 'town Moss was born'],
    ['Tell me why Moss resigned', 'why', 'Moss resigned'],
    ['What’s the cost of the dam?', 'what', 'the cost of the dam'],
    ['How many of the prisoners have been freed?', 'how-many', 'of the prisoners have been freed'],
    ['What are Doverik’s five conditions?', 'what', 'are Doverik’s five conditions'],
    ['How long will the siege last?', 'how', 'long the siege will last'],
  ])('%s', (question, askedFor, topic) => {
    expect(parseQuestion(question, english)).toEqual({ kind: 'list', text: question, askedFor, topic, speaker: null });
  });

  test.each([
    ['What did Moss say about the old bridge?', 'what', 'the old bridge', 'Moss'],
    ['What has Mayor Ada Moss said on tolls?', 'what', 'tolls', 'Mayor Ada Moss'],
    ['What does the council think of the dam?', 'what', 'the dam', 'the council'],
    ['When did Moss say that the port would open?', 'when', 'the port would open', 'Moss'],
    ['What did Moss say?', 'what', '', 'Moss'],
    ['Who said that the bridge should close?', 'who', 'the bridge should close', null],
    ['Who has denied the charge?', 'who', 'the charge', null],
    ['Who says Moss lied?', 'who', 'Moss lied', null],
  ])('whose words are asked for: %s', (question, askedFor, topic, speaker) => {
    expect(parseQuestion(question, english)).toEqual({ kind: 'list', text: question, askedFor, topic, speaker });
  });

  test('one with a first part and an auxiliary has sides', () => {
    expect(propositionOf('When Moss resigned, did the price fall?')).toMatchObject({
      text: 'When Moss resigned, the price fell',
    });
  });
});

describe('what is not certain is told, with what to write', () => {
  test.each([
    ['', 'empty'],
    ['?', 'no-question'],
    ['Sanctions against Kaldria', 'no-question'],
    ['Will Kaldria fight or negotiate?', 'alternatives'],
    ['Did Moss resign? And why?', 'several'],
    ['Has Moss lied, and is she sorry?', 'several'],
    ['Did he resign?', 'pronoun'],
    ['Would you negotiate with Vesmar?', 'addressed'],
    ['Does the tax plan that Moss made work?', 'no-subject'],
    ['Is the army in Lorn to protect civilians?', 'no-subject'],
    [`Should ${'very '.repeat(120)}old men rule?`, 'too-long'],
  ])('%s', (question, reason) => {
    expect(parseQuestion(question, english)).toMatchObject({
      kind: 'unclear',
      reason,
      remedy: expect.stringMatching(/\.$|\?"$/),
    });
  });

  test('and --that says what to weigh', () => {
    expect(parseQuestion('Will Kaldria fight or negotiate?', english, { that: 'Kaldria will negotiate.' })).toEqual({
      kind: 'sides',
      text: 'Will Kaldria fight or negotiate?',
      proposition: { text: 'Kaldria will negotiate', negation: 'Kaldria will not negotiate', basis: 'given' },
    });
  });
});

test.each([
  ['Vesmar will not return the valley', 'Vesmar will return the valley'],
  ['Petra Lindqvar still leads the party', 'Petra Lindqvar no longer leads the party'],
  ['The man who can speak Vesmarian should go', 'The man who can speak Vesmarian should not go'],
  ['peace by winter', 'It is not the case that peace by winter'],
])('the opposite of %s', (given, negation) => {
  expect(createProposition(given, english).negation).toBe(negation);
});

describe('a sentence made a question is the sentence again', () => {
  const SUBJECTS = [
    'Kaldria',
    'Ada Moss',
    'the mayor of Lorn',
    'the minister who signed the treaty',
    'Vesmar and Kaldria',
    'the Bank of Lorn',
    'they',
    'plans to close the mine',
    'Moss, the mayor,',
    'Kaldria’s army',
  ];
  const PLURAL = new Set(['Vesmar and Kaldria', 'they', 'plans to close the mine']);
  const VERBS = [
    ['reject', 'rejects', 'rejected', 'rejected'],
    ['send', 'sends', 'sent', 'sent'],
    ['permit', 'permits', 'permitted', 'permitted'],
    ['carry', 'carries', 'carried', 'carried'],
    ['veto', 'vetoes', 'vetoed', 'vetoed'],
    ['withdraw', 'withdraws', 'withdrew', 'withdrawn'],
  ] as const;
  const OBJECTS = ['the offer', 'Vesmar’s demands', 'it on Monday', 'three bills that Marsh wrote', ''];
  const MODALS = ['should', 'will', 'can', 'could', 'would', 'must'];
  const toStart = (text: string) => `${text[0]!.toUpperCase()}${text.slice(1)}`;
  const parts = fc.record({
    subject: fc.constantFrom(...SUBJECTS.filter((subject) => subject !== 'they')),
    verb: fc.constantFrom(...VERBS),
    object: fc.constantFrom(...OBJECTS),
    modal: fc.constantFrom(...MODALS),
  });

  test('with do, a modal and have', () => {
    fc.assert(
      fc.property(parts, ({ subject, verb: [base, present, past, participle], object, modal }) => {
        const rest = object && ` ${object}`;
        const isPlural = PLURAL.has(subject);
        const asked: [string, string][] = [
          [`${isPlural ? 'Do' : 'Does'} ${subject} ${base}${rest}?`, `${subject} ${isPlural ? base : present}${rest}`],
          [`Did ${subject} ${base}${rest}?`, `${subject} ${past}${rest}`],
          [`${toStart(modal)} ${subject} ${base}${rest}?`, `${subject} ${modal} ${base}${rest}`],
          [
            `${isPlural ? 'Have' : 'Has'} ${subject} ${participle}${rest}?`,
            `${subject} ${isPlural ? 'have' : 'has'} ${participle}${rest}`,
          ],
        ];
        for (const [question, text] of asked)
          expect(propositionOf(question)).toMatchObject({ text: toStart(text).replace(/,$/, '') });
      }),
    );
  });

  test('and its opposite is not what it says', () => {
    fc.assert(
      fc.property(parts, ({ subject, verb: [base], object, modal }) => {
        const { text, negation } = createProposition(`${subject} ${modal} ${base} ${object}`, english);
        expect(negation).not.toBe(text);
        expect(createProposition(negation, english).negation).toBe(text.replace(/\s+$/, ''));
      }),
    );
  });

  test('whatever is asked is answered with a question, and the same one each time', () => {
    const word = fc.constantFrom(
      ...'Is Does Should Has not the a of Moss Kaldria plan who that to negotiate closed , ? and or no longer any'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(word).map((words) => words.join(' ')),
        ),
        (text) => {
          const question = parseQuestion(text, english);
          expect(parseQuestion(text, english)).toEqual(question);
          if (question.kind === 'sides') expect(question.proposition.text).not.toBe(question.proposition.negation);
          if (question.kind === 'unclear') expect(question.remedy).not.toBe('');
        },
      ),
    );
  });
});
