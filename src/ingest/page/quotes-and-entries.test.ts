import { describe, expect, test } from 'vitest';
import { htmlReader } from '../formats/read-html.ts';
import { readOne } from '../formats/reader.suite.ts';

const P1 =
  '<p>The harbour council of Skarn voted on Monday to close the northern quay for eight months while divers replace the piles.</p>';
const P2 =
  '<p>Fishermen said they would move their boats to Wexholm until the spring, when the quay is to open again.</p>';
const article = (inner: string, head = ''): string =>
  `<html><head><title>Quay to close</title>${head}</head><body><article><h1>Quay to close</h1>${P1}${inner}${P2}</article></body></html>`;

async function turnsOf(html: string) {
  const { text, turns = [] } = await readOne(htmlReader, html);
  return turns.map(({ kind, speaker, span, label }) => [
    kind,
    speaker,
    text.slice(...span),
    label === null ? null : text.slice(...label),
  ]);
}

const WORDS = 'The quay is rotten and they all knew.';

describe('whose words a page tells', () => {
  test.each([
    [
      'a post as Twitter embeds it',
      `<blockquote class="twitter-tweet"><p lang="en">${WORDS}</p>&mdash; Ivar Holm (@ivarholm) <a href="https://t.example/1">November 22, 2026</a></blockquote>`,
      'post',
      'Ivar Holm',
    ],
    [
      'a post as Bluesky embeds it',
      `<blockquote class="bluesky-embed" data-x="1"><p>${WORDS}</p>&mdash; Ivar Holm (<a href="#">@holm.bsky.example</a>) <a href="#">November 22, 2026 at 9:14 AM</a></blockquote>`,
      'post',
      'Ivar Holm',
    ],
    [
      'a quotation with its source in <cite>',
      `<blockquote><p>${WORDS}</p><cite>Ivar Holm, fisherman</cite></blockquote>`,
      'quote',
      'Ivar Holm',
    ],
    [
      'a quotation with its source in a foot',
      `<blockquote><p>${WORDS}</p><footer>— <cite>Ivar Holm</cite></footer></blockquote>`,
      'quote',
      'Ivar Holm',
    ],
    [
      'a figure with its source in the caption',
      `<figure><blockquote><p>${WORDS}</p></blockquote><figcaption>— Ivar Holm, in a letter</figcaption></figure>`,
      'quote',
      'Ivar Holm',
    ],
    ['a quotation with a line below', `<blockquote>${WORDS}<br>– Ivar Holm, 54</blockquote>`, 'quote', 'Ivar Holm'],
    [
      'a quotation with its source in the same line',
      `<blockquote><p>${WORDS} — Ivar Holm</p></blockquote>`,
      'quote',
      'Ivar Holm',
    ],
    [
      'a source in <cite> in the same line',
      `<blockquote><p>${WORDS} <cite>— Ivar Holm</cite></p></blockquote>`,
      'quote',
      'Ivar Holm',
    ],
    [
      'an author whose class is that of a byline',
      `<blockquote><p>${WORDS}</p><p class="author">— Ivar Holm</p></blockquote>`,
      'quote',
      'Ivar Holm',
    ],
    [
      'an office with the name',
      `<blockquote><p>${WORDS}</p><p>— Rep. Ivar Holm (R-Skarn) on Tuesday</p></blockquote>`,
      'quote',
      'Rep. Ivar Holm',
    ],
  ])('%s', async (_name, quote, kind, speaker) => {
    expect(await turnsOf(article(quote))).toEqual([[kind, speaker, WORDS, speaker]]);
  });

  test('a quotation without a source is nobody’s, with all its paragraphs', async () => {
    const quote = `<p>In a letter, Ivar Holm wrote:</p><blockquote><p>${WORDS}</p><p>We will go to court.</p></blockquote>`;
    expect(await turnsOf(article(quote))).toEqual([['quote', null, `${WORDS}\n\nWe will go to court.`, null]]);
  });

  test('a dash amid the words is no source', async () => {
    const quote =
      '<blockquote><p>We waited – and the sea did not. Now it sends a bill — to all of us.</p></blockquote>';
    expect(await turnsOf(article(quote))).toEqual([
      ['quote', null, 'We waited – and the sea did not. Now it sends a bill — to all of us.', null],
    ]);
  });
});

