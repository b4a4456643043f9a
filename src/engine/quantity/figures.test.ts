import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLayers } from '../read-layers.suite.ts';
import { segmentation } from '../segment/segmentation.ts';
import { timexes } from '../timex/timexes.ts';
import { figures } from './figures.ts';

/** Text and its figures: words = value, kind, unit, bound, change, of what is measured. */
const CASES: readonly (readonly [text: string, expected: string])[] = [
  ['Russia has lost over 80,000 personnel.', '80,000 personnel = 80000 count personnel over down of Russia'],
  ['The US has sent Ukraine 66 billion dollars in aid.', '66 billion dollars = 66000000000 money USD'],
  ['The US has sent $66bn.', '$66bn = 66000000000 money USD'],
  ['It cost £4m ($5.2m).', '£4m = 4000000 money GBP; $5.2m = 5200000 money USD'],
  ['It cost €1.5 million.', '€1.5 million = 1500000 money EUR'],
  ['It cost US$5 and A$7.', 'US$5 = 5 money USD; A$7 = 7 money AUD'],
  ['It cost HK$3.7 billion.', 'HK$3.7 billion = 3700000000 money HKD'],
  ['It cost EUR50m.', 'EUR50m = 50000000 money EUR'],
  ['It cost RM120,000.', 'RM120,000 = 120000 money MYR'],
  ['It cost 300 yuan.', '300 yuan = 300 money CNY'],
  ['It cost 63 cents per share.', '63 cents per share = 63 money USX/share'],
  ['It cost $98 a share.', '$98 a share = 98 money USD/share'],
  ['It cost $80 a barrel.', '$80 a barrel = 80 money USD/[bbl_us]'],
  ['It cost $25,000 a year.', '$25,000 a year = 25000 money USD/a'],
  ['Some 69% of Ukrainians think so.', '69% = 69 percent percent about of Ukrainians'],
  ['Sales rose 5 percent.', '5 percent = 5 percent percent up of Sales'],
  ['Sales rose by 40 percent in 2023.', '40 percent = 40 percent percent up of Sales'],
  [
    'Sales fell 2.3 per cent to $14 million.',
    '2.3 per cent = 2.3 percent percent down of Sales; $14 million = 14000000 money USD of Sales',
  ],
  ['Sales were down 9.2%.', '9.2% = 9.2 percent percent down of Sales'],
  ['The rate rose 3 percentage points.', '3 percentage points = 3 percent percentage point up of rate'],
  ['The rate rose 40 basis points.', '40 basis points = 40 percent basis point up of rate'],
  ['Support rose from 35 percent to 51 percent.', '35 percent to 51 percent = 35..51 percent percent of Support'],
  ['Between 5 and 10 people came.', '5 and 10 people = 5..10 count people'],
  ['It fell from $36,040 to $34,935.', '$36,040 to $34,935 = 36040..34935 money USD'],
  ['It takes 5-10 percent of the time.', '5-10 percent = 5..10 percent percent of time'],
  ['It takes seven to 10 years.', 'seven to 10 years = 7..10 measure a'],
  ['About 300 residents left.', '300 residents = 300 count resident about'],
  ['Nearly half of voters agree.', 'half = 0.5 fraction about of voters'],
  ['A third of voters agree.', 'A third = 0.3333 fraction of voters'],
  ['Two-thirds of voters agree.', 'Two-thirds = 0.6667 fraction of voters'],
  ['Three quarters of voters agree.', 'Three quarters = 0.75 fraction of voters'],
  ['Half a million people left.', 'Half a million people = 500000 count people'],
  ['Two and a half million people left.', 'Two and a half million people = 2500000 count people'],
  ['Dozens of people were killed.', 'Dozens = 12..120 count people'],
  ['Hundreds of military vehicles burned.', 'Hundreds = 100..1000 count military vehicle'],
  ['Tens of thousands of soldiers left.', 'Tens of thousands = 10000..100000 count soldier'],
  ['Hundreds of thousands of foreigners left.', 'Hundreds of thousands = 100000..1000000 count foreigner'],
  ['A dozen people left.', 'A dozen people = 12 count people'],
  ['Two dozen people left.', 'Two dozen people = 24 count people'],
  ['A hundred and fifty people left.', 'A hundred and fifty people = 150 count people'],
  ['One man died.', 'One man = 1 count man'],
  ['No one died.', ''],
  ['One of the largest banks failed.', 'One = 1 count large bank'],
  ['Two hundred and fifty thousand people left.', 'Two hundred and fifty thousand people = 250000 count people'],
  ['Sales doubled.', 'doubled = 2 ratio up of Sales'],
  ['Sales tripled.', 'tripled = 3 ratio up of Sales'],
  ['Sales grew sixfold.', 'sixfold = 6 ratio up of Sales'],
  ['At least 50 people died.', '50 people = 50 count people at-least'],
  ['Up to 400 jobs will go.', '400 jobs = 400 count job at-most'],
  ['As many as 400 jobs will go.', '400 jobs = 400 count job at-most'],
  ['Fewer than 20 ships sailed.', '20 ships = 20 count ship under'],
  ['More than 2.2 billion users pay.', '2.2 billion users = 2200000000 count user over'],
  ['He drove 80 km.', '80 km = 80 measure km'],
  ['He drove 1,200 miles.', '1,200 miles = 1200 measure [mi_i]'],
  ['He drove at 65 mph.', '65 mph = 65 measure [mi_i]/h'],
  ['He drove at 80 km/h.', '80 km/h = 80 measure km/h'],
  ['It weighs 278kg.', '278kg = 278 measure kg'],
  ['It weighs 200 lbs.', '200 lbs = 200 measure [lb_av]'],
  ['It weighs 10 tons.', '10 tons = 10 measure [ston_av]'],
  ['It is 37.5 degrees.', '37.5 degrees = 37.5 measure deg'],
  ['It is 20 degrees Celsius.', '20 degrees Celsius = 20 measure Cel'],
  ['It is -5 °C.', '-5 °C = -5 measure Cel'],
  ['It is minus 260 degrees Fahrenheit.', 'minus 260 degrees Fahrenheit = -260 measure [degF]'],
  ['It covers 660 square metres.', '660 square metres = 660 measure m2'],
  ['It covers 45 acres.', '45 acres = 45 measure [acr_us]'],
  ['It makes 550 megawatts.', '550 megawatts = 550 measure MW'],
  ['It makes 450 Nm of torque.', '450 Nm = 450 measure N.m of torque'],
  ['It holds 1.5 litres.', '1.5 litres = 1.5 measure L'],
  ['It pumped 500,000 barrels a day.', '500,000 barrels a day = 500000 measure [bbl_us]/d'],
  ['The 5-year-old boy left.', '5-year-old = 5 measure a{age} of boy'],
  ['Hale, 44, left.', '44 = 44 measure a{age} of Hale'],
  ['The war lasted 15 years.', '15 years = 15 measure a of war'],
  ['It came two weeks ago.', 'two weeks = 2 measure wk'],
  ['It came in 2022.', ''],
  ['It came on 26 October 2022 at 10:35.', ''],
  ['It came on the 22nd.', ''],
  ['See No. 10, Article 5 and the G20.', ''],
  ['The S&P 500 fell 2 percent.', '2 percent = 2 percent percent down of S&P 500'],
  ['COVID-19 and the F-16 came.', ''],
  ['The vote was 5-4.', '5-4 = 5..4 score of vote'],
  ['Call 202-555-0100 or 555-1234.', ''],
  ['It works 24/7 on 5G.', ''],
  ['They won five rounds of talks.', 'five rounds = 5 count round of talks'],
  ['Five new seasons of it came.', 'Five new seasons = 5 count new season'],
  ['Eight straight World Cups came.', 'Eight straight World Cups = 8 count straight world cup'],
  ['It fell $1 million.', '$1 million = 1000000 money USD down'],
  ['A 5% drop came.', '5% = 5 percent percent down'],
  ['A rise of 5% came.', '5% = 5 percent percent up of rise'],
  ['It took 10 1/2 hours.', '10 1/2 hours = 10.5 measure h'],
  ['It took ½ a day.', '½ a day = 0.5 measure d'],
  ['It rose to 1,000.5 points.', '1,000.5 points = 1000.5 count point'],
  ['It rose 1,5 points.', ''],
  ['About 1.5m people left.', '1.5m people = 1500000 count people about'],
  ['It lost 12 aircraft.', '12 aircraft = 12 count aircraft down'],
  ['It is 10^400 big.', ''],
  ['It is ١٢٣ big.', ''],
  ['About 80k people left.', '80k people = 80000 count people about'],
  ['It was 35 lakh rupees.', '35 lakh rupees = 3500000 money rupee'],
  ['It took $5-10 million.', '$5-10 million = 5000000..10000000 money USD'],
  ['From 450 sq ft up to 900 sq ft is free.', '450 sq ft up to 900 sq ft = 450..900 measure [sft_i]'],
  ['Fifty or so people left.', 'Fifty = 50 count about'],
  ['They have 50 or more.', '50 = 50 count at-least'],
  ['He won the 2019 race with 1,500 votes.', '1,500 votes = 1500 count vote'],
  ['1. First point', ''],
  ['Some 500-1000 people came.', '500-1000 people = 500..1000 count people about'],
  ['In all 10 Wall Street banks failed.', '10 Wall Street banks = 10 count wall street bank'],
  ['He lives at 10 Wall Street in Manhattan.', ''],
  ['On the flight 20 passengers fell ill.', '20 passengers = 20 count passenger'],
  ['In the room two men stood.', 'two men = 2 count man'],
  ['Under the rule 5 states left.', '5 states = 5 count state'],
  ['They met in room 12 and read article 5.', ''],
  ['One building fell.', 'One building = 1 count building'],
  ['One family left.', 'One family = 1 count family'],
  ['One meeting took place.', 'One meeting = 1 count meeting'],
  ['One wearing a hat left.', ''],
  ['It hurt 12 of the workers.', '12 = 12 count worker'],
  ['It hurt two of the 20 workers.', 'two = 2 count worker; 20 workers = 20 count worker'],
  ['A quarter-finalist left.', ''],
  ['It earned -$5 million.', '-$5 million = -5000000 money USD'],
  ['It earned minus $3 million.', 'minus $3 million = -3000000 money USD'],
  ['It paid $5-$10 million.', '$5-$10 million = 5000000..10000000 money USD'],
  ['It reached 900 to 1 million people.', '900 to 1 million people = 900..1000000 count people'],
  ['It reached 5 to 10 million people.', '5 to 10 million people = 5000000..10000000 count people'],
  ['It takes from one to a dozen eggs.', 'one to a dozen eggs = 1..12 count egg'],
  ['It hurt these 5 to 10 people.', '5 to 10 people = 5..10 count people'],
  ['It hurt all 5 to 10 people.', '5 to 10 people = 5..10 count people'],
  ['In May 20 people died.', '20 people = 20 count people'],
  ['In May, 2000 workers left.', '2000 workers = 2000 count worker'],
  ['It earns 5 million pounds a year.', '5 million pounds a year = 5000000 money GBP/a'],
  ['It sold 5 million pounds of beef.', '5 million pounds = 5000000 measure [lb_av] of beef'],
  ['It weighs 5 million pounds.', '5 million pounds = 5000000 measure [lb_av]'],
  ['Most of the 5 million homes are dark.', '5 million homes = 5000000 count home'],
];

