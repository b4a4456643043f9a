import { article, ld, NEWS, page, TALKS } from './page-maker.fixture.ts';

const BANNER =
  '<div id="banner" class="cookie-banner"><p>We use cookies to make our site work and to measure how it is used. You can accept all or manage your choices.</p><button>Accept all</button></div>';
const RELATED = `<aside><h2>Related</h2>${['Ferry line to the islands opens again', 'Court lets the dam be built', 'Why bread is dearer in spring', 'School meals to be free from autumn', 'Two hurt as tram leaves its rails'].map((title) => `<div><h3><a href="/r">${title}</a></h3></div>`).join('')}</aside>`;

/** Articles that look a little like the pages that are refused, by their form, in words of our own. */
export const KEPT_PAGES: readonly (readonly [name: string, html: string])[] = [
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
