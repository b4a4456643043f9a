import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sentenceWords } from '../grammar/sentence-words.ts';
import { readLayers } from '../read-layers.suite.ts';
import { segmentation } from '../segment/segmentation.ts';
import { timexes } from '../timex/timexes.ts';
import { figures } from './figures.ts';

/** Each rule that reads a figure, with a text that it reads. */
const EXAMPLES: readonly (readonly [rule: string, text: string])[] = [
  ['age/apposed', 'Hale, 44, said so.'],
  ['age/before-limit', 'It is for those 65 and older.'],
  ['age/behind-age-word', 'She left at the age of 87.'],
  ['age/behind-limit', 'It is for people under 30.'],
  ['age/compared', 'Voters younger than 30 came.'],
  ['age/of-being', 'She left in 1962 when she was 4.'],
  ['age/of-deed', 'Hale died at 92.'],
  ['age/of-now', 'Mr. Hale, now 81 and retired, said so.'],
  ['age/of-person', 'A boy of 12 was there.'],
  ['age/of-rank', 'Hale was at 15 the youngest marshal.'],
  ['age/of-who', 'Hale, who at 77 is about to go, said so.'],
  ['age/old', 'The boy is 15 years old.'],
  ['age/opening', 'At 29, he is rich.'],
  ['age/to-be', 'She will be 60 in May.'],
  ['age/turned', 'She turned 40.'],
  ['count/a-game', 'She averaged 22.5 ppg.'],
  ['count/attribute', 'They have five star hotels.'],
  ['count/bare', 'It rose to 240.'],
  ['count/beyond', 'There are 650 18-hole golf courses.'],
  ['count/halved', 'It rose by one-tenth of a point and half a point.'],
  ['count/hyphened', 'It is a 10-man squad.'],
  ['count/loosely-hyphened', 'It is an eight - person committee.'],
  ['count/noun', 'It has 13,000 workers.'],
  ['count/numbered', 'He made four 3-pointers.'],
  ['count/of', '12 of the workers left.'],
  ['count/ratio-noun', 'The team has a .714 winning percentage.'],
  ['count/singular', 'It is a 12 member board.'],
  ['count/times', 'It trades at 15 times earnings.'],
  ['count/toll', 'Nine dead, 30 injured in a fire.'],
  ['fraction/measured-out', 'Add 1/2 bunch of parsley.'],
  ['fraction/price', 'It closed at 23 1/4, up 3/8.'],
  ['fraction/share', 'It lost a third of its workers.'],
  ['indefinite-of', 'It cost millions of dollars.'],
  ['measure/degree', 'It is 12 °C today.'],
  ['measure/height', 'He is 6-foot-3.'],
  ['measure/name', 'It is five miles long.'],
  ['measure/scaled-sign', 'They sold 5 bcm of gas.'],
  ['measure/sign', 'It is 5 km long.'],
  ['money/cents', 'A dividend of 25c a share was paid.'],
  ['money/code', 'It cost EUR 5.'],
  ['money/code-behind', 'It cost 5 EUR.'],
  ['money/country-dollar', 'It cost Hong Kong $100.'],
  ['money/dollar', 'It cost A$5.'],
  ['money/dollar-behind', 'It cost 25 US$.'],
  ['money/letters', 'It cost PS1.5bn.'],
  ['money/name', 'It cost 5 dollars.'],
  ['money/name-before', 'It cost yen 20 billion.'],
  ['money/pounds', 'It cost 5 million pounds a year.'],
  ['money/rupees', 'It cost Rs. 500.'],
  ['money/scaled-code', 'It cost MEUR 5.'],
  ['money/sign', 'It cost $5.'],
  ['money/sign-behind', 'It cost 100元.'],
  ['money/tight-code', 'It closed at 164p.'],
  ['one-and-a-half', 'It took an hour and a half.'],
  ['percent', 'It rose by 5 percent.'],
  ['proportion', 'One in five banks failed.'],
  ['range/and', 'It is between 5 and 10.'],
  ['range/dash', 'It rose 5-10 percent.'],
  ['range/far', 'It rose from 21 mpg combined to 23 mpg.'],
  ['range/or', 'It took two or three days.'],
  ['range/rate', 'It costs $3.50 a share to $3.60 a share.'],
  ['range/to', 'It took seven to 10 years.'],
  ['ratio/fold', 'It has three times as many.'],
  ['ratio/word', 'Its premiums doubled.'],
  ['score', 'The Rovers won 2-0.'],
  ['shared/ages', 'They are men aged 21 and 23.'],
  ['shared/among-which', 'There are 400 firms, of which 36 are open.'],
  ['shared/casualty', 'It killed 12 people and wounded 53.'],
  ['shared/compared', '460 vehicles were sold, above the 235 forecast.'],
  ['shared/compared-with', '460 vehicles were sold, compared with 63 a year before.'],
  ['shared/counted-on', 'He sent 12 workers and another 15.'],
  ['shared/from-to', 'It fell from 50 percent, or by 3 percent, to 47.'],
  ['shared/listed', 'He had 10, 12 and 15 points.'],
  ['shared/more', 'It has 75 ships, 13 more than before.'],
  ['shared/name-in-gap', 'Varden reached 20.27 percent and Luis Hale 14.02.'],
  ['shared/object-of-part', 'With 107 delegates at stake, she will win at least 56.'],
  ['shared/of-them', 'There were 26 debates, 17 of which were long.'],
  ['shared/out-of', 'He lost by half a dozen votes, out of about 18,000.'],
  ['shared/rate', 'There were 22 burglaries, compared with an average of 20 per week.'],
  ['shared/rating', 'It gets 27 mpg in the city and 33 highway.'],
  ['shared/subject-of-part', '39 voters have said so and 12 have not.'],
  ['shared/the-other', 'He won 12 states and the other 38 he lost.'],
];

const read = (text: string) =>
  readLayers(text, [segmentation, sentenceWords, timexes, figures], { publishedAt: '2022-11-23' }).figures;

test.each(EXAMPLES)('%s: %s', (rule, text) => {
  expect(read(text).map(({ by }) => by)).toContain(`figures/${rule}`);
});

test('every rule has an example here, and stands in the reference of the record', () => {
  const rules = new Set(listFiles(import.meta.dirname).flatMap((path) => readFileSync(path, 'utf8').match(RULE) ?? []));
  expect([...rules].map((rule) => rule.slice(9, -1)).sort()).toEqual(EXAMPLES.map(([rule]) => rule).sort());
  const reference = readFileSync(join(import.meta.dirname, '../../../docs/reference/record.md'), 'utf8');
  const lines = reference.split('\n').filter((line) => line.startsWith('| `figures/'));
  const unsaid = [...rules].filter((rule) => {
    const [folder, name] = rule.slice(9, -1).split('/');
    return !lines.some((line) =>
      name === undefined
        ? line.includes(`\`figures/${folder}\``)
        : line.startsWith(`| \`figures/${folder}/`) && line.includes(`\`${name}\``),
    );
  });
  expect(unsaid).toEqual([]);
});

const RULE = /'figures\/[a-z/-]+'/g;

const listFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.ts$/.test(path) && !/\.(?:test|fixture)\.ts$/.test(path))
    .map((path) => join(folder, path));