const asked = (question: string, answer: string, tag = 'strong'): string =>
  `<p><${tag}>${question}</${tag}></p><p>${answer}</p>`;

describe('an interview', () => {
  const QUESTIONS = [
    ['Why did it take so long?', 'Because nobody looked. I asked for divers in 2019.'],
    ['Will the state pay?', 'Most of it, I think. We have a letter.'],
    ['What do you tell the fishermen?', 'That I am sorry, and that Wexholm is a good harbour.'],
  ] as const;

  test.each(['strong', 'b', 'em'])('with its questions in <%s>', async (tag) => {
    const body = QUESTIONS.map(([question, answer]) => asked(question, answer, tag)).join('');
    expect(await turnsOf(article(`${body}<h2>The council</h2>`))).toEqual(
      QUESTIONS.flatMap(([question, answer]) => [
        ['question', null, question, null],
        ['answer', null, answer, null],
      ]),
    );
  });

  test('of two questions, where the page says that it is one', async () => {
    const body = `${QUESTIONS.slice(0, 2)
      .map(([question, answer]) => asked(question, answer))
      .join('')}<p><em>Edda Flint spoke to Abby Goodwyn.</em></p>`;
    expect((await turnsOf(article(body))).map(([kind, , words]) => [kind, words])).toEqual([
      ['question', QUESTIONS[0][0]],
      ['answer', QUESTIONS[0][1]],
      ['question', QUESTIONS[1][0]],
      ['answer', QUESTIONS[1][1]],
    ]);
  });

  test.each([
    [
      'an explainer',
      ['What is closed?', 'The northern quay is closed for eight months.'],
      ['Who decided that?', 'The council of Skarn did, by seven votes to two.'],
      ['What does it cost?', 'The work costs 4.2 million euros, the council says.'],
    ],
    [
      'bold subheads',
      ['The vote', 'The vote was seven to two.'],
      ['The cost', 'I do not know the cost, Flint said.'],
      ['The boats', 'We will move them, Holm said.'],
    ],
    [
      'a list of names',
      ['Tor Lunde:', 'Denied the charge of fraud.'],
      ['Rolf Peder:', 'Denied the charge as well.'],
      ['Anton Small:', 'Was not in court.'],
    ],
  ])('%s is none', async (_name, ...pairs) => {
    const body = pairs.map(([question, answer]) => asked(question!, answer!)).join('');
    expect(await turnsOf(article(body))).toEqual([]);
  });
});

async function entriesOf(html: string) {
  const { text, entries = [] } = await readOne(htmlReader, html);
  return entries.map(({ at, byline, span, label }) => [
    at,
    byline,
    label === null ? null : text.slice(...label),
    text.slice(...span),
  ]);
}

const LINES = [
  [
    '21:00',
    '2026-11-23T21:00:00+01:00',
    'Loud bang at the quay',
    'Reporters heard a loud bang at the northern quay, and the police closed the road.',
  ],
  [
    '20:42',
    '2026-11-23T20:42:00+01:00',
    'Divers go down',
    'Two divers went down to the piles in the light of lamps, the harbour master said.',
  ],
  [
    '20:15',
    '2026-11-23T20:15:00+01:00',
    'Council meets',
    'The council meets behind closed doors, and the mayor will speak to the press at ten.',
  ],
] as const;
const ENTRIES = LINES.map(([time, machine, heading, words]) => [
  machine.slice(0, 16),
  [],
  time,
  `${time}\n\n${heading}\n\n${words}`,
]);
const live = (entries: string, head = ''): string => article(entries, head).replace(P2, '');
const LIVE = `<script type="application/ld+json">${JSON.stringify({ '@type': 'LiveBlogPosting', headline: 'Quay to close', liveBlogUpdate: LINES.map(([, machine, headline]) => ({ '@type': 'BlogPosting', headline, datePublished: machine })) })}</script>`;

