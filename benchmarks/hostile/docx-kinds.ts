import { strToU8, zipSync } from 'fflate';
import type { Seeded } from '../seeded.ts';
import { type HostileKind, scale } from './hostile-file.ts';
import { createOverlappingZip } from './overlapping-zip.ts';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const MEGABYTE = 1024 * 1024;

const wrap = (root: string, inside: string): string => `<w:${root} xmlns:w="${WORD}">${inside}</w:${root}>`;
const paragraph = (text: string, properties = ''): string => `<w:p>${properties}<w:r><w:t>${text}</w:t></w:r></w:p>`;
const relate = (type: string, target: string): string =>
  `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/${type}" Target="${target}"/></Relationships>`;

type Parts = Readonly<Record<string, string | Uint8Array>>;

function pack(parts: Parts): Uint8Array {
  const all: Parts = { '_rels/.rels': relate('officeDocument', 'word/document.xml'), ...parts };
  const bytes = Object.entries(all).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]);
  return zipSync(Object.fromEntries(bytes), { level: 6 });
}

const docx = (create: (size: number, seeded: Seeded) => Parts): HostileKind => ({
  extension: 'docx',
  create: (size, seeded) => pack(create(size, seeded)),
});

const body = (create: (size: number, seeded: Seeded) => string): HostileKind =>
  docx((size, seeded) => ({ 'word/document.xml': wrap('document', `<w:body>${create(size, seeded)}</w:body>`) }));

