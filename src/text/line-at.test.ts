import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markdownReader } from '../ingest/formats/read-markdown.ts';
import { textReader } from '../ingest/formats/read-text.ts';
import { readOne } from '../ingest/formats/reader.suite.ts';
import type { Reader } from '../ingest/formats/reader.ts';
import { findLineAt } from './line-at.ts';

/** For every word of the text, whether it stands on the line of the file that the map tells. */
async function findMisplaced(reader: Reader, file: string): Promise<string[]> {
  const { text, lines } = await readOne(reader, file);
  const fileLines = file.replace(/^\uFEFF/, '').split(/\r\n?|\n/);
  return [...text.matchAll(/\p{L}+/gu)].flatMap(({ 0: word, index }) => {
    const line = findLineAt(lines!, text, index);
    return fileLines[line - 1]?.replace(/[*`]/g, '').includes(word) ? [] : [`${word}: ${line}`];
  });
}

describe('the line of an index', () => {
  test('counts on by line ends from the last pair before it', () => {
    const text = 'a\nb\n\nc\nd';
    expect(
      [0, 2, 5, 7].map((index) =>
        findLineAt(
          [
            [0, 3],
            [5, 20],
          ],
          text,
          index,
        ),
      ),
    ).toEqual([3, 4, 20, 21]);
    expect(findLineAt([], text, 4)).toBe(1);
  });

  test('in plain text is its own, whatever its line ends and marks', async () => {
    const words = fc.stringMatching(/^[a-z]{1,6}( [a-z]{1,6}){0,4}$/);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(words, fc.constant('')), { minLength: 1 }),
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.constantFrom('', '\uFEFF'),
        async (lines, end, mark) => {
          fc.pre(lines.some((line) => line !== ''));
          expect(await findMisplaced(textReader, mark + lines.join(end))).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });

  const SAMPLE = `---
title: Talks
byline: Mara
---

# First heading

One wrapped
paragraph, *with
marks* and [a link
over lines](https://post.example/ "title") and \`code
too\`, then a hard  
break.

Setext heading
==============

- an item
  that wraps
- another

  with a second paragraph
    - a nested
      item

3. three
4. four

> A quote that
> wraps too.
>
> Another.

| head | cell |
| ---- | ---- |
| left | right |

\`\`\`js
fenced code
second line
\`\`\`

    indented code
    below it

<div>
<p>Markup that
wraps &amp; goes on</p>
<p>then <b>more</b></p>
</div>

Last &ldquo;words&rdquo; here.
`;

  test.each(['\n', '\r\n'])(
    'in Markdown is found behind front matter, marks, wrapped lines, lists, code and markup (%j)',
    async (end) => {
      expect(await findMisplaced(markdownReader, SAMPLE.replaceAll('\n', end))).toEqual([]);
      const { text, lines } = await readOne(markdownReader, SAMPLE);
      // Words that stand in several lines would pass anywhere; these stand in one.
      const of = (word: string): number => findLineAt(lines!, text, text.indexOf(word));
      const wanted = SAMPLE.split('\n');
      for (const word of [
        'First',
        'paragraph,',
        'marks and',
        'over',
        'too,',
        'break.',
        'Setext',
        'that wraps',
        'nested',
        'three',
        'wraps too',
        'right',
        'fenced',
        'second line',
        'indented',
        'below',
        'goes',
        'more',
        'Last',
      ])
        expect([word, of(word)]).toEqual([
          word,
          wanted.findIndex((line) => line.replace(/[*`]/g, '').includes(word)) + 1,
        ]);
    },
  );

  test('in Markdown made at random stands in the file', async () => {
    const marks = fc.constantFrom(
      ...[
        ' ',
        '\n',
        '\n\n',
        '\n\n- ',
        '\n\n> ',
        '\n\n## ',
        ' **',
        '** ',
        '  \n',
        '\n- ',
        '\n\n1. ',
        '\n\n    ',
        ' `',
        '` ',
      ],
      ...['\n\n```\n', '\n```\n\n', '\n\n<p>', '</p>\n\n', ' &amp; '],
    );
    await fc.assert(
      fc.asyncProperty(fc.array(marks, { minLength: 4, maxLength: 40 }), async (between) => {
        const words = between.map((_mark, index) => `word${index}end`);
        const file = words.map((word, index) => word + between[index]).join('');
        const { text, lines } = await readOne(markdownReader, file);
        const fileLines = file.split('\n');
        const isMisplaced = (word: string): boolean =>
          text.includes(word) && !fileLines[findLineAt(lines!, text, text.indexOf(word)) - 1]!.includes(word);
        expect(words.filter(isMisplaced)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});
