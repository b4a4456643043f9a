import { describe, expect, test } from 'vitest';
import { detectByContent, detectByName } from '../detect-format.ts';
import { jsonReader } from '../formats/read-json.ts';
import { newsmlReader } from '../formats/read-newsml.ts';
import { codes, readAll, readOne } from '../formats/reader.suite.ts';

const FIRST = 'Talks between Harvia and Osmark failed on Friday, officials said.';
const SECOND = '“We leave,” said Mara Lindt 😀 & her team.';

describe('ninjs', () => {
  const OLD = {
    uri: 'http://wire.example/n/1',
    type: 'text',
    versioncreated: '2031-03-05T10:00:00Z',
    pubstatus: 'usable',
    language: 'en-GB',
    headline: 'Talks fail',
    byline: 'By Joren Vale',
    copyrightholder: 'Harvia Press',
    infosource: [{ name: 'Osmark Wire' }],
    body_text: `${FIRST}\r\n${SECOND}`,
  };
  const NEW = {
    uri: 'urn:newsml:wire.example:2',
    standard: { name: 'ninjs', version: '3.1' },
    firstCreated: '2031-03-04T10:00:00+01:00',
    versionCreated: '2031-03-05T10:00:00Z',
    by: 'Joren Vale',
    headlines: [
      { role: 'short', value: 'Talks' },
      { role: 'main', value: 'Talks fail' },
    ],
    infoSources: [{ name: 'Osmark Wire', role: 'isrol:originfo' }],
    bodies: [{ contentType: 'text/html', value: `<p>${FIRST}</p><figure><figcaption>Photo</figcaption></figure><p>${SECOND}</p>` }],
  };
  const read = (value: unknown) => readOne(jsonReader, JSON.stringify(value, null, 2));

  test('1.x: a plain body is not altered, and the item tells its headline, byline, day, publisher', async () => {
    expect(await read(OLD)).toMatchObject({
      givenId: OLD.uri,
      format: 'ninjs',
      text: OLD.body_text,
      title: 'Talks fail',
      byline: ['Joren Vale'],
      publisher: 'Harvia Press',
      publishedAt: '2031-03-05',
      language: 'en',
      url: OLD.uri,
    });
  });

  test('3.1: lists of texts, the first day, and the only source where nobody holds the rights', async () => {
    expect(await read(NEW)).toMatchObject({
      text: `${FIRST}\n\n${SECOND}`,
      title: 'Talks fail',
      byline: ['Joren Vale'],
      publisher: 'Osmark Wire',
      publishedAt: '2031-03-04',
      url: null,
    });
    const two = [{ name: 'Osmark Wire' }, { name: 'Vesmar Wire' }];
    expect(await read({ ...NEW, infoSources: two })).toMatchObject({ publisher: null });
  });

  test('what was taken back or held back is in doubt', async () => {
    for (const [status, word] of [
      ['canceled', 'taken it back'],
      ['withheld', 'withholds'],
    ])
      expect((await read({ ...OLD, pubstatus: status })).intake).toMatchObject({
        verdict: 'doubt',
        reasons: [expect.stringContaining(word!)],
      });
  });

  test('an item without a body, of wrong types, or nested without end fails by itself', async () => {
    const { body_text: _, ...empty } = OLD;
    const items = [OLD, { ...empty, pubstatus: 'usable' }, { ...OLD, headline: 7 }, { ...NEW, bodies: [null] }, NEW];
    const results = await readAll(jsonReader, JSON.stringify(items));
    expect(results.map(({ ok, origin }) => [ok, origin])).toEqual([
      [true, 'in#1'],
      [false, 'in#2'],
      [false, 'in#3'],
      [false, 'in#4'],
      [true, 'in#5'],
    ]);
    expect(codes(results)).toEqual(['empty-input', 'bad-document', 'bad-document']);
    const deep = { ...NEW, bodies: [{ contentType: 'text/html', value: '<div>'.repeat(5000) }] };
    expect(codes(await readAll(jsonReader, JSON.stringify(deep)))).toEqual(['nested-too-deep']);
  });

  test('a document of ours that has an address is no item', async () => {
    expect(await read({ id: 'a', text: FIRST, uri: 'urn:x', bodies: [] })).toMatchObject({ format: 'jsonl', givenId: 'a' });
  });
});

