import { describe, expect, test } from 'vitest';
import { feedReader } from './read-feed.ts';
import { codes, readAll } from './reader.suite.ts';

async function documentsOf(feed: string) {
  const results = await readAll(feedReader, feed);
  return results.map((result) => (result.ok ? result.document : result.error.code));
}

describe('a feed', () => {
  test('RSS: the full text where it is carried, else the summary', async () => {
    const feed = `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel><title>The Post</title><language>en-gb</language>
      <item><title>Talks &amp;amp; tea</title><link>https://post.example/1</link><pubDate>Sat, 26 Nov 2022 23:30:00 -0500</pubDate><dc:creator>Mara Lindt</dc:creator>
        <description>Short.</description><content:encoded><![CDATA[<p>One.</p><ul><li>a</li><li>b</li></ul>]]></content:encoded></item>
      <item><title>t</title><author>a@post.example (Joren Vale)</author><guid isPermaLink="false">x</guid><description>Two &lt;b&gt;words&lt;/b&gt;.</description></item>
      <item><title>Nothing but a title</title></item></channel></rss>`;
    expect(await documentsOf(feed)).toEqual([
      expect.objectContaining({
        origin: 'in#1',
        text: 'One.\n\n• a\n• b',
        title: 'Talks & tea',
        byline: ['Mara Lindt'],
        publisher: 'The Post',
        publishedAt: '2022-11-26',
        url: 'https://post.example/1',
        language: 'en',
      }),
      expect.objectContaining({
        origin: 'in#2',
        text: 'Two words.',
        byline: ['Joren Vale'],
        url: null,
        publishedAt: null,
      }),
      'empty-input',
    ]);
  });

  test('Atom: plain text is plain, HTML and XHTML are laid out', async () => {
    const feed = `<feed xmlns="http://www.w3.org/2005/Atom"><title>The Post</title><author><name>Mara Lindt</name></author>
      <entry><title type="html">Talks &lt;b&gt;fail&lt;/b&gt;</title><link href="https://post.example/1"/><published>2022-11-26T01:00:00+02:00</published><updated>2022-12-01T00:00:00Z</updated>
        <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>One <b>two</b>.</p><p>Three.</p></div></content></entry>
      <entry><title>t</title><summary>1 &lt; 2 &amp; so on</summary></entry></feed>`;
    expect(await documentsOf(feed)).toEqual([
      expect.objectContaining({
        text: 'One two.\n\nThree.',
        title: 'Talks fail',
        publishedAt: '2022-11-26',
        byline: ['Mara Lindt'],
        url: 'https://post.example/1',
      }),
      expect.objectContaining({ text: '1 < 2 & so on', publisher: 'The Post' }),
    ]);
  });

  test('RDF', async () => {
    const feed = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel rdf:about="x"><title>The Post</title></channel>
      <item rdf:about="https://post.example/1"><title>t</title><link>https://post.example/1</link><description>One.</description><dc:date>2022-11-26</dc:date></item></rdf:RDF>`;
    expect(await documentsOf(feed)).toEqual([
      expect.objectContaining({ text: 'One.', publishedAt: '2022-11-26', publisher: 'The Post' }),
    ]);
  });

  test('several entries of one title, a teaser beside a full text, the name of the site', async () => {
    const feed = `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
      <title>World news | The Beacon</title><link>https://www.thebeacon.example/world</link>
      <item><title>Quay</title><dc:creator><![CDATA[Mara Lindt, Reuters]]></dc:creator><pubDate>Mon, 23 Nov 2026 08:00:00 GMT</pubDate><description>Short...</description>
        <content:encoded><![CDATA[<p>Edda Flint said the quay was rotten.</p><p>The post <a href="u">Quay</a> appeared first on <a href="g">The Beacon</a>.</p>]]></content:encoded></item>
      <item><title>Quay</title><description>Tor Lunde said he had waited for years, and that nobody had come.</description><content:encoded><![CDATA[<img src="x">]]></content:encoded></item>
      <item><title>&amp;lt;em&amp;gt;Quay&amp;lt;/em&amp;gt; again</title><pubDate>Thu, 01 Jan 1970 00:00:00 GMT</pubDate><description>Finn Marsh said no.</description></item></channel></rss>`;
    expect(await documentsOf(feed)).toEqual([
      expect.objectContaining({
        title: 'Quay',
        text: 'Edda Flint said the quay was rotten.',
        byline: ['Mara Lindt'],
        publisher: 'The Beacon',
        publishedAt: '2026-11-23',
        publishedBasis: 'feed',
      }),
      expect.objectContaining({
        title: 'Quay',
        text: 'Tor Lunde said he had waited for years, and that nobody had come.',
      }),
      expect.objectContaining({ title: 'Quay again', publishedAt: null }),
    ]);
  });

  test('Atom: a change is no publication, unless the feed tells no other day', async () => {
    const entry = (days: string): string => `<entry><title>t</title>${days}<summary>One.</summary></entry>`;
    const days = async (...entries: string[]) =>
      (
        await documentsOf(
          `<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title>${entries.map(entry).join('')}</feed>`,
        )
      ).map((document) => typeof document === 'object' && document.publishedAt);
    const updated = '<updated>2022-12-01T00:00:00Z</updated>';
    expect(await days(`<published>2022-11-26T00:00:00Z</published>${updated}`, updated)).toEqual(['2022-11-26', null]);
    expect(await days(updated)).toEqual(['2022-12-01']);
  });

  test('what is no feed, or an empty one, is told', async () => {
    expect(codes(await readAll(feedReader, '<project><name>x</name></project>'))).toEqual(['feed-failed']);
    expect(
      codes(await readAll(feedReader, '<rss version="2.0"><channel><title>The Post</title></channel></rss>')),
    ).toEqual(['empty-input']);
  });

  test('entities of its own are not unfolded, and deep nesting is told', async () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "${'x'.repeat(100)}"><!ENTITY b "${'&a;'.repeat(100)}">]><rss version="2.0"><channel><item><description>y &b;</description></item></channel></rss>`;
    const [result] = await readAll(feedReader, bomb);
    if (result?.ok) expect(result.document.text.length).toBeLessThan(20);
    const deep = `<rss version="2.0"><channel><item><description>${'&lt;b&gt;'.repeat(10_000)}x</description></item></channel></rss>`;
    expect(codes(await readAll(feedReader, deep))).toEqual(['nested-too-deep']);
  });
});
