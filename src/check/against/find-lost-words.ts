import type { Span } from '../../schema/span.ts';
import { isNegation } from '../../text/comparing/describe-changes.ts';
import { listTokens, type Token } from '../../text/comparing/list-tokens.ts';
import { isOverlapping } from '../../text/span.ts';
import type { CheckView } from '../view.ts';
import type { Loss } from './compare-strength.ts';
import { type Copied, findCopied } from './find-copied.ts';

/** What a sentence that the draft has nearly word for word has lost on the way: a doubt or a negation with nothing in its place. */
export function findLostWords(view: CheckView, span: Span): (Loss & Copied) | null {
  const copied = findCopied(view, span);
  if (!copied) return null;
  for (const change of copied.changes) {
    const loss = judgeChange(view, span, copied, change);
    if (loss) return { ...copied, ...loss };
  }
  return null;
}

/** "I never say never. I may run": what the sentence before says is lost with it. */
const findLastStop = (words: string): number =>
  Math.max(...['.', '?', '!'].map((stop) => words.lastIndexOf(`${stop} `))) + 1;

function judgeChange(
  { text, language, isQuoted }: CheckView,
  span: Span,
  { held: { record } }: Copied,
  { quotation, source, how }: Copied['changes'][number],
): Loss | null {
  const { doubts, softeners, opposites } = language.strengthWords;
  const others = [...record.timexes, ...record.quotations].some((each) => isOverlapping(each.span, source));
  if (how === 'moved' || others || isQuoted(quotation)) return null;
  const list = (of: string, within: Span) => listTokens(of, [[within]], language.quotationWords).tokens;
  const original: Span = [source[0] + findLastStop(record.document.text.slice(...source)), source[1]];
  const [ours, theirs] = [list(text, quotation), list(record.document.text, original)];
  const isNegated = ({ word }: Token) => isNegation(word, language.quotationWords);
  const isOpposed = (token: Token) => isNegated(token) || opposites.has(token.word);
  const isSoft = (token: Token) => doubts.has(token.word) || softeners.has(token.word) || isOpposed(token);
  const negation = theirs.find(isNegated);
  if (negation && !ours.some(isOpposed)) return { kind: 'negation', mark: negation.span };
  if (!negation && ours.some(isNegated) && !theirs.some(isOpposed)) return { kind: 'reversal', mark: null };
  const kept = new Set(list(text, span).map(({ word }) => word));
  const doubt = theirs.find(({ word }) => doubts.has(word) && !kept.has(word));
  return doubt && !ours.some(isSoft) ? { kind: 'doubt', mark: doubt.span } : null;
}
