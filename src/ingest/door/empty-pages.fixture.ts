import type { PageFault } from './find-page-fault.ts';
import { ld, MENU, page } from './page-maker.fixture.ts';

const HEADLINES = [
  [
    'Harvia and Osmark break off their talks',
    'Both delegations left the capital without a word to the press on Friday night.',
  ],
  [
    'Ferry line to the islands opens again',
    'The first boat since the storm leaves the harbour of Tavenmoor at six on Monday.',
  ],
  [
    'Miners of Sarn Valley vote to go on strike',
    'Nine in ten of the union’s members want to stop work from the first of March on.',
  ],
  ['Court lets the dam be built', 'The judges found that the villages below it had been heard early enough.'],
  ['Why bread is dearer in spring', 'Mills pay more for last year’s grain than they have for a decade.'],
  ['Third goalkeeper leaves Orlezh United', 'The club has not said who is to stand between the posts on Sunday.'],
  ['School meals to be free from autumn', 'The ministry wants to pay for them out of the tax on sugar.'],
  ['Two hurt as tram leaves its rails', 'The line stays closed until the inspectors have looked at the points.'],
] as const;
const cards = (tag: string, heading = 'h3'): string =>
  HEADLINES.map(
    ([title, line], index) =>
      `<${tag} class="card"><${heading}><a href="/a/${index}">${title}</a></${heading}><p>${line}</p></${tag}>`,
  ).join('');

