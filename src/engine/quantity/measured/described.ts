import { AUXILIARIES, DETERMINERS, POSSESSIVES, PREPOSITIONS } from '../../lang/en/function-words.ts';
import { CARDINALS } from '../../lang/en/number-words.ts';
import {
  CLAUSE_STARTS,
  DOWN_NOUNS,
  NOUNS_LIKE_VERBS,
  OBJECT_PRONOUNS,
  PHRASE_ENDING_VERBS,
  SIZE_ADJECTIVES,
  UP_NOUNS,
} from '../../lang/en/quantity-words.ts';
import { TIME_UNIT_CODES, UNIT_WORDS } from '../../lang/en/units.ts';
import { ACTION_NOUNS, MIXED_VERBS } from '../../lang/en/verb-words.ts';
import { isCapital, type Piece, wordAt } from '../../grammar/words.ts';
import type { RawFigure } from '../detect/raw-figure.ts';
import { isBoundWord, skipModifier } from '../modifier.ts';
import { detectPhraseAt, isBreak, isInCompound, type NounPhrase } from '../../grammar/noun-phrase.ts';
import { toSingular } from '../../grammar/singular.ts';
import { isAdjective, isVerb } from '../../grammar/verb.ts';
import { findVerbBefore } from './governing-verb.ts';
import type { IsTime, MeasureContext } from './measured.ts';

type Pieces = readonly Piece[];

/** "Five seasons of Harbour Lane"; in "one of the seasons" the noun behind "of" is the unit. */
export function detectBehindNoun(context: MeasureContext, figure: RawFigure): NounPhrase | null {
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
  const behind = skipRestated(pieces, end);
  const at = wordAt(pieces, behind) === 'worth' ? behind + 1 : behind;
  // "Eight years of playing a game" names no thing.
  const isDoing = wordAt(pieces, at + 1).endsWith('ing') && isDeterminer(wordAt(pieces, at + 2));
  // "Three rates of roughly $116".
  const isAmount = pieces[at + 2]?.kind === 'number' || '$£€'.includes(pieces[at + 2]?.word ?? '.');
  if (isBoundWord(wordAt(pieces, at + 1)) && isAmount) return null;
  // "$2 million of 12% bonds".
  const first = wordAt(pieces, at + 2) === '%' ? at + 3 : at + 1;
  return wordAt(pieces, at) === 'of' && !isTime(at + 1) && !isDoing
    ? extendPhrase(pieces, isTime, detectPhraseAt(pieces, first))
    : null;
}

/** Over "(10.5 tons)" and ", or about 18%,": the same said once more. */
function skipRestated(pieces: Pieces, end: number): number {
  const isOr = wordAt(pieces, end) === ',' && wordAt(pieces, end + 1) === 'or';
  if (!isOr && wordAt(pieces, end) !== '(') return end;
  const closing = isOr ? ',' : ')';
  let hasNumber = false;
  for (let at = end + 1; at < end + 9 && at < pieces.length; at++) {
    if (pieces[at]!.kind === 'number') hasNumber = true;
    if (wordAt(pieces, at) === closing) return hasNumber ? at + 1 : end;
  }
  return end;
}

/** "69 percent of Ukrainians", "a $448 million loan", "a 6kW electric motor". */
export function detectBehind(context: MeasureContext, figure: RawFigure): NounPhrase | null {
  const { pieces } = context;
  const of =
    detectOf(context, figure.end) ??
    detectShared(context, figure) ??
    detectSpentOn(context, figure) ??
    detectSpentFor(context, figure);
  if (of) return of;
  return isAttribute(pieces, figure) ? detectAttributed(context, figure) : null;
}

/** "$66 billion in aid": what the money comes as; "in London", "in the quarter" and "in all" are something else. */
function detectSpentOn({ pieces, isTime }: MeasureContext, { end, kind }: RawFigure): NounPhrase | null {
  const at = end + 1;
  if (kind !== 'money' || wordAt(pieces, end) !== 'in' || pieces[at]?.kind !== 'word' || isTime(at)) return null;
  if (isCapital(pieces[at]) || isDeterminer(wordAt(pieces, at)) || NO_FORMS.has(wordAt(pieces, at))) return null;
  return extendPhrase(pieces, isTime, detectPhraseAt(pieces, at));
}

