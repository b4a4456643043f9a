import { BE_FORMS, PREPOSITIONS } from '../../lang/en/function-words.ts';
import { DOWN_VERBS, TRADE_VERBS, UP_VERBS } from '../../lang/en/quantity-words.ts';
import { type Piece, wordAt } from '../../numeral/pieces.ts';
import type { RawFigure } from '../detect/raw-figure.ts';
import { detectPhraseAt, type NounPhrase } from '../noun-phrase.ts';
import { isVerb } from '../verb.ts';
import { detectApposed } from './apposed.ts';
import { findSubject } from './clause.ts';
import { findVerbBefore } from './governing-verb.ts';
import { extendPhrase } from './described.ts';
import type { MeasureContext } from './measured.ts';
import { findPhraseEndingAt } from './subject-phrase.ts';

type Pieces = readonly Piece[];

/** What the clause before a figure tells of it. */
export function detectInClause(
  context: MeasureContext,
  figure: RawFigure,
  first: number,
  isCounting: boolean,
): NounPhrase | null {
  const { pieces, isTime, previous } = context;
  const apposed = detectApposed(context, figure, first);
  if (apposed) return apposed;
  const verb = findVerbBefore(pieces, first);
  if (verb === null) return isCounting ? null : detectWithoutVerb(context, first);
  const moved = detectMovedObject(context, verb, first, figure);
  if (moved) return moved;
  if (isCounting) {
    // "It is an eleven with eight changes".
    if (wordAt(pieces, first - 1) === 'with' && BE_FORMS.has(wordAt(pieces, verb)))
      return findPhraseEndingAt(pieces, first - 1);
    if (!isObject(pieces, verb, first)) return null;
  }
  const subject = findSubject(pieces, verb, isTime);
  if (subject || isCounting) return subject;
  return previous && previous.figure.first > verb ? previous.measured.measure : null;
}

/** "Cut the price by $5", "took a stake for $5 million": what is done to something is said of it. */
function detectMovedObject(
  { pieces, isTime, previous }: MeasureContext,
  verb: number,
  first: number,
  { kind }: RawFigure,
): NounPhrase | null {
  const joint = wordAt(pieces, first - 1);
  const word = wordAt(pieces, verb);
  const isMove =
    (joint === 'by' || joint === 'to' || joint === 'from') &&
    (UP_VERBS.has(word) || DOWN_VERBS.has(word) || CHANGING.has(word));
  const isFor = joint === 'for' && kind === 'money';
  if ((!isMove && !isFor) || first - verb < 3) return null;
  if (previous && previous.figure.first > verb) return isFor ? previous.measured.measure : null;
  if (isFor && !TRADE_VERBS.has(word)) return null;
  const object = detectPhraseAt(pieces, verb + 1);
  return object && object.first <= verb + 2 && object.end < first ? extendPhrase(pieces, isTime, object) : null;
}

const CHANGING: ReadonlySet<string> = new Set([
  'boost',
  'brought',
  'bring',
  'hike',
  'hiked',
  'improve',
  'push',
  'pushed',
  'pushing',
  'take',
  'took',
  'trim',
  'trimmed',
]);

const PLACING: ReadonlySet<string> = new Set(
  'across after among around as at before below between beyond during in inside into on onto outside over since than through throughout toward towards under until within without'.split(
    ' ',
  ),
);

/** Right behind its verb: "has 13,000 workers", "delivered about 50 cars". */
function isObject(pieces: Pieces, verb: number, first: number): boolean {
  for (let at = verb + 1; at < first; at++) {
    const { word, kind } = pieces[at]!;
    if (kind === 'mark' && !',%$£€-'.includes(word)) return false;
    // "Opened shops in two towns", but "works in two towns": what is counted is where it happened.
    if (PLACING.has(word) && at === first - 1 && at > verb + 1) return false;
  }
  return true;
}

/** "A pixel pitch as high as 352 μm", "the tablet 16 inch". */
function detectWithoutVerb({ pieces, isTime }: MeasureContext, first: number): NounPhrase | null {
  let end = first;
  while (
    end > 0 &&
    (PREPOSITIONS.has(wordAt(pieces, end - 1)) ||
      /^(?:,|as|high|low|or|starting|ranging|down|up|and|\()$/.test(wordAt(pieces, end - 1)))
  )
    end--;
  return end > 0 && !isTime(end - 1) ? findPhraseEndingAt(pieces, end) : null;
}