/** Word documents: small archives of much, and marks that their converter follows round and round. */
export const DOCX_KINDS: Readonly<Record<string, HostileKind>> = {
  'docx-bomb': docx((size, seeded) => ({
    'word/document.xml': new Uint8Array(scale(300 * MEGABYTE, size)).fill(seeded.pick([0, 0x20, 0x3c, 0x41])),
  })),
  'docx-bomb-renamed': docx((size, seeded) => {
    const name = seeded.pick(['words/main.bin', 'word/document.png', 'a/../b.xml', 'document']);
    return { '_rels/.rels': relate('officeDocument', `/${name}`), [name]: new Uint8Array(scale(300 * MEGABYTE, size)) };
  }),
  'docx-bomb-beside': docx((size, seeded) => {
    const kind = seeded.pick(['styles', 'numbering', 'footnotes', 'endnotes', 'comments']);
    return {
      'word/document.xml': wrap('document', `<w:body>${paragraph('The harbour stays shut.')}</w:body>`),
      'word/_rels/document.xml.rels': relate(kind, 'other.dat'),
      'word/other.dat': new Uint8Array(scale(300 * MEGABYTE, size)),
    };
  }),
  'docx-open-fields': body((size) => {
    const begin =
      '<w:p><w:r><w:fldChar w:fldCharType="begin"/><w:instrText>HYPERLINK "a"</w:instrText><w:fldChar w:fldCharType="separate"/></w:r></w:p>';
    return begin.repeat(scale(60_000, size)) + '<w:p><w:r/></w:p>'.repeat(scale(60_000, size));
  }),
  'docx-field-words': body((size) => {
    const words = `<w:instrText>HYPERLINK ${' '.repeat(50)}</w:instrText>`.repeat(scale(20_000, size));
    const ends = '<w:fldChar w:fldCharType="separate"/>'.repeat(scale(20_000, size));
    return `<w:p><w:r><w:fldChar w:fldCharType="begin"/>${words}${ends}</w:r></w:p>`;
  }),
  'docx-deep': body((size, seeded) => {
    const tag = seeded.pick(['w:ins', 'w:sdt><w:sdtContent', 'w:smartTag', 'w:tbl><w:tr><w:tc', 'w:hyperlink']);
    const close = tag
      .split('><')
      .reverse()
      .map((name) => `</${name}>`)
      .join('');
    const depth = scale(40_000, size);
    return `<w:p>${`<${tag}>`.repeat(depth)}${close.repeat(depth)}</w:p>`;
  }),
  'docx-grid-span': body((size, seeded) => {
    const span = seeded.pick(['1000000000', '-1', '1e9', '99999999999999999999']);
    const cell = `<w:tc><w:tcPr><w:gridSpan w:val="${span}"/><w:vMerge/></w:tcPr>${paragraph('7')}</w:tc>`;
    return `<w:tbl>${`<w:tr>${cell.repeat(3)}</w:tr>`.repeat(scale(15_000, size))}</w:tbl>`;
  }),
  'docx-style-cycle': docx((size) => {
    const styles = Array.from({ length: scale(30_000, size) }, (_, n) => {
      const marks = `<w:name w:val="s${n}"/><w:basedOn w:val="s${(n * 7 + 1) % 30_000}"/><w:link w:val="s${n}"/>`;
      return `<w:style w:type="paragraph" w:styleId="s${n}">${marks}</w:style>`;
    });
    const words = Array.from({ length: 2000 }, (_, n) => paragraph('x', `<w:pPr><w:pStyle w:val="s${n}"/></w:pPr>`));
    return {
      'word/document.xml': wrap('document', `<w:body>${words.join('')}</w:body>`),
      'word/styles.xml': wrap('styles', styles.join('')),
    };
  }),
  'docx-numbering-cycle': docx((size) => {
    const count = scale(3000, size);
    const link = (n: number) =>
      `<w:abstractNum w:abstractNumId="${n}"><w:numStyleLink w:val="n${(n + 1) % count}"/></w:abstractNum>`;
    const num = (n: number) => `<w:num w:numId="${n}"><w:abstractNumId w:val="${n}"/></w:num>`;
    const style = (n: number) =>
      `<w:style w:type="numbering" w:styleId="n${n}"><w:name w:val="n${n}"/><w:pPr><w:numPr><w:numId w:val="${n}"/></w:numPr></w:pPr></w:style>`;
    const item = (n: number) =>
      paragraph('x', `<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="${n}"/></w:numPr></w:pPr>`);
    const each = Array.from({ length: count }, (_, n) => n);
    return {
      'word/document.xml': wrap('document', `<w:body>${each.map(item).join('')}</w:body>`),
      'word/numbering.xml': wrap('numbering', each.map((n) => link(n) + num(n)).join('')),
      'word/styles.xml': wrap('styles', each.map(style).join('')),
    };
  }),
  'docx-entities': docx((size) => {
    const doctype = `<!DOCTYPE x [<!ENTITY a "${'ha'.repeat(1000)}">${Array.from({ length: scale(30, size) }, (_, n) => `<!ENTITY a${n} "${`&a${n ? n - 1 : ''};`.repeat(10)}">`).join('')}]>`;
    return { 'word/document.xml': `${doctype}${wrap('document', `<w:body>${paragraph('&a9;')}</w:body>`)}` };
  }),
  'docx-many-parts': docx((size) => {
    const parts = Array.from({ length: scale(60_000, size) }, (_, n) => [`word/part${n}.xml`, '<x/>']);
    return {
      'word/document.xml': wrap('document', `<w:body>${paragraph('x')}</w:body>`),
      ...Object.fromEntries(parts),
    };
  }),
  'docx-namespaces': docx((size) => {
    const names = Array.from({ length: scale(400, size) }, (_, n) => `xmlns:n${n}="u${n}"`).join(' ');
    return {
      'word/document.xml': wrap('document', `<w:body>${`<w:p ${names}>`.repeat(400)}${'</w:p>'.repeat(400)}</w:body>`),
    };
  }),
  'docx-notes': docx((size) => {
    const mark = '<w:r><w:footnoteReference w:id="1"/></w:r>';
    return {
      'word/document.xml': wrap('document', `<w:body><w:p>${mark.repeat(scale(40_000, size))}</w:p></w:body>`),
      'word/footnotes.xml': wrap('footnotes', `<w:footnote w:id="1"><w:p>${mark.repeat(20)}</w:p></w:footnote>`),
    };
  }),
  'docx-alternates': body((size) => {
    const depth = scale(2000, size);
    const [open, close] = ['<mc:AlternateContent><mc:Fallback>', '</mc:Fallback></mc:AlternateContent>'];
    return `<w:p xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">${open.repeat(depth)}${close.repeat(depth)}</w:p>`;
  }),
  'docx-runs': body(
    (size) => `<w:p>${'<w:r><w:rPr><w:b/><w:i/></w:rPr><w:t>a</w:t></w:r>'.repeat(scale(400_000, size))}</w:p>`,
  ),
  'docx-attributes': body(
    (size) => `<w:p ${Array.from({ length: scale(200_000, size) }, (_, n) => `a${n}="1"`).join(' ')}/>`,
  ),
  'docx-overlapping': { extension: 'docx', create: (size) => createOverlappingZip(scale(5000, size)) },
};
