import { deflateSync } from 'node:zlib';
import type { Seeded } from '../seeded.ts';
import { type HostileKind, scale } from './hostile-file.ts';

const FONT = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>';
const TEXT = 'BT /F1 12 Tf 72 700 Td (The harbour of Osmark stays shut.) Tj ET';

/** An object's body, or a stream of a dictionary's entries and its data. */
type PdfObject = string | readonly [entries: string, data: Buffer];

/** A file of these objects, numbered from 1; the first is the catalog. */
function writePdf(objects: readonly PdfObject[], trailer = ''): Buffer {
  const pieces: Buffer[] = [Buffer.from('%PDF-1.5\n')];
  const places: number[] = [];
  let length = pieces[0]!.length;
  const add = (piece: Buffer): void => {
    pieces.push(piece);
    length += piece.length;
  };
  for (const [index, object] of objects.entries()) {
    places.push(length);
    add(Buffer.from(`${index + 1} 0 obj\n`));
    add(typeof object === 'string' ? Buffer.from(object, 'latin1') : writeStream(object));
    add(Buffer.from('\nendobj\n'));
  }
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`);
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${rows.join('')}trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${length}\n%%EOF\n`;
  return Buffer.concat([...pieces, Buffer.from(table)]);
}

function writeStream([entries, data]: Exclude<PdfObject, string>): Buffer {
  const head = Buffer.from(`<< /Length ${data.length} ${entries} >>\nstream\n`);
  return Buffer.concat([head, data, Buffer.from('\nendstream')]);
}

const flate = (text: string | Buffer, entries = ''): PdfObject => [
  `/Filter /FlateDecode ${entries}`,
  deflateSync(text, { level: 9 }),
];
const plain = (text: string, entries = ''): PdfObject => [entries, Buffer.from(text, 'latin1')];

