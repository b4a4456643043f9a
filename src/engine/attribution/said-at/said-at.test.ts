import { describe, expect, test } from 'vitest';
import { sentenceWords } from '../../grammar/sentence-words.ts';
import { createComponent } from '../../layers/component.ts';
import { readLayers } from '../../read-layers.suite.ts';
import { quotations } from '../../segment/quotations.ts';
import { segmentation } from '../../segment/segmentation.ts';
import { timexes } from '../../timex/timexes.ts';
import { attributions } from '../attributions.ts';
import { createMarkedModel } from '../marked-readings.suite.ts';
import { statements } from '../statements.ts';

/** All that is said is said by one person, and nothing is folded. */
const SPEAKER = { actors: ['a1'], by: null, reason: null, sourceKind: 'named', confidence: null } as const;
const rest = createComponent({
  name: 'rest',
  requires: ['attributions'],
  provides: ['speakers', 'sourceNames', 'foldings'],
  run: (_document, { attributions: found }) => ({
    speakers: found.map(() => SPEAKER),
    sourceNames: found.map(() => null),
    foldings: found.map(() => null),
  }),
});

/** Of each statement, in a text of Wednesday, 14 May 2031, when it was said; "the day of the article" where nothing tells. */
function read(marked: string): string {
  const { text, model } = createMarkedModel(marked);
  const components = [segmentation, sentenceWords, quotations, model, attributions, timexes, rest, statements];
  const layers = readLayers(text, components, { publishedAt: '2031-05-14' });
  return layers.statements
    .map(({ saidOn }) => (saidOn?.basis === 'told' ? saidOn.value : 'the day of the article'))
    .join(', ');
}

const golden = (cases: readonly (readonly [marked: string, expected: string])[]) =>
  test.each(cases)('%s → %s', (marked, expected) => expect(read(marked)).toBe(expected));

describe('in the clause of the cue', () => {
  golden([
    ['On Monday, {Moss} ⟦said⟧ «it was late».', '2031-05-12'],
    ['{Moss} ⟦said⟧ on Monday «that it was late».', '2031-05-12'],
    ['{Moss} on Monday ⟦said⟧ «it was late».', '2031-05-12'],
    ['{Moss} ⟦said Monday⟧ «that it was late».', '2031-05-12'],
    ['“«We wait,»” {Moss} ⟦told⟧ the council on 3 May.', '2031-05-03'],
    ['In a letter dated 3 May, {Moss} ⟦wrote⟧ «that it was late».', '2031-05-03'],
    ['{Moss}, in a written answer to the court on 28 February, ⟦rejected⟧ «the claim».', '2031-02-28'],
    ['In 2019 {he} ⟦said⟧ «it was late».', '2019'],
    ['{Moss} last week ⟦told⟧ the paper «that it was late».', '2031-W19'],
    ['This week {Moss} ⟦said⟧ «it was late».', '2031-W20'],
    ['In a 2014 interview, {Moss} ⟦said⟧ «it was late».', '2014'],
    ['At Monday’s hearing, {Moss} ⟦said⟧ «it was late».', '2031-05-12'],
    ['{The report, published on Thursday,} ⟦said⟧ «it was late».', '2031-05-08'],
    ['{A survey in April} ⟦found⟧ «that half of them walk».', '2031-04'],
    ['Asked about the debts in April, {Moss} ⟦said⟧: “«We pay.»”', '2031-04'],
    ['The toll rose to ten on Tuesday after {officials} ⟦said⟧ «two more had died».', '2031-05-13'],
    ['{Moss} ⟦tweeted⟧ «that it was over» soon after the hearing ended on Tuesday.', 'the day of the article'],
    ['“«It is over»,” {Moss} ⟦wrote⟧ soon after the hearing ended on Tuesday.', '2031-05-13'],
  ]);
});

describe('not in a clause about something else', () => {
  golden([
    ['{Moss}, who was arrested on Monday, ⟦said⟧ «it was late».', 'the day of the article'],
    ['The bridge fell on Monday, and {Moss} ⟦said⟧ «it was late».', 'the day of the article'],
    ['When the bridge fell in March, {Moss} ⟦said⟧ «it was late».', 'the day of the article'],
    ['Last August the board fired nine men after {an inquiry} ⟦found⟧ «they had slept».', 'the day of the article'],
    ['{The men arrested on Monday} ⟦said⟧ «it was late».', 'the day of the article'],
    ['The march on Monday was met by {people who} ⟦vowed⟧ «to come back».', 'the day of the article'],
    ['{Moss} ⟦said⟧ «it was late», a claim that Lind denied on Monday.', 'the day of the article'],
    ['{Moss} ⟦said⟧ «the bridge was shut to all cars in town» on Monday.', 'the day of the article'],
    ['{Moss} ⟦said⟧ «the bridge would open on Friday».', 'the day of the article'],
    ['{Moss} ⟦worries about⟧ «the noise» — as shown by her letter last February.', 'the day of the article'],
  ]);
});

