import type { Seeded } from '../seeded.ts';
import { type HostileKind, scale } from './hostile-file.ts';

const SENTENCE = 'The harbour of Osmark stays shut for a third week, the council said on Tuesday evening.';
const PARAGRAPHS = `<p>${SENTENCE}</p>`.repeat(8);

const page = (body: string, head = ''): string =>
  `<!doctype html><html><head><title>The harbour stays shut</title>${head}</head><body>${body}</body></html>`;

const article = (inside: string, head = ''): string =>
  page(`<article><h1>The harbour stays shut</h1>${PARAGRAPHS}${inside}</article>`, head);

const html = (create: (size: number, seeded: Seeded) => string): HostileKind => ({ extension: 'html', create });

const jsonLd = (text: string): string => article('', `<script type="application/ld+json">${text}</script>`);

/** Pages: what makes tree builders, extractors and regular expressions slow. */
export const HTML_KINDS: Readonly<Record<string, HostileKind>> = {
  'html-srcset': html((size) => article(`<img srcset="${'a'.repeat(scale(600_000, size))} b">`)),
  'html-srcset-gaps': html((size) => article(`<img srcset="${'a 1.5.5 '.repeat(scale(80_000, size))}">`)),
  'html-nested-blocks': html((size, seeded) => {
    const depth = 300 + seeded.below(180);
    const inside = `<p>${SENTENCE}</p>`.repeat(scale(20_000, size));
    return page(`${'<div>'.repeat(depth)}${inside}${'</div>'.repeat(depth)}`);
  }),
  'html-nested-inline': html((size, seeded) => {
    const tag = seeded.pick(['b', 'span', 'font', 'em', 'a href="/x"']);
    return article(`<p>${`<${tag}>x `.repeat(scale(100_000, size))}</p>`);
  }),
  'html-attributes': html((size) => {
    const names = Array.from({ length: scale(1_000_000, size) }, (_, n) => `a${n}=1`);
    return article(`<p ${names.join(' ')}>${SENTENCE}</p>`);
  }),
  'html-one-line': html((size) => article(`<p>${`${SENTENCE} `.repeat(scale(340_000, size))}</p>`)),
  'html-one-word': html((size) => article(`<p>${'a'.repeat(scale(9_000_000, size))}</p>`)),
  'html-open-comments': html((size, seeded) =>
    article(seeded.pick(['<!--', '<!-', '<!--x--', '<![CDATA[']).repeat(scale(300_000, size))),
  ),
  'html-open-paragraphs': html((size, seeded) =>
    article(seeded.pick(['<p>', '<p>x', '<li>x', '<td>x', '<option>', '<h1>x']).repeat(scale(199_000, size))),
  ),
  'html-colspan': html((size, seeded) => {
    const cell = `<td colspan=${seeded.pick(['1e9', '1000000000', '-1', '99999999999999999999'])} rowspan=1000000000>x</td>`;
    return article(`<table>${`<tr>${cell.repeat(3)}</tr>`.repeat(scale(20_000, size))}</table>`);
  }),
  'html-wide-row': html((size) => article(`<table><tr>${'<td>7</td>'.repeat(scale(190_000, size))}</tr></table>`)),
  'html-list-start': html((size, seeded) => {
    const start = seeded.pick(['1e308', '99999999999999999999', '-2147483649', 'Infinity']);
    return article(`<ol start=${start} reversed>${'<li value=1e308>One'.repeat(scale(60_000, size))}</ol>`);
  }),
  'html-nested-tables': html((size) => {
    const depth = scale(125, size);
    return article(`${'<table><tr><td>x'.repeat(depth)}${'</td></tr></table>'.repeat(depth)}`.repeat(200));
  }),
  'html-line-breaks': html((size, seeded) =>
    article(`<div>${seeded.pick(['<br>', '<br> <br>', 'x<br><br>', '<br>&nbsp;']).repeat(scale(90_000, size))}</div>`),
  ),
  'html-entities': html((size, seeded) =>
    article(`<p>${seeded.pick(['&', '&amp;', '&#x110000;', '&lt', '&NotExists;']).repeat(scale(1_000_000, size))}</p>`),
  ),
  'html-open-tags': html((size, seeded) =>
    article(seeded.pick(['<a ', '</a ', '<a href="', "<a b='c' ", '<']).repeat(scale(400_000, size))),
  ),
  'html-links': html((size) => article('<a href="/a">harbour</a> '.repeat(scale(190_000, size)))),
  'html-links-of-data': html((size) => article(`<a href="${'../'.repeat(scale(300_000, size))}">harbour</a>`)),
  'html-classes': html((size) =>
    article(`<div class="${'byline comment '.repeat(scale(100_000, size))}">${SENTENCE}</div>`),
  ),
  'html-metas': html((size) =>
    article('', '<meta property="article:author" content="A B">'.repeat(scale(150_000, size))),
  ),
  'html-long-title': html((size, seeded) =>
    article(
      '',
      `<title>${seeded.pick([' | ', ' - ', ' » ', '.', ' ', '\u201c']).repeat(scale(300_000, size))}</title>`,
    ),
  ),
  'html-times': html((size) => article('<time datetime="0001-01-01">21:00</time> '.repeat(scale(90_000, size)))),
  'html-spaces': html((size, seeded) =>
    article(`<p>a${seeded.pick([' ', '\u00a0', '\n', '\t ', '&nbsp; ']).repeat(scale(3_000_000, size))}b</p>`),
  ),
  'html-script-open': html((size) => article(`<script>${'</scrip><script '.repeat(scale(300_000, size))}`)),
  'html-noscript-images': html((size) => article('<noscript><img src="a.png"></noscript>'.repeat(scale(60_000, size)))),
  'html-data-image': html((size) =>
    article(`<img src="data:image/png;base64,${'A'.repeat(scale(20_000_000, size))}">`),
  ),
  'html-svg': html((size) => article(`<svg>${'<g><path d="M0 0"/>'.repeat(scale(90_000, size))}</svg>`)),
  'html-quotes': html((size, seeded) =>
    article(`<p>${seeded.pick(['\u201c', '"', "'", '\u2014 A (@b) ']).repeat(scale(500_000, size))}</p>`),
  ),
  'html-block-quotes': html((size) =>
    article(`<blockquote>x<cite>A B</cite></blockquote>`.repeat(scale(60_000, size))),
  ),
  'html-hidden': html((size) => article(`<p style="${'display:none;'.repeat(scale(100_000, size))}">x</p>`)),
  'html-json-ld-braces': html((size, seeded) =>
    jsonLd(seeded.pick(['{"', '{"":', '"}', '/*{"', ']]>', '*/']).repeat(scale(240_000, size))),
  ),
  'html-json-ld-deep': html((size, seeded) => {
    const [open, close] = seeded.pick([
      ['[', ']'],
      ['{"@graph":', '}'],
      ['{"author":[', ']}'],
    ] as const);
    const depth = scale(100_000, size);
    return jsonLd(open.repeat(depth) + 1 + close.repeat(depth));
  }),
  'html-json-ld-much': html((size) => {
    const thing = '{"@type":"Person","@id":"__proto__","name":"A B","author":[{}]}';
    return jsonLd(`{"@graph":[${Array(scale(60_000, size)).fill(thing).join(',')}]}`);
  }),
  'html-utf7': html((size) => `<meta charset=utf-7>+ADw-script+AD4-${'+AGE-'.repeat(scale(200_000, size))}`),
};
