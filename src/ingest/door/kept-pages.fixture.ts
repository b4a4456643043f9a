const page = (title: string, body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}</body></html>`;
const ld = (value: object): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const article = (title: string, ...paragraphs: string[]): string =>
  `<article><h1>${title}</h1>${paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('')}</article>`;
const NEWS = '<meta property="og:type" content="article">';
const TALKS = [
  'TAVENMOOR — Talks between Harvia and Osmark on the use of the river broke off on Friday evening, and both delegations left the capital without a word to the press.',
  '“We leave because there is nothing left to say,” said Mara Lindt, the minister of trade, before she boarded her train. She did not say whether another round was planned.',
  'A spokesman for the government of Osmark, Joren Vale, said that his side had brought three drafts, and that none of them had been read.',
  'The river carries two thirds of the grain that both countries sell abroad. Since the lock at Sarn was closed in January, ships have had to wait for nine days on average.',
];
const BANNER =
  '<div id="banner" class="cookie-banner"><p>We use cookies to make our site work and to measure how it is used. You can accept all or manage your choices.</p><button>Accept all</button></div>';
const RELATED = `<aside><h2>Related</h2>${['Ferry line to the islands opens again', 'Court lets the dam be built', 'Why bread is dearer in spring', 'School meals to be free from autumn', 'Two hurt as tram leaves its rails'].map((title) => `<div><h3><a href="/r">${title}</a></h3></div>`).join('')}</aside>`;

/** Articles that look a little like the pages that are refused, in words of our own. */
export const KEPT_PAGES: readonly (readonly [name: string, html: string])[] = [
  [
    'an article about cookie banners',
    page(
      'Regulator fines the Courier over its cookie banner',
      article(
        'Regulator fines the Courier over its cookie banner',
        'The data protection authority of Harvia has fined the Tavenmoor Courier 40,000 crowns because its cookie banner gave readers no real choice, it said on Tuesday.',
        'The banner told readers: “We and our 214 partners store cookies on your device to show you personalised ads.” It had a large button to accept all, and none to refuse, the authority found.',
        'Consent has to be given freely, said its head, Ada Brenn. “Who hides the word no has not asked,” she told reporters. The Courier said that it would change its privacy settings by May and that it did not mean to mislead anybody.',
      ),
      NEWS,
    ),
  ],
  [
    'a guide on how to refuse cookies',
    page(
      'How to say no to cookies',
      article(
        'How to say no to cookies',
        'Every site seems to ask for consent nowadays. A survey by the University of Sarn found that eight in ten readers press the first button that they see.',
        'It need not be so. Privacy settings are found in the menu of most browsers, and a click on “Reject all” is enough on many sites. Lawyers advise to look for a small link called “More options” where no such button is shown.',
        'The researchers also counted how many partners the sites named: 147 on average. One of them named more than a thousand, said Professor Ilse Tarn, who led the work.',
      ),
    ),
  ],
  [
    'an article about log-ins that failed',
    page(
      'Thousands could not log in to the tax office',
      article(
        'Thousands could not log in to the tax office',
        'Thousands of people could not log in to the site of the tax office on Monday, the last day on which returns could be filed, the ministry said.',
        'Many were told that their password was wrong; others saw the words “Please sign in again” for hours. The fault lay with a certificate that had run out, said Peer Dahl, who speaks for the ministry.',
        'Whoever could not file in time has until Friday. No fines will be charged, Dahl said.',
      ),
    ),
  ],
  [
    'an article about subscriptions',
    page(
      'Ledger to charge for its site',
      article(
        'Ledger to charge for its site',
        'The Amery Ledger will let readers see five articles a month for free, and charge 4.50 crowns a week for more, its publisher said on Thursday.',
        'Subscribers to the printed paper will be able to register at no cost. “We have given our work away for twenty years,” said Tove Marsh, the publisher. “That cannot go on.”',
        'Other papers of the valley have had pay walls since 2029. At the Courier 31,000 people have subscribed since then, a third of them for less than a month.',
      ),
    ),
  ],
  [
    'an article about pages that are gone',
    page(
      'Page not found: ministry takes its climate reports off the web',
      article(
        'Page not found: ministry takes its climate reports off the web',
        'Whoever looks for the climate reports of the ministry has been met by the words “404, page not found” since Wednesday.',
        'The ministry said that the reports had been moved to an archive and would be back within a month. Researchers doubt it: eleven of them had been deleted from the archive too, said Ruth Olin of the University of Sarn.',
        'The reports dealt with the flow of the river in dry years. Copies are kept by three libraries.',
      ),
      NEWS,
    ),
  ],
  [
    'an article that is called "Access denied"',
    page(
      'Access denied – how Harvia shut out the press',
      article(
        'Access denied – how Harvia shut out the press',
        'Reporters of nine papers were turned away at the gates of the parliament on Monday, for the first time since 2011. Access was denied even to those of Harvia’s own papers.',
        ...TALKS.slice(1),
      ),
    ),
  ],
  [
    'an article about a server that broke down',
    page(
      'Server error stops trams for an hour',
      article(
        'Server error stops trams for an hour',
        'An error of a server stopped every tram in Tavenmoor for an hour on Sunday. The server that sets the points could not be reached, the company said.',
        'Passengers were asked to try again later, and most of them walked. The company is sorry for the inconvenience, its spokeswoman said, and is working on a second server.',
        'It was the third fault of the kind this year. The council wants to hear the company on Thursday.',
      ),
    ),
  ],
  [
    'an article about captchas',
    page(
      'Are you a robot? Why captchas get harder',
      article(
        'Are you a robot? Why captchas get harder',
        'People need ten seconds on average to prove to a machine that they are human, a study finds. Machines need two.',
        'The pictures of buses and lamps have become so hard that people fail one in five, said Ilse Tarn of the University of Sarn, who let 900 students try. Programs failed one in twenty.',
        'Makers of such tests are now turning to others that watch how a hand moves. Tarn doubts that these will last for longer than a year.',
      ),
    ),
  ],
  [
    'a brief of sixty words',
    page(
      'Two hurt as tram leaves its rails',
      article(
        'Two hurt as tram leaves its rails',
        'Two people were hurt when a tram left its rails in the centre of Tavenmoor on Sunday morning, the police said.',
        'Both were taken to hospital with light injuries. The line was closed until the evening. The cause is not known yet; inspectors were to look at the points on Monday, a spokesman for the company said.',
      ),
    ),
  ],
  [
    'a brief beside a menu, a banner and related headlines',
    page(
      'Ferry sails again | The Post',
      `<nav>${Array.from({ length: 30 }, (_, index) => `<a href="/s${index}">Section ${index}</a> `).join('')}</nav>${BANNER}<main>${article('Ferry sails again', 'The ferry from Tavenmoor to the islands sails again from Monday, six weeks after the storm, the harbour office said.', 'The first boat leaves at six in the morning with place for 40 cars. Tickets bought before the storm stay valid, said the head of the office, Lena Oster.')}</main>${RELATED}`,
      NEWS,
    ),
  ],
  [
    'an article with a cookie banner above it',
    page('Talks end without a word', `${BANNER}${article('Talks end without a word', ...TALKS)}`, NEWS),
  ],
  [
    'an article with a sign-up form in it',
    page(
      'Talks end without a word',
      article('Talks end without a word', ...TALKS.slice(0, 2)).replace(
        '</article>',
        `<form><p>Sign up for our morning letter</p><input type="email"><button>Go</button></form><p>${TALKS[2]}</p><p>${TALKS[3]}</p></article>`,
      ),
    ),
  ],
  [
    'an article with a log-in box in its head',
    page(
      'Talks end without a word',
      `<header><form><input name="user"><input type="password"><a href="/f">Forgot your password?</a></form></header>${article('Talks end without a word', ...TALKS)}`,
    ),
  ],
  [
    'an article whose comments have a captcha',
    page(
      'Talks end without a word',
      `${article('Talks end without a word', ...TALKS)}<div class="comments"><p>Please log in to comment.</p></div><script src="https://www.example/recaptcha/api.js"></script>`,
    ),
  ],
  [
    'a live page',
    page(
      'Storm over the valley: live',
      `<main><h1>Storm over the valley: live</h1><p>The storm has reached the coast. All that is known so far.</p>${[
        [
          '14:20',
          'Bridge at Sarn is closed',
          'The bridge at Sarn has been closed to lorries since two in the afternoon, the road office says. Cars may still cross it at walking pace.',
        ],
        [
          '13:05',
          'Schools send children home',
          'All schools in the valley sent their children home at noon, said the mayor of Amery, Finn Roder. They are to stay closed tomorrow.',
        ],
        [
          '12:10',
          'First roofs damaged',
          'The fire brigade has been called out forty times since the morning. Nobody has been hurt, its chief said in an interview.',
        ],
        [
          '11:00',
          'Warning raised to red',
          'The weather office raised its warning to the highest level at eleven. Winds of 120 kilometres per hour are expected on the coast.',
        ],
        [
          '09:30',
          'Ferries stay in the harbour',
          'No ferry leaves the harbour of Tavenmoor today. Tickets stay valid until the end of the month, the company said.',
        ],
      ]
        .map(
          ([at, title, text]) =>
            `<article id="e${at}"><time>${at}</time><h2><a href="#e${at}">${title}</a></h2><p>${text}</p></article>`,
        )
        .join('')}</main>`,
      ld({ '@type': 'LiveBlogPosting', headline: 'Storm over the valley: live' }),
    ),
  ],
  [
    'a round-up of links with prose',
    page(
      'Six things to read this weekend',
      `<article><h1>Six things to read this weekend</h1><p>What our editors have liked in other papers.</p>${[
        [
          'The last lamplighter',
          'For four months the writer went along with a man who lights the lamps of a town that has no need of them any more. He has been told to stop three times. The pictures are by Ole Brandt, and the last of them is worth the hour that the text takes.',
        ],
        [
          'A year on the ice',
          'What do nine people talk of who see nobody else from March to October? Of bread, mostly. The diary of the station’s cook is the best thing about the far north that we have read in years, and it is funny from the first page on.',
        ],
        [
          'Who owns the river',
          'The question sounds simple, and eleven courts have answered it in eleven ways. This piece sorts them, names those who paid the lawyers, and has a map that should hang in every school of the valley.',
        ],
        [
          'The tailor of Amery',
          'Before he was a film he was a man, and his daughter still lives above the shop. She did not like the film. What she tells of her father is darker than anything that came to the screen.',
        ],
        [
          'Bread and its price',
          'A miller, a baker and a minister each say who is to blame, and each of them names the other two. The reporter has looked into the books of all three, and finds that one of them is right.',
        ],
        [
          'Letters from Orlezh',
          'Forty letters of a soldier to his sister, found in a wall. They are printed as he wrote them, with his mistakes and with what the censor cut, which was found in another wall.',
        ],
      ]
        .map(([title, text], index) => `<h2><a href="https://other.example/${index}">${title}</a></h2><p>${text}</p>`)
        .join('')}</article>`,
      NEWS,
    ),
  ],
  [
    'a recipe',
    page(
      'Barley soup of the valley',
      `<article><h1>Barley soup of the valley</h1><p>Every house in Sarn has a soup of its own. This one is from Lena Oster’s grandmother, who cooked it for the harvesters.</p><h2>Ingredients</h2><ul><li>200 g of barley</li><li>2 carrots</li><li>1 leek</li><li>a spoon of butter</li></ul><h2>Method</h2><ol><li>Let the barley stand in cold water overnight.</li><li>Fry the leek and the carrots in the butter for five minutes.</li><li>Add the barley and a litre of water and let it simmer for an hour.</li></ol></article>`,
      ld({ '@type': 'Recipe', name: 'Barley soup of the valley' }),
    ),
  ],
  [
    'a list of the dead',
    page(
      'Obituaries for March 14',
      `<article><h1>Obituaries for March 14</h1><p><b>Brandt, Ole</b>, 81, of Amery, died on Tuesday. He was a photographer for the Ledger for forty years. A service will be held on Friday at ten in the church of St. Ann.</p><p><b>Dahl, Inga</b>, 94, of Tavenmoor, died on Monday. She taught at the school on Quay Street until 1999. She is survived by two sons.</p><p><b>Marsh, Edwin</b>, 67, of Sarn, died on Sunday after a long illness. The family asks for no flowers.</p></article>`,
    ),
  ],
  [
    'a page of a parliament',
    page(
      'Record of the House, 14 March',
      `<pre>[Page H1201]
  THE USE OF THE RIVER

  Mr. LINDT. Madam Speaker, I rise to speak of the lock at Sarn, which has
