import { isSameTitle, scoreTitles, wordsOf } from './same-title.ts';
import { stripPublisher } from './strip-publisher.ts';

/** The titles that the places of a page give. */
export interface ToldTitles {
  /** What a reader sees as headings of the first level, in the page's order. */
  readonly headings: readonly string[];
  /** What JSON-LD, OpenGraph and others tell machines, the most trusted first. */
  readonly told: readonly string[];
  /** What the `<title>` holds. */
  readonly documentTitle: string | null;
}

const MAX_LENGTH = 400;
const SAME = 0.6;

/**
 * The headline as a reader sees it: the heading that the other places bear out; else the told title that two places
 * agree on; else the first told one, the `<title>`, a heading alone. Names of the publisher and of sections go.
 */
export function chooseTitle(
  { headings, told, documentTitle }: ToldTitles,
  publishers: readonly string[],
): string | null {
  const names = publishers.filter((name) => name !== '');
  const clean = (title: string): string => stripPublisher(title, names);
  const isSite = (title: string): boolean => names.some((name) => isSameTitle(name, title));
  const others = [...told.map(clean), ...(documentTitle === null ? [] : [clean(documentTitle)])].filter(
    (title) => !isSite(title),
  );
  const seen = headings.filter(
    (heading) => heading.length <= MAX_LENGTH && !isSite(heading) && /\p{L}|\d/u.test(heading),
  );
  const heading = pickBorneOut(seen, others);
  if (heading !== null) return clean(heading);
  const whole = others.filter((title) => !isCutOff(title, others));
  const agreed = whole.find((title, index) => whole.some((other, at) => at !== index && isSameTitle(title, other)));
  return agreed ?? whole[0] ?? others[0] ?? seen[0] ?? null;
}

/** The heading that shares most with what other places tell: a logo or the heading of a box shares nothing. */
function pickBorneOut(headings: readonly string[], others: readonly string[]): string | null {
  let best: { readonly heading: string; readonly score: number } | null = null;
  for (const heading of headings.slice(0, 20)) {
    const score = Math.max(0, ...others.map((other) => scoreHeading(heading, other)));
    if (score >= SAME && (best === null || score > best.score)) best = { heading, score };
  }
  return best?.heading ?? null;
}

/** A heading of one word ("Spain") stands in many titles and is none. */
function scoreHeading(heading: string, other: string): number {
  if (isSameTitle(heading, other)) return 2;
  const [words, told] = [wordsOf(heading).length, wordsOf(other).length];
  return words < 3 || words * 3 < told ? 0 : scoreTitles(heading, other) + (isSamePart(heading, other) ? 0.5 : 0);
}

function isSamePart(heading: string, other: string): boolean {
  const [one, two] = [wordsOf(heading).join(' '), wordsOf(other).join(' ')];
  return one.startsWith(two) || two.startsWith(one);
}

/** "Talks between Harvia and Osmark fail as…" is cut off where another place goes on. */
function isCutOff(title: string, others: readonly string[]): boolean {
  const found = /^(.{10,}?)\s?(?:…|\.\.\.)$/.exec(title);
  return found !== null && others.some((other) => other !== title && other.startsWith(found[1]!.replace(/\s\S*$/, '')));
}
