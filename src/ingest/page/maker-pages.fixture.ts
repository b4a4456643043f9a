/** A page as one kind of maker builds it, with the blocks that a reader would call its article. */
export interface MakerPage {
  readonly name: string;
  readonly html: string;
  readonly blocks: readonly string[];
}

const TITLE = 'Quay to close for eight months';
const DEK = 'The council of Skarn wants divers to look at piles that nobody has checked since 1998';
const P1 =
  'The harbour council of Skarn voted on Monday to close the northern quay for eight months while divers replace the timber piles.';
const P2 =
  'Mayor Edda Flint said the work would cost 4.2 million euros. “We waited too long,” she told the council, “and now the sea has sent us the bill.”';
const P3 = 'Fishermen said they would move their boats to Wexholm until the spring, when the quay is to open again.';
const P4 =
  'The port took in 3,100 tonnes of herring last year, a third less than in the year before, the harbour master said.';
const ARTICLE = [TITLE, P1, P2, P3];

const MENU =
  '<nav><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li><li><a href="/s">Sport</a></li></ul></nav>';
const CARD = (title: string): string =>
  `<li><a href="/x"><h3>${title}</h3></a><p>A short text about something else that happened on the coast this week.</p></li>`;
const CARDS = ['Ferry runs aground', 'Herring prices fall', 'New bridge opens'].map(CARD).join('');
const FOOT =
  '<footer><p>© 2026 Skarn Gazette. All rights reserved.</p><ul><li><a href="/i">Imprint</a></li></ul></footer>';

