import { describe, expect, test } from 'vitest';
import { htmlReader } from './read-html.ts';
import { codes, readAll, readOne } from './reader.suite.ts';

const P1 = '<p>The talks between Harvia and Osmark failed on Friday, officials said in the capital.</p>';
const P2 = '<p>“We leave,” said Mara Lindt, the minister of trade.</p>';
const page = (head: string, body = P1 + P2): string =>
  `<!doctype html><html lang="en-GB"><head>${head}</head><body>${body}</body></html>`;
const ld = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

describe('a page', () => {
  test('is its article alone, with lists and headings on lines of their own', async () => {
    const body = `<nav><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li></ul></nav><article><h1>Talks fail</h1>${P1}
      <h2>What\n they want</h2>${P1.replace('Friday', 'Monday')}<ul><li>a <q>full</q> withdrawal of all troops</li><li>payment of the damage</li></ul>
      <ol start="3"><li>third</li></ol><figure><img src="x"><figcaption>Photo: Someone</figcaption></figure>${P2}<script>var x = "<p>no</p>";</script></article>`;
    const { text } = await readOne(htmlReader, page('<title>Talks fail</title>', body));
    expect(text).toContain('capital.\n\nWhat they want\n\nThe talks');
    expect(text).toContain('\n\n• a “full” withdrawal of all troops\n• payment of the damage\n3. third\n\n“We leave,”');
    expect(text).not.toMatch(/Home|Photo|var x/);
  });

  test.each([
    ['two short paragraphs', page('<title>Talks fail</title>')],
    ['no html, head or body tags', `<title>Talks fail</title>${P1}${P2}`],
    [
      'no closing tags',
      `<html><head><title>Talks fail</title><body>${P1}<p>“We leave,” said Mara Lindt, the minister of trade.`,
    ],
    ['a head that never ends', `<html><head><title>Talks fail</title>${P1}${P2}`],
  ])('is read with %s', async (_name, html) => {
    const { text, title } = await readOne(htmlReader, html);
    expect(title).toBe('Talks fail');
    expect(text).toContain('in the capital.\n\n“We leave,”');
  });

  test.each([
    ['an empty shell', '<html><body><div id="root"></div><script>start()</script></body></html>'],
    [
      'a menu',
      `<html><body>${'<li><a href="/a">All the news of the day from the whole world, every day.</a></li>'.repeat(9)}</body></html>`,
    ],
    ['a login', '<html><body><form><p>Log in</p><input name="a"><button>Go</button></form></body></html>'],
  ])('%s is no article', async (_name, html) => {
    expect(codes(await readAll(htmlReader, html))).toEqual(['no-article']);
  });

  test.each([10_000, 200_000])('nested %i deep is told', async (depth) => {
    expect(codes(await readAll(htmlReader, `<body>${'<div>'.repeat(depth)}${P1}`))).toEqual(['nested-too-deep']);
  });
});

describe('what a page tells of itself', () => {
  test('in JSON-LD, with graphs, arrays and pointers', async () => {
    const head = ld([
      { '@type': 'BreadcrumbList', name: 'no' },
      {
        '@graph': [
          {
            '@type': ['NewsArticle'],
            headline: 'Talks &amp; tea',
            author: [{ name: 'Mara Lindt' }, { '@id': '#v' }],
            datePublished: '2022-11-26T23:30:00-05:00',
            publisher: { '@id': '#p' },
            url: '/a',
          },
          { '@type': 'Organization', '@id': '#p', name: 'The Harvian Post' },
          { '@type': 'Person', '@id': '#v', name: 'Joren Vale' },
        ],
      },
    ]);
    expect(
      await readOne(htmlReader, page(`<title>no</title>${head}`), {}, { url: 'https://post.example/x' }),
    ).toMatchObject({
      title: 'Talks & tea',
      byline: ['Mara Lindt', 'Joren Vale'],
      publishedAt: '2022-11-26',
      publisher: 'The Harvian Post',
      url: 'https://post.example/a',
      language: 'en',
    });
  });

  test('in OpenGraph and meta elements', async () => {
    const head = `<meta property="og:title" content="Talks fail"><meta property="og:site_name" content="The Post">
      <meta property="article:published_time" content="2022-11-26T01:00:00+02:00"><meta name="author" content="By Mara Lindt and Joren Vale">
      <meta property="article:author" content="https://social.example/x"><link rel="canonical" href="https://post.example/a">`;
    expect(await readOne(htmlReader, page(`${head}<script type="application/ld+json">{broken</script>`))).toMatchObject(
      {
        title: 'Talks fail',
        byline: ['Mara Lindt', 'Joren Vale'],
        publishedAt: '2022-11-26',
        publisher: 'The Post',
        url: 'https://post.example/a',
      },
    );
  });

  test('in its markup', async () => {
    const body = `<article><h1>Talks fail</h1><a rel="author" href="/m">Mara Lindt</a><time datetime="2022-11-26">Saturday</time>${P1}${P2}</article>`;
    expect(await readOne(htmlReader, page('<title>Talks fail | The Post</title>', body))).toMatchObject({
      byline: ['Mara Lindt'],
      publishedAt: '2022-11-26',
    });
  });

  test('a front page as canonical address is no address of an article', async () => {
    const head = '<title>t</title><link rel="canonical" href="https://post.example/">';
    const { url } = await readOne(htmlReader, page(head), {}, { url: 'https://post.example/talks' });
    expect(url).toBe('https://post.example/talks');
  });

  test('nothing is made up', async () => {
    expect(await readOne(htmlReader, page(''))).toMatchObject({
      byline: [],
      publisher: null,
      publishedAt: null,
      url: null,
    });
  });
});
