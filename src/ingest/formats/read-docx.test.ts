import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readDocxParts } from './docx-parts.ts';
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

  test('holds what a reader sees: insertions and no deletions, no hidden text, no notes, nothing struck out', async () => {
    const run = (text: string, properties = ''): string =>
      `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
    const body = `<w:p>${run('It closes in ')}<w:del><w:r><w:delText>March</w:delText></w:r></w:del><w:ins>${run('May')}</w:ins>${run(' secretly', '<w:vanish/>')}${run(' or June', '<w:strike/>')}<w:r><w:footnoteReference w:id="2"/></w:r>${run(', 12 m')}${run('2', '<w:vertAlign w:val="superscript"/>')}.</w:p>`;
    expect((await readOne(docxReader, createDocx(body))).text).toBe('It closes in May, 12 m²');
  });

  test('the lines of a cell are one', async () => {
    const body = `<w:tbl><w:tr><w:tc>${p('Skarn')}${p('harbour')}</w:tc><w:tc>${p('12')}</w:tc></w:tr></w:tbl>${p('Nobody signed.')}`;
    expect((await readOne(docxReader, createDocx(body))).text).toContain('Skarn harbour\t12');
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

  test('one that unpacks beyond all measure is refused before mammoth unpacks it; what is not read does not count', () => {
    const zeros = new Uint8Array(3 * 1024 * 1024);
    const read = (parts: Record<string, Uint8Array>) => readDocxParts(zipSync(parts), 2 * 1024 * 1024);
    const isRefused = expect.objectContaining({ code: 'text-too-long' });
    expect(() => read({ 'word/document.xml': zeros })).toThrow(isRefused);
    expect(() => read({ 'word/document.xml': strToU8('<x/>'), 'word/styles.xml': zeros })).toThrow(isRefused);
    expect(() => read({ '_rels/.rels': linkTo('/deep/er.bin'), 'deep/er.bin': zeros })).toThrow(isRefused);
    expect(read({ 'word/document.xml': strToU8('<x/>'), 'word/media/a.png': zeros }).core).toBe(null);
  });

  test('sizes that lie unpack no further than they say', () => {
    const packed = zipSync({ 'word/document.xml': new Uint8Array(3 * 1024 * 1024) });
    const lying = Buffer.from(packed);
    // The size in the directory at the end, which all go by.
    lying.writeUInt32LE(100, lying.indexOf('PK\u0001\u0002') + 24);
    expect(readDocxParts(lying, 1000).archive.length).toBeLessThan(1000);
  });

  test('its parts are found where its relationships say, under whatever name', async () => {
    const usual = unzipSync(createDocx(`${p('Talks fail', 'T9')}${p('Nobody signed.')}`));
    const styles = `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="paragraph" w:styleId="T9"><w:name w:val="Title"/></w:style></w:styles>`;
    const moved = zipSync({
      '[Content_Types].xml': usual['[Content_Types].xml']!,
      '_rels/.rels': linkTo('/text/main2.xml'),
      'text/main2.xml': usual['word/document.xml']!,
      'text/_rels/main2.xml.rels': linkTo('looks.xml', 'styles'),
      'text/looks.xml': strToU8(styles),
    });
    expect(await readOne(docxReader, moved)).toMatchObject({
      title: 'Talks fail',
      text: 'Talks fail\n\nNobody signed.',
    });
  });
});

function linkTo(target: string, type = 'officeDocument'): Uint8Array {
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  return strToU8(
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${office}/${type}" Target="${target}"/></Relationships>`,
  );
}
