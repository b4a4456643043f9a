import type { HtmlElement } from '../layout/html-tree.ts';

/**
 * What stands around an article, as makers of pages name it. `whole` kinds go with all they hold; `short` ones (bylines,
 * share bars) often stand in one box with the standfirst, so that they only take what is no sentence.
 */
export const KINDS = {
  comments: 'whole',
  notice: 'whole',
  menu: 'whole',
  advert: 'whole',
  related: 'whole',
  signup: 'whole',
  biography: 'whole',
  caption: 'whole',
  media: 'whole',
  tool: 'whole',
  notes: 'whole',
  share: 'short',
  credit: 'short',
  label: 'short',
} as const;

export type Kind = keyof typeof KINDS;

/** What else the words of a class or an id tell; an element may be several of them. */
export type Role = 'standfirst' | 'pullQuote' | 'headline' | 'body' | 'post' | 'entry';

/** In words of one to three parts; a plural stands for both. The first kind that fits is the element's. */
const KIND_WORDS: Readonly<Record<Kind, string>> = {
  comments: `comment comments commenting comment-list disqus respond discussion discussions replies livefyre coral spot-im viafoura`,
  notice: `cookie cookies cookie-banner cookie-notice cookie-bar consent gdpr ccpa onetrust cmp didomi usercentrics privacy disclaimer copyright legal
    age-gate ad-block adblocker browser-warning browser-upgrade trust-principles`,
  menu: `nav navbar navigation menu submenu menubar breadcrumb breadcrumbs sitemap masthead topbar pagination pager skip-link skip-nav skip-to
    site-header site-footer page-footer global-header global-footer top-header main-header footer-links footer-nav hamburger jump-links`,
  advert: `ad ads adv advert adverts advertisement advertising ad-slot ad-unit ad-wrapper ad-container adsbygoogle dfp sponsor sponsors sponsored promo promos
    promotion promotions outbrain taboola zergnet affiliate affiliates commercial native-ad cta call-to-action house-ad`,
  related: `related recirc recirculation recommended recommends recommendation recommendations read-next read-more read-also more-stories more-news more-from
    more-on more-in more-like more-articles more-posts trending popular most-read most-viewed most-popular most-shared most-commented most-recent latest-news
    latest-stories latest-posts recent-posts recent-news recent-articles up-next also-read also-like also-on see-also you-may you-might further-reading onward
    onwards next-article next-story next-post prev-article previous-article prev-post previous-post post-navigation story-card story-cards story-list
    story-collection card-grid playlist other-news editors-picks dont-miss keep-reading suggested similar sidebar side-bar right-rail left-rail siderail
    internal-link internal-links`,
  signup: `newsletter newsletters signup sign-in login subscribe subscriber subscribers subscription subscriptions paywall regwall register registration opt-in
    donate donation donations membership piano-offer offer offers app-promo app-download app-banner email-capture support-us contribute`,
  biography: `author-bio author-box author-info author-card author-profile author-description author-about bio biography biographies about-author
    about-the-author about-writer contributor-bio contributor-info writer-bio post-author-box`,
  caption: `caption captions figcaption image-info gallery galleries slideshow slideshows slide slides slider carousel lightbox thumbnail thumbnails thumb
    thumbs photo-viewer`,
  media: `video videos video-player player jwplayer brightcove youtube audio audio-player podcast podcasts media-player live-stream livestream`,
  tool: `poll polls quiz survey stock stocks stock-quote ticker tickers market-data market-indexes weather rating ratings scoreboard tooltip tooltips popover
    popovers popup popups modal modals overlay overlays hovercard hover-card drawer drawers dropdown toolbar toast snackbar search search-form search-box
    print-header print-only print-button print-options font-size text-size translate translation language language-switcher back-to-top`,
  notes: `footnote footnotes endnote endnotes references reflist`,
  share: `share shares sharing sharebar share-tools share-buttons social socials social-media follow follow-us followers addthis addtoany sharethis sharedaddy
    bookmark bookmarks reaction reactions like likes`,
  credit: `byline bylines author authors contributor contributors writer writers reporter reporters credit credits timestamp timestamps dateline datetime
    date dates date-published date-modified date-updated pubdate published publish-date publishing-details posted posted-on last-updated last-modified updated
    post-meta entry-meta article-meta story-meta content-meta page-meta post-date entry-date article-date story-date post-info article-info article-time
    metadata meta read-time reading-time word-count avatar`,
  label: `kicker kickers eyebrow eyebrows overline rubric section-label section-name category categories tag tags tag-list tag-cloud topic topics keyword
    keywords counter counters widget widgets print`,
};