describe('NewsML-G2', () => {
  const BODY = '<p>Talks between Harvia and Osmark failed on Friday, officials said.</p><p>“We leave,” said Mara Lindt 😀 &amp; her team.</p>';
  const createItem = (content: string, meta = '', about = '<by>Joren Vale</by><infoSource literal="Osmark Wire"/>') =>
    `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:newsml:wire.example:3" xml:lang="en-GB"><itemMeta>
    <firstCreated>2031-03-04T10:00:00Z</firstCreated><versionCreated>2031-03-05T10:00:00Z</versionCreated>${meta}</itemMeta>
    <contentMeta><headline>Talks fail</headline>${about}</contentMeta><contentSet>${content}</contentSet></newsItem>`;
  const NITF = `<inlineXML contenttype="application/nitf+xml"><nitf><head><title>x</title></head><body><body.head><hedline><hl1>Talks</hl1></hedline></body.head>
    <body.content><block>${BODY}<media><media-caption>Photo</media-caption></media></block></body.content></body></nitf></inlineXML>`;

  test('NITF inside: the article alone, with what the item tells of it', async () => {
    expect(await readOne(newsmlReader, createItem(NITF))).toMatchObject({
      givenId: 'urn:newsml:wire.example:3',
      format: 'newsml',
      text: `${FIRST}\n\n${SECOND}`,
      title: 'Talks fail',
      byline: ['Joren Vale'],
      publisher: 'Osmark Wire',
      publishedAt: '2031-03-04',
      language: 'en',
    });
  });

  test('the provider before the source; codes are no names', async () => {
    const provider = '<provider qcode="nprov:HP"><name>Harvia Press</name></provider>';
    expect(await readOne(newsmlReader, createItem(NITF, provider))).toMatchObject({ publisher: 'Harvia Press' });
    const coded = createItem(NITF, '<provider qcode="nprov:HP"/>', '<infoSource qcode="x:1"/>');
    expect(await readOne(newsmlReader, coded)).toMatchObject({ publisher: null });
  });

  test('plain data, prefixes, and several items in a message, each by itself', async () => {
    const plain = createItem(`<inlineData contenttype="text/plain">${FIRST} R&amp;D</inlineData>`, '<pubStatus qcode="stat:canceled"/>');
    const prefixed = createItem(NITF).replace(/<(\/?)(?=[a-zA-Z])/g, '<$1n:').replace('xmlns=', 'xmlns:n=');
    const empty = createItem('<remoteContent href="x.jpg"/>');
    const message = `<newsMessage><itemSet>${plain}${prefixed}${empty}</itemSet></newsMessage>`;
    const results = await readAll(newsmlReader, message);
    expect(results.map(({ ok, origin }) => [ok, origin])).toEqual([
      [true, 'in#1'],
      [true, 'in#2'],
      [false, 'in#3'],
    ]);
    expect(results[0]).toMatchObject({ document: { text: `${FIRST} R&D`, intake: { verdict: 'doubt' } } });
    expect(results[1]).toMatchObject({ document: { text: `${FIRST}\n\n${SECOND}` } });
  });

  test('charsets as declared', async () => {
    const xml = `<?xml version="1.0" encoding="windows-1252"?>${createItem(NITF.replace(' 😀', ''))}`;
    const bytes = Buffer.from(xml.replaceAll('“', '\u0093').replaceAll('”', '\u0094'), 'latin1');
    expect((await readOne(newsmlReader, bytes)).text).toContain('“We leave,”');
  });

  test.each([
    ['an entity bomb', `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>${createItem('<inlineData>&b;</inlineData>')}`, 'newsml-failed'],
    ['what breaks off', createItem(NITF).slice(0, 600), 'newsml-failed'],
    ['elements out of order', '<newsItem><a><b></a></b></newsItem>', 'newsml-failed'],
    ['a package', '<packageItem><groupSet/></packageItem>', 'newsml-failed'],
    ['deep nesting', `<newsItem>${'<a>'.repeat(5000)}`, 'nested-too-deep'],
    ['no text', createItem('<inlineXML><html><body> </body></html></inlineXML>'), 'empty-input'],
  ])('%s is refused', async (_, xml, code) => {
    expect(codes(await readAll(newsmlReader, xml))).toEqual([code]);
  });

  test('it is known by its root, and a feed that is called .xml stays a feed', async () => {
    expect(detectByContent(Buffer.from(`<?xml version="1.0"?>\n<!-- x -->${createItem(NITF)}`))?.format).toBe('newsml');
    const reader = detectByName('wire.xml')!;
    expect(await readOne(reader, createItem(NITF))).toMatchObject({ format: 'newsml' });
    const feed = `<rss version="2.0"><channel><title>T</title><item><title>t</title><description>${FIRST}</description></item></channel></rss>`;
    expect(await readOne(reader, feed)).toMatchObject({ format: 'feed', text: FIRST });
  });
});