/** "$300,000 for a flat", "1 per cent for running it": what an amount is for. */
function detectSpentFor({ pieces, isTime }: MeasureContext, { first, end, kind }: RawFigure): NounPhrase | null {
  const at = end + 1;
  const joint = wordAt(pieces, end);
  const isPart = joint === 'for' ? kind === 'money' || kind === 'percent' : joint === 'among' && kind === 'percent';
  // "A reward of $5 for help" is the reward.
  if (!isPart || wordAt(pieces, skipModifier(pieces, first) - 1) === 'of') return null;
  if (pieces[at]?.kind !== 'word' || isTime(at) || NO_PURPOSES.has(wordAt(pieces, at))) return null;
  const phrase = detectPhraseAt(pieces, at);
  if (!phrase || isTime(phrase.first) || isLengthOfTime(pieces, phrase)) return null;
  return extendPhrase(pieces, isTime, phrase);
}

/** "For every dollar", "for them". */
const NO_PURPOSES: ReadonlySet<string> = new Set([...OBJECT_PRONOUNS, 'each', 'every', 'example', 'instance', 'now']);

/** "For two years", "for a record 36 months", "for the year ending in May". */
const isLengthOfTime = (pieces: Pieces, { first, end }: NounPhrase): boolean =>
  [first, end - 1].some((at) => TIME_UNIT_CODES.has(UNIT_WORDS.get(toSingular(wordAt(pieces, at))) ?? ''));

const NO_FORMS: ReadonlySet<string> = new Set(
  'addition all cash early fact full half late mid order part recent response return total trading turn'.split(' '),
);

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
  const unit = skipSharedUnit(pieces, figure);
  const at = isHyphened(pieces, figure) ? skipRestated(pieces, unit) : unit;
  if (isBacking(pieces, at, figure)) return extendPhrase(pieces, isTime, { first: at, end: at + 1 });
  if (at >= pieces.length || isTime(at) || isVerb(pieces, at)) return null;
  const word = wordAt(pieces, at);
  // "15 ppb requiring action", but "a 12 C melting point".
  if (word.endsWith('ing') && figure.first > 0 && !opensPhrase(wordAt(pieces, figure.first - 1))) return null;
  if (isSize(pieces, at) || TIME_NOUNS.has(word) || pieces[at]!.kind === 'number') return null;
  const behind = detectPhraseAt(pieces, at);
  if (
    !behind ||
    behind.first !== at ||
    (figure.kind !== 'money' && isChangeNoun(pieces, behind)) ||
    isComparing(pieces, behind)
  )
    return null;
  const phrase = extendPhrase(pieces, isTime, behind);
  return phrase && { first: findAdjectivesBefore(pieces, figure.first, phrase.first), end: phrase.end };
}

/** "She has 48% support in the north": a noun where a verb stands already, though it can be one. */
const isBacking = (pieces: Pieces, at: number, { first, kind }: RawFigure): boolean => {
  const next = pieces[at + 1];
  return (
    kind === 'percent' &&
    PHRASE_ENDING_VERBS.has(wordAt(pieces, at)) &&
    MIXED_VERBS.has(wordAt(pieces, at)) &&
    (next === undefined || next.kind === 'mark' || PREPOSITIONS.has(next.word)) &&
    findVerbBefore(pieces, first) !== null
  );
};

/** "The company's two-year training plan". */
const opensPhrase = (word: string): boolean => isDeterminer(word) || word === "'s";

/** "Five feet tall", but "a $4 billion high-yield fund". */
const isSize = (pieces: Pieces, index: number): boolean =>
  SIZE_ADJECTIVES.has(wordAt(pieces, index)) && !isCapital(pieces[index]) && !pieces[index + 1]?.isGlued;

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

/** "Pays 5% more", "is thirty percent full". */
const isComparing = (pieces: Pieces, { first, end }: NounPhrase): boolean =>
  end === first + 1 &&
  (/^(?:more|less|fewer|higher|lower|better|worse)$/.test(wordAt(pieces, first)) || isAdjective(wordAt(pieces, first)));

