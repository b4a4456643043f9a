import { endsSentence, type PageBlock } from './page-block.ts';

/** A line that stands in an article and is no part of it; each rule shows the line that asked for it. */
interface LineRule {
  readonly id: string;
  readonly fits: (block: PageBlock) => boolean;
}

/** No line is longer than that, however few words it has: what is held against rules is bounded. */
const LONGEST = 600;

/** A line of few words. */
const line = (id: string, pattern: RegExp, mostWords = 14): LineRule => ({
  id,
  fits: ({ text, wordCount }) => wordCount <= mostWords && text.length <= LONGEST && pattern.test(text),
});

/** A line of few words that is no sentence: "By the time divers came, it was too late." is not one. */
const label = (id: string, pattern: RegExp, mostWords: number): LineRule => ({
  id,
  fits: ({ text, wordCount, level }) =>
    level === 0 && wordCount <= mostWords && text.length <= LONGEST && !endsSentence(text) && pattern.test(text),
});

const LINE_RULES: readonly LineRule[] = [
  // "Advertisement", "Story continues below", "Continue Reading Below", "Sponsored content"
  line(
    'advert-line',
    /^[[(*\s]*(?:advertisements?|adverts?|ads?|sponsored(?: content| post)?|promoted|paid (?:post|content)|(?:story|article|content|scroll|text|post) continues\b.*|continue(?:s|d)? (?:reading|below)\b.*|(?:keep|continue) scrolling\b.*|scroll (?:down|on|for)\b.*|remove ads?|why (?:am i seeing this|this ad)\??)[\])*\s.:]*$/i,
  ),
  // "skip past newsletter promotion", "after newsletter promotion", "Skip to content"
  line(
    'skip-line',
    /^(?:skip (?:past|to|over|this)\b|after (?:newsletter|the) promotion|back to top|return to top)/i,
    8,
  ),
  // "Read more: Middle East crisis", "[Related: Keynote]", "SEE ALSO: …", "WATCH: …", "More on this story"
  {
    id: 'see-other',
    fits: ({ text, wordCount }) =>
      wordCount <= 30 &&
      text.length <= LONGEST &&
      /^[[({>»▶•\s]*(?:read(?: more| also| next| on| the full (?:story|report|article|text))?|related(?: (?:stor(?:y|ies)|articles?|news|links?|coverage|content|topics?|reading))?|see(?: also| more)|also (?:read|see)|more(?: on this(?: story| topic)?| stories| from| news| coverage| like this)|watch(?: (?:more|live|now|also|the video|video|below|here))?|listen(?: (?:to|now|here))?|must[- ]read|don['’]t miss|recommended(?: (?:reading|for you))?|you (?:may|might) (?:also )?like|explore(?: more)?|in case you missed it|further reading|go deeper|editor['’]s picks?|trending(?: now)?|top stories|most (?:read|popular|viewed)|latest(?: news)?|photos?|in pictures|gallery|opinion|live updates|follow live)\s*(?:[:|»>→-]\s*\S|[:\])}]*\s*$)/i.test(
        text,
      ),
  },
  // "CLICK HERE TO GET THE APP", "To read the report, click here"
  {
    id: 'click-here',
    fits: ({ text, linked, wordCount }) =>
      linked > 0 &&
      wordCount <= 45 &&
      /\b(?:click(?:ing)?|tap(?:ping)?) (?:(?:on )?(?:here|this)|the link)\b|\bclick,? here\b/i.test(text),
  },
  // "Follow us on Twitter", "Sign up for our newsletter", "Get in touch at …", "Download our app"
  {
    id: 'call-to-action',
    fits: ({ text, wordCount }) => wordCount <= 60 && isCallToAction(text),
  },
  // "We use cookies on this website to …"
  {
    id: 'cookie-line',
    fits: ({ text, wordCount }) =>
      wordCount <= 90 &&
      /\bcookies\b/i.test(text) &&
      /\b(?:we|our|us|this (?:web)?site|by (?:continuing|using|clicking)|accept|your (?:browser|experience|preferences|consent))\b/i.test(
        text,
      ),
  },
  // "Our website is the place for news. Please sign up for our daily newsletter, here."
  {
    id: 'own-promotion',
    fits: ({ text, wordCount }) =>
      wordCount <= 60 &&
      /\b(?:sign(?:ing)? up (?:for|to) (?:our|the|my|this)|subscribe to (?:our|the|this)|bookmark (?:our|this)|get (?:our|the) \S+(?: \S+)? newsletter)\b/i.test(
        text,
      ),
  },
  // "Share", "Print", "Copy link", "Share this article"
  line(
    'share-line',
    /^(?:share(?: (?:this|on|via|with|article|story|now|options?|permalink|full article)\b.*)?|tweet|print(?: (?:this|article|page))?|e-?mail(?: (?:this|link|article))?|(?:copy|email|send) link|link copied.*|save(?: (?:article|story|for later))?|gift(?: this)?(?: article)?|bookmark|facebook|twitter|x|whatsapp|linkedin|reddit|pinterest|messenger|telegram|flipboard|comments?|(?:leave|post|add|write) a comment|join the conversation|view (?:image|gallery|photos|all|more|comments)\b.*|open (?:image|gallery)\b.*|show (?:more|less|all|caption|comments)|hide caption|toggle caption|close|open|menu|listen|play(?: video| audio)?|pause|mute|unmute|loading(?:\.\.\.|…)?|text size|reuse this content)$/i,
    8,
  ),
  // "1 of 6", "Image 1 of 4", "3 min read", "00:49", "1.2K shares", "0 Comments"
  line(
    'counter',
    /^(?:(?:image|photo|slide|picture)?\s*\d+\s*(?:of|\/)\s*\/?\s*\d+|\d+[-\s]min(?:ute)?s?(?: read)?|(?:read|reading|listen(?:ing)?) time:?.{0,20}|\d{1,2}:\d{2}:\d{2}|[\d.,]+\s?[km]?\+?\s+(?:shares?|comments?|likes?|views?|followers?|reactions?)|word ?count:?\s*\d+)$/i,
    8,
  ),
  // "By Edda Flint, staff writer", "Staff Reports", "Words by …"
  label(
    'byline',
    /^(?:(?:words|story|text|written|reported|photographs?|photos?|pictures?|video|photography|illustrations?|analysis|report) by\b|by (?:[A-Z][\p{L}.'’-]*|the)\b|(?:a )?staff (?:reports?|writers?|reporters?|correspondents?)$|from (?:our|staff|news services|wire reports)\b)/u,
    14,
  ),
  // "Updated 1:33 am CST, Wednesday", "Published 3 days ago", "First published on …", "Last modified …"
  label(
    'date-line',
    /^(?:(?:first |last |originally )?(?:published|updated|posted|modified|created|issued|reviewed)(?: (?:on|at))?\b[^.!?]{0,12}(?:\d|today|yesterday|just now|an? (?:hour|day|minute)).*)$/i,
    16,
  ),
  // "Photo: Ivar Holm/Agency", "(Image credit: …)", "Getty Images"
  line(
    'photo-credit',
    /^[([]?\s*(?:(?:image|photo|picture|video|photograph|graphic|illustration|file photo|file)(?: credits?| courtesy| by| source)?\s*[:©/]|credits?\s*:|©|courtesy (?:of|photo)\b|(?:.{0,60}\/\s*)?(?:getty images|shutterstock|alamy|istock|unsplash)(?: .{0,30})?$|.{1,60}\/\s*(?:reuters|ap|ap photo|afp|epa)\)?$)/i,
    25,
  ),
  // "© 2019 Skarn Gazette. All rights reserved."
  {
    id: 'copyright',
    fits: ({ text, wordCount }) =>
      wordCount <= 60 &&
      (/^(?:©|\(c\)|copyright\b)/i.test(text) ||
        /\ball rights reserved\b|may not be (?:published, broadcast|reproduced)|\bappeared first (?:on|in|at)\b/i.test(
          text,
        )),
  },
  // "Topics:", "Tags: quay, council", "Filed under: News", "Explore more on these topics"
  line(
    'tag-line',
    /^(?:tags?|topics?|keywords|filed under|categor(?:y|ies)|in this article|explore more on these topics|share this)\s*(?::.*)?$/i,
    25,
  ),
  // "___", "* * *", "###"
  { id: 'rule', fits: ({ wordCount, text }) => wordCount === 0 && !/[\p{L}\p{N}]/u.test(text) },
  // "More AP news: https://…"
  line('more-at', /^more (?:\p{L}+ ){0,3}(?:news|coverage|stories|[A-Z]{2,5})?\s*:?.{0,40}https?:\/\//iu, 25),
  // "[[Page S695]]", "[Pages S695-S696]"
  line('page-mark', /^\[\[?\s*pages?\s+[A-Z]{0,2}\d[^[\]]{0,30}\]\]?$/i, 8),
  // "This story was originally published by the Halen Mercury."
  line(
    'origin-line',
    /^(?:this|the) (?:article|story|report|post|piece|column|interview) (?:(?:was|is|has been|originally|first|also) ){1,3}(?:published|appeared|produced|reprinted|republished|syndicated|written by|part of|available)\b/i,
    40,
  ),
  // A promotion in capitals that is one link: "MAYOR 'PROUD' OF FISHERMEN"
  {
    id: 'shouted-link',
    fits: ({ text, isLink, level }) => isLink && level === 0 && /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text),
  },
  // A line that is one link, and no sentence: "Follow the case", the headline of another story.
  {
    id: 'bare-link',
    fits: ({ text, isLink, level, wordCount }) =>
      isLink && level === 0 && !(wordCount >= 6 && endsSentence(text.replace(/:$/, ''))),
  },
];

const CALL =
  /^[[(*\s]*(?:please |to (?:receive|get|subscribe|sign up|contact|support|report|submit|suggest)\b|if you have (?:a |any )?(?:news |story )?(?:tip|correction|comment|question)|(?:do you have|got|have) (?:a |an |any )?(?:news |story |personal )?(?:tip|story|question|opinion|photo|thoughts|something)|have you been|are (?:you|protests?) \S|want (?:to|more)|need more|looking for|love |enjoy(?:ing|ed)? |join |sign(?:ing)? up|subscrib|download |follow |like us|get (?:the (?:latest|best|day|top|news|app|free)|our|more|breaking|your|in touch|unlimited)|contact |reach |e-?mail |send (?:us|your|tips|him|her|it)|tell us|let us know|register |support (?:us|our|local|independent|quality|journalism|the (?:\S+ )?(?:times|post|press))|become a |donate|stay (?:informed|up to date|connected|tuned|ahead)|keep up|catch up|check out|visit our|find us|be the first|this (?:story|article|newsletter|content) (?:is|was) (?:free|for|available|first|part|produced|originally)|click )/i;
const CALLED_TO =
  /\bnews-?letters?\b|\bin(?:to)? your inbox\b|\bsubscrib|\bsign up\b|\bfollow (?:us|him|her|them|me|along|the \S+|@\S+|\S+ on|\S+ \S+ on)\b.{0,60}(?:\bon\b|@|\bx\b|twitter|facebook|instagram|whatsapp|google news|channel)|\b(?:our|the) (?:free )?(?:app|podcast|whatsapp|telegram|channel|forums?|magazine)\b|\bget in touch\b|\bcontact (?:us|the (?:author|reporter|writer|newsroom))\b|\b[\w.+-]{1,60}@[\w-]{1,60}\.\w|\bwhatsapp\b|\bapp store\b|\bon (?:facebook|twitter|instagram|linkedin|youtube|x)\b|\bfollow (?:him|her|us|them)\b|\bmembership\b|\bsubscriber|\bbreaking news (?:alerts?|updates?)\b|\bpush notifications?\b|\btip us\b|\bdonat/i;

const LONGEST_CALL = 2000;

/** Imperatives and questions to the reader, about letters, channels and addresses of the publisher. */
function isCallToAction(text: string): boolean {
  return text.length <= LONGEST_CALL && CALL.test(text) && CALLED_TO.test(text);
}

/** Whether the page asks about cookies in it: where that is most of what a page says, it is a consent page, and its text. */
export function isCookieLine(block: PageBlock): boolean {
  return findLineRule(block) === 'cookie-line';
}

/** Asked once to find the body, and once to keep its blocks. */
const FOUND = new WeakMap<PageBlock, string | null>();

/** The id of the rule that says the block is no line of an article, or null. */
export function findLineRule(block: PageBlock): string | null {
  const known = FOUND.get(block);
  if (known !== undefined) return known;
  const id = LINE_RULES.find(({ fits }) => fits(block))?.id ?? null;
  FOUND.set(block, id);
  return id;
}
