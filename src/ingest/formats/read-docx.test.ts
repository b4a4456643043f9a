import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readDocxPart } from './docx-parts.ts';
import { docxReader } from './read-docx.ts';
import { codes, readAll, readOne } from './reader.suite.ts';
import { createDocx, createWordParagraph } from './samples.suite.ts';

const p = createWordParagraph;

describe('a DOCX', () => {
  test('is laid out as a page is; the cells of a row stand on one line', async () => {
    const cell = (text: string): string => `<w:tc>${p(text)}</w:tc>`;
    const row = (a: string, b: string): string => `<w:tr>${cell(a)}${cell(b)}</w:tr>`;
    const body = `${p('Talks fail')}${p('The talks\u00A0failed.')}<w:tbl>${row('Harvia', '12')}${row('Osmark', '7')}</w:tbl>${p('Nobody signed.')}`;
    expect(await readOne(docxReader, createDocx(body))).toMatchObject({
      text: 'Talks fail\n\nThe talks\u00A0failed.\n\nHarvia\t12\n\nOsmark\t7\n\nNobody signed.',
      title: 'Talks fail',
    });
  });

  test('title and author stand in its core properties', async () => {
    const core =
      '<dc:title>Talks &amp; tea</dc:title><dc:creator>Mara Lindt</dc:creator><dc:language>en-GB</dc:language>';
    expect(await readOne(docxReader, createDocx(p('The talks failed.'), core))).toMatchObject({
      title: 'Talks & tea',
      byline: ['Mara Lindt'],
      language: 'en',
    });
  });

  test.each([
    ['is cut off', createDocx(p('The talks failed.')).subarray(0, 400)],
    ['is none', Buffer.from('The talks failed.')],
    ['is an old .doc or locked', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
    ['is another archive', zipSync({ 'a.txt': strToU8('x') })],
  ])('one that %s is told', async (_name, bytes) => {
    expect(codes(await readAll(docxReader, bytes))).toEqual(['docx-failed']);
  });

  test('one nested 10,000 deep is told', async () => {
    const body = `${'<w:p><w:ins>'.repeat(5000)}${'</w:ins></w:p>'.repeat(5000)}`;
    expect(codes(await readAll(docxReader, createDocx(body)))).toHaveLength(1);
  });

  test('one that unpacks beyond all measure is refused before mammoth unpacks it; pictures do not count', () => {
    const zeros = new Uint8Array(3 * 1024 * 1024);
    const [bomb, album] = ['word/document.xml', 'word/media/a.png'].map((name) => zipSync({ [name]: zeros }));
    const read = (bytes: Uint8Array | undefined) => readDocxPart(bytes!, 'docProps/core.xml', 2 * 1024 * 1024);
    expect(() => read(bomb)).toThrow(expect.objectContaining({ code: 'text-too-long' }));
    expect(read(album)).toBe(null);
  });
});
