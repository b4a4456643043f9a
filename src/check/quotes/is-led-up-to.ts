import { findSentence } from '../../compare/find-sentence.ts';
import type { CheckView } from '../view.ts';
import type { Quote } from './list-quotes.ts';

/** Does the text lead up to the words, so that readers know whose they are, though no verb of saying stands there? */
export const isLedUpTo = (quote: Quote, given: readonly Quote[], view: CheckView): boolean =>
  isGoingOn(quote, given, view) || isWovenIn(quote, view) || isIntroduced(quote, view) || isLabelled(quote, view);

const LONGEST_TAG = 80;

/** “…,” she said. “…” */
const isGoingOn = ({ span: [start] }: Quote, given: readonly Quote[], { text }: CheckView): boolean =>
  given.some(
    ({ span: [, end] }) => end <= start && start - end <= LONGEST_TAG && !text.slice(end, start).includes('\n'),
  );

const FEWEST_BEFORE = 4;

/** Part of the writer's own sentence: the council promised a bridge “that any of us can walk over without fear”. */
function isWovenIn({ span, words }: Quote, { record, text }: CheckView): boolean {
  const before = text.slice(findSentence(record, span)[0], span[0]).match(/[\p{L}\p{N}]+/gu) ?? [];
  return words <= MOST_WOVEN && before.length >= FEWEST_BEFORE && /^\p{Ll}/u.test(text.slice(...span));
}

const MOST_WOVEN = 12;
const LONGEST_LEAD = 200;

/** “This is what Moss wrote in May:” */
function isIntroduced({ span: [start] }: Quote, { record, text }: CheckView): boolean {
  const lead = text.slice(Math.max(0, start - LONGEST_LEAD), start);
  const colon = /:\s*\S?$/.exec(lead)?.index;
  if (colon === undefined) return false;
  const at = start - lead.length + colon;
  const [from] = findSentence(record, [at, at + 1]);
  return record.actors.some(({ mentions }) => mentions.some(({ span }) => from <= span[0] && span[1] <= at));
}

/** “MOSS: We will stay.” */
const isLabelled = ({ span: [start, end] }: Quote, { text }: CheckView): boolean =>
  /^\p{Lu}[\p{Lu} .'’-]+:/u.test(text.slice(start, Math.min(end, start + LONGEST_TAG)));
