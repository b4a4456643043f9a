import { gzipSync } from 'node:zlib';
import type { Seeded } from '../seeded.ts';
import { type HostileKind, scale } from './hostile-file.ts';

const SENTENCE = 'The harbour of Osmark stays shut for a third week, the council said on Tuesday evening.';

const kind =
  (extension: string) =>
  (create: (size: number, seeded: Seeded) => string | Uint8Array): HostileKind => ({ extension, create });
const [md, json, feed, txt] = [kind('md'), kind('json'), kind('rss'), kind('txt')];

const times = (count: number, line: (n: number) => string, joint = '\n'): string =>
  Array.from({ length: count }, (_, n) => line(n)).join(joint);

const frontMatter = (yaml: string): string => `---\ntitle: Talks\n${yaml}\n---\n\n${SENTENCE}\n`;

/** Markdown and its front matter. */
export const MARKDOWN_KINDS: Readonly<Record<string, HostileKind>> = {
  'md-keys': md((size) => frontMatter(times(scale(50_000, size), (n) => `key${n}: ${n}`))),
  'md-same-keys': md((size, seeded) =>
    frontMatter(times(scale(50_000, size), () => `${seeded.pick(['__proto__', 'constructor', 'date'])}: x`)),
  ),
  'md-anchors': md((size) => {
    const first = `a0: &a0 [${Array(9).fill('x').join(',')}]\n`;
    return frontMatter(
      first + times(scale(30, size), (n) => `a${n + 1}: &a${n + 1} [${Array(9).fill(`*a${n}`).join(',')}]`),
    );
  }),
  'md-merges': md((size) =>
    frontMatter(
      `base: &b {${times(scale(5000, size), (n) => `k${n}: 1`, ', ')}}\n${times(scale(3000, size), (n) => `m${n}: {<<: *b}`)}`,
    ),
  ),
  'md-deep-yaml': md((size, seeded) =>
    frontMatter(`a: ${seeded.pick(['[', '{a: ', '? ', '- ']).repeat(scale(100_000, size))}`),
  ),
  'md-deep-block-yaml': md((size) => frontMatter(times(scale(2000, size), (n) => `${' '.repeat(n)}a:`))),
  'md-long-scalar': md((size) => frontMatter(`a: "${'\\n \n'.repeat(scale(300_000, size))}"`)),
  'md-emphasis': md((size, seeded) =>
    seeded.pick(['*a **b ', '_a __b ', '**a*', '*', '~~a ', 'a**b']).repeat(scale(300_000, size)),
  ),
  'md-links': md((size, seeded) =>
    seeded.pick(['[', '[a](', '![', '[a][', '](', '[a](<b', '[](']).repeat(scale(300_000, size)),
  ),
  'md-backticks': md((size) => times(scale(1500, size), (n) => `${'`'.repeat(n)} a`, ' ')),
  'md-fences': md((size) => times(scale(20_000, size), (n) => `${'`'.repeat(3 + (n % 50))}\na`)),
  'md-table': md((size) => `|a${'|a'.repeat(2000)}\n|-${'|-'.repeat(2000)}\n${'|x\n'.repeat(scale(60_000, size))}`),
  'md-quotes': md((size, seeded) =>
    `${seeded.pick(['>', '> ', '> - ', '- ']).repeat(scale(20_000, size))}a\n`.repeat(5),
  ),
  'md-staircase': md((size) => times(scale(1200, size), (n) => `${' '.repeat(2 * n)}- a`)),
  'md-list': md((size, seeded) =>
    times(scale(200_000, size), (n) => `${seeded.pick(['- a', `${n}. a`, '999999999) a'])}`),
  ),
  'md-definitions': md(
    (size) =>
      `${times(scale(60_000, size), (n) => `[a${n}]: b`)}\n\n${times(scale(60_000, size), (n) => `[a${n}]`, ' ')}`,
  ),
  'md-html': md((size, seeded) =>
    times(scale(60_000, size), () => seeded.pick(['<div>', '<p>x\n', '<!--', '<a href="', '<?']), '\n\n'),
  ),
  'md-inline-html': md(
    (size, seeded) =>
      `a ${seeded.pick(['<a b=', '<!--', '<?', '<!A ', '<a b="c" ', '<']).repeat(scale(200_000, size))}`,
  ),
  'md-entities': md((size, seeded) =>
    seeded.pick(['&', '&amp', '&#', '\\', 'http://a', 'a@b']).repeat(scale(400_000, size)),
  ),
  'md-one-line': md((size) => `${SENTENCE} `.repeat(scale(340_000, size))),
  'md-blank-lines': md(
    (size, seeded) => `a${seeded.pick(['\n', ' \n', '\t', '\r\n', '\u00a0']).repeat(scale(5_000_000, size))}b`,
  ),
  'md-rules': md((size, seeded) => `${seeded.pick(['* ', '- ', '_ ', '=', '#'])}`.repeat(scale(400_000, size))),
};

/** JSON and JSON Lines. */
export const JSON_KINDS: Readonly<Record<string, HostileKind>> = {
  'json-deep': json(
    (size, seeded) => `[{"id":"1","text":${seeded.pick(['[', '{"a":', '[[]', '[{},']).repeat(scale(15_000_000, size))}`,
  ),
  'json-closed-deep': json(
    (size) => `{"id":"1","text":"x","a":${'['.repeat(scale(20_000_000, size))}${']'.repeat(scale(20_000_000, size))}}`,
  ),
  'json-prototype': json(
    (size) => `{"id":"1","text":"${SENTENCE}",${times(scale(1_000_000, size), () => '"__proto__":{"a":1}', ',')}}`,
  ),
  'json-keys': json(
    (size) => `{"id":"1","text":"${SENTENCE}",${times(scale(1_000_000, size), (n) => `"k${n}":1`, ',')}}`,
  ),
  'json-many': json((size) => `[${times(scale(300_000, size), (n) => `{"id":"${n}","text":"x"}`, ',')}]`),
  'json-faulty': json((size) => `[${times(scale(300_000, size), () => '{"id":1}', ',')}]`),
  'json-numbers': json((size) => `[{"id":"1","text":"x","a":${'9'.repeat(scale(30_000_000, size))}}]`),
  'json-escapes': json((size) => `{"id":"1","text":"${'\\ud800'.repeat(scale(5_000_000, size))}"}`),
  'jsonl-deep': kind('jsonl')(
    (size) => `{"id":"1","text":"x"}\n{"id":"2","a":${'['.repeat(scale(30_000_000, size))}\n{"id":"3","text":"x"}\n`,
  ),
  'jsonl-blank': kind('jsonl')((size) => `${' \n'.repeat(scale(10_000_000, size))}{"id":"1","text":"x"}`),
};

const item = (inside: string): string => `<item><title>Talks</title><description>${inside}</description></item>`;
const rss = (inside: string, before = ''): string =>
  `<?xml version="1.0"?>${before}<rss version="2.0"><channel><title>P</title>${inside}</channel></rss>`;

/** Feeds. */
export const FEED_KINDS: Readonly<Record<string, HostileKind>> = {
  'feed-entities': feed((size, seeded) => {
    const system = seeded.pick([
      '',
      '<!ENTITY x SYSTEM "file:///etc/hostname">',
      '<!ENTITY % p "<!ENTITY q \'%p;\'>">%p;',
    ]);
    const doctype = `<!DOCTYPE x [${system}<!ENTITY a "haha">${times(scale(40, size), (n) => `<!ENTITY a${n} "${`&a${n ? n - 1 : ''};`.repeat(10)}">`)}]>`;
    return rss(item('&a9; &a39; &x;'), doctype);
  }),
  'feed-many-items': feed((size) => rss(item(SENTENCE).repeat(scale(100_000, size)))),
  'feed-deep': feed((size, seeded) =>
    rss(item(seeded.pick(['<a>', '&lt;b&gt;', '<item>', '<![CDATA[<div>]]>']).repeat(scale(200_000, size)))),
  ),
  'feed-open-data': feed((size, seeded) =>
    rss(item(seeded.pick(['<![CDATA[', '<!--', '<?x ', '&', ']]>', '<']).repeat(scale(400_000, size)))),
  ),
  'feed-attributes': feed(
    (size) =>
      `<rss version="2.0" ${times(scale(300_000, size), (n) => `a${n}="1"`, ' ')}><channel>${item('x')}</channel></rss>`,
  ),
  'feed-prototype': feed((size, seeded) =>
    rss(`<${seeded.pick(['__proto__', 'constructor', 'toString'])}>x</a>`.repeat(scale(100_000, size)) + item('x')),
  ),
  'feed-slow-item': feed((size) =>
    rss(item(SENTENCE) + item(`&lt;p&gt;&lt;img srcset="${'a'.repeat(scale(400_000, size))}"&gt;`) + item(SENTENCE)),
  ),
  'feed-space': feed((size) => rss(`${' '.repeat(scale(20_000_000, size))}${item('x')}`)),
};

/** Plain text, odd encodings, captions, and what is packed where it should not be. */
export const TEXT_KINDS: Readonly<Record<string, HostileKind>> = {
  'text-one-line': txt((size) => `${SENTENCE} `.repeat(scale(340_000, size))),
  'text-controls': txt((size, seeded) =>
    seeded.pick(['\u0001', '\u001b[2J', '\u202e', '\u0085']).repeat(scale(5_000_000, size)),
  ),
  'text-odd-utf16': txt((size, seeded) =>
    Buffer.concat([
      Buffer.from(
        seeded.pick([
          [0xff, 0xfe],
          [0xfe, 0xff],
        ]),
      ),
      Buffer.alloc(2 * scale(5_000_000, size) + 1, seeded.pick(['a\0', '\ud800', '\0\0']), 'utf16le'),
    ]),
  ),
  'text-bad-utf8': txt((size, seeded) =>
    Buffer.alloc(
      scale(10_000_000, size),
      Buffer.from(
        seeded.pick([
          [0xc3, 0x28],
          [0xe2, 0x82],
          [0xf0, 0x9f, 0x98],
          [0xc3, 0xa9, 0xff],
        ]),
      ),
    ),
  ),
  'text-utf7': txt((size) => `+${'AGEAYQ'.repeat(scale(1_000_000, size))}-`),
  'text-blank-lines': txt(
    (size, seeded) => `a${seeded.pick(['\n', '\r', ' \n', '\u2028', '\u00a0']).repeat(scale(9_000_000, size))}`,
  ),
  'text-packed': txt((size) => gzipSync(Buffer.alloc(scale(100_000_000, size), 'a'))),
  'html-packed': kind('html')((size) => gzipSync(Buffer.alloc(scale(100_000_000, size), '<p>a')).subarray(0, -9)),
  'captions-cues': kind('vtt')(
    (size) =>
      `WEBVTT\n\n${times(scale(500_000, size), (n) => `${String(n % 100).padStart(2, '0')}:00:00.000 --> 00:00:0${n % 10}.000\n<v A B>x</v>\n`)}`,
  ),
  'captions-marks': kind('vtt')(
    (size, seeded) =>
      `WEBVTT\n\n00:00:00.000 --> 00:00:01.000\n${seeded.pick(['<v ', '<c.', '<00:00', '&', '-->']).repeat(scale(1_000_000, size))}\n`,
  ),
  'captions-numbers': kind('srt')((size) =>
    times(scale(300_000, size), (n) => `${n}\n00:00:00,000 --> 00:00:00,000\nx\n`),
  ),
  'unknown-bytes': kind('bin')((size, seeded) =>
    Buffer.from(Array.from({ length: scale(2_000_000, size) }, () => seeded.below(256))),
  ),
};
