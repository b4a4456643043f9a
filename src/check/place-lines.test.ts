import { expect, test } from 'vitest';
import { markdownReader } from '../ingest/formats/read-markdown.ts';
import { readOne } from '../ingest/formats/reader.suite.ts';
import { createPlacer } from './place-lines.ts';

const MARKDOWN = `---
title: A bridge
---
# A bridge

The council closed **the** [old](https://example.org/old) *bri*dge on
Friday, 😀 said nobody & no\\*body.

- one
- two more
`;

/** Each word of the text, with the words of the file at its place. */
test('words of Markdown are found at their place in the file', async () => {
  const { text, lines } = await readOne(markdownReader, MARKDOWN);
  const place = createPlacer({ text, lines: lines!, source: MARKDOWN });
  const rows = MARKDOWN.split('\n');
  const found = ['council', 'the', 'old', 'Friday', '😀', 'said', 'one', 'two', 'more'].map((word) => {
    const { line, column, offset } = place(text.search(new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'u')));
    expect(MARKDOWN.slice(offset!, offset! + word.length)).toBe(word);
    return rows[line! - 1]!.slice(column! - 1, column! - 1 + word.length);
  });
  expect(found).toEqual(['council', 'the', 'old', 'Friday', '😀', 'said', 'one', 'two', 'more']);
  expect(place(text.indexOf('bridge on'))).toMatchObject({ line: 6, column: 60 });
  expect(place(text.length)).toMatchObject({ line: 10 });
});

test('plain text is its own file; columns count UTF-16 code units', () => {
  const text = 'One.\n\n😀 two three.\n';
  const place = createPlacer({ text, lines: [[0, 1]], source: text });
  expect(place(text.indexOf('two'))).toEqual({ line: 3, column: 4, paragraph: 2, offset: 9 });
});

test('without the file’s own text there are lines and no columns; without lines only paragraphs', () => {
  const text = 'One.\n\nTwo.';
  expect(createPlacer({ text, lines: [[0, 4]], source: null })(6)).toMatchObject({ line: 6, column: null });
  const place = createPlacer({ text, lines: null, source: null });
  expect(place(6)).toEqual({ line: null, column: null, paragraph: 2, offset: null });
});