const read = (text: string) =>
  readLayers(text, [segmentation, timexes, figures], { publishedAt: '2022-11-23' }).figures;

const render = (text: string): string =>
  read(text)
    .map(({ span, value, range, kind, unit, modifier, change, measure }) =>
      [
        text.slice(...span),
        '=',
        range ? range.join('..') : String(Math.round(value! * 1e4) / 1e4),
        kind,
        unit,
        modifier === 'exact' ? null : modifier,
        change,
        measure && `of ${measure.text}`,
      ]
        .filter(Boolean)
        .join(' '),
    )
    .join('; ');

describe('figures', () => {
  test.each(CASES)('%s', (text, expected) => {
    expect(render(text)).toBe(expected);
  });
});

test('a run of digits of any length gives no figure that is not finite', () => {
  expect(read('9'.repeat(100_000))).toEqual([]);
});

test('any text gives finite values, and spans in order without overlap', () => {
  const words = fc.constantFrom(
    '5',
    '1,000',
    '.5',
    '10',
    '^',
    '-',
    'to',
    '$',
    'US',
    'million',
    'percent',
    'of',
    'one',
    'hundred',
    'and',
    'a',
    'half',
    'km',
    'people',
    '/',
    '½',
    'between',
    'from',
    'dozens',
    'RM120',
    ',',
    '000',
    'up',
    'minus',
    '٣',
  );
  const joints = fc.constantFrom('', ' ');
  fc.assert(
    fc.property(fc.array(fc.tuple(words, joints), { maxLength: 14 }), (parts) => {
      let end = 0;
      for (const { span, value, range } of read(parts.flat().join(''))) {
        expect(span[0]).toBeGreaterThanOrEqual(end);
        end = span[1];
        for (const number of range ?? [value]) expect(Number.isFinite(number)).toBe(true);
      }
    }),
  );
});
