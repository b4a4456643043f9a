import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findLineAt } from '../../text/line-at.ts';
import type { IngestedDocument } from '../ingest.ts';
import { captionReader, speechReader } from './read-captions.ts';
import { jsonReader } from './read-json.ts';
import { codes, readAll, readOne } from './reader.suite.ts';

const vtt = (...cues: readonly (readonly [times: string, text: string])[]): string =>
  `WEBVTT\n\n${cues.map(([times, text]) => `${times}\n${text}\n`).join('\n')}`;
const srt = (...cues: readonly (readonly [times: string, text: string])[]): string =>
  cues.map(([times, text], index) => `${index + 1}\n${times}\n${text}\n`).join('\n');
/** Captions of two seconds each that follow each other. */
const inTurn = (...texts: string[]): (readonly [string, string])[] =>
  texts.map((text, index) => [`00:00:${two(index * 2)}.000 --> 00:00:${two(index * 2 + 2)}.000`, text]);
const two = (value: number): string => String(value).padStart(2, '0');
const read = (bytes: string): Promise<IngestedDocument> => readOne(captionReader, bytes);
/** Who says what, as the turns tell. */
const listTurns = ({ text, turns = [] }: IngestedDocument): string[] =>
  turns.map(
    ({ speaker, span, label }) =>
      `${speaker ?? '–'}${label === null ? '' : ` [${text.slice(...label)}]`}: ${text.slice(...span)}`,
  );

describe('captions as a text', () => {
  test('sentences stand on one line, a pause makes a paragraph', async () => {
    const { text } = await read(
      vtt(
        ['00:01.000 --> 00:03.000', 'The lock at Sarn\nhas been closed'],
        ['00:03.000 --> 00:05.000', 'since January.'],
        ['00:05.100 --> 00:07.000', 'Nine ships wait.'],
        ['00:12.000 --> 00:14.000', 'Now to the weather.'],
      ),
    );
    expect(text).toBe('The lock at Sarn has been closed since January. Nine ships wait.\n\nNow to the weather.');
  });

  test('notes, styles, regions, settings and bad captions are no text', async () => {
    const { text, language } = await read(
      'WEBVTT - made by hand\nKind: captions\nLanguage: en-GB\n\nSTYLE\n::cue { color: red }\n\nREGION\nid:fred\n\nNOTE a note\nof two lines\n\nintro\n00:01.000 --> 00:02.000 align:start position:0%\nWe leave.\n\n00:05.000 --> bad\nlost\n\n00:02.000 --> 00:03.000\nThey stay.',
    );
    expect(text).toBe('We leave. They stay.');
    expect(language).toBe('en');
  });

  test('tags, times and entities are read; what only looks like a tag stays', async () => {
    const { text } = await read(
      vtt(
        ...inTurn(
          '<c.yellow>Bread &amp; butter</c> <i>are</i>',
          '<00:00:02.500><c>dearer</c>, if a &lt; b and 3 <4,',
          '{\\an8}said <font color="#fff">Finn Roder</font>.',
        ),
      ),
    );
    expect(text).toBe('Bread & butter are dearer, if a < b and 3 <4, said Finn Roder.');
  });

  test('sounds are left out; words in parentheses and gaps in a sentence stay', async () => {
    const { text } = await read(
      vtt(
        ...inTurn(
          '[Music]',
          '(laughter) We sold the lock',
          '(and the land) for [inaudible] crowns.',
          '♪ Row, row your boat ♪',
          '[APPLAUSE\nAND CHEERS]',
          '(horn)',
          'That is [coughs] all.',
        ),
      ),
    );
    expect(text).toBe('We sold the lock (and the land) for [inaudible] crowns.\n\nThat is all.');
  });

  test('SubRip as programs write it: line ends, marks, commas, blank lines and numbers that are missing', async () => {
    const { text } = await read(
      '\uFEFF1\r\n00:00:01,000 --> 00:00:02,000\r\n<i>We leave</i>\r\n\r\n2\r\n00:00:02,500 --> 00:00:04,000  X1:1 X2:2\r\n\r\non Friday,\r\n\r\n0:0:5,0 --> 0:0:6.5\r\nin 2031\r\n4\r\n00:00:06,500 --> 00:00:08,000\r\nor later.\r\n',
    );
    expect(text).toBe('We leave on Friday, in 2031 or later.');
  });

  test('a long speech without a pause has paragraphs that end with sentences', async () => {
    const { text } = await read(
      vtt(
        ...inTurn(
          ...Array.from(
            { length: 25 },
            (_, index) =>
              `This is the sentence with the number ${index}, and the next one follows it at once without any pause.`,
          ),
        ),
      ),
    );
    expect(text.split('\n\n').every((paragraph) => paragraph.endsWith('.') && paragraph.length < 1100)).toBe(true);
    expect(text.split('\n\n').length).toBeGreaterThan(2);
  });

  test('a title in the head is the title', async () => {
    expect((await read('WEBVTT - The minister on the lock\n\n00:01.000 --> 00:02.000\nWe leave.')).title).toBe(
      'The minister on the lock',
    );
    expect((await read('WEBVTT FILE\n\n00:01.000 --> 00:02.000\nWe leave.')).title).toBeNull();
  });

  test('a file without any times is told', async () => {
    expect(codes(await readAll(captionReader, 'WEBVTT\n\nNOTE nothing'))).toEqual(['captions-failed']);
    expect(codes(await readAll(captionReader, 'We leave.'))).toEqual(['captions-failed']);
    expect(codes(await readAll(captionReader, vtt(['00:01.000 --> 00:02.000', '[Music]'])))).toEqual(['empty-input']);
  });
});