/** Pages that say that there is no article, or that are lists or nothing, as their makers build them, in words of our own. */
export const EMPTY_PAGES: readonly (readonly [name: string, fault: PageFault, html: string])[] = [
  [
    'readers of a region turned away',
    'error',
    page(
      '451: Unavailable due to legal reasons',
      `<div><h1>451: Unavailable due to legal reasons</h1><p>We recognize you are attempting to access this website from a country of the European Economic Area, and therefore access cannot be granted at this time. For any issues, contact support@post.example or call 555-0100.</p></div>`,
    ),
  ],
  [
    'what WordPress says of a missing page',
    'error',
    page(
      'Page not found – Sarn Valley News',
      `${MENU}<main><header><h1>Oops! That page can’t be found.</h1></header><p>It looks like nothing was found at this location. Maybe try one of the links below or a search?</p><form><input type="search"></form><h2>Recent Posts</h2><ul>${HEADLINES.map(([title]) => `<li><a href="/x">${title}</a></li>`).join('')}</ul></main>`,
      '<meta name="robots" content="noindex">',
    ),
  ],
  [
    'what nginx says',
    'error',
    '<html><head><title>404 Not Found</title></head><body><center><h1>404 Not Found</h1></center><hr><center>nginx/1.18.0</center></body></html>',
  ],
  [
    'what Apache says',
    'error',
    '<!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN"><html><head><title>403 Forbidden</title></head><body><h1>Forbidden</h1><p>You don\'t have permission to access /news/talks.html on this server. Additionally, a 404 Not Found error was encountered while trying to use an ErrorDocument to handle the request.</p><hr><address>Apache/2.4 Server at post.example Port 443</address></body></html>',
  ],
  [
    'a missing page with what others read, of a large site',
    'error',
    page(
      'The Post - Page not found',
      `${MENU}<main><h1>Sorry, we couldn’t find that page</h1><p>The page you are looking for may have been moved or deleted. Please check the URL, or go to our homepage.</p><h2>Most read</h2>${cards('div')}</main><footer><p>The Post is published by the Harvian Press Company, 4 Quay Street, Tavenmoor, which is a member of the press council.</p></footer>`,
      '<meta property="og:type" content="website">',
    ),
  ],
  [
    'a missing page with a name of another kind and the status 200',
    'error',
    page(
      'The Amery Ledger',
      `<div id="__next"><header>${MENU}</header><main><h1>404</h1><p>This page could not be found. It may have been removed, or its address may have changed.</p><a href="/">Back to the home page</a></main></div>`,
    ),
  ],
  [
    'a missing page that jokes',
    'error',
    page(
      'Oops! | Tavenmoor Courier',
      `<main><h1>Well, this is awkward.</h1><p>Sorry, the article you were looking for doesn’t exist any more, or perhaps it never did. Try searching for it, or head back to our home page.</p></main>`,
    ),
  ],
  [
    'maintenance',
    'error',
    page(
      'Site maintenance',
      `<article><h1>We’ll be back soon!</h1><p>Sorry for the inconvenience, but we’re performing some maintenance at the moment. If you need to, you can always contact us; otherwise we’ll be back online shortly!</p><p>— The team</p></article>`,
    ),
  ],
  [
    'a server that is too busy',
    'error',
    page(
      '503 Service Unavailable',
      `<h1>Service Unavailable</h1><p>The server is temporarily unable to service your request due to maintenance downtime or capacity problems. Please try again later.</p><hr><p>Guru Meditation: XID: 1190276</p>`,
    ),
  ],
  [
    'access denied, of a delivery network',
    'error',
    page(
      'Access Denied',
      `<h1>Access Denied</h1><p>You don't have permission to access "http://www.post.example/world/talks" on this server.</p><p>Reference #18.2d351ab8.1700000000.a4e16ab</p>`,
    ),
  ],
  [
    'a front page in articles',
    'list',
    page(
      'The Harvian Post – news from the valley',
      `${MENU}<main>${cards('article', 'h2')}</main>`,
      '<meta property="og:type" content="website">',
    ),
  ],
  [
    'a tag page',
    'list',
    page(
      'Tag: Osmark – Sarn Valley News',
      `<main><h1>Tag: Osmark</h1>${HEADLINES.map(([title, line], index) => `<article><header><h2 class="entry-title"><a href="/${index}" rel="bookmark">${title}</a></h2><span>March ${index + 1}, 2031</span></header><div class="entry-summary"><p>${line} More on what the two sides have said since then, and on what is to come next in the valley, stands in the article. <a href="/${index}">Continue reading</a></p></div></article>`).join('')}</main>`,
    ),
  ],
  [
    'search results',
    'list',
    page(
      'Search results for “harbour” | Courier',
      `<main><h1>Search results</h1><p>Showing 1–8 of 214 results for harbour, sorted by date.</p><ol>${HEADLINES.map(([title, line], index) => `<li><h3><a href="/r/${index}">${title}</a></h3><p>… ${line} …</p></li>`).join('')}</ol></main>`,
      ld({ '@type': 'SearchResultsPage', name: 'Search' }),
    ),
  ],
  [
    'a topic page whose cards are links around headings',
    'list',
    page(
      'Trade | The Ledger',
      `${MENU}<section><h1>Trade</h1>${HEADLINES.map(([title, line], index) => `<a href="https://ledger.example/t/${index}"><div><h3>${title}</h3><p>${line}</p></div></a>`).join('')}</section>`,
      ld({ '@type': 'CollectionPage', name: 'Trade' }),
    ),
  ],
  [
    'a menu and links',
    'list',
    page(
      'Archive',
      `<ul>${HEADLINES.map(([title, line]) => `<li><a href="/a">${title}. ${line}</a></li>`).join('')}</ul>`,
    ),
  ],
  [
    'a feed as a style sheet shows it',
    'list',
    page(
      'Harvian Post RSS feed',
      `<main><p>This is an RSS feed. Subscribe by copying the address into your news reader.</p><h2>Recent items</h2>${HEADLINES.map(([title, line], index) => `<div class="item"><h3><a href="https://post.example/${index}">${title}</a></h3><small>Published: Fri, 14 Mar 2031</small><p>${line}</p></div>`).join('')}</main>`,
    ),
  ],
  [
    'a gallery',
    'gallery',
    page(
      'In pictures: the regatta',
      `<main><h1>In pictures: the regatta</h1>${Array.from({ length: 9 }, (_, index) => `<figure><img src="/p${index}.jpg" alt=""><figcaption>${index + 1} of 9</figcaption></figure>`).join('')}</main>`,
      '<meta property="og:type" content="article">',
    ),
  ],
  [
    'a video without a word',
    'video',
    page(
      'Watch: tram leaves its rails',
      `<main><h1>Watch: tram leaves its rails</h1><video src="/v.mp4" controls></video><p>1:42</p></main>`,
      '<meta property="og:type" content="video.other">',
    ),
  ],
  ['an empty shell', 'empty', page('The Post', '<div id="root"></div><script src="/app.js"></script>')],
  [
    'a page that loads',
    'empty',
    page('The Post', '<div id="app"><div class="spinner">Loading…</div></div><script>start()</script>'),
  ],
  [
    'a service of security that turns readers away',
    'error',
    page(
      'Access denied | post.example used a shield to restrict access',
      `<div><h1>Error 1020</h1><h2>Access denied</h2><h3>What happened?</h3><p>This website is using a security service to protect itself from online attacks. The action you just performed triggered the security solution.</p><p>Please contact the site owner and include the Ray ID found at the bottom of this page.</p></div>`,
    ),
  ],
  [
    'a domain for sale',
    'error',
    page(
      'valley.example - This website is for sale',
      `<div><h1>valley.example</h1><p>This domain may be for sale. Buy this domain.</p><p>The owner of valley.example is offering it for sale for an asking price of 999. This page was generated by the domain owner using a parking service.</p></div>`,
    ),
  ],
  [
    'a front page without headings',
    'list',
    page(
      'Valley Times',
      `${MENU}<div class="grid">${HEADLINES.map(([title, line], index) => `<div class="item"><a class="item-title" href="/${index}">${title}</a><div class="desc">${line}</div><span>March ${index + 1}</span></div>`).join('')}</div>`,
    ),
  ],
  [
    'the page of an author',
    'list',
    page(
      'Mara Lindt, Author at Valley Times',
      `${MENU}<main><h1>Mara Lindt</h1><p>Mara Lindt writes on trade. She came to the Valley Times in 2022.</p>${cards('article', 'h2')}</main>`,
    ),
  ],
];
