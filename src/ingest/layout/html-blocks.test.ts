import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readHtmlBlocks } from './html-blocks.ts';
import { parseHtml } from './html-document.ts';
import { layOutBlocks, toSpan } from './text-blocks.ts';

const readBlocks = (html: string) => readHtmlBlocks(parseHtml(`<body>${html}</body>`).querySelector('body')!);
const read = (html: string): string[] => readBlocks(html).map(({ text }) => text);

describe('raised and lowered text', () => {
  test.each([
    ['a note', 'At least 45<sup>1</sup> sailors drowned in 2019<sup>2</sup>.', 'At least 45 sailors drowned in 2019.'],
    ['a note that is a link', '120<sup><a href="#n3">3</a></sup> people', '120 people'],
    ['a note in brackets', 'it rose.<sup>[4]</sup> Then', 'it rose. Then'],
    ['several notes', 'it rose<sup>1,2</sup> and<sup>3–5</sup> fell<sup>*</sup>', 'it rose and fell'],
    ['an area', 'cut 45 m<sup>2</sup> of 20 km<sup>2</sup>, at 3 m<sup>3</sup>/s', 'cut 45 m² of 20 km², at 3 m³/s'],
    ['a note behind a short word', 'they came in<sup>2</sup> and left', 'they came in and left'],
    [
      'a power of ten',
      '10<sup>6</sup> parts, 3 × 10<sup>2</sup> cells, 10<sup>-9</sup> m',
      '10^6 parts, 3 × 10^2 cells, 10^-9 m',
    ],
    ['ten with the next note', 'one<sup>1</sup> two<sup>2</sup> of 10<sup>3</sup> boats', 'one two of 10 boats'],
    ['an ordinal', 'the 21<sup>st</sup> and the 2<sup>nd</sup>', 'the 21st and the 2nd'],
    ['a variable', 'E = mc<sup>2</sup>, and R<sup>2</sup> was low', 'E = mc², and R² was low'],
    ['an isotope', 'of <sup>14</sup>C and <sup>235</sup>U', 'of ¹⁴C and ²³⁵U'],
    ['a charge', 'Na<sup>+</sup> and Ca<sup>2+</sup>', 'Na+ and Ca2+'],
    ['a fraction', 'a hull of 5<sup>1</sup>/<sub>2</sub> inches', 'a hull of 5 1/2 inches'],
    ['a formula', 'CO<sub>2</sub> and H<sub>2</sub>O', 'CO2 and H2O'],
  ])('%s', (_name, html, text) => {
    expect(read(`<p>${html}</p>`)).toEqual([text]);
  });
});

describe('what is no text', () => {
  test.each([
    ['<p>killed <del>12</del> <ins>14</ins>, and <s>three</s> four sank</p>', ['killed 14, and four sank']],
    ['<p>not <span style="color:red; text-decoration: line-through">€90m</span> €7m</p>', ['not €7m']],
    ['<p>a <span hidden>b</span><span style="display:none">c</span><i class="sr-only">d</i> e</p>', ['a e']],
    ['<p>a <i class="material-icons" aria-hidden="true">share</i> b</p>', ['a b']],
    ['<p><span aria-hidden="true">5m</span><span class="sr-only">5 minutes</span> ago</p>', ['5m ago']],
    ['<p><span class="dropcap" aria-hidden="true">T</span>he quay</p>', ['The quay']],
    ['<div class="d-none">a</div><div class="d-none d-md-block">b</div><div hidden>c</div>', ['b']],
  ])('%s', (html, blocks) => {
    expect(read(html)).toEqual(blocks);
  });
});

describe('neighbours', () => {
  test.each([
    ['<span style="display:block">Monday</span><span style="display: block">The vote.</span>', ['Monday', 'The vote.']],
    ['<div>Herring:<div>3,100 tonnes</div>Cod:<div>900</div></div>', ['Herring:', '3,100 tonnes', 'Cod:', '900']],
    ['<p>Edda Flint<br>mayor of Skarn<br/>said</p>', ['Edda Flint\nmayor of Skarn\nsaid']],
    ['<p>One.<br> <br>&nbsp;<br>Two.</p>', ['One.', 'Two.']],
    ['<p><a href="/f">Facebook</a><a href="/t">Twitter</a></p>', ['Facebook Twitter']],
    ['<p><b>W</b>hen <i>un</i>happy <span>Mc</span><span>Donald</span></p>', ['When unhappy McDonald']],
    ['<p>the <nobr>AP fund</nobr>, <font>Ivar Holm</font> <wbr>said</p>', ['the AP fund, Ivar Holm said']],
    ['<p>&nbsp; &nbsp;In\n  the <q>full</q> sense </p>', ['In the “full” sense']],
  ])('%s', (html, blocks) => {
    expect(read(html)).toEqual(blocks);
  });

  test('a table of data has its rows, one that lays out a page has none', () => {
    expect(
      read('<table><tr><th>Year</th><th>Tonnes</th></tr><tr><td><p>2025</p></td><td>3,100</td></tr></table>'),
    ).toEqual(['Year\tTonnes', '2025\t3,100']);
    expect(read('<table><tr><td>Menu</td><td><p>One.</p><p>Two.</p></td></tr></table>')).toEqual([
      'Menu',
      'One.',
      'Two.',
    ]);
  });
});

describe('places', () => {
  const inline = fc.constantFrom(
    'a b',
    ' ',
    '\n',
    'word',
    '&nbsp;',
    '<br>',
    '<b>bold</b>',
    '<i> c </i>',
    '<q>d</q>',
    '1<sup>2</sup>',
  );
  const piece = fc.oneof(
    inline,
    inline,
    inline.map((inner) => `<cite>${inner}</cite>`),
    fc.constantFrom('<p>', '</p>', '<ul><li>', '</ul>', '<td>', '<tr>', '<table>', '</table>', '<pre> x\n\n y</pre>'),
  );

  test('a mark covers what its element says, and a range of blocks the same words in the text', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const blocks = readBlocks(pieces.join(''));
        const laidOut = layOutBlocks(blocks);
        for (const [block, { text, marks }] of blocks.entries()) {
          expect(text).toBe(text.replace(/[ \t\u00a0]+$/, ''));
          const range = { from: { block, offset: 0 }, to: { block, offset: text.length } };
          expect(laidOut.text.slice(...toSpan(range, laidOut))).toBe(text);
          for (const { element, start, end } of marks) {
            const said = (words: string): string => words.replace(/[\s\u00a0“”]+/g, '');
            if (element.querySelector('sup') === null) {
              expect(said(text.slice(start, end)).replace(/^•|^\d\./, '')).toBe(said(element.textContent));
            }
            expect(end).toBeLessThanOrEqual(text.length);
          }
        }
      }),
      { numRuns: 300, examples: [[['<i> c </i>', '<cite>&nbsp;</cite>', '<br>', '<cite>a b</cite>']]] },
    );
  });
});
