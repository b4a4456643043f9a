import { article, ld, NEWS, page, TALKS } from './page-maker.fixture.ts';

/** Articles that are read, with what is told of them. */
export const DOUBTFUL_PAGES: readonly (readonly [
  name: string,
  verdict: 'thin' | 'doubt',
  reason: RegExp,
  html: string,
])[] = [
  [
    'a teaser above a pay wall',
    'thin',
    /subscribe/,
    page(
      'Talks end without a word',
      `${article('Talks end without a word', TALKS[0]!, TALKS[1]!)}<div class="wall"><p>Subscribe to continue reading.</p><p>Already a subscriber? Log in.</p></div>`,
      NEWS,
    ),
  ],
  [
    'a teaser of a page that says it is paid',
    'thin',
    /subscribers/,
    page(
      'Talks end without a word',
      article('Talks end without a word', TALKS[0]!, TALKS[1]!),
      ld({ '@type': 'NewsArticle', headline: 'Talks end without a word', isAccessibleForFree: false }),
    ),
  ],
  [
    'the line below a video',
    'thin',
    /video/,
    page(
      'Watch: tram leaves its rails',
      '<main><h1>Watch: tram leaves its rails</h1><video src="/v.mp4"></video><p>A camera at the station filmed how the tram left its rails in Tavenmoor on Sunday morning, seconds before it came to a stand.</p></main>',
      '<meta property="og:type" content="video.other">',
    ),
  ],
  [
    'one sentence',
    'thin',
    /only \d+ words/,
    page(
      'Ferry sails again',
      article(
        'Ferry sails again',
        'The ferry from Tavenmoor to the islands sails again from Monday, the harbour office said.',
      ),
    ),
  ],
  [
    'less than the page counts',
    'doubt',
    /counts 900 words/,
    page(
      'Talks end without a word',
      article('Talks end without a word', ...TALKS),
      ld({ '@type': 'NewsArticle', headline: 'Talks end without a word', wordCount: 900 }),
    ),
  ],
  [
    'less than its own articleBody',
    'doubt',
    /counts \d+ words/,
    page(
      'Talks end without a word',
      article('Talks end without a word', TALKS[0]!, TALKS[1]!),
      ld({
        '@type': 'NewsArticle',
        headline: 'Talks end without a word',
        articleBody: `${TALKS.join('\n')} He said “no”. `.repeat(3),
      }),
    ),
  ],
  [
    'another article than the headline’s',
    'doubt',
    /headline/,
    page(
      'Goalkeeper Brandt leaves Orlezh United for northern rivals',
      article('Goalkeeper Brandt leaves Orlezh United for northern rivals', ...TALKS).replace(/<h1>.*?<\/h1>/, ''),
    ),
  ],
];
