import { AUXILIARIES, BE_FORMS, DETERMINERS, POSSESSIVES, PREPOSITIONS } from '../lang/en/function-words.ts';
import { CARDINALS } from '../lang/en/number-words.ts';
import {
  CLAUSE_STARTS,
  DOWN_NOUNS,
  DOWN_VERBS,
  LIGHT_NOUNS,
  SIZE_ADJECTIVES,
  TRADE_VERBS,
  UP_NOUNS,
  UP_VERBS,
} from '../lang/en/quantity-words.ts';
import { TIME_UNIT_CODES } from '../lang/en/units.ts';
import { isCapital, type Piece, wordAt } from '../numeral/pieces.ts';
import { findSubject, findVerbBefore, type IsTime } from './clause.ts';
import type { RawFigure } from './detect/raw-figure.ts';
import { isBoundWord, skipModifier } from './modifier.ts';
import { detectPhraseAt, isBreak, type NounPhrase } from './noun-phrase.ts';
import { findPhraseEndingAt } from './subject-phrase.ts';
import { isVerb } from './verb.ts';

type Pieces = readonly Piece[];

/** What one sentence tells about the things that its figures measure. */
export interface MeasureContext {
  readonly pieces: Pieces;
  readonly isTime: IsTime;
  /** The figure before in the sentence, and what it measures. */
  readonly previous: { readonly figure: RawFigure; readonly measured: Measured } | null;
}

export interface Measured {
  /** What is measured. */
  readonly measure: NounPhrase | null;
  /** Whose it is, where the clause says it of something else: the storm in "the storm has winds of 74 mph". */
  readonly holder: NounPhrase | null;
}

const NOTHING: Measured = { measure: null, holder: null };

/**
 * What a figure measures, where the words around it tell. In the order that readers use: what stands behind it ("69
 * percent of Ukrainians", "a 6kW motor"), the noun that it belongs to ("a range of 400 km"), the thing that was moved ("cut
 * the price by $5"), and the subject of its clause.
 */
export function detectMeasured(context: MeasureContext, figure: RawFigure): Measured {
  const { pieces, previous } = context;
  // "Nine days later he left", "two months ago".
  if (isTimeDistance(pieces, figure)) return NOTHING;
  const isCounting = figure.kind === 'count' && figure.unit !== null;
  let first = skipModifier(pieces, figure.first);
  // "One of the best players" is no amount of anything.
  if (figure.isOf && figure.value === 1) return NOTHING;
  const own = isCounting ? detectBehindNoun(context, figure) : detectBehind(context, figure);
  if (own) return { measure: own, holder: detectHolder(context, first, own) };
  // "£4m ($5.2m)", "162 points, or 2.14%": the same thing again.
  if (previous && isRepeated(pieces, previous.figure.end, first)) return previous.measured;
  // "Down 68 points at 1112".
  if (previous && isCarriedOn(pieces, previous.figure, first, figure)) return previous.measured;
  if (isSomeoneAged(pieces, figure)) return NOTHING;
  // "During her four years there".
  if (figure.unit !== null && TIME_UNIT_CODES.has(figure.unit) && POSSESSIVES.has(wordAt(pieces, figure.first - 1)))
    return NOTHING;
  if (
    isCounting &&
    (isSubject(pieces, figure) || isDefinite(wordAt(pieces, first)) || isDefinite(wordAt(pieces, first - 1)))
  )
    return NOTHING;
  if (wordAt(pieces, first - 1) === 'of') {
    // "Two of the 20 workers".
    if (previous && previous.figure.end >= first - 1) return NOTHING;
    const head = findHeadBefore(pieces, first - 1);
    if (head && !LIGHT_NOUNS.has(wordAt(pieces, head.end - 1)))
      return { measure: head, holder: detectHolder(context, head.first, head) };
    // "Moved the equivalent of 9 million containers".
    if (head) first = skipModifier(pieces, head.first);
  }
  const measure = detectInClause(context, figure, first, isCounting);
  return { measure: withoutFigure(pieces, measure, previous?.figure ?? null, isCounting), holder: null };
}

const TIME_DISTANCES: ReadonlySet<string> = new Set(['ago', 'away', 'earlier', 'later']);
const TIME_ORDERS: ReadonlySet<string> = new Set(['after', 'before', 'since']);