/** One page: objects 1 to 4 are catalog, pages, font and page, 5 is its content, and more may follow. */
function onePage(content: PdfObject, resources = '', more: readonly PdfObject[] = []): Buffer {
  return writePdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [4 0 R] /Count 1 >>',
    FONT,
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 5 0 R /Resources << /Font << /F1 3 0 R >> ${resources} >> >>`,
    content,
    ...more,
  ]);
}

const form = (content: string, resources: string): PdfObject =>
  flate(
    content,
    `/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /Font << /F1 3 0 R >> /XObject << ${resources} >> >>`,
  );

const pdf = (create: (size: number, seeded: Seeded) => Buffer): HostileKind => ({ extension: 'pdf', create });

/** PDFs: short programs that draw for ever, and trees without leaves. */
export const PDF_KINDS: Readonly<Record<string, HostileKind>> = {
  'pdf-saved-states': pdf((size, seeded) =>
    onePage(flate(`${seeded.pick(['q ', 'q 1 0 0 1 0 0 cm ', 'q Q ', 'BT '])}`.repeat(scale(2_000_000, size)) + TEXT)),
  ),
  'pdf-long-stream': pdf((size, seeded) => {
    const piece = seeded.pick([' ', `${TEXT}\n`, '0 0 m 1 1 l S\n', '%\n', '(x) ']);
    return onePage(flate(Buffer.alloc(scale(100_000_000, size), piece)));
  }),
  'pdf-many-shows': pdf((size, seeded) => {
    const show = seeded.pick(['(a) Tj ', '[(a) -9 (b)] TJ ', '(a) Tj 1 0 Td ', "(a) ' "]);
    return onePage(flate(`BT /F1 12 Tf 72 700 Td ${show.repeat(scale(1_500_000, size))}ET`));
  }),
  'pdf-many-kids': pdf((size) => {
    const kids = scale(100_000, size);
    return writePdf([
      '<< /Type /Catalog /Pages 2 0 R >>',
      `<< /Type /Pages /Kids [${'3 0 R '.repeat(kids)}] /Count ${kids} >>`,
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>',
    ]);
  }),
  'pdf-many-pages': pdf((size) => {
    const kids = Array.from({ length: scale(100_000, size) }, (_, n) => n + 4);
    const pages = kids.map(() => '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 3 0 R >>');
    return writePdf([
      '<< /Type /Catalog /Pages 2 0 R >>',
      `<< /Type /Pages /Kids [${kids.map((n) => `${n} 0 R`).join(' ')}] /Count ${kids.length} >>`,
      flate('q '.repeat(1000)),
      ...pages,
    ]);
  }),
  'pdf-cyclic-kids': pdf((size, seeded) => {
    const count = scale(2000, size);
    const nodes = Array.from(
      { length: count },
      () =>
        `<< /Type /Pages /Kids [${`${2 + seeded.below(count)} 0 R `.repeat(2)}] /Count ${seeded.pick([1, 1000, 2_000_000_000])} >>`,
    );
    return writePdf(['<< /Type /Catalog /Pages 2 0 R >>', ...nodes]);
  }),
  'pdf-deep-kids': pdf((size) => {
    const depth = scale(60_000, size);
    const nodes = Array.from({ length: depth }, (_, n) => `<< /Type /Pages /Kids [${n + 3} 0 R] /Count 1 >>`);
    return writePdf(['<< /Type /Catalog /Pages 2 0 R >>', ...nodes, '<< /Type /Page /MediaBox [0 0 9 9] >>']);
  }),
  'pdf-lying-count': pdf((_size, seeded) =>
    writePdf([
      '<< /Type /Catalog /Pages 2 0 R >>',
      `<< /Type /Pages /Kids [3 0 R] /Count ${seeded.pick([1_000_000_000, -5, 100_000])} >>`,
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>',
    ]),
  ),
  'pdf-form-cycle': pdf((size) =>
    onePage(flate('/X6 Do '.repeat(scale(1000, size))), '/XObject << /X6 6 0 R /X7 7 0 R >>', [
      form('/X7 Do /X6 Do', '/X6 6 0 R /X7 7 0 R'),
      form('/X6 Do /X7 Do', '/X6 6 0 R /X7 7 0 R'),
    ]),
  ),
  'pdf-form-fan': pdf((size) => {
    const depth = 6 + scale(24, size);
    const forms = Array.from({ length: depth }, (_, n) =>
      form(n + 1 < depth ? `/X${n + 7} Do /X${n + 7} Do ` : TEXT, n + 1 < depth ? `/X${n + 7} ${n + 7} 0 R` : ''),
    );
    return onePage(flate('/X6 Do'), '/XObject << /X6 6 0 R >>', forms);
  }),
  'pdf-many-forms': pdf((size) =>
    onePage(flate('/X6 Do '.repeat(scale(300_000, size))), '/XObject << /X6 6 0 R >>', [form(TEXT, '')]),
  ),
  'pdf-filter-chain': pdf((size, seeded) => {
    const rounds = seeded.pick([1, 2, 3]);
    let data: Buffer = Buffer.alloc(scale(200_000_000, size), ' ');
    for (let round = 0; round < rounds; round += 1) data = deflateSync(data, { level: 9 });
    return onePage([`/Filter [${'/FlateDecode '.repeat(rounds)}]`, data]);
  }),
  'pdf-odd-filters': pdf((size, seeded) => {
    const filter = seeded.pick(['/ASCIIHexDecode', '/ASCII85Decode', '/RunLengthDecode', '/LZWDecode']);
    return onePage([`/Filter [${`${filter} `.repeat(scale(200, size))}]`, Buffer.alloc(scale(2_000_000, size), 'z')]);
  }),
  'pdf-predictor': pdf((size, seeded) =>
    onePage(
      flate(
        Buffer.alloc(scale(1_000_000, size)),
        `/DecodeParms << /Predictor ${seeded.pick([2, 12, 15])} /Columns ${seeded.pick([1, 1_000_000_000])} /Colors ${seeded.pick([1, 32])} >>`,
      ),
    ),
  ),
  'pdf-table-loop': pdf((size) => {
    const whole = onePage(plain(TEXT)).toString('latin1');
    const at = whole.lastIndexOf('xref\n0');
    return Buffer.from(
      whole.replace(/trailer\n<</, `trailer\n<< /Prev ${at} /XRefStm ${at} `) +
        ' '.repeat(scale(3000, size)) +
        '\n%%EOF',
      'latin1',
    );
  }),
  'pdf-no-table': pdf((size) => {
    const objects = Array.from({ length: scale(300_000, size) }, (_, n) => `${n} 0 obj << /Type /Page >> endobj\n`);
    return Buffer.from(`%PDF-1.4\n${objects.join('')}trailer << /Root 1 0 R >>\nstartxref\n99999999\n%%EOF`);
  }),
  'pdf-deep-array': pdf((size, seeded) => {
    const open = seeded.pick(['[', '<< /A ']);
    return onePage(flate(`${open.repeat(scale(2_000_000, size))} ${TEXT}`));
  }),
  'pdf-deep-object': pdf((size) =>
    writePdf([
      `<< /Type /Catalog /Pages 2 0 R /A ${'['.repeat(scale(1_000_000, size))} >>`,
      '<< /Type /Pages /Kids [] /Count 0 >>',
    ]),
  ),
  'pdf-character-map': pdf((size, seeded) => {
    const range = seeded.pick(['<0000> <ffff> <0041>', '<00000000> <ffffffff> <0041>', '<00> <ff> [<0041>]']);
    const map = `begincmap 1 begincodespacerange <0000> <ffff> endcodespacerange\n${`1 beginbfrange ${range} endbfrange\n`.repeat(scale(2000, size))}endcmap`;
    const font =
      '<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /Identity-H /ToUnicode 7 0 R /DescendantFonts [<< /Type /Font /Subtype /CIDFontType2 /BaseFont /X /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>] >>';
    return onePage(plain('BT /F6 12 Tf 72 700 Td <00410042> Tj ET'), '/Font << /F6 6 0 R >>', [font, flate(map)]);
  }),
  'pdf-many-fonts': pdf((size) => {
    const count = scale(20_000, size);
    const names = Array.from(
      { length: count },
      (_, n) => `/G${n} << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>`,
    );
    const shows = Array.from({ length: count }, (_, n) => `/G${n} 1 Tf (a) Tj`);
    return onePage(flate(`BT ${shows.join(' ')} ET`), `/Font << ${names.join(' ')} >>`);
  }),
  'pdf-one-string': pdf((size) => onePage(flate(`BT /F1 1 Tf (${'a'.repeat(scale(30_000_000, size))}) Tj ET`))),
  'pdf-inline-image': pdf((size) => onePage(flate(`${'BI /W 1 /H 1 ID x '.repeat(scale(300_000, size))}${TEXT}`))),
  'pdf-far-places': pdf((size) => {
    const show = (n: number) => `1 0 0 1 ${(n * 7919) % 600} ${(n * 104729) % 790} Tm (a) Tj`;
    return onePage(
      flate(`BT /F1 12 Tf ${Array.from({ length: scale(200_000, size) }, (_, n) => show(n)).join(' ')} ET`),
    );
  }),
};