describe('a live page', () => {
  test.each([
    [
      'articles with the time above the heading',
      LINES.map(
        ([time, machine, heading, words]) =>
          `<article id="b${time}"><header><time datetime="${machine}">${time}</time></header><h2>${heading}</h2><p>${words}</p></article>`,
      ).join(''),
    ],
    [
      'sections with the time below the heading',
      `<div class="posts">${LINES.map(([time, machine, heading, words]) => `<section><h3>${heading}</h3><div class="post-meta"><time datetime="${machine}">${time}</time></div><div><p>${words}</p></div></section>`).join('')}</div>`,
    ],
    [
      'items of a list',
      `<ul class="timeline">${LINES.map(([time, machine, heading, words]) => `<li><time datetime="${machine}">${time}</time><h4>${heading}</h4><div class="text"><p>${words}</p></div></li>`).join('')}</ul>`,
    ],
    [
      'boxes with buttons to share',
      LINES.map(
        ([time, machine, heading, words]) =>
          `<div class="entry"><div class="stamp"><span><time datetime="${machine}">${time}</time></span></div><div><h3><a href="#p">${heading}</a></h3><p>${words}</p></div><div class="share"><a href="#">Share</a><a href="#">Copy link</a></div></div>`,
      ).join(''),
    ],
  ])('%s', async (_name, body) => {
    expect(await entriesOf(live(body))).toEqual(ENTRIES);
  });

  test('times between the paragraphs, the days told by its JSON-LD', async () => {
    const body = LINES.map(
      ([time, , heading, words]) => `<p><strong>${time}</strong></p><h3>${heading}</h3><p>${words}</p>`,
    ).join('');
    expect(await entriesOf(live(body, LIVE))).toEqual(ENTRIES);
  });

  test('times at the head of paragraphs, without any day', async () => {
    const body = LINES.map(([time, , , words]) => `<p><strong>${time}</strong> ${words}</p>`).join('');
    const head = '<script type="application/ld+json">{"@type":"LiveBlogPosting"}</script>';
    expect(await entriesOf(live(body, head))).toEqual(
      LINES.map(([time, , , words]) => [null, [], time, `${time}\n\n${words}`]),
    );
  });

  test('who wrote an entry is data, and no word of it', async () => {
    const body = LINES.map(
      ([time, machine, heading, words]) =>
        `<div class="e"><div class="entry-info"><time datetime="${machine}">${time}</time><mark>Abby Lind-Goodwyn</mark></div><h3>${heading}</h3><p>${words}</p></div>`,
    ).join('');
    expect(await entriesOf(live(body))).toEqual(
      ENTRIES.map(([at, , label, span]) => [at, ['Abby Lind-Goodwyn'], label, span]),
    );
  });

  test('the clock is the page’s where the machine is told another zone', async () => {
    const body = LINES.map(
      ([time, , heading, words], index) =>
        `<article><time datetime="2026-11-23T${['20:00', '19:42', '19:15'][index]}:00Z">${time}</time><h2>${heading}</h2><p>${words}</p></article>`,
    ).join('');
    expect(await entriesOf(live(body))).toEqual(ENTRIES);
  });

  test('an article with the times of its publication and its change is none', async () => {
    const html = article('').replace(
      '</h1>',
      '</h1><p>Published <time datetime="2026-11-23T08:00">08:00</time></p><p>Updated <time>09:30</time></p>',
    );
    expect(await entriesOf(html)).toEqual([]);
  });
});
