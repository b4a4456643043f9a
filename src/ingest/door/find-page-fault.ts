import { collapseSpaces } from '../../text/collapse-spaces.ts';
import { countMatches } from '../../text/count-matches.ts';
import type { TextBlock } from '../layout/text-blocks.ts';
import { isErrorName, isListName } from './page-names.ts';
import { hasPhrase, type PhraseKind, scorePhrases, splitSentences } from './page-phrases.ts';
import type { PageShape } from './page-shape.ts';

/** What a page is that is no article. */
export type PageFault = 'consent' | 'wall' | 'challenge' | 'error' | 'list' | 'video' | 'gallery' | 'empty';

/** A page of two short paragraphs has as much prose; a menu, a login or an empty shell has not. */
const MIN_PROSE = 60;
const MAX_SPOKEN = 20_000;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’.,-]*/gu;

/** Why the page is refused, or null: judged by the text that was taken from it, and by all its text where none was taken. */
export function findPageFault(shape: PageShape, blocks: readonly TextBlock[]): PageFault | null {
  const text = blocks.map((block) => block.text).join('\n');
  if (measureProse(blocks, shape) >= MIN_PROSE)
    return findSpokenFault(text, shape) ?? findSharedFault(text, shape) ?? findListFault(shape, blocks, text);
  return (
    (text === '' ? null : findSpokenFault(text, shape)) ?? findSpokenFault(shape.text, shape) ?? findBareFault(shape)
  );
}

/** The length of what stands in sentences: blocks of six words or more that end as sentences do, or long ones; the headline is none. */
function measureProse(blocks: readonly TextBlock[], { names }: PageShape): number {
  const prose = blocks.filter(
    ({ text }) =>
      (text.length >= 80 || (text.split(' ').length >= 6 && /[.!?…。]["'”’»)\]]*$/.test(text))) &&
      !names.some((name) => name.includes(text)),
  );
  return prose.reduce((length, { text }) => length + text.length, 0);
}

/** A fault of the whole page that the few sentences taken from it share: of a notice in five boxes only one may have been taken. */
function findSharedFault(text: string, shape: PageShape): PageFault | null {
  if (countWords(text) >= 80) return null;
  const fault = findSpokenFault(shape.text, shape);
  return fault !== null && isSpoken(fault) && scorePhrases(splitSentences(text), fault) >= 0.25 ? fault : null;
}

function isSpoken(fault: PageFault): fault is PageFault & PhraseKind {
  return fault === 'consent' || fault === 'wall' || fault === 'challenge' || fault === 'error';
}

/** A fault that the page's own words tell. */
function findSpokenFault(text: string, shape: PageShape): PageFault | null {
  const sentences = splitSentences(text.slice(0, MAX_SPOKEN));
  const spoken: Spoken = {
    words: countWords(text),
    score: (...kinds) => scorePhrases(sentences, ...kinds),
    firstPerson: scoreFirstPerson(sentences),
  };
  if (isChallengePage(spoken, shape)) return 'challenge';
  if (isErrorPage(spoken, shape)) return 'error';
  if (isConsentPage(spoken)) return 'consent';
  return isWallPage(spoken, shape) ? 'wall' : null;
}

interface Spoken {
  readonly words: number;
  readonly score: (...kinds: readonly PhraseKind[]) => number;
  readonly firstPerson: number;
}

function isChallengePage({ words, score }: Spoken, shape: PageShape): boolean {
  if (words > 200) return false;
  return score('challenge') >= (shape.hasChallenge ? 0.2 : 0.45);
}

/** A page that is called an error may list what others read; one that is called something else must say little but the error. */
function isErrorPage({ words, score }: Spoken, shape: PageShape): boolean {
  const share = words > 400 ? 0 : score('error');
  if (words <= 150 && share >= 0.5) return true;
  if (!shape.names.some(isErrorName)) return false;
  if (share >= 0.2) return true;
  // "Access denied – how Harvia shut out the press" has a text of its own, and no list of what others read.
  const isText = words >= 120 && shape.linkedHeadings.size < 3;
  return shape.claims.kind !== 'article' && !isText && (words < 40 || saysError(shape));
}

function saysError(shape: PageShape): boolean {
  const sentences = splitSentences(shape.text.slice(0, MAX_SPOKEN));
  return sentences.some(
    (sentence) => !shape.names.some((name) => name.includes(sentence)) && hasPhrase(sentence, 'error'),
  );
}

/** Long lists of purposes and partners are consent pages too; what speaks of others than "we" and "you" is not. */
function isConsentPage({ words, score, firstPerson }: Spoken): boolean {
  if (words > 2500 || firstPerson < 0.15) return false;
  // "Read with advertising or buy a pass" asks for both.
  return score('consent') >= 0.5 || (score('consent') >= 0.3 && score('consent', 'wall') >= 0.55);
}

function isWallPage({ words, score }: Spoken, shape: PageShape): boolean {
  if (words > 250) return false;
  const share = score('wall');
  if (share >= 0.25 && score('wall', 'consent') >= 0.6) return true;
  return share >= 0.45 || (shape.hasPassword && words <= 120 && share >= 0.25);
}

function scoreFirstPerson(sentences: readonly string[]): number {
  const spoken = sentences.filter((sentence) => /\b(?:we|our|us)\b/i.test(sentence));
  const length = (list: readonly string[]): number => list.reduce((sum, each) => sum + each.length, 0);
  return length(spoken) / Math.max(1, length(sentences));
}

/** Headings that lead elsewhere, with a line or two below each: a page of many articles. */
function findListFault(shape: PageShape, blocks: readonly TextBlock[], text: string): PageFault | null {
  const lines = blocks.flatMap(splitLines);
  // Some ways to take the article leave the headings out, since they are links, and keep the line below each.
  const linked = Math.max(
    ...[shape.linkedHeadings, shape.teasers].map((known) => lines.filter((line) => known.has(line)).length),
  );
  const isNamedList = shape.claims.kind === 'list' || shape.names.some(isListName);
  const wordsEach = countWords(text) / Math.max(1, linked);
  if (linked >= 4 && wordsEach < (shape.claims.kind === 'article' ? 40 : 60)) return 'list';
  return isNamedList && (linked >= 2 || shape.linkedHeadings.size >= 5) && wordsEach < 100 ? 'list' : null;
}

/** The lines of a block, without the mark of a list item. */
function splitLines({ text }: TextBlock): string[] {
  return text.split('\n').map((line) => collapseSpaces(line.replace(/^(?:•|\d{1,9}\.) /, '')).trim());
}

/** What a page without sentences is. */
function findBareFault(shape: PageShape): PageFault {
  if (shape.names.some(isErrorName)) return 'error';
  if (shape.hasPassword) return 'wall';
  if (shape.hasChallenge && countWords(shape.text) < 100) return 'challenge';
  if (shape.claims.kind === 'video' || (shape.hasVideo && shape.linkedHeadings.size < 4)) return 'video';
  if (shape.claims.kind === 'gallery' || (shape.pictures >= 4 && shape.linkedHeadings.size < 4)) return 'gallery';
  return shape.linkShare >= 0.4 && countWords(shape.text) >= 20 ? 'list' : 'empty';
}

export function countWords(text: string): number {
  return countMatches(text, WORD);
}