/** "Two years later", "two days after voters went". */
const isTimeDistance = (pieces: Pieces, { end, unit }: RawFigure): boolean =>
  TIME_DISTANCES.has(wordAt(pieces, end)) ||
  (unit !== null && TIME_UNIT_CODES.has(unit) && TIME_ORDERS.has(wordAt(pieces, end)));

/** The subject of the clause that has a measure as its object, with no pause between. */
function detectHolder(
  { pieces, isTime, previous }: MeasureContext,
  first: number,
  measure: NounPhrase,
): NounPhrase | null {
  const verb = findVerbBefore(pieces, first);
  if (verb === null) return null;
  for (let at = verb + 1; at < first; at++) {
    const { kind, word } = pieces[at]!;
    if (kind === 'mark' && !'-$£€'.includes(word)) return null;
  }
  const subject = withoutFigure(pieces, findSubject(pieces, verb, isTime), previous?.figure ?? null);
  return subject && (subject.end <= measure.first || subject.first >= measure.end) ? subject : null;
}

/** What the clause before a figure tells of it. */
function detectInClause(
  context: MeasureContext,
  figure: RawFigure,
  first: number,
  isCounting: boolean,
): NounPhrase | null {
  const { pieces, isTime, previous } = context;
  const apposed = detectApposed(context, first);
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

/** "the tablet 16 inch is worth $2000": the figure before is no part of the subject. */
function withoutFigure(
  pieces: Pieces,
  phrase: NounPhrase | null,
  figure: RawFigure | null,
  isCounting = false,
): NounPhrase | null {
  if (!phrase || !figure || figure.end <= phrase.first || figure.first >= phrase.end) return phrase;
  // "40 points on top of the fees that range".
  if (figure.first <= phrase.first) {
    let from = figure.end;
    // "The seven family members from Texas have": the counted noun is the subject.
    if (figure.kind === 'count' && figure.unit && !figure.isOf && !isCounting)
      from = Math.max(figure.first + 1, from - figure.unit.split(' ').length);
    while (from < phrase.end && (PREPOSITIONS.has(wordAt(pieces, from)) || isDeterminer(wordAt(pieces, from)))) from++;
    return from < phrase.end ? { first: from, end: phrase.end } : null;
  }
  if (figure.end < phrase.end) return phrase;
  let { first: end } = figure;
  while (end > phrase.first && PREPOSITIONS.has(wordAt(pieces, end - 1))) end--;
  return end > phrase.first ? { first: phrase.first, end } : null;
}

/** "Varden, down 1.95p", "the grant worth $8 million", "shares, Arbo by 2.6%". */
function detectApposed({ pieces, isTime, previous }: MeasureContext, first: number): NounPhrase | null {
  const joint = wordAt(pieces, first - 1);
  if ((joint === 'down' || joint === 'up') && wordAt(pieces, first - 2) === ',') {
    if (previous?.figure.end === first - 2) return previous.measured.measure;
    return isTime(first - 3) ? null : findPhraseEndingAt(pieces, first - 2);
  }
  if (joint === 'worth' && !isVerb(pieces, first - 2)) return findHeadBefore(pieces, first - 1);
  // "Were down 2.3%, Arbo by 2.6%": a verb that is not said again.
  if ((joint === 'by' || joint === 'to' || joint === 'at') && previous && previous.figure.end < first - 2) {
    const at = previous.figure.end;
    const opens = wordAt(pieces, at) === ',' && wordAt(pieces, at + 1) === 'and' ? at + 2 : at + 1;
    const isGap = wordAt(pieces, at) === ',' || wordAt(pieces, at) === 'and';
    if (isGap && opens < first - 1 && findVerbBefore(pieces, first, opens) === null)
      return findPhraseEndingAt(pieces, first - 1);
  }
  return null;
}

/** "Five seasons of Harbour Lane"; in "one of the seasons" the noun behind "of" is the unit. */
function detectBehindNoun(context: MeasureContext, figure: RawFigure): NounPhrase | null {
  if (figure.isOf) return null;
  return (
    detectOf(context, figure.end) ?? (isHyphened(context.pieces, figure) ? detectAttributed(context, figure) : null)
  );
}

/** "A two-page memo", "six-cylinder engines": the number and its unit describe what stands behind. */
const isHyphened = (pieces: Pieces, { first, end }: RawFigure): boolean => {
  if (wordAt(pieces, end) === '-' && pieces[end]!.isGlued) return end === first + 1;
  for (let at = first + 1; at < end; at++)
    if (wordAt(pieces, at) === '-' && pieces[at]!.isGlued) return !wordAt(pieces, end - 1).endsWith('s');
  return false;
};

/** "Of Ukrainians", "worth of programming". */
function detectOf({ pieces, isTime }: MeasureContext, end: number): NounPhrase | null {
  const at = wordAt(pieces, end) === 'worth' ? end + 1 : end;
  return wordAt(pieces, at) === 'of' && !isTime(at + 1)
    ? extendPhrase(pieces, isTime, detectPhraseAt(pieces, at + 1))
    : null;
}

/** "69 percent of Ukrainians", "a $448 million loan", "a 6kW electric motor". */
function detectBehind(context: MeasureContext, figure: RawFigure): NounPhrase | null {
  const { pieces } = context;
  const of = detectOf(context, figure.end) ?? detectShared(context, figure);
  if (of) return of;
  return isAttribute(pieces, figure) ? detectAttributed(context, figure) : null;
}

/** "Half the vote", "twice the size". */
function detectShared({ pieces, isTime }: MeasureContext, { end, kind }: RawFigure): NounPhrase | null {
  const { word } = pieces[end] ?? { word: '' };
  if ((kind !== 'fraction' && kind !== 'ratio') || (word !== 'the' && !POSSESSIVES.has(word)) || isTime(end))
    return null;
  return extendPhrase(pieces, isTime, detectPhraseAt(pieces, end));
}

/** "A 10-minute walk", "four-, five- and six-cylinder engines": to behind the unit that follows a hyphen. */
function skipSharedUnit(pieces: Pieces, { end }: RawFigure): number {
  if (wordAt(pieces, end) !== '-') return end;
  let at = end + 1;
  while (at < end + 12 && isListPart(pieces[at])) at++;
  return at > end + 1 ? at + 1 : at;
}

const isListPart = (piece: Piece | undefined): boolean =>
  piece !== undefined && (piece.kind === 'number' || /^(?:,|-|and|or)$/.test(piece.word) || CARDINALS.has(piece.word));

/** What stands behind a figure that describes it. */
function detectAttributed({ pieces, isTime }: MeasureContext, figure: RawFigure): NounPhrase | null {
  const at = skipSharedUnit(pieces, figure);
  if (at >= pieces.length || isTime(at) || isVerb(pieces, at)) return null;
  const word = wordAt(pieces, at);
  // "15 ppb requiring action", but "a 12 C melting point".
  if (word.endsWith('ing') && figure.first > 0 && !isDeterminer(wordAt(pieces, figure.first - 1))) return null;
  if (SIZE_ADJECTIVES.has(word) || TIME_NOUNS.has(word) || pieces[at]!.kind === 'number') return null;
  const behind = detectPhraseAt(pieces, at);
  if (!behind || behind.first !== at || isChangeNoun(pieces, behind)) return null;
  const phrase = extendPhrase(pieces, isTime, behind);
  return phrase && { first: findAdjectivesBefore(pieces, figure.first, phrase.first), end: phrase.end };
}

/** "A larger 570 sq m space", "the turbocharged 1.6-litre engine": the phrase begins before its figure. */
function findAdjectivesBefore(pieces: Pieces, first: number, none: number): number {
  for (let at = first - 1; at >= Math.max(0, first - 3); at--) {
    const { word, kind } = pieces[at]!;
    if (isDeterminer(word)) return at === first - 1 || word === "'s" ? none : at + 1;
    if (kind !== 'word' || isBreak(pieces[at]) || isBoundWord(word) || word.endsWith('ly') || isCapital(pieces[at]))
      return none;
  }
  return none;
}

/** "Down 9.2% year over year". */
const TIME_NOUNS: ReadonlySet<string> = new Set(['day', 'month', 'quarter', 'week', 'year']);

/** "A four-year low" and "a 6kW motor", but "four years later" and "15 miles south". */
const isAttribute = (pieces: Pieces, { end, kind, range, unit }: RawFigure): boolean =>
  kind === 'money' ||
  kind === 'percent' ||
  ((kind === 'measure' || range !== null) &&
    !wordAt(pieces, end - 1).endsWith('s') &&
    (unit !== 'a{age}' || pieces[end - 1]!.kind === 'word'));

/** "A 5% drop" does not say of what. */
const isChangeNoun = (pieces: Pieces, { first, end }: NounPhrase): boolean =>
  end === first + 1 && (UP_NOUNS.has(wordAt(pieces, first)) || DOWN_NOUNS.has(wordAt(pieces, first)));

const PHRASE_JOINTS: ReadonlySet<string> = new Set(['for', 'from', 'in', 'of', 'on']);

/** With what belongs to it: "a stake in a school in the province of Shandong", up to a time. */
function extendPhrase(pieces: Pieces, isTime: IsTime, phrase: NounPhrase | null): NounPhrase | null {
  if (!phrase) return null;
  let { end } = phrase;
  for (let turn = 0; turn < 4 && PHRASE_JOINTS.has(wordAt(pieces, end)); turn++) {
    const more = detectPhraseAt(pieces, end + 1);
    if (!more || isTime(more.first) || pieces[more.first]!.kind === 'number' || isTime(end + 1)) break;
    end = more.end;
  }
  return { first: phrase.first, end };
}

/** "The two sides", "its six plants": known already, and no amount that something has. */
const isDefinite = (word: string): boolean =>
  POSSESSIVES.has(word) || word === 'the' || word === 'these' || word === 'those' || word === "'s";

/** "The 24-year-old said": the age stands for whoever is that old. */
const isSomeoneAged = (pieces: Pieces, { end, unit }: RawFigure): boolean =>
  unit === 'a{age}' &&
  wordAt(pieces, end - 1) === 'old' &&
  wordAt(pieces, end - 2) === '-' &&
  (end === pieces.length || isVerb(pieces, end));

const CARRYING: ReadonlySet<string> = new Set(['at', 'from', 'to', 'versus']);

/** Only "to" or the like between two figures: they say the same thing of one thing. */
const isCarriedOn = (pieces: Pieces, previous: RawFigure, first: number, { kind }: RawFigure): boolean =>
  CARRYING.has(wordAt(pieces, first - 1)) &&
  previous.end === first - 1 &&
  previous.kind !== 'count' &&
  kind !== 'fraction';

/** "The clerks left, and eight others stayed": what is counted does something itself. */
function isSubject(pieces: Pieces, { first, end }: RawFigure): boolean {
  const before = pieces[first - 1];
  const isOpening = !before || before.word === ',' || before.word === 'and' || before.word === 'but';
  return isOpening && end < pieces.length && isVerb(pieces, end) && !wordAt(pieces, end).endsWith('ing');
}

/** In brackets, or after "or": said once more in another unit. */
function isRepeated(pieces: Pieces, end: number, first: number): boolean {
  const words = pieces.slice(end, first).map(({ word }) => word);
  if (words.length === 0 || words.length > 3) return false;
  return (
    words[0] === '(' ||
    words[0] === '/' ||
    (words[0] === ',' && words[1] === 'or') ||
    words[0] === 'or' ||
    words[0] === 'versus'
  );
}

/** "Winds of 74 mph", "a first-quarter loss of 63 cents"; "a total of" names nothing. */
function findHeadBefore(pieces: Pieces, of: number): NounPhrase | null {
  let first = of;
  while (first > 0 && of - first < 6 && isHeadPart(pieces, first - 1)) first--;
  return first === of ? null : { first, end: of };
}

const isDeterminer = (word: string): boolean => DETERMINERS.has(word) || POSSESSIVES.has(word);

function isHeadPart(pieces: Pieces, index: number): boolean {
  const piece = pieces[index]!;
  if (piece.kind === 'mark') return piece.word === '-' || piece.word === '&';
  return (
    (!PREPOSITIONS.has(piece.word) || piece.word === 'per') &&
    !AUXILIARIES.has(piece.word) &&
    !CLAUSE_STARTS.has(piece.word) &&
    piece.word !== 'and' &&
    !isDeterminer(piece.word) &&
    !isVerb(pieces, index)
  );
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