const ROLE_WORDS: Readonly<Record<Role, string>> = {
  standfirst: `standfirst stand-first dek deks deck subtitle subtitles sub-title subhead sub-head subheadline sub-headline subheading sub-heading subhed strapline
    strap-line summary blurb lede intro introduction lead lead-text lead-paragraph excerpt abstract teaser tagline ingress preamble description
    alternative-headline key-points highlights`,
  pullQuote: `pullquote pullquotes pull-quote pull-quotes quote-pull dropquote drop-quote pullout pull-out pulledquote pulled-quote callout-quote`,
  headline: `headline headlines title entry-title article-title post-title story-title page-title node-title heading`,
  body: `article-body article-content article-text article-copy article-main story-body story-content story-text story-copy entry-content entry-body entry-text
    post-body post-content post-text news-body news-content news-text content-body content-text body-copy body-text body-content page-content page-body
    main-content node-content rich-text field-body text-body`,
  post: `twitter-tweet twitter-post tweet instagram-media tiktok-embed bluesky-embed mastodon-embed reddit-embed reddit-card fb-post facebook-post threads-post
    social-post social-embed text-post-media`,
  entry: `live-entry live-event-entry liveblog-entry live-blog-entry live-post live-update liveblog-post live-blog-post blog-entry timeline-entry timeline-item
    block-time post-update`,
};

const ORDER = Object.keys(KINDS) as Kind[];
const KIND_BY_WORD = index(KIND_WORDS);
const ROLE_BY_WORD = index(ROLE_WORDS);

const ATTRIBUTES = [
  'class',
  'id',
  'itemprop',
  'role',
  'aria-label',
  'data-component',
  'data-testid',
  'data-type',
  'data-module',
];
const MAX_ATTRIBUTE = 300;
const MAX_PARTS = 3;

/** What the names of an element tell of what it holds. */
export interface ClassWords {
  readonly kind: Kind | null;
  readonly roles: ReadonlySet<Role>;
}

const NOTHING: ClassWords = { kind: null, roles: new Set() };

/** Pages repeat their classes, so that most are looked up. */
const READ = new Map<string, ClassWords>();

export function readClassWords(element: HtmlElement): ClassWords {
  const raw = readNames(element);
  if (raw === '') return NOTHING;
  const known = READ.get(raw);
  if (known !== undefined) return known;
  const words = findWords(splitWords(raw));
  if (raw.length <= 200) {
    if (READ.size >= 5000) READ.clear();
    READ.set(raw, words);
  }
  return words;
}

/** The names as they are written, as a key for elements that are made alike. */
export function readNames(element: HtmlElement): string {
  const { attribs } = element;
  let raw = element.name.includes('-') ? element.name : '';
  for (const name of ATTRIBUTES) {
    if (Object.hasOwn(attribs, name)) raw += ` ${attribs[name]!.slice(0, MAX_ATTRIBUTE)}`;
  }
  return raw;
}

function splitWords(raw: string): string[] {
  const parts = raw
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z\d]+/);
  return parts.filter((part) => part !== '').map(toSingular);
}

function findWords(parts: readonly string[]): ClassWords {
  let rank = ORDER.length;
  const roles = new Set<Role>();
  for (let start = 0; start < parts.length; start += 1) {
    let word = '';
    for (let end = start; end < Math.min(parts.length, start + MAX_PARTS); end += 1) {
      word += parts[end];
      const kind = KIND_BY_WORD.get(word);
      if (kind !== undefined) rank = Math.min(rank, ORDER.indexOf(kind));
      const role = ROLE_BY_WORD.get(word);
      if (role !== undefined) roles.add(role);
    }
  }
  return { kind: ORDER[rank] ?? null, roles };
}

/** "stories" and "story" differ enough to be written out above. */
function toSingular(word: string): string {
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

function index<T extends string>(vocabulary: Readonly<Record<T, string>>): ReadonlyMap<string, T> {
  const byWord = new Map<string, T>();
  for (const [name, words] of Object.entries(vocabulary) as [T, string][]) {
    for (const word of words.split(/\s+/)) byWord.set(word.split('-').map(toSingular).join(''), name);
  }
  return byWord;
}
