import { describe, expect, test } from 'vitest';
import { readTextHead } from './text-head.ts';

const PROSE =
  'The harbour council of Skarn voted on Monday to close the northern quay for eight months while divers replace the piles.';
const WRAPPED = `The harbour council of Skarn voted on Monday to close the northern\nQuay for eight months while divers replace the timber piles, which\nwere last checked in 1998 and are thought to be rotten.`;

describe('the headline of a plain text', () => {
  test.each([
    ['Quay to close\n\nText.', 'Quay to close'],
    [`Quay to close\n${PROSE}`, 'Quay to close'],
    [`Quay to close\n“We waited too long,” said Flint.\n\n${PROSE}`, 'Quay to close'],
    [`Minister: “No talks”\n\n${PROSE}`, 'Minister: “No talks”'],
    [`5 March 2021\n\nQuay to close\n\n${PROSE}`, 'Quay to close'],
    [`[Page 47]\nhttps://post.example/1\n\n  Quay to close\n\n${PROSE}`, 'Quay to close'],
    [`FOR IMMEDIATE RELEASE\n\nQuay to close\n\n${PROSE}`, 'Quay to close'],
    [`Title: Quay to close: a history\nAuthor: Mara Lindt\n\n${PROSE}`, 'Quay to close: a history'],
  ])('%j: %s', (text, title) => {
    expect(readTextHead(text).title).toBe(title);
  });

  test.each([
    ['a letter', `Dear reader,\n\n${PROSE}`],
    ['a letter without a comma', `Dear Sir\n${PROSE}`],
    ['a dateline', `BEIRUT, March 7 (Interim) -\n${PROSE}`],
    ['a wrapped paragraph', WRAPPED],
    ['prose', `${PROSE}\n\n${PROSE}`],
    ['a transcript', 'CHAIR: Good evening\n\nLINDT: Good evening to all\n\nCHAIR: We begin'],
    ['a list', '1. Talks fail\n\nText.'],
    ['nothing behind it', 'Quay to close\n\n'],
    ['one line behind it that goes on', 'Quay to close\nfor eight months'],
  ])('none with %s', (_reason, text) => {
    expect(readTextHead(text).title).toBe(null);
  });
});

describe('the day and the byline of a plain text', () => {
  test.each([
    [
      `Quay to close\nBy Mara Lindt, Interim News\nPublished: March 5, 2021 10:30 a.m.\n\n${PROSE}`,
      '2021-03-05',
      ['Mara Lindt'],
    ],
    [`Quay to close\n\n5 March 2021\n\n${PROSE}`, '2021-03-05', []],
    [
      `[Assembly Record Volume 143, Number 8 (Tuesday, January 28, 1997)]\n\n[Page 5]\n\n  QUAY TO CLOSE\n\n${PROSE}`,
      '1997-01-28',
      [],
    ],
    [`Quay to close\n\nWEXHOLM, March 5, 2021 (Release Wire) -- ${PROSE}`, '2021-03-05', []],
    [`Date: 2021-03-05\nPublisher: Skarn Gazette\n\n${PROSE}`, '2021-03-05', []],
  ])('%j', (text, day, byline) => {
    expect(readTextHead(text)).toMatchObject({ publishedAt: day, publishedBasis: 'visible', byline });
  });

  test.each([
    ['a change', `Quay to close\n\nUpdated: March 5, 2021\n\n${PROSE}`],
    ['a diary', `Diary of the quay\n\n5 March 2021\n\n${PROSE}\n\n6 March 2021\n\n${PROSE}`],
    ['a sentence', `Quay to close\n\nOn 5 March 2021 the council voted.\n\n${PROSE}`],
    ['a year that is to come', `Quay to close\n\n5 March 2031\n\n${PROSE}`],
    ['a line far below', `Quay to close\n\n${`${PROSE} ${PROSE}\n\n`.repeat(3)}5 March 2021`],
  ])('none with %s', (_reason, text) => {
    expect(readTextHead(text, '2026-11-24').publishedAt).toBe(null);
  });
});
