import { expect, test } from 'vitest';
import { sentenceWords } from '../grammar/sentence-words.ts';
import { readLayers } from '../read-layers.suite.ts';
import { segmentation } from '../segment/segmentation.ts';
import { renderTimes } from './render-times.suite.ts';
import { timexes } from './timexes.ts';

// Months, weekdays and steps in stories of another year, published on Wednesday, 25 November 2026.
test.each([
  [
    'The strike began in March 2019. In April the owners gave in, and in June the mine reopened.',
    'March 2019 = DATE 2019-03; April = DATE 2019-04; June = DATE 2019-06',
  ],
  [
    'He was arrested in March 2012. In May he was released, and the following year he left.',
    'March 2012 = DATE 2012-03; May = DATE 2012-05; the following year = DATE 2013',
  ],
  [
    'In 1986, the mine flooded. In May it was pumped dry, and in November it reopened.',
    '1986 = DATE 1986; May = DATE 1986-05; November = DATE 1986-11',
  ],
  [
    'The siege began on Monday, 4 June 1984. On Tuesday the walls fell; on Thursday the town gave up.',
    'Monday, 4 June 1984 = DATE 1984-06-04; Tuesday = DATE 1984-06-05; Thursday = DATE 1984-06-07',
  ],
  [
    'The ship sank on 3 March 2015, and on Thursday divers found it.',
    '3 March 2015 = DATE 2015-03-03; Thursday = DATE 2015-03-05',
  ],
  [
    'The court ruled on 3 May 2015. On Monday the mayor said that he would appeal.',
    '3 May 2015 = DATE 2015-05-03; Monday = DATE 2026-11-23',
  ],
  [
    'The plant opened in May 2010. Last month it cut 200 jobs. In June it will shut.',
    'May 2010 = DATE 2010-05; Last month = DATE 2026-10; June = DATE 2027-06',
  ],
  ['They met on 4 July 1776 and in August.', '4 July 1776 = DATE 1776-07-04; August = DATE 1776-08'],
  [
    'The blast came at 9.30 p.m. on Tuesday. An hour before, a van was seen. Forty minutes later the street was empty.',
    '9.30 p.m. on Tuesday = TIME 2026-11-24T21:30; An hour before = TIME 2026-11-24T20:30; Forty minutes later = TIME 2026-11-24T21:10',
  ],
  [
    'He rang at 11.30pm on 3 May 2015 and died an hour later.',
    '11.30pm on 3 May 2015 = TIME 2015-05-03T23:30; an hour later = TIME 2015-05-04T00:30',
  ],
  [
    'He was shot on 9 June 2014; he had moved there two days before.',
    '9 June 2014 = DATE 2014-06-09; two days before = DATE 2014-06-07',
  ],
  [
    'He was shot on 9 June 2014. Three weeks later she left, and the day after she wrote.',
    '9 June 2014 = DATE 2014-06-09; Three weeks later = DATE 2014-W27; the day after = DATE 2014-06-10',
  ],
  [
    'The pact will be signed on 3 June and take effect the next day.',
    '3 June = DATE 2027-06-03; the next day = DATE 2027-06-04',
  ],
  [
    'The march was on 12 May 2008. At 10 a.m. the crowd moved; at noon shots fell.',
    '12 May 2008 = DATE 2008-05-12; 10 a.m. = TIME 2008-05-12T10:00; noon = TIME 2008-05-12T12:00',
  ],
  ['It was signed in 1998 and failed that summer.', '1998 = DATE 1998; that summer = DATE 1998-SU'],
  [
    'She was born in June 1961. Married later that May, she left.',
    'June 1961 = DATE 1961-06; later that May = DATE 1961-05',
  ],
  [
    'By November 2013 the army had gone. In February it came back.',
    'November 2013 = DATE 2013-11; February = DATE 2014-02',
  ],
  [
    'The talks opened in Oslo in September 2001 and closed in October. In December they resumed. On 4 January a pact was signed.',
    'September 2001 = DATE 2001-09; October = DATE 2001-10; December = DATE 2001-12; 4 January = DATE 2002-01-04',
  ],
  [
    'The ferry left on Friday, 6 May 2011. It sank on Saturday. By Sunday night all hope was gone.',
    'Friday, 6 May 2011 = DATE 2011-05-06; Saturday = DATE 2011-05-07; Sunday night = TIME 2011-05-08TNI',
  ],
  [
    'He resigned on 2 May 2003, the day after the vote. Two days later he was back.',
    '2 May 2003 = DATE 2003-05-02; Two days later = DATE 2003-05-04',
  ],
  [
    'The trial opened in March 2019. The judge fell ill in April; a new one was named in May. It ended in February.',
    'March 2019 = DATE 2019-03; April = DATE 2019-04; May = DATE 2019-05; February = DATE 2019-02 or 2020-02',
  ],
  ['Founded in 1998, the firm makes nails. In May it cut 200 jobs.', '1998 = DATE 1998; May = DATE 2026-05'],
  ['The flood of August 2002 killed 12. In May the dam was rebuilt.', 'August 2002 = DATE 2002-08; May = DATE 2026-05'],
  ['An hour before the vote he left.', 'An hour = DURATION PT1H'],
  ['He left, and two hours later she called.', 'two hours = DURATION PT2H'],
])('%s', (text, expected) => {
  const { timexes: found } = readLayers(text, [segmentation, sentenceWords, timexes], { publishedAt: '2026-11-25' });
  expect(renderTimes(text, found)).toBe(expected);
});