function page(body: string, head = ''): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${TITLE} | Skarn Gazette</title>${head}</head><body>${body}</body></html>`;
}

export const MAKER_PAGES: readonly MakerPage[] = [
  {
    name: 'WordPress with a share bar, related posts and an author box',
    html: page(`<div id="page" class="site">${MENU}<div id="content" class="site-content"><main id="main" class="site-main"><article class="post type-post hentry category-news">
      <header class="entry-header"><h1 class="entry-title">${TITLE}</h1><div class="entry-meta">Posted on <time datetime="2026-11-23">23 November 2026</time> by <a href="/a">Abby Goodwyn</a></div></header>
      <div class="entry-content"><p>${P1}</p><div class="wp-block-image"><figure><img src="q.jpg"><figcaption>The quay. Photo: T. Kapel</figcaption></figure></div><p>${P2}</p>
      <div class="sharedaddy sd-sharing-enabled"><h3>Share this:</h3><ul><li><a href="#">Facebook</a></li><li><a href="#">Print</a></li></ul></div><p>${P3}</p>
      <div id="jp-relatedposts"><h3>Related</h3><p><a href="/1">Ferry runs aground</a></p></div></div>
      <footer class="entry-footer">Tagged <a href="/t">harbour</a></footer><div class="author-box"><p>Abby Goodwyn has written about the coast for the Gazette since 2011.</p></div></article>
      <div id="comments" class="comments-area"><h2>2 thoughts on “Quay”</h2><ol><li><p>About time that somebody looked at these piles, I have said so for years and years.</p></li></ol></div></main></div>${FOOT}</div>`),
    blocks: ARTICLE,
  },
  {
    name: 'AMP with its own elements',
    html: page(`<amp-sidebar id="s"><ul><li><a href="/">Home</a></li></ul></amp-sidebar><amp-consent id="c"><div>We use cookies to make our site better. You can accept them or manage your choices at any time.</div></amp-consent>
      <article><header><h1>${TITLE}</h1><p class="subtitle">${DEK}</p><p class="byline">By <span>Abby Goodwyn</span></p></header><amp-img src="q.jpg"></amp-img>
      <p>${P1}</p><amp-ad type="x"></amp-ad><p>${P2}</p><amp-social-share type="twitter">Share</amp-social-share><p>${P3}</p></article>${FOOT}`),
    blocks: [TITLE, DEK, P1, P2, P3],
  },
  {
    name: 'Drupal with fields for everything',
    html: page(`<div class="region region-header">${MENU}</div><div class="region region-content"><h1 class="page-title">${TITLE}</h1><div class="node node--type-article"><div class="field field--name-field-standfirst"><div class="field__item">${DEK}</div></div>
      <div class="field field--name-field-date">Mon, 23 Nov 2026 - 08:00</div><div class="field field--name-body field__item"><p>${P1}</p><p>${P2}</p><h2>What the fishermen do</h2><p>${P3}</p></div>
      <div class="field field--name-field-tags"><div class="field__label">Tags</div><div class="field__item"><a href="/t">Harbour</a></div></div></div></div><div class="region region-sidebar-second"><h2>Most read</h2><ul>${CARDS}</ul></div>${FOOT}`),
    blocks: [TITLE, DEK, P1, P2, 'What the fishermen do', P3],
  },
  {
    name: 'Squarespace: blocks in rows and columns',
    html: page(`<header class="header"><a href="/">Gazette</a>${MENU}</header><main><section><article class="BlogItem h-entry"><h1 class="BlogItem-title" data-content-field="title">${TITLE}</h1>
      <div class="sqs-layout"><div class="row sqs-row"><div class="col sqs-col-12"><div class="sqs-block html-block"><div class="sqs-block-content"><p>${P1}</p></div></div><div class="sqs-block image-block"><div class="image-caption-wrapper"><div class="image-caption"><p>The northern quay in the fog of last Sunday.</p></div></div></div>
      <div class="sqs-block html-block"><div class="sqs-block-content"><p>${P2}</p><p>${P3}</p></div></div></div></div></div><div class="BlogItem-share">Share</div></article></section></main>${FOOT}`),
    blocks: ARTICLE,
  },
  {
    name: 'an old page of tables, with line ends for paragraphs',
    html: `<html><head><title>Skarn Gazette: ${TITLE}</title></head><body><table width="100%"><tr><td width="120"><a href="/">Home</a><br><a href="/w">World</a><br><a href="/s">Sport</a></td><td><font size="5"><b>${TITLE}</b></font><br><br>
      <font face="verdana">${P1}<br><br>${P2}<br>\n&nbsp;<br>${P3}</font></td></tr><tr><td colspan="2"><small>Copyright 2004 Skarn Gazette. All rights reserved.</small></td></tr></table></body></html>`,
    blocks: ARTICLE,
  },
  {
    name: 'nothing but divs, with generated class names',
    html: page(`<div class="a1"><div class="b2"><a href="/">Home</a><a href="/w">World</a><a href="/s">Sport</a></div><div class="c3"><div class="x9"><div class="h4">${TITLE}</div><div class="m5">23 Nov 2026, 08:00</div></div>
      <div class="k7"><div>${P1}</div><div>${P2}</div><div>Advertisement</div><div>${P3}</div></div></div><div class="z8"><div><a href="/1">Ferry runs aground off the western cape</a></div><div><a href="/2">Herring prices fall to the lowest in years</a></div></div></div>`),
    blocks: ARTICLE,
  },
  {
    name: 'paragraphs parted by double line ends in one div',
    html: page(
      `${MENU}<div id="story"><h1>${TITLE}</h1><div class="txt">${P1}<br/><br/>${P2}<br /><br />${P3}</div></div>${FOOT}`,
    ),
    blocks: ARTICLE,
  },
  {
    name: 'Next.js with a newsletter form and a paywall box between the paragraphs',
    html: page(`<div id="__next">${MENU}<main><article><h1>${TITLE}</h1><h2 class="Dek_dek__x1">${DEK}.</h2><div class="Byline_root__y2">By Abby Goodwyn</div><div class="ArticleBody_root__z3"><p>${P1}</p>
      <aside aria-label="newsletter promotion"><h3>Harbour Weekly</h3><p>All that happens by the sea, every Friday in your inbox.</p><form><label>Email</label><input><button>Go</button></form></aside><p>${P2}</p>
      <div class="Paywall_box__q4"><p>You have two free articles left. Subscribe now for the full experience of the Gazette.</p></div><p>${P3}</p></div></article></main></div>`),
    blocks: [TITLE, `${DEK}.`, P1, P2, P3],
  },
  {
    name: 'microdata, a tool bar and video widgets',
    html: page(`<div itemscope itemtype="https://schema.org/NewsArticle"><div class="toolbar">A A A Print</div><h1 itemprop="headline">${TITLE}</h1><p itemprop="description">${DEK}</p><span itemprop="author">Abby Goodwyn</span>
      <div itemprop="articleBody"><div class="video-player"><p>Video unavailable</p><p>Watch how the divers of Skarn go down to the piles of the northern quay.</p></div><p>${P1}</p><p>${P2}</p><p><b>Read more:</b> <a href="/1">Ferry runs aground</a></p><p>${P3}</p></div></div>
      <section class="recommended"><h2>Recommended</h2><ul>${CARDS}</ul></section>`),
    blocks: [TITLE, DEK, P1, P2, P3],
  },
  {
    name: 'articles below each other, loaded while one scrolls',
    html: page(`<main><article class="story"><h1>${TITLE}</h1><div class="body"><p>${P1}</p><p>${P2}</p><p>${P3}</p></div></article><article class="story"><h1>Ferry runs aground</h1><div class="body"><p>A ferry with forty people on board ran aground off the western cape on Sunday night, the coast guard said.</p>
      <p>Nobody was hurt, and all passengers were taken to Wexholm by two fishing boats before midnight.</p><p>The captain, Ole Brandt, said a lamp on the cape had been dark for the third time this month.</p></div></article></main>`),
    blocks: ARTICLE,
  },
  {
    name: 'cards of other stories that are articles too',
    html: page(
      `<main><h1>${TITLE}</h1><div class="content"><p>${P1}</p><p>${P2}</p><p>${P3}</p></div><div class="more"><h2>More</h2>${['Ferry aground', 'Prices fall', 'Bridge opens'].map((title) => `<article><a href="/x"><h3>${title}</h3><p>A short text about something else that happened on the coast this week.</p></a></article>`).join('')}</div></main>`,
    ),
    blocks: ARTICLE,
  },
  {
    name: 'a press release with notes, a contact and what the sender says of itself',
    html: page(`<div class="release"><h1>${TITLE}</h1><p>SKARN, 23 November 2026 – ${P1}</p><p>${P2}</p><p>${P3}</p><p>For more information, please visit <a href="https://port.example">www.port.example</a>.</p><p>[1] Report on the piles, Skarn 1998.</p>
      <h3>About Skarn Harbour Ltd</h3><p>Skarn Harbour Ltd runs the quays of Skarn and of Halen with 140 people. It was founded in 1911.</p><p>Contact: Ivar Holm, press@port.example</p></div>`),
    blocks: [TITLE, `SKARN, 23 November 2026 – ${P1}`, P2, P3],
  },
  {
    name: 'a release that ends with three signs',
    html: page(
      `<div><h1>${TITLE}</h1><p>${P1}</p><p>${P2}</p><p>${P3}</p><p>${P4}</p><p>###</p><p>Skarn Harbour Ltd runs the quays of Skarn and of Halen with 140 people.</p></div>`,
    ),
    blocks: [...ARTICLE, P4],
  },
  {
    name: 'a page of a parliament, preformatted',
    html: `<html><head><title>Record of the House, 23 November</title></head><body><pre>
[Page H12]
                         THE NORTHERN QUAY

  Mr. HOLM. Madam Speaker, I rise to speak of the quay of Skarn, which
nobody has looked at since 1998.

  The SPEAKER. The gentleman's time has expired.
</pre></body></html>`,
    blocks: [
      'THE NORTHERN QUAY',
      'Mr. HOLM. Madam Speaker, I rise to speak of the quay of Skarn, which\nnobody has looked at since 1998.',
      "The SPEAKER. The gentleman's time has expired.",
    ],
  },
  {
    name: 'the whole page in one form, as ASP.NET has it',
    html: page(
      `<form id="form1" action="/p.aspx" method="post"><div>${MENU}<div id="ctl00_main"><h1>${TITLE}</h1><p>${P1}</p><p>${P2}</p><p>${P3}</p></div><div id="ctl00_search"><input><span>Search</span></div></div></form>`,
    ),
    blocks: ARTICLE,
  },
  {
    name: 'a consent dialog over a page that is hidden from screen readers meanwhile',
    html: page(`<div class="fc-consent-root"><div role="dialog"><h2>We value your privacy</h2><p>We and our 812 partners store and use information on your device, such as cookies, to show you personal advertising and content.</p><p>You can change your choices at any time, or refuse where our partners claim a legitimate interest.</p></div></div>
      <div id="app" aria-hidden="true"><main><h1>${TITLE}</h1><p>${P1}</p><p>${P2}</p><p>${P3}</p></main></div>`),
    blocks: ARTICLE,
  },
  {
    name: 'the standfirst in bullets below the headline',
    html: page(
      `<main><h1>${TITLE}</h1><ul class="article-summary"><li>The quay closes on 7 December</li><li>Nobody has checked the piles since 1998</li></ul><div class="authors">Abby Goodwyn, Harbour Correspondent</div><div id="body"><p>${P1}</p><p>${P2}</p><p>${P3}</p></div></main>`,
    ),
    blocks: [TITLE, '• The quay closes on 7 December', '• Nobody has checked the piles since 1998', P1, P2, P3],
  },
  {
    name: 'tables and lists amid the text',
    html: page(
      `<article><h1>${TITLE}</h1><p>${P1}</p><table><thead><tr><th>Year</th><th>Tonnes</th></tr></thead><tbody><tr><td>2024</td><td>4,600</td></tr><tr><td>2025</td><td>3,100</td></tr></tbody></table><p>${P2}</p><ol><li>Divers look at the piles.</li><li>The council votes again.</li></ol><p>${P3}</p></article>`,
    ),
    blocks: [
      TITLE,
      P1,
      'Year\tTonnes',
      '2024\t4,600',
      '2025\t3,100',
      P2,
      '1. Divers look at the piles.',
      '2. The council votes again.',
      P3,
    ],
  },
  {
    name: 'paragraphs that are one link each, and promotions that are links too',
    html: page(
      `<article><h1>${TITLE}</h1><p>${P1}</p><p><a href="/a">A fourth man, Rolf Peder, 26, of Fen Walk, also denied the charge.</a></p><p><strong><a href="/b">MAYOR 'PROUD' OF FISHERMEN</a></strong></p><p>${P2}</p><p><a href="/c">Follow the case</a></p><p>${P3}</p></article>`,
    ),
    blocks: [TITLE, P1, 'A fourth man, Rolf Peder, 26, of Fen Walk, also denied the charge.', P2, P3],
  },
  {
    name: 'a pull quote that repeats the text, and one that does not',
    html: page(
      `<article><h1>${TITLE}</h1><p>${P1}</p><aside class="pullquote"><p>“We waited too long, and now the sea has sent us the bill”</p></aside><p>${P2}</p><div class="pull-quote"><p>“My grandfather drove in these piles with his own hands.”</p></div><p>${P3}</p></article>`,
    ),
    blocks: [TITLE, P1, P2, '“My grandfather drove in these piles with his own hands.”', P3],
  },
  {
    name: 'words that only screen readers tell, and counters',
    html: page(
      `<article><h1>${TITLE}</h1><p>The council of <a href="/s">Skarn<span class="visually-hidden">, opens new tab</span></a> voted on Monday to close the northern quay for eight months.</p><div class="gallery-counter">1 of 6</div><span class="sr-only">Article content</span><p>${P2}</p><p>3 min read</p><p>${P3}</p></article>`,
    ),
    blocks: [TITLE, 'The council of Skarn voted on Monday to close the northern quay for eight months.', P2, P3],
  },
  {
    name: 'captions, credits and hover cards without a figure',
    html: page(`<article><h1>${TITLE}</h1><div class="lead-image"><img src="x"><div class="caption">The northern quay at dawn on Sunday, before the divers came. (Photo: T. Kapel)</div></div><p>${P1}</p><p id="caption-attachment-7" class="wp-caption-text">Divers by the third pile of the northern quay, in the cold water of November.</p>
      <p>${P2}</p><div class="hovercard"><p>Edda Flint has been mayor of Skarn since 2019 and was a ferry captain before.</p></div><p>${P3}</p><p>Photo: Ivar Holm/Getty Images</p></article>`),
    blocks: ARTICLE,
  },
  {
    name: 'closing lines of an agency',
    html: page(
      `<article><h1>${TITLE}</h1><p>${P1}</p><p>${P2}</p><p>${P3}</p><p>(Reporting by Abby Goodwyn in Skarn; Editing by Tom Kapel)</p><p>Our Standards: The Principles of Trust.</p><p>___</p><p>More coverage: https://agency.example/harbours</p></article>`,
    ),
    blocks: ARTICLE,
  },
  {
    name: 'a note on the writer in italics, and a call to follow',
    html: page(
      `<article><h1>${TITLE}</h1><p>${P1}</p><p>${P2}</p><p>${P3}</p><p><em>Abby Goodwyn is a staff writer at the Gazette.</em></p><p>Follow Abby Goodwyn on Twitter @abbyg.</p><p>Sign up for our free weekly newsletter about the sea.</p></article>`,
    ),
    blocks: ARTICLE,
  },
  {
    name: 'a fact check with the claim in a box of its own',
    html: page(
      `<div class="wrap"><h1>${TITLE}</h1><div class="share-box">Share</div><div class="row"><div class="claim-box"><h4>The harbour council</h4><p>“The piles of the northern quay were looked at by divers in each of the last ten years.”</p></div><div class="column"><p>${P1}</p><p>${P2}</p><p>${P3}</p></div></div></div>`,
    ),
    blocks: [
      TITLE,
      'The harbour council',
      '“The piles of the northern quay were looked at by divers in each of the last ten years.”',
      P1,
      P2,
      P3,
    ],
  },
  {
    name: 'JSON-LD with a part of the text, and the text in custom elements',
    html: page(
      `<news-header>${MENU}</news-header><news-article><h1>${TITLE}</h1><story-body><p>${P1}</p><p>${P2}</p><p>${P3}</p><p>${P4}</p></story-body></news-article><news-footer><p>All rights reserved by the Skarn Gazette and its partners.</p></news-footer>`,
      `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: TITLE, articleBody: `${P1} ${P2}` })}</script>`,
    ),
    blocks: [...ARTICLE, P4],
  },
  {
    name: 'a column that is called comment',
    html: page(
      `<div class="page-comment">${MENU}<main><header><h1>${TITLE}</h1></header><section class="comment-text"><p>${P1}</p><p>${P2}</p><p>${P3}</p></section><section id="reader-comments"><p>I have said so for years, and nobody in this town ever listens to what the fishermen say.</p><p>Who pays for all of this in the end? We do, the people who live on this coast, as always.</p></section></main></div>`,
    ),
    blocks: ARTICLE,
  },
  {
    name: 'the headline in a banner of its own, and the text in several sections',
    html: page(
      `${MENU}<section class="hero"><div class="kicker">Harbours</div><h1>${TITLE}</h1><p class="hero__intro">${DEK}</p></section><section class="text-section"><div><p>${P1}</p></div></section><section class="ad-section"><div class="ad">Advertisement</div></section><section class="text-section"><div><p>${P2}</p></div></section><section class="text-section"><div><h2>What is next</h2><p>${P3}</p><p>${P4}</p></div></section><section class="teaser-section"><h2>Related stories</h2><ul>${CARDS}</ul></section>${FOOT}`,
    ),
    blocks: [TITLE, DEK, P1, P2, 'What is next', P3, P4],
  },
  {
    name: 'text that is struck, hidden or taken back',
    html: page(
      `<article><h1>${TITLE}</h1><p>${P1}</p><p hidden>This paragraph was hidden by the editors before the page went out.</p><p>The ferry cost <del>€9m</del> €7m, not <span style="text-decoration: line-through">€90m</span>, Ivar Holm said on Tuesday in Halen.</p><div style="display:none"><p>Nobody sees this paragraph, though it stands in the page's source.</p></div><p>${P2}</p></article>`,
    ),
    blocks: [TITLE, P1, 'The ferry cost €7m, not , Ivar Holm said on Tuesday in Halen.', P2],
  },
  {
    name: 'mobile and desktop versions of the same parts',
    html: page(
      `<main><div class="d-none d-md-block"><h1>${TITLE}</h1></div><div class="d-md-none"><h1>${TITLE}</h1></div><div class="desktop-only"><p>${P1}</p></div><div class="mobile-only"><p>${P1}</p></div><p>${P2}</p><p>${P3}</p></main>`,
    ),
    blocks: ARTICLE,
  },
  {
    name: 'no headline on the page',
    html: page(`${MENU}<div class="text"><p>${P1}</p><p>${P2}</p><p>${P3}</p></div>${FOOT}`),
    blocks: [P1, P2, P3],
  },
];
