import { describe, expect, test } from 'vitest';
import { feedReader } from '../formats/read-feed.ts';
import { textReader } from '../formats/read-text.ts';
import { readOne } from '../formats/reader.suite.ts';
import { judgePages, judgeText } from './judge-text.ts';

const PROSE =
  'The talks between Harvia and Osmark broke off on Friday, and both delegations left the capital without a word to the press. “We leave,” said Mara Lindt, who had led her side since the winter. Nobody said whether there would be another round, and the ships at the lock of Sarn still wait for nine days.';
const judge = (text: string, title: string | null = null) => judgeText(text, { format: 'pdf', title });

describe('a text by itself', () => {
  test.each([
    ['prose', PROSE],
    ['a table of results', `${'Orlezh United\t3\t1\nSarn Rovers\t0\t0\nAmery Town\t2\t2\n'.repeat(8)}`],
    [
      'a turn of a debate that is short',
      'Ms. OSTER. Will the gentleman yield? Mr. LINDT. I yield to my colleague, and I thank her for it.',
    ],
    [
      'a text that quotes another language',
      `${PROSE} “Wir gehen, weil es nichts mehr zu sagen gibt und der Fluss nicht wartet”, stood on a sign.`,
    ],
    ['names with accents', `${PROSE} Zoë Müller, Ångström and Çelik were there too.`],
    ['a chorus', `${PROSE}\n\nHey, hey.\n\nHey, hey.\n\nHey, hey.`],
    ['a text that names an encoding’s fault once', `${PROSE} The page showed “â€œ” where a quotation mark should be.`],
  ])('%s is ok', (_name, text) => {
    expect(judge(text)).toEqual({ verdict: 'ok', reasons: [] });
  });

  test.each([
    [
      'German',
      /English/,
      'Die Gespräche zwischen Harvia und Osmark sind am Freitag abgebrochen worden, und beide Seiten haben die Hauptstadt ohne ein Wort an die Presse verlassen. „Wir gehen“, sagte Mara Lindt, die Ministerin für Handel, bevor sie in den Zug stieg und nach Hause fuhr.',
    ],
    [
      'Spanish',
      /English/,
      'Las conversaciones entre Harvia y Osmark se rompieron el viernes por la noche, y las dos delegaciones dejaron la capital sin una palabra a la prensa. «Nos vamos», dijo Mara Lindt, la ministra de comercio, antes de subir al tren que la llevaba a su casa.',
    ],
    [
      'Russian',
      /English/,
      'Переговоры между Харвией и Осмарком прервались в пятницу вечером, и обе делегации покинули столицу, не сказав ни слова.',
    ],
    [
      'letters of a font that has no table',
      /English|letters/,
      PROSE.replace(/[a-z]/gi, (letter) =>
        String.fromCharCode((letter.charCodeAt(0) & 96) + (((letter.charCodeAt(0) & 31) + 12) % 26) + 1),
      ).repeat(3),
    ],
    ['signs', /letters/, '\uE012\uE013\uE044 \uE0A1\uE0B2\uE0C3\uE011 '.repeat(30)],
    ['glyph numbers', /letters/, '(cid:12)(cid:40)(cid:7) (cid:99)(cid:3) '.repeat(30)],
    ['mojibake', /encoding/, PROSE.replace('“', 'â€œ').replace('”', 'â€\u009D')],
    [
      'one line again and again',
      /lines are the same/,
      'This page is intentionally left blank, said the printer.\n\n'.repeat(12),
    ],
    ['the text of another title', /title/, PROSE],
  ])('%s is doubted', (_name, reason, text) => {
    const intake = judge(
      text,
      _name === 'the text of another title' ? 'Goalkeeper Brandt signs with northern rivals' : null,
    );
    expect(intake.verdict).toBe('doubt');
    expect(intake.reasons.join(' ')).toMatch(reason);
  });
});

describe('pages of a PDF', () => {
  test('that are pictures make it thin', () => {
    expect(judgePages([3, 3, 4, 2, 3, 3, 3, 3, 3, 3])).toMatchObject({
      verdict: 'thin',
      reasons: [expect.stringContaining('10 pages gave only 30 words')],
    });
    expect(judgePages([420, 0, 0, 1, 0])).toMatchObject({
      verdict: 'thin',
      reasons: [expect.stringContaining('4 of its 5 pages')],
    });
  });

  test('with text are ok, also a single short one', () => {
    expect(judgePages([420, 380, 2])).toMatchObject({ verdict: 'ok' });
    expect(judgePages([15])).toMatchObject({ verdict: 'ok' });
  });
});

describe('the intake of documents', () => {
  const feed = (description: string): string =>
    `<rss version="2.0"><channel><title>The Post</title><item><title>Talks end without a word</title><description>${description}</description></item></channel></rss>`;

  test.each([
    'The talks between Harvia and Osmark broke off on Friday, and both delegations left …',
    `${PROSE.slice(0, 180)} [...]`,
    'The talks between Harvia and Osmark broke off on Friday. Continue reading Talks end without a word',
    'The talks broke off on Friday.',
  ])('an entry of a feed that is only a teaser is thin: %s', async (text) => {
    expect((await readOne(feedReader, feed(text))).intake).toMatchObject({ verdict: 'thin' });
  });

  test('an entry with its text is ok', async () => {
    expect((await readOne(feedReader, feed(PROSE))).intake).toEqual({ verdict: 'ok', reasons: [] });
  });

  test('a text file of a few words is thin', async () => {
    expect((await readOne(textReader, 'Nothing to see here.')).intake).toMatchObject({ verdict: 'thin' });
    expect((await readOne(textReader, PROSE)).intake).toEqual({ verdict: 'ok', reasons: [] });
  });
});
