import { type ErrorDetails, OnrecordError } from '../../errors.ts';
import type { Intake } from '../ingest.ts';
import type { TextBlock } from '../layout/text-blocks.ts';
import { countWords, findPageFault, type PageFault } from './find-page-fault.ts';
import { createIntake, type IntakeReason } from './intake.ts';
import { saysCutOff } from './page-phrases.ts';
import type { PageShape } from './page-shape.ts';
import { bearsOut } from './score-headline.ts';

/** What was taken from a page, with what its extraction tells of itself. */
export interface TakenPage {
  readonly blocks: readonly TextBlock[];
  readonly title: string | null;
  /** The share of it that stands in links. */
  readonly linkShare: number;
  /** How far two ways to find the article agree, from 0 to 1; null where there is only one. */
  readonly agreement: number | null;
}

export type PageVerdict =
  | { readonly kind: 'refused'; readonly fault: PageFault }
  | { readonly kind: 'taken'; readonly intake: Intake };

const FAULTS: Readonly<Record<PageFault, { message: string; remedy: string }>> = {
  consent: {
    message: 'It is a consent page: it asks about cookies and holds no article.',
    remedy: 'Answer it in a browser, save the page that comes then, and read that.',
  },
  wall: {
    message: 'It asks to log in, to subscribe or to confirm something first, and holds no article.',
    remedy: 'Open the article in a browser where you are logged in, save the page, and read that.',
  },
  challenge: {
    message: 'It checks whether a person asks for the page, or wants scripts switched on, and holds no article.',
    remedy: 'Open the article in a browser, save the page, and read that.',
  },
  error: {
    message: 'It is an error page: the site says that it cannot show the article.',
    remedy: 'Check the address, or look for the article in an archive.',
  },
  list: {
    message: 'It is a list of links (a front page, a topic, search results), and no article.',
    remedy: 'Read the pages that it leads to.',
  },
  video: {
    message: 'It is a page for a video or sound and holds no article text.',
    remedy: 'Read its captions, if there is a .vtt or .srt file of them.',
  },
  gallery: {
    message: 'It is a page of pictures and holds no article text.',
    remedy: 'Read the article that the pictures belong to.',
  },
  empty: {
    message: 'The page holds no article text; scripts in the browser may make it.',
    remedy: 'If it shows one in a browser, save its text as a .txt file and read that.',
  },
};

/** A menu or a front page is links and little else. */
const MAX_LINK_SHARE = 0.6;
const THIN = 40;
const THIN_BEFORE_WALL = 150;

/** Whether a page is an article, and how far what was taken from it can be trusted to be that article. */
export function judgePage(shape: PageShape, taken: TakenPage): PageVerdict {
  const fault = findPageFault(shape, taken.linkShare > MAX_LINK_SHARE ? [] : taken.blocks);
  if (fault !== null) return { kind: 'refused', fault };
  return { kind: 'taken', intake: createIntake(findReasons(shape, taken)) };
}

/** The intake of a page that is an article; what is none is refused. */
export function assertArticle(shape: PageShape, taken: TakenPage): Intake {
  const verdict = judgePage(shape, taken);
  if (verdict.kind === 'taken') return verdict.intake;
  const { message, remedy } = FAULTS[verdict.fault];
  throw new OnrecordError('no-article', message, { remedy } satisfies ErrorDetails);
}

function findReasons(shape: PageShape, taken: TakenPage): IntakeReason[] {
  const text = taken.blocks.map((block) => block.text).join('\n');
  const words = countWords(text);
  return [
    findThinness(shape, text, words) ?? findBreak(shape, taken.blocks),
    findShortfall(shape, words),
    findMenu(taken.blocks),
    findUnborneHeadline(shape, taken),
    findDisagreement(taken),
  ].filter((reason) => reason !== null);
}

function findThinness(shape: PageShape, text: string, words: number): IntakeReason | null {
  if (words < THIN_BEFORE_WALL && shape.claims.isPaid)
    return thin(`Its page is for subscribers, and only ${words} words of it were there.`);
  if (words < THIN_BEFORE_WALL && (saysCutOff(text) || saysCutOff(shape.text)))
    return thin(`Its page asks to log in or to subscribe for the rest, and only ${words} words of it were there.`);
  if (words < 2 * THIN && shape.claims.kind === 'video')
    return thin(`Its page is for a video; its text has ${words} words.`);
  return words < THIN ? thin(`Its text has only ${words} words.`) : null;
}

function findShortfall({ claims }: PageShape, words: number): IntakeReason | null {
  if (claims.wordCount === null || claims.wordCount < 100 || words >= claims.wordCount / 2) return null;
  return doubt(`The page counts ${claims.wordCount} words of its article, and only ${words} were found.`);
}

/** "The minister said that the" above a pay wall. */
function findBreak(shape: PageShape, blocks: readonly TextBlock[]): IntakeReason | null {
  const last = blocks.at(-1)?.text ?? '';
  const ending = blocks
    .slice(-4)
    .map((block) => block.text)
    .join('\n');
  if (saysCutOff(ending)) return doubt('It ends before a pay wall or a log-in.');
  const isBroken = blocks.at(-1)?.kind !== 'item' && last.length > 40 && /(?:[\p{L},]|\.\.\.|…)$/u.test(last);
  return isBroken && (shape.claims.isPaid || saysCutOff(shape.text))
    ? doubt('It breaks off amid a sentence, before a pay wall.')
    : null;
}

/** Short lines without a full stop before the first sentence: "Home", "World", "Sport", "More". */
function findMenu(blocks: readonly TextBlock[]): IntakeReason | null {
  const first = blocks.findIndex(({ text }) => text.length >= 80 || /[.!?]["'”’)]?$/.test(text));
  const before = blocks.slice(0, Math.max(0, first)).filter(({ text }) => countWords(text) <= 3);
  return before.length >= 4 ? doubt(`${before.length} short lines stand before its text, as a menu does.`) : null;
}

function findUnborneHeadline(shape: PageShape, { blocks, title }: TakenPage): IntakeReason | null {
  const body = blocks.map((block) => block.text).filter((text) => text !== title);
  if (bearsOut(body.join('\n'), title, shape.claims.description)) return null;
  return doubt('Its text has none of the words of its headline.');
}

function findDisagreement({ agreement }: TakenPage): IntakeReason | null {
  return agreement !== null && agreement < 0.5
    ? doubt('Two ways to find the article of the page found different texts.')
    : null;
}

function thin(reason: string): IntakeReason {
  return { verdict: 'thin', reason };
}

function doubt(reason: string): IntakeReason {
  return { verdict: 'doubt', reason };
}