/** "A 5% drop" does not say of what, "a 5% drop in prices" does. */
const isChangeNoun = (pieces: Pieces, { first, end }: NounPhrase): boolean =>
  end === first + 1 &&
  wordAt(pieces, end) !== 'in' &&
  (UP_NOUNS.has(wordAt(pieces, first)) || DOWN_NOUNS.has(wordAt(pieces, first)));

const LISTING: ReadonlySet<string> = new Set(['and', 'or']);

/** No verb and no name behind it: "military and financial aid." */
const isClosed = (pieces: Pieces, index: number): boolean =>
  index >= pieces.length || !(isVerb(pieces, index) || AUXILIARIES.has(wordAt(pieces, index)));

const PHRASE_JOINTS: ReadonlySet<string> = new Set(['against', 'among', 'between', 'for', 'from', 'in', 'of', 'on']);
/** These nouns go to somebody: "aid to Greece"; in "cut the rating to junk" the verb does. */
const GIVEN: RegExp =
  /^(?:access|aid|damage|exports?|gifts?|grants?|loans?|returns?|subsid(?:y|ies)|threats?)$|(?:tion|ment)s?$/;
/** "Stocks of coal and ensuring supply". */
const isDoing = (word: string): boolean =>
  word.length > 5 && word.endsWith('ing') && !ACTION_NOUNS.has(word) && !NOUNS_LIKE_VERBS.has(word);

/** "A gift for having left" names nothing more. */
const DOING: ReadonlySet<string> = new Set(['being', 'doing', 'having']);

/** With what belongs to it: "a stake in a school in the province of Shandong", up to a time. */
export function extendPhrase(pieces: Pieces, isTime: IsTime, phrase: NounPhrase | null): NounPhrase | null {
  if (!phrase) return null;
  let { end } = phrase;
  for (let turn = 0; turn < 4; turn++) {
    const joint = wordAt(pieces, end);
    const isListed = LISTING.has(joint);
    if (!isListed && !PHRASE_JOINTS.has(joint) && !(joint === 'to' && GIVEN.test(wordAt(pieces, end - 1)))) break;
    const more = detectPhraseAt(pieces, end + 1);
    if (
      !more ||
      DOING.has(wordAt(pieces, end + 1)) ||
      isTime(more.first) ||
      pieces[more.first]!.kind === 'number' ||
      isTime(end + 1)
    )
      break;
    // "Of staff and the state paid": behind "and" another clause may begin.
    if (
      isListed &&
      (more.first > end + 1 ||
        CARDINALS.has(wordAt(pieces, end + 1)) ||
        wordAt(pieces, more.end) === 'than' ||
        isDoing(wordAt(pieces, end + 1)) ||
        isVerb(pieces, more.first) ||
        !isClosed(pieces, more.end))
    )
      break;
    end = more.end;
  }
  return { first: phrase.first, end };
}

/** "Winds of 74 mph", "a first-quarter loss of 63 cents"; "a total of" names nothing. */
export function findHeadBefore(pieces: Pieces, before: number): NounPhrase | null {
  // "A guide consisting of 12 pages".
  const of = wordAt(pieces, before - 1) === 'consisting' ? before - 1 : before;
  let first = of;
  while (first > 0 && of - first < 6 && isHeadPart(pieces, first - 1)) first--;
  return first === of ? null : { first, end: of };
}

const isDeterminer = (word: string): boolean => DETERMINERS.has(word) || POSSESSIVES.has(word);

function isHeadPart(pieces: Pieces, index: number): boolean {
  const piece = pieces[index]!;
  if (piece.kind === 'mark') return piece.word === '-' || piece.word === '&';
  // "An after-tax charge".
  if (isInCompound(pieces, index)) return true;
  return (
    (!PREPOSITIONS.has(piece.word) || piece.word === 'per') &&
    !AUXILIARIES.has(piece.word) &&
    !CLAUSE_STARTS.has(piece.word) &&
    piece.word !== 'and' &&
    !isDeterminer(piece.word) &&
    !isVerb(pieces, index)
  );
}
