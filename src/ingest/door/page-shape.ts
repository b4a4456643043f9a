import { collapseSpaces } from '../../text/collapse-spaces.ts';
import { type HtmlDocument, type HtmlElement, isElement, isText } from '../layout/html-tree.ts';
import { cleanField } from '../metadata/clean-field.ts';
import { type PageClaims, readPageClaims } from './page-claims.ts';

/** What a page is as a whole, measured on its tree before anything is taken out of it. */
export interface PageShape {
  readonly claims: PageClaims;
  /** What the page calls itself: its `<title>` and its first `<h1>`. */
  readonly names: readonly string[];
  /** All text that a browser could show, in blocks, up to MAX_TEXT characters. */
  readonly text: string;
  /** Headings that are one link to another page: what a front page or a list of results consists of. */
  readonly linkedHeadings: ReadonlySet<string>;
  /** The line of text below each of them. */
  readonly teasers: ReadonlySet<string>;
  /** The share of the text that stands in links. */
  readonly linkShare: number;
  readonly pictures: number;
  readonly scripts: number;
  readonly hasPassword: boolean;
  readonly hasVideo: boolean;
  /** A captcha or a check of the browser is built in. */
  readonly hasChallenge: boolean;
}

const MAX_TEXT = 200_000;
const MAX_HEADINGS = 500;
const HIDDEN = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'SVG', 'HEAD']);
const INLINE = new Set(
  'A ABBR B BDI BIG CITE CODE DFN EM FONT I KBD MARK Q S SMALL SPAN STRONG SUB SUP TIME U'.split(' '),
);
/** Where makers of captchas and of checks of browsers load their parts from, or what they call them. */
const CHALLENGE =
  /challenges\.cloudflare\.com|cdn-cgi\/challenge-platform|\bcf[-_]chl|captcha-delivery\.com|hcaptcha\.com|px-captcha|recaptcha\/(?:api|enterprise)|awswaf|_Incapsula_Resource|arkoselabs/i;

export function measurePage(document: HtmlDocument): PageShape {
  const measure = createMeasure();
  const body = document.querySelector('body');
  if (body !== null) walk(body, measure);
  const heading = document.querySelector('h1');
  const names = [document.querySelector('title'), heading].map((element) => cleanField(element?.textContent));
  const text = measure.parts
    .join('')
    .replace(/[ \t\r\f]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();
  return {
    claims: readPageClaims(document),
    names: names.filter((name) => name !== null),
    text,
    linkedHeadings: measure.linkedHeadings,
    teasers: findTeasers(text.split('\n'), measure.linkedHeadings),
    linkShare: measure.linked / Math.max(1, measure.length),
    pictures: measure.pictures,
    scripts: measure.scripts,
    hasPassword: measure.hasPassword,
    hasVideo: measure.hasVideo,
    hasChallenge: measure.hasChallenge || hasChallengeScript(document.querySelector('head')),
  };
}

interface Measure {
  readonly parts: string[];
  length: number;
  linked: number;
  readonly linkedHeadings: Set<string>;
  pictures: number;
  scripts: number;
  hasPassword: boolean;
  hasVideo: boolean;
  hasChallenge: boolean;
}

function createMeasure(): Measure {
  return {
    parts: [],
    length: 0,
    linked: 0,
    linkedHeadings: new Set(),
    pictures: 0,
    scripts: 0,
    hasPassword: false,
    hasVideo: false,
    hasChallenge: false,
  };
}

function walk(parent: HtmlElement, measure: Measure): void {
  for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
    if (isText(node)) addText(node.textContent ?? '', measure);
    else if (isElement(node)) walkElement(node, measure);
  }
}

function walkElement(element: HtmlElement, measure: Measure): void {
  const name = element.nodeName;
  countElement(element, name, measure);
  if (HIDDEN.has(name)) return;
  const isBlock = !INLINE.has(name);
  if (isBlock) addText('\n', measure);
  const before = measure.length;
  walk(element, measure);
  if (name === 'A') measure.linked += measure.length - before;
  if (isBlock) addText('\n', measure);
}

