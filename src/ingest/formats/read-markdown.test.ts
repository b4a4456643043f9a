import { describe, expect, test } from 'vitest';
import { markdownReader } from './read-markdown.ts';
import { codes, readAll, readOne } from './reader.suite.ts';

describe('Markdown', () => {
  test('is read as plain text', async () => {
    const markdown = `# Talks *fail*

The **talks** between
[Harvia](https://post.example) and Osmark ![map](m.png) failed.\\
Nobody \`signed\`.

3. one
4. two
   - inner

> Quoted, she said.

* * *

<p>Set in <b>HTML</b>.</p>

    code
`;
    expect((await readOne(markdownReader, markdown)).text).toBe(
      'Talks fail\n\nThe talks between Harvia and Osmark  failed.\nNobody signed.\n\n3. one\n4. two\n• inner\n\nQuoted, she said.\n\nSet in HTML.\n\ncode',
    );
  });

  test('front matter tells title, date, byline, address, publisher, language', async () => {
    const markdown = `---
title: "Talks: fail"
date: 2022-11-26T23:30:00-05:00
authors: [Mara Lindt, { name: Joren Vale }]
url: https://post.example/a
publisher: The Post
lang: en-GB
---
Text.`;
    expect(await readOne(markdownReader, markdown)).toMatchObject({
      text: 'Text.',
      title: 'Talks: fail',
      publishedAt: '2022-11-26',
      byline: ['Mara Lindt', 'Joren Vale'],
      url: 'https://post.example/a',
      publisher: 'The Post',
      language: 'en',
    });
  });

  test('the first heading is the title, if it comes first', async () => {
    expect((await readOne(markdownReader, '# Talks fail\n\nText.')).title).toBe('Talks fail');
    expect((await readOne(markdownReader, 'Text.\n\n# Later')).title).toBe(null);
  });

  test('a rule at the top is no front matter', async () => {
    expect((await readOne(markdownReader, '---\n\nOne.\n\n---\n\nTwo.')).text).toBe('One.\n\nTwo.');
  });

  test('broken front matter and a bomb of aliases are told', async () => {
    expect(codes(await readAll(markdownReader, '---\ntitle: a: b\n---\nText.'))).toEqual(['bad-document']);
    const level = (name: string, of: string): string => `${name}: &${name} [${Array(9).fill(of).join(', ')}]`;
    const bomb = [
      level('a', 'x'),
      level('b', '*a'),
      level('c', '*b'),
      level('d', '*c'),
      level('e', '*d'),
      'title: *e',
    ].join('\n');
    expect(codes(await readAll(markdownReader, `---\n${bomb}\n---\nText.`))).toEqual(['bad-document']);
  });

  test.each([
    ['quotes', `${'>'.repeat(10_000)} x`],
    ['lists', `${'- '.repeat(10_000)}x`],
    ['emphasis', '*a_ '.repeat(50_000)],
    ['brackets', '['.repeat(50_000)],
  ])('%s nested without end are told', async (_name, markdown) => {
    expect(codes(await readAll(markdownReader, markdown))).toEqual(['nested-too-deep']);
  });
});
