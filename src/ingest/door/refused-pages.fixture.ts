import type { PageFault } from './find-page-fault.ts';

const page = (title: string, body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}</body></html>`;
const ld = (value: object): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const MENU = `<nav><ul>${['Home', 'World', 'Trade', 'Sport', 'Culture', 'Weather'].map((name) => `<li><a href="/${name}">${name}</a></li>`).join('')}</ul></nav>`;
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

/** Pages that are no articles, as their makers build them, in words of our own. */
export const REFUSED_PAGES: readonly (readonly [name: string, fault: PageFault, html: string])[] = [
  [
    'a banner of the kind OneTrust makes, on an empty page',
    'consent',
    page(
      'The Harvian Post',
      `<div id="app"></div><div id="onetrust-banner-sdk"><h2>We value your privacy</h2><p>We and our 812 partners store and/or access information on a device, such as cookies, and process personal data, such as unique identifiers, for personalised advertising and content, advertising measurement, audience research and services development. With your permission we and our partners may use precise geolocation data. You may click to consent to our processing as described above. Some processing of your personal data may not require your consent, but you have a right to object to it.</p><button>Manage options</button><button>Accept all</button></div>`,
    ),
  ],
  [
    'a notice of the kind Didomi makes, with a list of purposes',
    'consent',
    page(
      'Amery Ledger – your choice',
      `<main><h1>Welcome to the Amery Ledger</h1><p>With your agreement, we and our 214 partners use cookies or similar technologies to store, access and process personal data like your visit on this website.</p><p>You can withdraw your consent or object to data processing based on legitimate interest at any time by clicking on “Learn more” or in our Privacy Policy on this website.</p><p>We and our partners process data for the following purposes:</p><ul><li>Personalised advertising and content, advertising and content measurement, audience research</li><li>Precise geolocation data and identification through device scanning</li><li>Store and/or access information on a device</li></ul><p><a href="#">Disagree and close</a> <a href="#">Agree and close</a></p></main>`,
    ),
  ],
  [
    'a wall of the kind Sourcepoint makes: pay or consent',
    'consent',
    page(
      'Read Tavenmoor Courier with advertising or buy an ad-free pass',
      `<div class="message-container"><h1>How would you like to read the Courier?</h1><h2>Continue with advertising</h2><p>Visit our website as usual with advertising and tracking. You can withdraw your consent at any time in the privacy centre.</p><h2>Read with a Pure subscription</h2><p>Use our site without advertising tracking for 3.99 a month; you can cancel at any time.</p><p>Tracking: by accepting, you allow us and our 180 partners to store cookies on your device and to read your personal data, so that we can show personalised ads and measure how they are received. Details are in our privacy policy and in your privacy settings.</p></div>`,
    ),
  ],
  [
    'a dialog of the kind Quantcast makes',
    'consent',
    page(
      'Consent',
      `<div class="qc-cmp2-container"><h2>We value your privacy</h2><p>We and our partners store or access information on devices, such as cookies and process personal data, such as unique identifiers and standard information sent by a device for the purposes described below. You may click to consent to our and our partners’ processing for such purposes. Alternatively, you may click to refuse to consent, or access more detailed information and change your preferences before consenting. Your preferences will apply to this website only.</p><button>MORE OPTIONS</button><button>AGREE</button></div>`,
    ),
  ],
  [
    'the page before a search engine',
    'consent',
    page(
      'Before you continue',
      `<div><h1>Before you continue</h1><p>We use cookies and data to</p><ul><li>Deliver and maintain our services</li><li>Track outages and protect against spam, fraud and abuse</li><li>Measure audience engagement and site statistics to understand how our services are used</li></ul><p>If you choose to “Accept all”, we will also use cookies and data to</p><ul><li>Develop and improve new services</li><li>Show personalised content, depending on your settings</li><li>Show personalised ads, depending on your settings</li></ul><p>If you choose to “Reject all”, we will not use cookies for these additional purposes.</p><p>Non-personalised content is influenced by things like the content you are currently viewing and your location. Select “More options” to see additional information, including details about managing your privacy settings.</p></div>`,
    ),
  ],
  [
    'a notice of an American site to readers from Europe',
    'consent',
    page(
      'Your privacy choices',
      `<main><h1>Your Privacy Choices</h1><p>This site uses cookies and similar technologies to run its services, to show you ads that fit your interests, and to see how our pages are used. We share some of this information with our advertising partners.</p><p>By clicking “I agree” below, you consent to the use by us and our third-party partners of cookies and data gathered from your use of our platforms. See our Privacy Policy and Third Party Partners to learn more about the use of data and your rights. You also agree to our Terms of Service.</p></main>`,
    ),
  ],
  [
    'a cookie notice taken instead of the article, which scripts bring',
    'consent',
    page(
      'Talks end without a word | The Post',
      `<div id="root"></div><section><p>We use cookies and similar tracking technologies to make our site work, to give you a better experience and to analyse how you use our pages. We also share information about your use of our site with our social media, advertising and analytics partners.</p><p>Strictly necessary cookies: these cookies are needed for the website and cannot be switched off in our systems. You can set your browser to block these cookies, but some parts of the site will not work then.</p><p>Targeting cookies: these cookies may be set through our site by our advertising partners. If you do not allow these cookies, you will see less targeted advertising.</p></section>`,
      `<meta property="og:type" content="article">${ld({ '@type': 'NewsArticle', headline: 'Talks end without a word', wordCount: 700 })}`,
    ),
  ],
  [
    'readers of a region turned away',
    'error',
    page(
      '451: Unavailable due to legal reasons',
      `<div><h1>451: Unavailable due to legal reasons</h1><p>We recognize you are attempting to access this website from a country of the European Economic Area, and therefore access cannot be granted at this time. For any issues, contact support@post.example or call 555-0100.</p></div>`,
    ),
  ],
  [
    'the page of an identity provider',
    'wall',
    page(
      'Sign in to your account',
      `<form action="/login"><h1>Sign in</h1><p>Use your Courier account to continue to the newsroom archive.</p><label>Email</label><input type="email"><label>Password</label><input type="password"><a href="/forgot">Forgot your password?</a><p>Don’t have an account? Create one now.</p><button>Next</button><p>By signing in you agree to the terms of use and to the privacy statement of the Courier.</p></form>`,
    ),
  ],
  [
    'single sign-on of a library',
    'wall',
    page(
      'Library login',
      `<main><h2>Single sign-on</h2><p>Please log in with your library card to read this newspaper at home.</p><p>Enter your card number and password below, then select your home branch.</p><input type="text"><input type="password"><p>Forgot your password? Contact the help desk of your branch during its opening hours.</p></main>`,
    ),
  ],
  [
    'a meter that has run out',
    'wall',
    page(
      'Ferry line opens again – The Ledger',
      `<article><div class="paywall"><h2>You’ve reached your limit of free articles</h2><p>You have read all three of your free articles this month.</p><p>Subscribe now to continue reading and get unlimited access to the Ledger on all your devices. Cancel any time.</p><p>Already a subscriber? Log in.</p></div></article>`,
    ),
  ],
  [
    'an offer of subscriptions before any text',
    'wall',
    page(
      'Miners vote to strike | Post+',
      `<article><h1>Miners vote to strike</h1><div class="offer"><p>This article is for subscribers only.</p><p>Start your free trial today and read everything for four weeks.</p><p>Choose your plan: digital, 2.50 a week; print and digital, 4.00 a week.</p><p>Already have a subscription? Sign in here to unlock this story.</p></div></article>`,
    ),
  ],
  [
    'a free registration',
    'wall',
    page(
      'Register to read',
      `<div><h1>Register for free to continue reading</h1><p>Create a free account to read this story and five more every month.</p><p>Enter your email to get started. No card is needed.</p><p>Already registered? Log in.</p><p>Continue with Google. Continue with Apple.</p></div>`,
    ),
  ],
  [
    'a check of the browser of the kind Cloudflare makes',
    'challenge',
    page(
      'Just a moment...',
      `<div class="main-wrapper"><h1>post.example</h1><p>Checking if the site connection is secure</p><p>post.example needs to review the security of your connection before proceeding.</p><p>Enable JavaScript and cookies to continue</p><div>Ray ID: 7d0c2f1e9a</div></div><script src="/cdn-cgi/challenge-platform/h/b/orchestrate/chl_page"></script>`,
    ),
  ],
  [
    'a captcha',
    'challenge',
    page(
      'post.example',
      `<div><h1>Please verify you are a human</h1><p>Access to this page has been denied because we believe you are using automation tools to browse the website.</p><p>This may happen because JavaScript is disabled or blocked by an extension, or because your browser does not support cookies.</p><p>Press &amp; hold to confirm that you are a human, and not a bot.</p><div id="px-captcha"></div></div>`,
    ),
  ],
  [
    'unusual traffic',
    'challenge',
    page(
      'Are you a robot?',
      `<main><h1>We’ve detected unusual activity from your computer network</h1><p>To continue, please click the box below to let us know you’re not a robot.</p><h2>Why did this happen?</h2><p>Please make sure your browser supports JavaScript and cookies and that you are not blocking them from loading.</p></main><script src="https://www.example/recaptcha/api.js"></script>`,
    ),
  ],
  [
    'a shell that wants scripts',
    'challenge',
    page(
      'The Courier',
      `<noscript>no</noscript><div id="root"><p>You need to enable JavaScript to run this app. Please turn on JavaScript in your browser and load the page again.</p></div><script src="/static/main.js"></script>`,
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
];