been closed since January, and of the ships that wait there.
  Ms. OSTER. Will the gentleman yield?
  Mr. LINDT. I yield to my colleague.
  Ms. OSTER. I thank him. The harbour office has told us that nine ships have
turned back since Monday alone.
</pre>`,
    ),
  ],
  [
    'an interview',
    page(
      '“I would do it again”: Ada Brenn on fines',
      article(
        '“I would do it again”: Ada Brenn on fines',
        '<b>Did you expect so many complaints?</b>',
        'No. We had planned for forty in the first year, and there were nine hundred.',
        '<b>What do you say to papers that call your fines too high?</b>',
        'I say that we wrote to each of them twice before. You have to read your letters.',
        '<b>Will there be more?</b>',
        'That is up to them.',
      ),
    ),
  ],
  [
    'a press release',
    page(
      'Harvia Lock Company opens second chamber',
      article(
        'Harvia Lock Company opens second chamber',
        'TAVENMOOR, March 14, 2031 – Harvia Lock Company today announced that the second chamber of its lock at Sarn will open on the first of June.',
        '“Our customers have waited long enough,” said Finn Roder, chief executive officer. “We are proud of what our partners and we have built.”',
        'About us: Harvia Lock Company runs eleven locks on two rivers. For more information, contact press@lock.example.',
      ),
    ),
  ],
  [
    'a leader in the first person',
    page(
      'Our view: open the lock',
      article(
        'Our view: open the lock',
        'We have said it before and we say it again: the lock at Sarn has to be opened. You cannot run a river with a closed door in the middle of it.',
        'We do not care which of the two governments pays. If you ask the skippers, and we did, they want nine days of their lives back.',
        'The ministers will meet on Friday. We would like them to stay in the room until they have signed.',
      ),
      NEWS,
    ),
  ],
  [
    'questions and answers for readers on a data breach',
    page(
      'What to do if your data were stolen from the tax office',
      article(
        'What to do if your data were stolen from the tax office',
        'The tax office said on Monday that the data of 90,000 people had been copied. Here is what is known, and what you can do.',
        'Change your password on every site where you used the same one. The office has written to all whose account was opened; whoever has no letter by Friday can call a free line.',
        'The thieves had been in the system since January, said Peer Dahl of the ministry. A worker had typed his password into a page that looked like the office’s own.',
      ),
    ),
  ],
  ['a page without any metadata or headings', `<p>${TALKS[0]}</p><p>${TALKS[1]}</p>`],
  [
    'an article that lists what is closed',
    page(
      'What is closed on Monday',
      `<article><h1>What is closed on Monday</h1><p>Monday is the day of the constitution, and much of Tavenmoor will be closed. The town hall opens again on Tuesday at eight, a spokeswoman said, and whoever has to hand in papers by the end of the month gets two days more for it, without a fine.</p><ul><li>Schools and kindergartens</li><li>The town hall and its offices</li><li>Banks, but not their machines</li><li>All shops but those at the station</li></ul><p>Trams run as they do on Sundays, the company said.</p></article>`,
    ),
  ],
  [
    'a review with stars',
    page(
      'The Tailor of Amery: a film in no hurry',
      article(
        'The Tailor of Amery: a film in no hurry',
        'For two hours a man sews a coat. That is all that happens in “The Tailor of Amery”, and it is enough.',
        'Ole Brandt plays the tailor as if he had never done anything else. He said at the premiere that he had learned the trade for a year.',
        'In cinemas from Friday.',
      ),
    ),
  ],
];

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
