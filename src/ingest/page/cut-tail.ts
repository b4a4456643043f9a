import type { HtmlElement } from '../layout/html-tree.ts';
import type { PageBlock } from './page-block.ts';
import { isInQuote } from './test-around.ts';

/** What follows an end may be as much of the whole: a heading "About us" in the middle is no end. */
const MOST_PROSE_LEFT = 0.4;

/** Lines at which an article is over: all that follows is about its maker, or its notes. */
const ENDS: readonly RegExp[] = [
  // "###", "- ENDS -", "— 30 —"
  /^[\s#*–—-]*(?:#\s?#\s?#|-?30-?|ends?)[\s#*.–—-]*$/i,
  // "About Skarn Harbour Ltd", "About the author"
  /^about (?:\p{Lu}|us\b|the (?:author|writer|company|organi[sz]ation|project|study|survey|research)\b)[^.!?]{0,80}:?$/u,
  /^(?:boilerplate|notes? (?:to|for) editors?|editors?['’] notes?|about|media|press) ?(?:inquiries|enquiries|contacts?|relations|office|notes?)?:?$/i,
  /^(?:for )?(?:media|press|investor|further|more|additional)?\s?(?:(?:contacts?|inquir(?:y|ies)|enquir(?:y|ies)|relations|information)(?: (?:contacts?|details|for (?:media|the press|journalists)))?)\b[^.!?]{0,60}:?$/i,
  /^(?:safe harbou?r|(?:cautionary|note|disclosure|information) (?:statement |note )?(?:regarding|concerning|about|on) forward[- ]looking|forward[- ]looking statements?)\b/i,
  /^(?:references|footnotes|endnotes|sources?|notes|citations|bibliography)\s*:?$/i,
];

/** Headings of other stories: no end where paragraphs of the article go on below, as they do around a box. */
const OTHERS =
  /^(?:related (?:stories|articles|links|content|topics|news|posts)|more (?:from|stories|on|news|in)\b.{0,60}|comments|leave a (?:reply|comment)|share this.{0,30}|recommended.{0,30}|most (?:read|popular).{0,30}|you (?:may|might) also like.{0,20}|read more.{0,40}|latest (?:news|stories).{0,20}|trending.{0,20}|keep reading.{0,20}|up next)\s*:?$/i;

/** Sentences that send the reader of a release on; what follows is about the sender. */
const SENDS_ON =
  /^for (?:more|further|additional|full) (?:information|details|inquiries)\b.{0,300}(?:\b(?:visit|contact|see|go to|email|e-mail|call)\b|https?:|www\.|@)/i;

/** Sentences at an end that are about the article and its makers, and not of it. */
const CLOSINGS: readonly RegExp[] = [
  // "Reporting by …; Editing by …"
  /^[[(*\s]*(?:(?:additional |further )?(?:reporting|writing|editing|edited|written|compiled|translated|translation|graphics?|graphic|produced|production)(?: and (?:reporting|writing|editing))?(?: contributed)? by)\b/i,
  // "Keith Holm contributed reporting from Halen." "The Associated Press contributed to this report."
  /\bcontributed (?:reporting|to this (?:report|story|article)|research)\b/i,
  /^our standards:/i,
  /^(?:an )?(?:earlier|previous) version of this\b|^this (?:article|story|post) (?:has been|was) (?:updated|corrected|amended)\b/i,
  /^with (?:files|reporting|additional reporting|material|reports?) (?:from|by)\b/i,
  // "Follow Abby Goodwyn on …", "@abby"
  /^(?:follow|contact|reach|e-?mail|write to)\b.{0,120}(?:@|\bon (?:twitter|x|facebook|instagram|linkedin)\b|\bat \(?\d)/i,
  /\bfollow (?:him|her|them|us|the author)(?: \S+){0,3} on\b/i,
  /^(?:do you have|have) (?:a |any )?(?:question|tip|comment|something)/i,
];

/** A note on the writer, set apart by italics: "Abby Goodwyn is a reporter at the Gazette." */
const BIOGRAPHY =
  /\b(?:is|was|are) (?:an? |the |our )?(?:[\p{L}'’-]+ ){0,6}(?:reporter|correspondent|editor|writer|journalist|columnist|author|fellow|professor|lecturer|director|researcher|contributor|freelancer?|founder|host|chief executive|president|member|senator|minister)\b|\b(?:latest|new|first) book\b|\bcolumn(?:s)? (?:appears?|runs?)\b/iu;

/** How many of the blocks belong to the article before its end. */
export function findTail(blocks: readonly PageBlock[]): number {
  let end = findEnd(blocks);
  while (end > 1 && isClosing(blocks[end - 1]!)) end -= 1;
  return end;
}

function findEnd(blocks: readonly PageBlock[]): number {
  const proseFrom = sumProseFrom(blocks);
  const goesOn = findGoingOn(blocks);
  const most = MOST_PROSE_LEFT * (proseFrom[0] ?? 0);
  for (const [index, block] of blocks.entries()) {
    if (index < 2 || proseFrom[index]! > most || isInQuote(block)) continue;
    if (isEnd(block) || (isOthers(block) && !goesOn[index])) return index;
  }
  return blocks.length;
}

/** For each block, how much prose stands from it on. */
function sumProseFrom(blocks: readonly PageBlock[]): number[] {
  const sums: number[] = new Array(blocks.length).fill(0);
  let sum = 0;
  for (let index = blocks.length - 1; index >= 0; index -= 1) {
    if (blocks[index]!.isProse) sum += blocks[index]!.text.length;
    sums[index] = sum;
  }
  return sums;
}

/** For each block, whether a paragraph from it on stands beside one before it. */
function findGoingOn(blocks: readonly PageBlock[]): boolean[] {
  const lasts = new Map<HtmlElement | null, number>();
  for (const [index, { isProse, element }] of blocks.entries()) if (isProse) lasts.set(element.parent, index);
  let last = -1;
  return blocks.map(({ isProse, element }, index) => {
    const goesOn = last >= index;
    if (isProse) last = Math.max(last, lasts.get(element.parent)!);
    return goesOn;
  });
}

/** Whether a line may be an end, so that it has to stay until the end is found. */
export function isEndLine(block: PageBlock): boolean {
  return isEnd(block) || isOthers(block);
}

function isOthers({ text, isProse, wordCount }: PageBlock): boolean {
  return !isProse && wordCount <= 14 && text.length <= 300 && OTHERS.test(text);
}

function isEnd({ text, wordCount, isProse }: PageBlock): boolean {
  if (SENDS_ON.test(text)) return wordCount <= 60;
  return !isProse && wordCount <= 14 && text.length <= 300 && ENDS.some((pattern) => pattern.test(text));
}

function isClosing(block: PageBlock): boolean {
  if (block.wordCount > 80 || isInQuote(block)) return false;
  const isSlanted = block.emphasized >= 0.8 * block.text.length;
  return (
    CLOSINGS.some((pattern) => pattern.test(block.text.slice(0, 2000))) ||
    (isSlanted && BIOGRAPHY.test(block.text.slice(0, 2000)))
  );
}