function addText(text: string, measure: Measure): void {
  if (measure.length >= MAX_TEXT) return;
  // A line end in the source is a space; only blocks make lines.
  const added = text === '\n' ? text : collapseSpaces(text.slice(0, MAX_TEXT));
  measure.parts.push(added);
  measure.length += added.length;
}

function countElement(element: HtmlElement, name: string, measure: Measure): void {
  if (name === 'SCRIPT' || name === 'IFRAME') {
    measure.scripts += 1;
    measure.hasChallenge ||= isChallenge(element, name);
  } else if (name === 'IMG' || name === 'PICTURE') measure.pictures += 1;
  else if (name === 'VIDEO' || name === 'VIDEO-JS') measure.hasVideo = true;
  else if (name === 'INPUT') measure.hasPassword ||= element.getAttribute('type')?.toLowerCase() === 'password';
  else if (/^H[2-4]$/.test(name))
    addLinkedHeading(element, element.querySelector('a') ?? findLinkAround(element), measure);
  else if (name === 'A' && isNamedTitle(element)) addLinkedHeading(element, element, measure);
  else if (name === 'DIV') measure.hasChallenge ||= CHALLENGE.test(element.getAttribute('id') ?? '');
}

/** Only on a page of little text does it matter; an article may load a captcha for its comments. */
function isChallenge(element: HtmlElement, name: string): boolean {
  const source = element.getAttribute('src') ?? '';
  return (
    CHALLENGE.test(source.slice(0, 500)) ||
    (name === 'SCRIPT' && CHALLENGE.test((element.textContent ?? '').slice(0, 2000)))
  );
}

function hasChallengeScript(head: HtmlElement | null): boolean {
  if (head === null) return false;
  return [...head.childNodes].some(
    (node) => isElement(node) && node.nodeName.toUpperCase() === 'SCRIPT' && isChallenge(node, 'SCRIPT'),
  );
}

function addLinkedHeading(heading: HtmlElement, link: HtmlElement | null, measure: Measure): void {
  if (measure.linkedHeadings.size >= MAX_HEADINGS) return;
  if (link === null || !leadsAway(link)) return;
  const text = cleanField(heading.textContent) ?? '';
  if (text.split(' ').length >= 3) measure.linkedHeadings.add(text);
}

/** Some sites have headings that are none to HTML: `<a class="card-title">`. */
function isNamedTitle(link: HtmlElement): boolean {
  const around = link.parentNode;
  const names = `${link.getAttribute('class') ?? ''} ${around !== null && isElement(around) ? (around.getAttribute('class') ?? '') : ''}`;
  return /(?:^|[\s_-])(?:title|headline|heading)(?:$|[\s_-])/i.test(names.slice(0, 300));
}

/** Below a heading stand a day or an author, and a line or two of the article. */
function findTeasers(lines: readonly string[], headings: ReadonlySet<string>): Set<string> {
  const teasers = new Set<string>();
  for (const [index, line] of lines.entries()) {
    if (!headings.has(line)) continue;
    const below = lines.slice(index + 1, index + 4).find((each) => headings.has(each) || each.length >= 30);
    if (below !== undefined && !headings.has(below)) teasers.add(below);
  }
  return teasers;
}

/** Cards put the link around the heading as often as inside it. */
function findLinkAround(element: HtmlElement): HtmlElement | null {
  let node = element.parentNode;
  for (let steps = 0; steps < 3 && node !== null && isElement(node); steps += 1) {
    if (node.nodeName.toUpperCase() === 'A') return node;
    node = node.parentNode;
  }
  return null;
}

function leadsAway(link: HtmlElement): boolean {
  const target = link.getAttribute('href')?.trim() ?? '';
  return target !== '' && !target.startsWith('#') && !/^(?:javascript|mailto):/i.test(target);
}