describe('captions that repeat each other', () => {
  test('rolling ones, as YouTube makes them', async () => {
    const { text } = await read(
      'WEBVTT\nKind: captions\nLanguage: en\n\n00:00:00.160 --> 00:00:02.389 align:start position:0%\n \ngood<00:00:00.480><c> evening</c><00:00:00.960><c> and</c>\n\n00:00:02.389 --> 00:00:02.399 align:start position:0%\ngood evening and\n \n\n00:00:02.399 --> 00:00:04.230 align:start position:0%\ngood evening and\nwelcome<00:00:02.700><c> to</c><00:00:03.000><c> Sarn</c>\n\n00:00:04.230 --> 00:00:04.240 align:start position:0%\nwelcome to Sarn\n \n\n00:00:04.240 --> 00:00:06.000 align:start position:0%\nwelcome to Sarn\nwhere ships wait',
    );
    expect(text).toBe('good evening and welcome to Sarn where ships wait');
  });

  test('ones that grow word by word, with a mark that comes later', async () => {
    expect(
      (await read(vtt(...inTurn('We', 'We leave', 'We leave because', 'We leave, because nothing', 'is left.')))).text,
    ).toBe('We leave because nothing is left.');
  });

  test('ones that keep the last line of two', async () => {
    expect(
      (
        await read(
          vtt(
            ...inTurn(
              'The lock at Sarn',
              'The lock at Sarn\nhas been closed',
              'has been closed\nsince January.',
              'since January.\nNine ships wait.',
            ),
          ),
        )
      ).text,
    ).toBe('The lock at Sarn has been closed since January. Nine ships wait.');
  });

  test('ones that stand there at once', async () => {
    const { text } = await read(
      vtt(
        ['00:01.000 --> 00:04.000', 'The lock is closed.'],
        ['00:01.000 --> 00:04.000', 'The lock is closed.'],
        ['00:03.000 --> 00:06.000', 'Nine ships wait.'],
      ),
    );
    expect(text).toBe('The lock is closed. Nine ships wait.');
  });

  test('who says the same twice has said it twice', async () => {
    expect(
      (
        await read(
          vtt(...inTurn('Shame on you!', 'Shame on you!', 'The minister left', 'the room at once.', 'No.', 'No.')),
        )
      ).text,
    ).toBe('Shame on you! Shame on you! The minister left the room at once. No. No.');
  });

  test('whatever rolls in by whole lines comes out as it was said', async () => {
    const lines = fc.array(fc.stringMatching(/^[a-z]{2,8}( [a-z]{2,8}){1,6}$/), { minLength: 3, maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(lines, async (said) => {
        fc.pre(new Set(said.join(' ').split(' ')).size === said.join(' ').split(' ').length);
        const rolling = said.map((line, index) => (index === 0 ? line : `${said[index - 1]}\n${line}`));
        expect((await read(vtt(...inTurn(...rolling)))).text).toBe(said.join(' '));
      }),
      { numRuns: 40 },
    );
  });
});

describe('who speaks', () => {
  test('voices of WebVTT', async () => {
    const document = await read(
      vtt(
        ...inTurn(
          '<v Mara Lindt>We leave,',
          '<v Mara Lindt>because nothing is left.</v>',
          '<v.loud Joren O&apos;Vale>No.<v Mara Lindt>Yes.',
          'The door closes.',
        ),
      ),
    );
    expect(document.text).toBe('We leave, because nothing is left.\n\nNo.\n\nYes.\n\nThe door closes.');
    expect(document.times?.map(([index]) => document.text.slice(index, index + 3))).toEqual([
      ...['We ', 'bec', 'No.', 'Yes', 'The'],
    ]);
    expect(listTurns(document)).toEqual([
      'Mara Lindt: We leave, because nothing is left.',
      "Joren O'Vale: No.",
      'Mara Lindt: Yes.',
    ]);
  });

  test('names before a colon, told once a turn', async () => {
    const document = await read(
      vtt(
        ...inTurn(
          'Mara Lindt: The lock',
          'Mara Lindt: stays closed.',
          'Joren Vale: Until when?',
          'Mara Lindt: Until May.',
          'Remember: nine ships wait.',
        ),
      ),
    );
    expect(document.text).toBe(
      'Mara Lindt: The lock stays closed.\n\nJoren Vale: Until when?\n\nMara Lindt: Until May. Remember: nine ships wait.',
    );
    expect(listTurns(document)).toEqual([
      'Mara Lindt [Mara Lindt:]: The lock stays closed.',
      'Joren Vale [Joren Vale:]: Until when?',
      'Mara Lindt [Mara Lindt:]: Until May. Remember: nine ships wait.',
    ]);
  });

  test('marks of another speaker, with and without a name', async () => {
    const document = await read(
      srt(
        ...inTurn(
          '>> MARA LINDT: We leave.',
          'And we do not come back. >> Why not?',
          '&gt;&gt; JOREN VALE (on the phone): I do not know.',
        ),
      ),
    );
    expect(document.text).toBe(
      'MARA LINDT: We leave. And we do not come back.\n\nWhy not?\n\nJOREN VALE (on the phone): I do not know.',
    );
    expect(listTurns(document)).toEqual([
      'MARA LINDT [MARA LINDT:]: We leave. And we do not come back.',
      '–: Why not?',
      'JOREN VALE [JOREN VALE (on the phone):]: I do not know.',
    ]);
  });

  test('dashes of a dialogue', async () => {
    const document = await read(
      srt(...inTurn('- Until when?\n- Until May.', '- Not before?', 'The river froze – twice.')),
    );
    expect(document.text).toBe('Until when?\n\nUntil May.\n\nNot before? The river froze – twice.');
    expect(listTurns(document).map((turn) => turn.slice(0, 1))).toEqual(['–', '–', '–']);
  });

  test('a colon alone names nobody', async () => {
    const document = await read(
      vtt(
        ...inTurn(
          'Remember: the lock is closed.',
          'The reason is this: nobody paid.',
          'Two things matter: bread and peace.',
        ),
      ),
    );
    expect(document.text).toBe(
      'Remember: the lock is closed. The reason is this: nobody paid. Two things matter: bread and peace.',
    );
    expect(document.turns).toBeUndefined();
  });

  test('captions that tell nobody have no turns', async () => {
    expect((await read(vtt(...inTurn('We leave.', 'They stay.')))).turns).toBeUndefined();
  });
});

describe('the JSON of programs for speech', () => {
  const readJson = (value: unknown): Promise<IngestedDocument> => readOne(speechReader, JSON.stringify(value, null, 1));

  test('Whisper', async () => {
    const document = await readJson({
      text: ' We leave on Friday.',
      segments: [
        { id: 0, seek: 0, start: 0, end: 2.5, text: ' We leave', tokens: [1, 2], avg_logprob: -0.2 },
        { id: 1, seek: 0, start: 2.5, end: 4, text: ' on Friday.' },
        { id: 2, seek: 0, start: 4, end: 5, text: ' [Music]' },
      ],
      language: 'english',
    });
    expect(document).toMatchObject({ text: 'We leave on Friday.', language: 'en', format: 'captions' });
  });

  test('whisper.cpp, with its mark of turns', async () => {
    const document = await readJson({
      systeminfo: 'x',
      result: { language: 'en' },
      transcription: [
        {
          timestamps: { from: '00:00:00,000', to: '00:00:02,000' },
          offsets: { from: 0, to: 2000 },
          text: ' Until when?',
          speaker_turn_next: true,
        },
        {
          timestamps: { from: '00:00:02,000', to: '00:00:03,000' },
          offsets: { from: 2000, to: 3000 },
          text: ' Until May.',
        },
      ],
    });
    expect(document.text).toBe('Until when?\n\nUntil May.');
    expect(document.language).toBe('en');
  });

  test('voices told apart, by the segment and by the word: numbers are no names', async () => {
    const document = await readJson({
      segments: [
        { start: 0, end: 2, text: ' Until when?', speaker: 'SPEAKER_00' },
        {
          start: 2,
          end: 4,
          text: ' Until May. Not before?',
          speaker: 'SPEAKER_01',
          words: [
            { word: 'Until', speaker: 'SPEAKER_01' },
            { word: 'May.', speaker: 'SPEAKER_01' },
            { word: 'Not', speaker: 'SPEAKER_00' },
            { word: 'before?', speaker: 'SPEAKER_00' },
          ],
        },
        { start: 4, end: 6, text: ' No.', speaker: 'Mara Lindt' },
        { start: 6, end: 7, text: ' Thank you.' },
      ],
      word_segments: [],
    });
    expect(listTurns(document)).toEqual(['–: Until when?', '–: Until May.', '–: Not before?', 'Mara Lindt: No.']);
    expect(document.text).toBe('Until when?\n\nUntil May.\n\nNot before?\n\nNo.\n\nThank you.');
  });

  test('words alone, and a bare list of segments', async () => {
    expect(
      (
        await readJson({
          words: [
            { word: 'We', start: 0, end: 0.2 },
            { word: 'leave.', start: 0.2, end: 0.5 },
          ],
        })
      ).text,
    ).toBe('We leave.');
    expect((await readJson([{ start: 0, end: 1, text: 'We leave.' }])).text).toBe('We leave.');
  });

  test('a .json file is a transcript by what it holds', async () => {
    const bytes = JSON.stringify({ text: 'We leave.', segments: [{ start: 0, end: 1, text: ' We leave.' }] });
    expect(await readOne(jsonReader, bytes)).toMatchObject({ format: 'captions', text: 'We leave.', origin: 'in' });
    expect(await readOne(jsonReader, JSON.stringify({ id: 'a', text: 'We leave.', words: [] }, null, 1))).toMatchObject(
      { format: 'jsonl' },
    );
  });

  test('other JSON is told', async () => {
    expect(codes(await readAll(speechReader, '{"segments": [{"text": "no times"}]}'))).toEqual(['captions-failed']);
    expect(codes(await readAll(speechReader, '{"segments": ['))).toEqual(['bad-json']);
  });
});

describe('the lines of captions', () => {
  const words = fc.stringMatching(/^[a-z]{2,6}( [a-z]{2,6}){0,3}$/);
  const cues = fc.array(fc.tuple(fc.integer({ min: 0, max: 6000 }), fc.array(words, { minLength: 1, maxLength: 3 })), {
    minLength: 1,
    maxLength: 15,
  });

  test('every word stands on its line of the file', async () => {
    await fc.assert(
      fc.asyncProperty(cues, fc.constantFrom('\n', '\r\n'), fc.boolean(), async (said, lineEnd, isVtt) => {
        let at = 0;
        const timed = said.map(([pause, lines]): readonly [string, string] => {
          at += pause + 1000;
          return [
            `00:${two(Math.floor(at / 60_000))}:${two(Math.floor(at / 1000) % 60)}.000 --> 00:59:59.000`,
            lines.join('\n'),
          ];
        });
        const file = (isVtt ? vtt(...timed) : srt(...timed)).replaceAll('\n', lineEnd);
        const { text, lines } = await read(file);
        const fileLines = file.split(lineEnd);
        for (const word of text.matchAll(/\S+/g)) {
          expect(fileLines[findLineAt(lines!, text, word.index) - 1]).toContain(word[0]);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('of JSON too, with escapes', async () => {
    const segments = [' “We leave,” said Zoë.', ' No.', ' No.'].map((text, index) => ({
      start: index * 9,
      end: index * 9 + 1,
      text,
    }));
    const file = JSON.stringify({ text: 'x', segments }, null, 2).replace(
      /[^\u0000-\u007F]/g,
      (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
    const { text, lines } = await readOne(speechReader, file);
    const found = [...text.matchAll(/No\.|We/g)].map(
      (match) => file.split('\n')[findLineAt(lines!, text, match.index) - 1],
    );
    expect(found.map((line) => /We|No\./.exec(line!)?.[0])).toEqual(['We', 'No.', 'No.']);
    expect(new Set(lines!.map(([, line]) => line)).size).toBe(3);
  });
});
