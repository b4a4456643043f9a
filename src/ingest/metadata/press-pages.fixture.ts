import { ld, type PageSample, PROSE } from './page-sample.fixture.ts';

/** Heads of articles in the manners of newspapers, stations and agencies. */
export const PRESS_PAGES: readonly PageSample[] = [
  {
    made: 'WordPress with Yoast: a graph with pointers',
    url: 'https://www.skarngazette.example/2021/03/05/quay-to-close/',
    head: `<title>Quay to close for eight months - Skarn Gazette</title><meta property="og:title" content="Quay to close for eight months - Skarn Gazette">
      <meta property="og:site_name" content="Skarn Gazette"><meta property="article:published_time" content="2021-03-05T09:12:44+00:00"><meta property="article:modified_time" content="2021-04-01T10:00:00+00:00">
      ${ld({
        '@context': 'https://schema.org',
        '@graph': [
          {
            '@type': 'Article',
            '@id': '#article',
            isPartOf: { '@id': '#page' },
            author: { name: 'Mara Lindt', '@id': '#p' },
            headline: 'Quay to close for eight months',
            datePublished: '2021-03-05T09:12:44+00:00',
            dateModified: '2021-04-01T10:00:00+00:00',
            publisher: { '@id': '#org' },
          },
          { '@type': 'WebSite', '@id': '#site', name: 'Skarn Gazette' },
          { '@type': 'Organization', '@id': '#org', name: 'Skarn Gazette' },
        ],
      })}`,
    body: `<header><a href="/"><img alt="Skarn Gazette logo"></a></header><article><header class="entry-header"><h1 class="entry-title">Quay to close for eight months</h1></header>${PROSE}</article>`,
    want: {
      title: 'Quay to close for eight months',
      publisher: 'Skarn Gazette',
      day: '2021-03-05 json-ld',
      byline: ['Mara Lindt'],
    },
  },
  {
    made: 'WordPress without any SEO plug-in',
    url: 'https://wexholmtimes.example/?p=4711',
    head: '<title>Ferry runs again &#8211; Wexholm Times</title><link rel="alternate" type="application/rss+xml" title="Wexholm Times &raquo; Feed" href="/feed/"><link rel="alternate" type="application/rss+xml" title="Wexholm Times &raquo; Ferry runs again Comments Feed" href="/x">',
    body: `<p class="site-title"><a href="https://wexholmtimes.example/" rel="home">Wexholm Times</a></p><article><h1 class="entry-title">Ferry runs again</h1><div class="entry-meta">Posted on <a href="#" rel="bookmark"><time class="entry-date published" datetime="2020-02-11T17:00:10+02:00">February 11, 2020</time><time class="updated" datetime="2020-02-13T08:00:00+02:00">February 13, 2020</time></a> by <a rel="author" href="/author/jv">Joren Vale</a></div>${PROSE}</article>`,
    want: { title: 'Ferry runs again', publisher: 'Wexholm Times', day: '2020-02-11 time', byline: ['Joren Vale'] },
  },
  {
    made: 'a chain whose articles are an agency’s',
    url: 'https://www.mywexholm.example/sports/article/Vikings-win-148482.php',
    head: `<title>Vikings win in the last minute - Wexholm Express</title><meta property="og:site_name" content="Wexholm Express"><meta name="author" content="By ANE BROK, Associated Press"><meta name="dc.date" content="2019-11-20T07:30:38Z">
      ${ld({ '@type': 'NewsArticle', headline: 'Vikings win in the last minute', datePublished: '2019-11-20T07:30:38+0000', dateModified: '2019-11-20T07:33:06+0000', publisher: { '@type': 'NewsMediaOrganization', name: 'Associated Press' }, author: { '@type': 'person', name: 'ANE BROK, Associated Press' } })}`,
    body: `<h1 class="headline">Vikings win in the last minute</h1><p class="byline">Ane Brok, Associated Press</p><time itemprop="datePublished" datetime="2019-11-20T07:33:04Z">1:33 am CST, Wednesday, November 20, 2019</time>${PROSE}`,
    want: {
      title: 'Vikings win in the last minute',
      publisher: 'Wexholm Express',
      day: '2019-11-20 json-ld',
      byline: ['ANE BROK'],
    },
  },
  {
    made: 'a site that names itself as its host in OpenGraph',
    url: 'https://thequay.example/news/4711-ferry-runs-again/',
    head: '<title>Ferry runs again | The Quay</title><meta property="og:site_name" content="TheQuay"><meta property="og:title" content="Ferry runs again"><meta name="twitter:site" content="@thequay"><meta property="article:published_time" content="2022-06-01T10:00:00-0400">',
    body: `<a href="/"><svg><title>The Quay</title></svg></a><h1>Ferry runs again</h1><p>By Mara Lindt - 06/01/22 10:00 AM ET</p>${PROSE}<p>THE QUAY 12 HARBOUR STREET</p><p>©1998 - 2022 Harbour Media, Inc. | All Rights Reserved.</p>`,
    want: { title: 'Ferry runs again', publisher: 'The Quay', day: '2022-06-01 meta', byline: ['Mara Lindt'] },
  },
  {
    made: 'a publisher written as a slug in JSON-LD',
    url: 'https://www.lantern.co.uk/news/quay-live-33386398',
    head: `<title>Quay fire LIVE: Street closed as smoke spreads - Lantern Online</title><meta property="og:site_name" content="The Lantern"><meta property="og:title" content="Smoke spreads over harbour - updates"><meta property="article:published_time" content="2024-08-05T19:49:50Z"><meta property="article:modified_time" content="2024-08-05T19:49:50Z">
      ${ld({ '@type': 'LiveBlogPosting', headline: 'Quay fire LIVE: Street closed as smoke spreads', datePublished: '2024-08-04T13:23:00Z', dateModified: '2024-08-05T19:49:50Z', coverageStartTime: '2024-08-04T13:23:00Z', publisher: { name: 'lantern' }, author: [{ name: 'Mara Lindt' }, { name: 'Joren Vale' }], liveBlogUpdate: [{ '@type': 'BlogPosting', headline: 'Bang heard', datePublished: '2024-08-05T20:42:00+01:00' }] })}`,
    body: `<article><h1 itemprop="headline name">Quay fire LIVE: Street closed as smoke spreads</h1><ul class="time-info"><li><span>Updated</span><time class="date-updated" datetime="2024-08-05T19:49:50Z"></time><span>20:49, 5 Aug 2024</span></li></ul>${PROSE}<div class="entry"><time datetime="2024-08-05T19:42:00Z">20:42</time><h2>Bang heard</h2></div></article>`,
    want: {
      title: 'Quay fire LIVE: Street closed as smoke spreads',
      publisher: 'The Lantern',
      day: '2024-08-04 json-ld',
      byline: ['Mara Lindt', 'Joren Vale'],
    },
  },
  {
    made: 'a live page without JSON-LD: the entries’ times are no day of its own',
    url: 'https://news.skarn.example/live/quay-fire',
    head: '<title>Quay fire live | News Skarn</title><meta property="og:site_name" content="News Skarn">',
    body: `<main><h1>Quay fire live</h1><p>Last updated: 5 August 2024, 21:00</p><article><time datetime="2024-08-05T21:00:00+02:00">21:00</time><h2>Street open again</h2>${PROSE}</article><article><time datetime="2024-08-04T18:00:00+02:00">18:00</time><h2>Fire breaks out</h2>${PROSE}</article></main>`,
    want: { title: 'Quay fire live', publisher: 'News Skarn', day: null, byline: [] },
  },
  {
    made: 'a paper with the section in its title, and a kicker in its headline',
    url: 'https://www.thebeacon.example/commentisfree/2019/nov/18/the-beacon-view-on-skarn',
    head: '<title>The Beacon view on Skarn: a city on the brink | Editorial | Opinion | The Beacon</title><meta property="og:title" content="The Beacon view on Skarn: a city on the brink | Editorial"><meta property="og:site_name" content="the Beacon"><meta name="author" content="Editorial"><meta property="article:published_time" content="2019-11-18T18:54:53.000Z">',
    body: `<h1><span class="content__kicker">Opinion</span> The Beacon view on Skarn: a city on the brink </h1><p>Mon 18 Nov 2019 18.54 GMT</p><p>Last modified on Tue 19 Nov 2019 09.00 GMT</p>${PROSE}`,
    want: {
      title: 'The Beacon view on Skarn: a city on the brink',
      publisher: 'The Beacon',
      day: '2019-11-18 meta',
      byline: ['Editorial'],
    },
  },
  {
    made: 'a station whose JSON-LD has another headline than the page',
    url: 'https://www.skarnnews.example/news/quay-hearing-key-moments-2019-11-19/',
    head: `<title>Quay hearing: Key moments from Flint's testimony - Skarn News</title><meta property="og:title" content="Key moments from Edda Flint's quay testimony"><meta property="al:ios:app_name" content="Skarn News"><meta property="article:publisher" content="https://social.example/skarnpolitics">
      ${ld({ '@type': 'NewsArticle', headline: "Quay hearing: Key moments from Flint's testimony", datePublished: '2019-11-20T06:07:01+0000', publisher: { '@id': 'https://www.skarnnews.example/' } })}`,
    body: `<h1>Warning</h1><article><h1 class="content__title">Key moments from Edda Flint's quay testimony</h1><p>By Mara Lindt</p><time datetime="2019-11-20T01:07:00-0500">November 20, 2019 / 1:07 AM</time>${PROSE}</article><p>© 2019 Skarn Interactive. All rights reserved.</p>`,
    want: {
      title: "Key moments from Edda Flint's quay testimony",
      publisher: 'Skarn News',
      day: '2019-11-20 json-ld',
      byline: ['Mara Lindt'],
    },
  },
  {
    made: 'a paper whose stamp is in UTC, a day later than its readers’',
    url: 'https://www.westcoastpost.example/quay/',
    head: `<title>Quay to close - West Coast Post</title><meta property="og:site_name" content="West Coast Post">${ld({ '@type': 'NewsArticle', headline: 'Quay to close', datePublished: '2021-03-06T02:30:00Z', author: [{ '@type': 'Person', name: 'Mara Lindt' }] })}`,
    body: `<article><h1>Quay to close</h1><div>By Mara Lindt</div><div>Published March 5, 2021 at 6:30 p.m. PST</div>${PROSE}</article>`,
    want: { title: 'Quay to close', publisher: 'West Coast Post', day: '2021-03-05 visible', byline: ['Mara Lindt'] },
  },
  {
    made: 'a page whose day of publication moves with every change',
    url: 'https://www.skarngazette.example/2021/03/05/quay-to-close/',
    head: `<title>Quay to close | Skarn Gazette</title>${ld({ '@type': 'NewsArticle', headline: 'Quay to close', datePublished: '2023-01-10T10:00:00+01:00', dateModified: '2023-01-10T10:00:00+01:00' })}`,
    body: `<article><h1>Quay to close</h1><p>First published: 5 March 2021</p><p>Updated: 10 January 2023</p>${PROSE}</article>`,
    want: { title: 'Quay to close', publisher: 'Skarn Gazette', day: '2021-03-05 visible', byline: [] },
  },
  {
    made: 'a fact-check whose program writes year 1 where no change was',
    url: 'https://www.ember.info/a/fact-check-quay/30279001.html',
    head: `<title>Harvia: Quay “Never Closed”</title><meta content="EMBER.info" property="og:site_name"><meta name="twitter:site" content="@SomeAccount">
      ${ld({ '@type': 'ClaimReview', headline: 'Harvia: Quay “Never Closed”', datePublished: '2019-11-18', dateModified: '0001-01-01 00:00:00Z', author: { '@type': 'Organization', name: 'EMBER.info' }, itemReviewed: { '@type': 'CreativeWork', author: { name: 'The Harvian ministry' }, datePublished: '2019-11-15' }, publisher: { name: 'EMBER.info' } })}`,
    body: `<h1>Harvia: Quay “Never Closed”</h1><time datetime="2019-11-18T20:28:55+00:00">November 18, 2019</time><a rel="author">The Harvian ministry</a>${PROSE}`,
    want: { title: 'Harvia: Quay “Never Closed”', publisher: 'EMBER.info', day: '2019-11-18 json-ld', byline: [] },
  },
  {
    made: 'a paper with microdata alone',
    url: 'http://www.therepublican.example/2019/11/20/six_arrested/',
    head: '<title>Six held in harbour inquiry</title><meta property="og:site_name" content="The Republican"><meta name="author" content="Staff Reports">',
    body: `<div itemscope itemtype="https://schema.org/Article"><h1 itemprop="headline">Six held in harbour inquiry</h1><time itemprop="dateCreated" class="entry-date updated" datetime="2019-11-20T01:22:37-05:00"></time><time itemprop="dateModified" datetime="2019-11-21T06:38:32-05:00">11/21/19 6:38 AM</time><meta itemprop="datePublished" content="2019-11-20T01:22:37-05:00"><span itemprop="publisher" itemscope><meta itemprop="name" content="The Republican"></span>${PROSE}</div>`,
    want: {
      title: 'Six held in harbour inquiry',
      publisher: 'The Republican',
      day: '2019-11-20 meta',
      byline: ['Staff Reports'],
    },
  },
  {
    made: 'a page of the broken kind of JSON-LD: quotation marks and line ends in it',
    url: 'https://www.skarngazette.example/meth',
    head: `<title>‘Quay. We’re on it.’: agencies divided | The Skarn-Review</title><meta property="og:site_name" name="site_name" content="Skarngazette.example">
      <script type="application/ld+json">{"@type": "NewsArticle", "headline": "‘Quay. We’re on it.’: agencies "divided"", "description": "One line
      and another", "datePublished": "2019-11-19T18:18:25.828095", "publisher": {"name": "The Skarn-Review",},}</script>`,
    body: `<h1><svg><title>The Skarn-Review Newspaper</title></svg></h1><h1>‘Quay. We’re on it.’: agencies divided</h1><time class="dt-published"><b>Published:</b> Nov. 19, 2019, 6:18 p.m.</time><time class="dt-updated"><b>Updated:</b> Nov. 20, 2019, 7:10 p.m.</time>${PROSE}<footer>© Copyright 2019, The Skarn-Review</footer>`,
    want: {
      title: '‘Quay. We’re on it.’: agencies divided',
      publisher: 'The Skarn-Review',
      day: '2019-11-19 json-ld',
      byline: [],
    },
  },
  {
    made: 'a wire: the agency on its own host',
    url: 'https://www.reuters.com/world/quay-closes-2024-03-07/',
    head: `<title>Quay closes after storm | Reuters</title><meta property="og:site_name" content="Reuters"><meta name="article:published_time" content="2024-03-07T07:55:25Z"><meta name="article:author" content="Mara Lindt,Joren Vale">`,
    body: `<h1>Quay closes after storm</h1><p>By Mara Lindt and Joren Vale</p><time><span>March 7, 2024</span><span>12:21 PM UTC</span><span>Updated an hour ago</span></time>${PROSE}`,
    want: {
      title: 'Quay closes after storm',
      publisher: 'Reuters',
      day: '2024-03-07 meta',
      byline: ['Mara Lindt', 'Joren Vale'],
    },
  },
  {
    made: 'a big paper without og:site_name, its facts in the odd names of its own',
    url: 'https://www.nharbourtimes.example/2019/11/18/business/quay.html',
    head: '<title data-rh="true">The Made-for-TV Quay War - The New Harbour Times</title><meta property="article:published" itemprop="datePublished dateCreated" content="2019-11-18T17:56:27.000Z"><meta property="article:modified" itemprop="dateModified" content="2019-11-19T00:37:03.000Z"><meta name="byl" content="By Ane Brok"><meta name="pdate" content="20191118"><meta property="og:title" content="The Made-for-TV Quay War"><meta name="twitter:app:name:googleplay" content="NHTimes">',
    body: `<h1>The Made-for-TV Quay War</h1>${PROSE}<footer><a href="https://help.example/">© 2019 The New Harbour Times Company</a></footer>`,
    want: {
      title: 'The Made-for-TV Quay War',
      publisher: 'The New Harbour Times',
      day: '2019-11-18 meta',
      byline: ['Ane Brok'],
    },
  },
  {
    made: 'a site of which the name ends like a host',
    url: 'https://www.comet.com/quay-plumes.html',
    head: `<title>The Weird Plumes of the Quay | Comet</title><meta name="pub_date" content="2019-11-18T20:51:19+00:00"><meta property="og:site_name" content="Comet.com"><meta property="article:author" content="https://social.example/comet">${ld([{ '@type': 'NewsArticle', headline: 'The Weird Plumes of the Quay', datePublished: '2019-11-18T20:51:19Z', author: { name: 'Ane Brok' }, publisher: { name: 'Comet' } }])}`,
    body: `<h1>The Weird Plumes of the Quay</h1><time class="relative-date" datetime="2019-11-18T20:51:19+00:00">2019-11-18T20:51:19Z</time>${PROSE}<p>© Future Sky, Inc. 11 West Street</p>`,
    want: {
      title: 'The Weird Plumes of the Quay',
      publisher: 'Comet.com',
      day: '2019-11-18 json-ld',
      byline: ['Ane Brok'],
    },
  },
  {
    made: 'an Indian paper: the author is a desk of the house',
    url: 'https://www.skarnherald.example/international/quay-777897.html',
    head: `<title>Quay sham debunked: Mayor | Skarn Herald</title><meta property="og:site_name" content="Skarn Herald"><meta property="article:published_time" content="2019-11-20T10:18:01+05:30">${ld({ '@type': 'NewsArticle', headline: 'Quay sham debunked: Mayor', datePublished: '2019-11-20T10:18:01+05:30', author: { name: 'PTI' }, publisher: { '@type': 'Organization', name: 'SH News Service' } })}`,
    body: `<h1>Quay sham debunked: Mayor</h1><ul><li>PTI</li><li>, Skarn,</li><li>NOV 20 2019, 10:18 IST</li><li>UPDATED: NOV 20 2019, 13:42 IST</li></ul>${PROSE}`,
    want: { title: 'Quay sham debunked: Mayor', publisher: 'Skarn Herald', day: '2019-11-20 json-ld', byline: [] },
  },
  {
    made: 'an article among teasers that are articles with dates of their own',
    url: 'https://www.skarngazette.example/news/quay',
    head: '<title>Quay to close | Skarn Gazette</title><meta property="og:site_name" content="Skarn Gazette">',
    body: `<div class="most-read"><article><h3><a href="/a">Old news</a></h3><time datetime="2018-01-01">1 January 2018</time></article></div><main><article><h1>Quay to close</h1><span class="date">5 March 2021, 10:30</span>${PROSE}<section class="related-articles"><p>Published 2 February 2017</p></section></article></main><article><time datetime="2016-05-05">5 May 2016</time><h2>More news</h2></article>`,
    want: { title: 'Quay to close', publisher: 'Skarn Gazette', day: '2021-03-05 visible', byline: [] },
  },
  {
    made: 'a paper that prints today’s date at its top',
    url: 'https://www.skarngazette.example/news/quay',
    head: '<title>Quay to close | Skarn Gazette</title><meta property="og:site_name" content="Skarn Gazette">',
    body: `<div class="top"><span>Tuesday, November 24, 2026</span></div><div class="content"><div class="story"><h1>Quay to close</h1>${PROSE}<p>Published on 5 March 2021</p></div></div>`,
    want: { title: 'Quay to close', publisher: 'Skarn Gazette', day: '2021-03-05 visible', byline: [] },
  },
];
