import { describe, expect, test } from 'vitest';
import { pdfReader } from './read-pdf.ts';
import { codes, readAll, readOne } from './reader.suite.ts';
import { createPdf, type SampleLine } from './samples.suite.ts';

/** Lines under each other, 14 points apart; "" leaves one out. */
function column(lines: readonly string[], top = 720): SampleLine[] {
  return lines.map((line, index): SampleLine => [72, top - 14 * index, line]).filter(([, , line]) => line !== '');
}

async function textOf(...pages: (readonly SampleLine[])[]): Promise<string> {
  return (await readOne(pdfReader, createPdf(pages))).text;
}

describe('a PDF', () => {
  test('its lines are joined to paragraphs', async () => {
    const lines = [
      'The talks between Harvia and Osmark',
      'failed on Friday, officials said.',
      '',
      '\u0093We leave,\u0094 said Mara Lindt, the',
      'minister of trade.',
    ];
    expect(await textOf(column(lines))).toBe(
      'The talks between Harvia and Osmark failed on Friday, officials said.\n\n“We leave,” said Mara Lindt, the minister of trade.',
    );
  });

  test('a first line that is set in begins a paragraph, and so does a larger letter', async () => {
    const lines: SampleLine[] = [
      [72, 740, 'Talks fail', 20],
      [72, 716, 'The talks between Harvia and Osmark'],
      [72, 702, 'failed on Friday, officials said at last.'],
      [90, 688, 'Nobody had signed the paper that the'],
      [72, 674, 'minister of trade had brought.'],
    ];
    expect(await textOf(lines)).toBe(
      'Talks fail\n\nThe talks between Harvia and Osmark failed on Friday, officials said at last.\n\nNobody had signed the paper that the minister of trade had brought.',
    );
  });

  test('a hyphen at a line end goes with a broken word and stays with a compound', async () => {
    const lines = [
      'An international court and a well-',
      'known lawyer called it an inter-',
      'national case of long stand-',
      'ing, they said.',
    ];
    expect(await textOf(column(lines))).toBe(
      'An international court and a well-known lawyer called it an international case of long standing, they said.',
    );
  });

  test('a paragraph goes on over the page; running heads and page numbers are dropped', async () => {
    const body = (index: number): string[] => [
      `Chapter text number ${'abc'[index]} goes on and on and`,
      `does not end on page ${'abc'[index]}, which`,
    ];
    const pages = [0, 1, 2].map((index): SampleLine[] => [
      [72, 760, 'The Harvian Post'],
      ...column(body(index)),
      [300, 40, String(index + 1)],
    ]);
    const text = await textOf(...pages);
    expect(text).not.toMatch(/Harvian Post|\d/);
    expect(text).toContain('does not end on page a, which Chapter text number b');
  });

  test('list items stand on lines of their own', async () => {
    const lines: SampleLine[] = [
      [72, 720, 'She named two conditions:'],
      [72, 706, '\u0095 a full withdrawal of the'],
      [82, 692, 'troops from the valley'],
      [72, 678, '\u0095 payment of the damage'],
    ];
    expect(await textOf(lines)).toBe(
      'She named two conditions:\n\n• a full withdrawal of the troops from the valley\n• payment of the damage',
    );
  });

  test('title and author are taken where they are plausible; the day of making is no day of publication', async () => {
    const info = "/Title (Talks fail in Harvia) /Author (Mara Lindt) /CreationDate (D:20221126103000+02'00')";
    const page = column(['The talks failed.']);
    expect(await readOne(pdfReader, createPdf([page], info))).toMatchObject({
      title: 'Talks fail in Harvia',
      byline: ['Mara Lindt'],
      publishedAt: null,
    });
    const odd = createPdf([page], '/Title (Microsoft Word - draft v3.doc) /Author (admin)');
    expect(await readOne(pdfReader, odd)).toMatchObject({ title: null, byline: [] });
  });

  test('one that breaks off, is none, or holds no text is told', async () => {
    const whole = createPdf([column(['The talks failed.'])]);
    expect(codes(await readAll(pdfReader, whole.subarray(0, whole.length - 100)))).toEqual(['pdf-failed']);
    expect(codes(await readAll(pdfReader, whole.subarray(0, 300)))).toEqual(['pdf-failed']);
    expect(codes(await readAll(pdfReader, 'The talks failed.'))).toEqual(['pdf-failed']);
    expect(codes(await readAll(pdfReader, createPdf([[]])))).toEqual(['empty-input']);
  });
});