describe('not of something else', () => {
  golden([
    ['Since 2016, {Moss} ⟦has said⟧ «that it is late».', 'the day of the article'],
    ['As of 2016, ⟦according to⟧ {the board}, «half of them walk».', 'the day of the article'],
    ['Before the July 25 vote, {Moss} ⟦said⟧ «it was late».', 'the day of the article'],
    ['After Monday’s vote, {Moss} ⟦said⟧ «it was late».', 'the day of the article'],
    ['{Moss} ⟦said⟧ of the 2019 vote «that it was late».', 'the day of the article'],
  ]);
});

describe('whoever goes on says it on the same day, if the text goes on too', () => {
  golden([
    ['In May 2030 {Moss} ⟦said⟧ «it was late». ¦{He} ⟦also said⟧ «that it was wet».', '2030-05, 2030-05'],
    ['On Monday {Moss} ⟦urged⟧ «her to go»,¦ ⟦saying⟧ «it was late».', '2031-05-12, 2031-05-12'],
    ['In 2019 {Moss} ⟦said⟧ «it was late». ¦{He} ⟦now says⟧ «it is early».', '2019, the day of the article'],
    ['In 2019 {Moss} ⟦said⟧ «it was late». ¦{He} ⟦says⟧ «it is early».', '2019, the day of the article'],
    ['In 2019 {Moss} ⟦said⟧ «it was late». It rained. ¦{He} ⟦said⟧ «it was wet».', '2019, the day of the article'],
    ['In 2019 {Moss} ⟦said⟧ «it was late». ¦{Moss} ⟦said⟧ «it was wet».', '2019, the day of the article'],
    ['Last month {Moss} ⟦spoke of⟧ «the flood». ¦“«We wait»,” {Moss} ⟦said⟧ then.', '2031-04, 2031-04'],
  ]);
});

describe('on an occasion that the sentence before puts on a day', () => {
  golden([
    [
      'On Friday the president addressed the house. ¦During her speech, {Moss} ⟦named⟧ «five conditions».',
      '2031-05-09',
    ],
    ['Moss gave an interview to the paper on 3 May. ¦In the interview {she} ⟦said⟧ «it was late».', '2031-05-03'],
    [
      'On 3 May she gave a long interview to the paper. ¦{Moss} ⟦said⟧ in that interview «that it was late».',
      '2031-05-03',
    ],
    ['The ministry issued a statement on Friday. ¦{The statement} ⟦said⟧ «it was late».', '2031-05-09'],
    ['A statement was issued on Friday. ¦{The statement} ⟦said⟧ «it was late».', '2031-05-09'],
    ['The mayor spoke at the fair on 3 May. ¦In his address {he} ⟦called⟧ «the plan a mistake».', '2031-05-03'],
    [
      'On 7 May {Moss} ⟦revised⟧ «her view on the sale». ¦During her budget speech, {Moss} ⟦named⟧ «five conditions».',
      '2031-05-07, 2031-05-07',
    ],
    ['The report was published on Thursday. ¦{The report} ⟦found⟧ «that half of them walk».', '2031-05-08'],
  ]);
});

describe('on no occasion that the sentence before tells', () => {
  golden([
    ['On Friday the house voted. ¦During her speech, {Moss} ⟦named⟧ «five conditions».', 'the day of the article'],
    ['On Friday Moss addressed the house. ¦In an interview, {she} ⟦said⟧ «it was late».', 'the day of the article'],
    ['On Friday Moss addressed the house. ¦In the 2019 interview {she} ⟦said⟧ «it was late».', '2019'],
    ['On Friday Moss addressed the house. ¦{She} now ⟦says⟧ «it is late».', 'the day of the article'],
    [
      'Moss gave an interview on 3 May and another on 5 May. ¦In the interview {she} ⟦said⟧ «it was late».',
      'the day of the article',
    ],
    [
      'Moss, who was arrested on 3 May, gave an interview. ¦In the interview {she} ⟦said⟧ «it was late».',
      'the day of the article',
    ],
    [
      'Moss addressed the house after the bridge fell on Friday. ¦In the speech {she} ⟦said⟧ «it was late».',
      'the day of the article',
    ],
    ['Moss gave an interview on 3 May. ¦In the interview room {she} ⟦said⟧ «it was late».', 'the day of the article'],
    [
      'Moss gave an interview on 3 May. It rained. ¦In the interview {she} ⟦said⟧ «it was late».',
      'the day of the article',
    ],
    ['Moss addressed the house on Friday.\n\n¦In the speech {she} ⟦said⟧ «it was late».', 'the day of the article'],
    ['Since Friday Moss has addressed the house. ¦In the speech {she} ⟦said⟧ «it was late».', 'the day of the article'],
  ]);
});
