import { expect, test } from 'vitest';
import { createNumberer, parseNumbering } from './docx-numbering.ts';

const level = (at: number, format: string, pattern: string): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${pattern}"/></w:lvl>`;

const numbering = parseNumbering(
  `<w:numbering>
    <w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1.')}${level(1, 'lowerLetter', '%2)')}</w:abstractNum>
    <w:abstractNum w:abstractNumId="1">${level(0, 'upperRoman', 'Article %1')}${level(1, 'decimal', '%1.%2')}</w:abstractNum>
    <w:abstractNum w:abstractNumId="2">${level(0, 'bullet', '\uF0B7')}</w:abstractNum>
    <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
    <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
    <w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num>
    <w:num w:numId="4"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
  </w:numbering>`,
  `<w:styles><w:style w:styleId="Point"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
    <w:style w:styleId="SubPoint"><w:basedOn w:val="Point"/></w:style></w:styles>`,
);

const label = (...paragraphs: [list: string | null, level?: number, style?: string][]): (string | null)[] => {
  const number = createNumberer(numbering);
  return paragraphs.map(([list, at = null, style = null]) => number({ list, level: at, style }));
};

test('a list goes on behind other text, and one that begins anew begins at its start', () => {
  expect(label(['1'], [null], ['1'], ['4'], ['4'])).toEqual(['1.', null, '2.', '1.', '2.']);
});

test('levels count by themselves, each in its own way', () => {
  expect(label(['1'], ['1', 1], ['1', 1], ['1'], ['1', 1])).toEqual(['1.', 'a)', 'b)', '2.', 'a)']);
  expect(label(['2'], ['2', 1], ['2'], ['3'])).toEqual(['Article I', 'I.1', 'Article II', '•']);
});

test('a style may number its paragraphs; list 0 takes the number away', () => {
  expect(label([null, 0, 'Point'], [null, 0, 'SubPoint'], ['0', 0, 'Point'])).toEqual(['1.', '2.', null]);
});
