import { ld, type PageSample, PROSE } from './page-sample.fixture.ts';

/** Heads of articles in the manners of systems, of firms, offices, parliaments, journals and of people by themselves. */
export const MAKER_PAGES: readonly PageSample[] = [
  {
    made: 'a firm’s release: a date of its own under the headline, a line of copyright',
    head: '<title>Ember announces a partnership with Harvia Health</title><meta property="og:type" content="website"><meta property="og:title" content="Ember announces a partnership with Harvia Health">',
    body: `<a href="/"><img class="logo-svg" alt="ember-image-Logo"></a><a href="/">GLOBAL English</a><div class="press"><h1>Ember announces a partnership with Harvia Health</h1><div class="press__date"><div> October 12, 2017 </div></div>${PROSE}</div><div class="footer-container"><p>©2019 Ember</p></div>`,
    want: {
      title: 'Ember announces a partnership with Harvia Health',
      publisher: 'Ember',
      day: '2017-10-12 visible',
      byline: [],
    },
  },
  {
    made: 'a wire of releases: the day in the dateline',
    url: 'https://www.newswire.example/releases/quay-4711.html',
    head: '<title>Ember Opens New Plant in Skarn</title><meta name="title" content="Ember Opens New Plant in Skarn"><meta property="og:site_name" content="Release Wire">',
    body: `<h1>Ember Opens New Plant in Skarn</h1><p>WEXHOLM, Skarn, March 5, 2021 /Release Wire/ -- Ember, a maker of pumps, today opened a plant in the harbour of Skarn that is to employ 240 people by the end of the year.</p>${PROSE}`,
    want: { title: 'Ember Opens New Plant in Skarn', publisher: 'Release Wire', day: '2021-03-05 visible', byline: [] },
  },
  {
    made: 'a parliament’s record in one preformatted block',
    head: '<title>Assembly Record, Volume 143 Issue 8 (Tuesday, January 28, 1997)</title>',
    body: `<pre>\n[Assembly Record Volume 143, Number 8 (Tuesday, January 28, 1997)]\n[Upper House]\n[Pages S695-S696]\nFrom the Assembly Record Online through the Printing Office [<a href="https://www.print.example">www.print.example</a>]\n\n[[Page S695]]\n\n              ACCOUNTS OF THE HARBOUR OFFICE\n\n  Mr. LINDT. Mr. President, for my 85 colleagues who have served\nwith me in past sessions, what I am going to speak of is nothing new.\nIt is about the lack of order in the accounts of the Harbour Office.</pre>`,
    want: {
      title: 'ACCOUNTS OF THE HARBOUR OFFICE',
      publisher: 'Assembly Record',
      day: '1997-01-28 visible',
      byline: [],
    },
  },
  {
    made: 'a government’s site with Dublin Core',
    url: 'https://www.gov.skarn.example/news/quay',
    head: '<title>Quay to close: what you need to know - GOV.SKARN</title><meta name="DC.title" content="Quay to close: what you need to know"><meta name="DCTERMS.issued" content="2021-03-05"><meta name="DCTERMS.modified" content="2021-04-01"><meta name="DC.publisher" content="Ministry of Ports"><meta name="DC.creator" content="Ministry of Ports">',
    body: `<h1>Quay to close: what you need to know</h1><dl><dt>Published</dt><dd>5 March 2021</dd><dt>Last updated</dt><dd>1 April 2021</dd></dl>${PROSE}`,
    want: {
      title: 'Quay to close: what you need to know',
      publisher: 'GOV.SKARN',
      day: '2021-03-05 meta',
      byline: ['Ministry of Ports'],
    },
  },
  {
    made: 'a Drupal site: label and date in elements of their own',
    url: 'https://www.harbourunion.example/blog/quay',
    head: '<title>This Quay Closed Too Late – Until Now | Harbour Liberties Union</title><meta property="og:site_name" content="Harbour Liberties Union"><meta property="og:title" content="This Quay Closed Too Late – Until Now">',
    body: `<h1>This Quay Closed Too Late – Until Now</h1><div class="submitted">By <a>Mara Lindt</a>, Staff Attorney, Harbour Liberties Union</div><div class="field-date"><span class="date-display-single">July 25, 2019 | 11:15 AM</span></div>${PROSE}`,
    want: {
      title: 'This Quay Closed Too Late – Until Now',
      publisher: 'Harbour Liberties Union',
      day: '2019-07-25 visible',
      byline: ['Mara Lindt'],
    },
  },
  {
    made: 'a Drupal site: “Submitted by”',
    url: 'https://skarnwatch.example/node/47',
    head: '<title>Quay inquiry opens | Skarn Watch</title><meta name="Generator" content="Drupal 7">',
    body: `<div id="logo"><a href="/" title="Home"><img alt="Home"></a></div><div id="site-name"><a href="/">Skarn Watch</a></div><h1 class="title">Quay inquiry opens</h1><div class="submitted">Submitted by mlindt on Fri, 03/05/2021 - 10:30</div>${PROSE}`,
    want: { title: 'Quay inquiry opens', publisher: 'Skarn Watch', day: null, byline: [] },
  },
  {
    made: 'a blog on a big host: date as the head of the day',
    url: 'http://skarndays.blogs.example/2012/09/quay.html',
    head: "<title>Skarn Days: The quay is rotten</title><meta content='blogger' name='generator'><link rel='alternate' type='application/atom+xml' title='Skarn Days - Atom' href='/feeds'>",
    body: `<h1 class='title'><a href="/">Skarn Days</a></h1><div class='date-outer'><h2 class='date-header'><span>Monday, September 3, 2012</span></h2><div class='post'><h3 class='post-title entry-title'>The quay is rotten</h3>${PROSE}<div class='post-footer'>Posted by <span class='fn'>Ane Brok</span> at <abbr class='published' title='2012-09-03T08:30:00-07:00'>8:30 AM</abbr></div></div></div>`,
    want: { title: 'The quay is rotten', publisher: 'Skarn Days', day: '2012-09-03 visible', byline: [] },
  },
  {
    made: 'a platform of writers',
    url: 'https://harbourpages.example/@mara/quay-4711',
    head: `<title>Why the quay rots. A short history | by Mara Lindt | Harbour Pages</title><meta property="og:site_name" content="Harbour Pages"><meta property="og:title" content="Why the quay rots"><meta property="article:published_time" content="2020-10-09T14:41:57.190Z"><meta name="author" content="Mara Lindt">`,
    body: `<article><h1>Why the quay rots</h1><h2>A short history</h2><p>Mara Lindt</p><p>Oct 9, 2020 · 5 min read</p>${PROSE}</article>`,
    want: { title: 'Why the quay rots', publisher: 'Harbour Pages', day: '2020-10-09 meta', byline: ['Mara Lindt'] },
  },
  {
    made: 'a newsletter',
    url: 'https://marasletter.example/p/quay',
    head: `<title>Why the quay rots - by Mara Lindt - Mara’s Letter</title><meta property="og:title" content="Why the quay rots">${ld({ '@type': 'NewsArticle', headline: 'Why the quay rots', datePublished: '2022-02-10T11:00:05+00:00', author: [{ '@type': 'Person', name: 'Mara Lindt' }], publisher: { '@type': 'Organization', name: 'Mara’s Letter' } })}`,
    body: `<h1>Why the quay rots</h1><div>Mara Lindt</div><div>Feb 10, 2022</div>${PROSE}`,
    want: { title: 'Why the quay rots', publisher: 'Mara’s Letter', day: '2022-02-10 json-ld', byline: ['Mara Lindt'] },
  },
  {
    made: 'a static site of its own making',
    url: 'https://ane.example/posts/2019-11-20-quay/',
    head: '<title>Quay notes · Ane Brok</title>',
    body: `<nav><a href="/">Ane Brok</a></nav><main><h1>Quay notes</h1><p class="meta">2019-11-20</p>${PROSE}</main>`,
    want: { title: 'Quay notes', publisher: 'Ane Brok', day: '2019-11-20 visible', byline: [] },
  },
  {
    made: 'a static site with the day in its address alone',
    url: 'https://skarnbytes.example/2019/11/20/quay-notes.html',
    head: '<title>Quay notes | Skarn Bytes</title>',
    body: `<h1>Quay notes</h1>${PROSE}`,
    want: { title: 'Quay notes', publisher: 'Skarn Bytes', day: '2019-11-20 url', byline: [] },
  },
];
