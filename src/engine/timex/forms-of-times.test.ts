import { describe, expect, test } from 'vitest';
import { sentenceWords } from '../grammar/sentence-words.ts';
import { readLayers } from '../read-layers.suite.ts';
import { segmentation } from '../segment/segmentation.ts';
import { renderTimes } from './render-times.suite.ts';
import { timexes } from './timexes.ts';

type Row = readonly [text: string, expected: string];

/** Text published on Wednesday, 23 November 2022, by the form in which its times are written: words = type value, modifier, other readings. */
const FORMS: Readonly<Record<string, readonly Row[]>> = {
  'weekdays with a part of the day before a date': [
    ['The mill burned down on Monday night, 14th May 2018.', 'Monday night, 14th May 2018 = TIME 2018-05-14TNI'],
    [
      'The boat was lost on Wednesday morning, February 9, 2011, off the cape.',
      'Wednesday morning, February 9, 2011 = TIME 2011-02-09TMO',
    ],
    ['He was born on Saturday evening, 3 Oct. 1992.', 'Saturday evening, 3 Oct. 1992 = TIME 1992-10-03TEV'],
    [
      'The sirens went off late on Thursday afternoon, 12 March 2009.',
      'late on Thursday afternoon, 12 March 2009 = TIME 2009-03-12TAF END',
    ],
    [
      'Guests came on Sunday morning (6 June 2010) by boat.',
      'Sunday morning = TIME 2010-06-06TMO; 6 June 2010 = DATE 2010-06-06',
    ],
    [
      'The dam gave way on the night of Tuesday, 8 April 2014.',
      'the night of Tuesday, 8 April 2014 = TIME 2014-04-08TNI',
    ],
    ['It closed on Friday night the 2nd of July 2021.', 'Friday night the 2nd of July 2021 = TIME 2021-07-02TNI'],
    ['It was shut on Tuesday evening, 17/09/2019.', 'Tuesday evening, 17/09/2019 = TIME 2019-09-17TEV'],
    [
      'The gate was locked at 9.15pm on Sunday night, 20 November 2022.',
      '9.15pm on Sunday night, 20 November 2022 = TIME 2022-11-20T21:15',
    ],
    ['They voted early on Monday morning, Nov. 7.', 'early on Monday morning, Nov. 7 = TIME 2022-11-07TMO START'],
    ['The choir sang on Friday the 11th.', 'Friday the 11th = DATE 2022-11-11'],
    [
      'The concert on Saturday night, December 3rd, will be free.',
      'Saturday night, December 3rd = TIME 2022-12-03TNI or 2021-12-03TNI',
    ],
    ['On Thursday morning, 1 September, lessons began.', 'Thursday morning, 1 September = TIME 2022-09-01TMO'],
    [
      'The raid of Wednesday night – 4 May 2016 – failed.',
      'Wednesday night = TIME 2016-05-04TNI; 4 May 2016 = DATE 2016-05-04',
    ],
    ['It was a Tuesday afternoon, 5 June 2001, when she left.', 'Tuesday afternoon, 5 June 2001 = TIME 2001-06-05TAF'],
  ],
  'weeks from a day': [
    ['The council will sit on Tuesday week.', 'Tuesday week = DATE 2022-12-06'],
    ['The ferry sails a week on Saturday.', 'a week on Saturday = DATE 2022-12-03'],
    ['Ballots are counted a week today.', 'a week today = DATE 2022-11-30'],
    ['The shop opens a fortnight tomorrow.', 'a fortnight tomorrow = DATE 2022-12-08'],
    ['The shop will open two weeks on Monday.', 'two weeks on Monday = DATE 2022-12-12'],
    ['Her trial begins on Monday fortnight.', 'Monday fortnight = DATE 2022-12-12'],
    ['He was hurt a week ago on Thursday.', 'a week ago on Thursday = DATE 2022-11-10'],
    ['The bridge was shut on Wednesday of last week.', 'Wednesday of last week = DATE 2022-11-16'],
    ['The bridge was shut on Friday last week.', 'Friday last week = DATE 2022-11-18'],
    ['It reopens on Tuesday next week.', 'Tuesday next week = DATE 2022-11-29'],
    ['They talked a fortnight ago yesterday.', 'a fortnight ago yesterday = DATE 2022-11-08'],
    ['She resigned a week last Friday.', 'a week last Friday = DATE 2022-11-11'],
    ['The jury is back a week from tomorrow.', 'a week from tomorrow = DATE 2022-12-01'],
    ['The heat broke on Thursday night of last week.', 'Thursday night of last week = TIME 2022-11-17TNI'],
    ['The pact ends on Thursday of the following week.', 'Thursday of the following week = DATE 2022-12-01'],
    [
      'He was hired a week after the vote and fired a fortnight after the debate.',
      'a week = DURATION P1W; a fortnight = DURATION P2W',
    ],
  ],
  'clock times with a full stop, with a zone, in words': [
    ['The pubs shut at 10.30pm.', '10.30pm = TIME 2022-11-23T22:30'],
    ['The bus left at 6.05am on Tuesday.', '6.05am on Tuesday = TIME 2022-11-22T06:05'],
    ['Firemen arrived at 3.40 a.m. on Monday.', '3.40 a.m. on Monday = TIME 2022-11-21T03:40'],
    [
      'The siren went off at 21.47 and stopped at 22.10.',
      '21.47 = TIME 2022-11-23T21:47; 22.10 = TIME 2022-11-23T22:10',
    ],
    ['The plane came down at 0815 GMT.', '0815 GMT = TIME 2022-11-23T08:15'],
    ['The bank opens from 9.30 to 11.45 a.m.', '9.30 = TIME 2022-11-23T09:30; 11.45 a.m. = TIME 2022-11-23T11:45'],
    [
      'It struck at 4.20 p.m. EST (2120 GMT) on Monday.',
      '4.20 p.m. EST = TIME 2022-11-21T16:20; 2120 GMT = TIME 2022-11-21T21:20; Monday = DATE 2022-11-21',
    ],
    ['Voting ended at 19.00 local time.', '19.00 local time = TIME 2022-11-23T19:00'],
    ['The quake hit at 05.12 UTC.', '05.12 UTC = TIME 2022-11-23T05:12'],
    ['The feast began at 8.15 in the evening.', '8.15 in the evening = TIME 2022-11-23T20:15'],
    ['He shut the door at 23.59 on 31 December 2019.', '23.59 on 31 December 2019 = TIME 2019-12-31T23:59'],
    [
      'The launch is set for 6.15 a.m. Moscow time on Friday.',
      '6.15 a.m. Moscow time on Friday = TIME 2022-11-25T06:15',
    ],
    ['The euro fell to 1.05 and oil rose at 16.55.', ''],
    ['She won in 10.45 seconds with a mark of 17.20.', '10.45 seconds = DURATION PT10.45S'],
    ['The meeting lasted from 14.00 to 16.30.', '14.00 = TIME 2022-11-23T14:00; 16.30 = TIME 2022-11-23T16:30'],
    [
      'At half past seven on Monday the bell rang; at ten to nine it stopped.',
      'half past seven on Monday = TIME 2022-11-21T07:30; ten to nine = TIME 2022-11-21T08:50',
    ],
  ],
  'months and the year that is named beside them': [
    ['Rents rose from May to August in 2016.', 'May = DATE 2016-05; August = DATE 2016-08; 2016 = DATE 2016'],
    [
      'The river was low between July and September in 2003.',
      'July = DATE 2003-07; September = DATE 2003-09; 2003 = DATE 2003',
    ],
    [
      'The lake froze in January and February in 1987.',
      'January = DATE 1987-01; February = DATE 1987-02; 1987 = DATE 1987',
    ],
    ['In 2008, prices fell from March to October.', '2008 = DATE 2008; March = DATE 2008-03; October = DATE 2008-10'],
    ['He was abroad from 3 March to 9 May in 2012.', '3 March = DATE 2012-03-03; 9 May in 2012 = DATE 2012-05-09'],
    [
      'They toured in June, July and August 2019.',
      'June = DATE 2019-06; July = DATE 2019-07; August 2019 = DATE 2019-08',
    ],
    ['Output fell in the second quarter in 2013.', 'the second quarter = DATE 2013-Q2; 2013 = DATE 2013'],
    ['It was wet in the autumn in 2000.', 'the autumn = DATE 2000-FA; 2000 = DATE 2000'],
    ['The fair was held in 2015 from April to June.', '2015 = DATE 2015; April = DATE 2015-04; June = DATE 2015-06'],
    ['It ran from October 2018 to March.', 'October 2018 = DATE 2018-10; March = DATE 2019-03'],
    ['During 2011, in September, the last mine was shut.', '2011 = DATE 2011; September = DATE 2011-09'],
    ['It was shut in May in 2014.', 'May = DATE 2014-05; 2014 = DATE 2014'],
    [
      'Sales from July through December in 2020 were good.',
      'July = DATE 2020-07; December = DATE 2020-12; 2020 = DATE 2020',
    ],
  ],
  'days of a month that is named by a step': [
    ['The rent is due on the 1st of next month.', 'the 1st of next month = DATE 2022-12-01'],
    ['The judge will rule on the 14th of this month.', 'the 14th of this month = DATE 2022-11-14'],
    ['He was shot on the 30th of last month.', 'the 30th of last month = DATE 2022-10-30'],
    ['The tax falls due on the first of the month.', 'the first of the month = DATE 2022-11-01'],
    [
      'They play on the 9th and the 16th of next month.',
      'the 9th = DATE 2022-12-09; the 16th of next month = DATE 2022-12-16',
    ],
    ['They play on the 9th and 16th of next month.', 'the 9th = DATE 2022-12-09; 16th of next month = DATE 2022-12-16'],
    [
      'The strike will last from the 4th to the 8th of next month.',
      'the 4th = DATE 2022-12-04; the 8th of next month = DATE 2022-12-08',
    ],
    [
      'The talks opened on 2 April 2019 and ended on the 17th of that month.',
      '2 April 2019 = DATE 2019-04-02; the 17th of that month = DATE 2019-04-17',
    ],
    [
      'The talks opened on 28 April 2019 and ended on the 3rd of the following month.',
      '28 April 2019 = DATE 2019-04-28; the 3rd of the following month = DATE 2019-05-03',
    ],
    [
      'Guests come on the 2nd and go home on the 6th of next month.',
      'the 2nd = DATE 2022-12-02; the 6th of next month = DATE 2022-12-06',
    ],
    [
      'He was fined on the 2nd and will be heard on the 6th of next month.',
      'the 2nd = DATE 2022-11-02; the 6th of next month = DATE 2022-12-06',
    ],
    ['Wages are paid on the 15th of each month.', 'the 15th of each month = SET XXXX-XX-15'],
    ['The twenty-first of next month is a holiday.', 'The twenty-first of next month = DATE 2022-12-21'],
    [
      'The last day of next month is a Saturday.',
      'The last day of next month = DATE 2022-12-31; Saturday = DATE XXXX-WXX-6',
    ],
    ['The ban lasts until the 31st of this month.', 'the 31st of this month = DATE XXXX-XX-31'],
  ],
  'days with hyphens, and a clock behind': [
    ['The invoice is of 07-Apr-2019.', '07-Apr-2019 = DATE 2019-04-07'],
    ['The meter was read on 7-Sep-18 and on 9-Oct-18.', '7-Sep-18 = DATE 2018-09-07; 9-Oct-18 = DATE 2018-10-09'],
    ['The gate log has Feb-03-2017 22:41:09 for it.', 'Feb-03-2017 22:41:09 = TIME 2017-02-03T22:41'],
    ['The file says 2016-Dec-05.', '2016-Dec-05 = DATE 2016-12-05'],
    ['The form of 22-November-2020 was lost.', '22-November-2020 = DATE 2020-11-22'],
    ['It was sent on 2019-08-14 at noon.', '2019-08-14 = DATE 2019-08-14; noon = TIME 2019-08-14T12:00'],
    ['It was sent at 2019-08-14 06:31.', '2019-08-14 06:31 = TIME 2019-08-14T06:31'],
    ['It was sent at 2019-08-14T06:31:20Z.', '2019-08-14T06:31:20Z = TIME 2019-08-14T06:31'],
    ['It was stamped 28-02-2015 and 02-28-2015.', '28-02-2015 = DATE 2015-02-28; 02-28-2015 = DATE 2015-02-28'],
    [
      'It was stamped 28/Feb/2015 and 28.02.2015 09:15.',
      '28/Feb/2015 = DATE 2015-02-28; 28.02.2015 09:15 = TIME 2015-02-28T09:15',
    ],
    ['It was sent on 14-08-19.', '14-08-19 = DATE 2019-08-14'],
    ['The sensor failed at 03-Jun-2021, 14:05 UTC.', '03-Jun-2021, 14:05 UTC = TIME 2021-06-03T14:05'],
    ['It was last changed 09-MAY-2020 17.45.', '09-MAY-2020 17.45 = TIME 2020-05-09T17:45'],
    [
      'The March-April and May-2021 issues were lost.',
      'March = DATE 2021-03; April = DATE 2021-04; May-2021 = DATE 2021-05',
    ],
    ['Call 020-7946-0018 or 2019-555-0100.', ''],
    ['It runs 2018-2020 and 2020-21.', '2018 = DATE 2018; 2020 = DATE 2020; 2020 = DATE 2020; 21 = DATE 2021'],
    [
      "The ship's log for 1912-04-14 is lost, 14-Apr-1912 too.",
      '1912-04-14 = DATE 1912-04-14; 14-Apr-1912 = DATE 1912-04-14',
    ],
  ],
  'whether the day or the month comes first': [
    ['The deed is of 05/07/2014.', '05/07/2014 = DATE 2014-05-07 or 2014-07-05'],
    [
      'The deed is of 25/07/2014 and the will of 06/08/2015.',
      '25/07/2014 = DATE 2014-07-25; 06/08/2015 = DATE 2015-08-06',
    ],
    [
      'The deed is of 07/25/2014 and the will of 06/08/2015.',
      '07/25/2014 = DATE 2014-07-25; 06/08/2015 = DATE 2015-06-08',
    ],
    ['The deed is of 05-07-2014.', '05-07-2014 = DATE 2014-05-07 or 2014-07-05'],
    ['The deed is of 05.07.2014.', '05.07.2014 = DATE 2014-07-05'],
    ['It was signed on Monday 05/08/2019.', 'Monday 05/08/2019 = DATE 2019-08-05'],
    ['It was signed on Thursday, 08/05/2014.', 'Thursday, 08/05/2014 = DATE 2014-05-08'],
    ['The deed is of 05/05/2014.', '05/05/2014 = DATE 2014-05-05'],
    ['He died on 03/12/2022.', '03/12/2022 = DATE 2022-03-12 or 2022-12-03'],
    [
      'One is of 25/07/2014, one of 07/25/2014 and one of 03/04/2015.',
      '25/07/2014 = DATE 2014-07-25; 07/25/2014 = DATE 2014-07-25; 03/04/2015 = DATE 2015-03-04 or 2015-04-03',
    ],
    [
      'It was signed on 4/7/21 at 10:15.',
      '4/7/21 = DATE 2021-04-07 or 2021-07-04; 10:15 = TIME 2021-04-07T10:15 or 2021-07-04T10:15',
    ],
    [
      'The lease of 01/02/2016 was void. It was filed on 30/01/2016.',
      '01/02/2016 = DATE 2016-02-01; 30/01/2016 = DATE 2016-01-30',
    ],
    ['She scored 3/4 and 12/31.', ''],
  ],
  'weekdays beside a day of the story': [
    [
      'The court met on 12 May and ruled the following Friday.',
      '12 May = DATE 2022-05-12; the following Friday = DATE 2022-05-13',
    ],
    [
      'The play opens on December 3 and closes the Sunday after.',
      'December 3 = DATE 2022-12-03 or 2021-12-03; the Sunday after = DATE 2022-12-04',
    ],
    [
      'He was seen on 9 June 2016, having left town the Monday before.',
      '9 June 2016 = DATE 2016-06-09; the Monday before = DATE 2016-06-06',
    ],
    [
      'It rained on 1 July 2018. The next Saturday it snowed.',
      '1 July 2018 = DATE 2018-07-01; The next Saturday = DATE 2018-07-07',
    ],
    ['They wed the Saturday after Easter 2017.', 'the Saturday after Easter 2017 = DATE 2017-04-22'],
    ['They met the Tuesday before Christmas 2020.', 'the Tuesday before Christmas 2020 = DATE 2020-12-22'],
    [
      'The vote fell on 6 October 2013; the previous Sunday he had won.',
      '6 October 2013 = DATE 2013-10-06; the previous Sunday = DATE 2013-09-29',
    ],
    ['It closed the Friday following 2 April 2015.', 'the Friday following 2 April 2015 = DATE 2015-04-03'],
    [
      'They will meet next Tuesday and vote the Friday after.',
      'next Tuesday = DATE 2022-11-29; the Friday after = DATE 2022-12-02',
    ],
    ['He left the Monday after.', 'the Monday after = DATE XXXX-WXX-1'],
    ['The Sunday after the flood was quiet.', 'The Sunday = DATE XXXX-WXX-7'],
    [
      'Talks began on 3 May 2019 and ended the weekend after.',
      '3 May 2019 = DATE 2019-05-03; the weekend after = DATE 2019-W19-WE',
    ],
    [
      'They played on Saturday 7 March 2020 and the Wednesday after that.',
      'Saturday 7 March 2020 = DATE 2020-03-07; the Wednesday after that = DATE 2020-03-11',
    ],
    [
      'They elect on the first Tuesday after 1 November 2016.',
      'the first Tuesday after 1 November 2016 = DATE 2016-11-08',
    ],
  ],
  'people, streets and firms with names of the calendar': [
    ['April Dunmore and May Lister run the shop.', ''],
    ['The book is by August Reinholt, not by June Alcott.', ''],
    ['Mr March sold Winter Holdings to Friday Ltd.', ''],
    ['She lives at 12 May Street and works on June Avenue.', ''],
    ['Sunday Okoro was born on a Friday.', 'Friday = DATE XXXX-WXX-5'],
    ['Karen June Holt and Summer Brandt were there; Summer sang.', ''],
    ['President August Lindt resigned in April.', 'April = DATE 2022-04'],
    ["Lord May spoke for May's bill in May.", 'May = DATE 2022-05'],
    ['A firm called April & Partners shut in June.', 'June = DATE 2022-06'],
    ['“June told me so,” said Wednesday Pryce. Wednesday laughed.', ''],
    ['Dr. Winter will speak this winter.', 'this winter = DATE 2022-WI'],
    ['The Sunday Gazette and the Friday Herald closed.', ''],
    ['On Black Monday, in October 1987, shares fell.', 'October 1987 = DATE 1987-10'],
    ['In August Mercer will pay, and in June Holt paid.', 'August = DATE 2022-08; June = DATE 2023-06'],
    ['Jan Vries and Mar Solano left in Jan. 2020.', 'Jan. 2020 = DATE 2020-01'],
    ['Autumn is near, and Spring Valley is dry.', ''],
  ],
  'decades, and years without their century': [
    ["Roads were built in the 1950's and 1960's.", "the 1950's = DATE 195; 1960's = DATE 196"],
    ["The 1930's crisis came late.", "The 1930's = DATE 193"],
    [
      "The mid-1970's were hard, the late 1980's worse.",
      "The mid-1970's = DATE 197 MID; the late 1980's = DATE 198 END",
    ],
    ["It was a hit of the '70s and of the '80's.", "70s = DATE 197; 80's = DATE 198"],
    [
      'In the forties the port was shut; the late fifties saw it reopen.',
      'the forties = DATE 194; the late fifties = DATE 195 END',
    ],
    ['The town grew in the noughties.', 'the noughties = DATE 200'],
    [
      'She was born in nineteen forty-one and died in twenty twelve.',
      'nineteen forty-one = DATE 1941; twenty twelve = DATE 2012',
    ],
    ["1990's budget was cut in 1991.", '1990 = DATE 1990; 1991 = DATE 1991'],
    ['In the 60s and 70s it was a slum.', 'the 60s = DATE 196; 70s = DATE 197'],
    ['He is in his sixties, with a wife in her 50s.', ''],
    [
      'The flood of ’53 and the fire of ’87 are well known, as is the summer of ’76.',
      '53 = DATE 1953; 87 = DATE 1987; the summer of ’76 = DATE 1976-SU',
    ],
    ['The ‘90s were good.', '90s = DATE 199'],
    ["The 2010's were dry.", "The 2010's = DATE 201"],
  ],
  'numbers that are no years': [
    ['Write to 1984 Harbour Road or 2010 North Quay Street.', ''],
    ['Case 2017-0342 and file 2018-77 are closed.', ''],
    ['It broke Resolution 1973 and ISO 2022.', ''],
    ['Call 2020-3344 from Suite 1990.', ''],
    ['Under 18 U.S.C. 1956 and 29 C.F.R. 1910 he was fined.', ''],
    ['The mast is 1999′ high and the wreck at 2012″.', ''],
    ['Flight 1863 left Gate 2020.', ''],
    ['The 1998 ft mast and the 2000 m race.', ''],
    ['He has 2015 books, 1999 votes and 1800 hectares.', ''],
    ['The standard EN 1993:2005 and IEC 60364-1:2005 apply.', ''],
    ['Patent No. 1,998,322 and order #2019 were filed.', ''],
    ['Highway 1960 and Route 2002 are shut.', ''],
    ['Regulation (EU) 2016/679 and Directive 2014/24/EU hold.', ''],
    ['Version 2019.2 and build 2020.1 are out.', ''],
    ['PIN 1984 and code 2001 were used in 2003.', '2003 = DATE 2003'],
    ['Docket No. 2016-1181 and CV-2018-1020 were joined.', ''],
    ['The 2019 law, Act No. 2011, was changed in 2020.', '2019 = DATE 2019; 2020 = DATE 2020'],
    ['Room 2012; box 1995; line 2001.', ''],
  ],
  'the nth weekday of a month': [
    [
      'They vote on the first Monday of May and the last Friday in November 2021.',
      'the first Monday of May = DATE 2022-05-02; the last Friday in November 2021 = DATE 2021-11-26',
    ],
    [
      'The second Tuesday of next month is free; the fifth Sunday of February 2023 is none.',
      'The second Tuesday of next month = DATE 2022-12-13; the fifth Sunday of February 2023 = DATE XXXX-WXX-7',
    ],
    ['The third Thursday in June was hot.', 'The third Thursday in June = DATE 2022-06-16'],
  ],
};

const read = (text: string) =>
  renderTimes(text, readLayers(text, [segmentation, sentenceWords, timexes], { publishedAt: '2022-11-23' }).timexes);

describe.each(Object.entries(FORMS))('%s', (_name, rows) => {
  test.each(rows)('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});
