import { detectPhraseAt, isBreak, isInCompound, type NounPhrase } from '../../grammar/noun-phrase.ts';
import { toSingular } from '../../grammar/singular.ts';
import { isAdjective, isVerb } from '../../grammar/verb.ts';
import { isCapital, normAt } from '../../grammar/words.ts';
import { DETERMINERS, POSSESSIVES } from '../../lang/en/function-words.ts';
import { CARDINALS } from '../../lang/en/number-words.ts';
import { NOUNS_LIKE_VERBS, OBJECT_PRONOUNS } from '../../lang/en/quantity-words.ts';
import { ACTION_NOUNS } from '../../lang/en/verb-words.ts';
import type { Word, Words } from '../../layers/layers.ts';
import { isBoundWord, skipModifier } from '../modifier.ts';
import type { RawFigure } from '../raw-figure.ts';
import { findVerbBefore } from './governing-verb.ts';
import type { IsTime, MeasureContext } from './measured.ts';

/** "Five seasons of Harbour Lane"; in "one of the seasons" the noun behind "of" is the unit. */
export function detectBehindNoun(context: MeasureContext, figure: RawFigure): NounPhrase | null {
  if (figure.isOf) return null;
  return (
    detectOf(context, figure.end) ?? (isHyphened(context.words, figure) ? detectAttributed(context, figure) : null)
  );
}

/** "A two-page memo", "six-cylinder engines": the number and its unit describe what stands behind. */
const isHyphened = (words: Words, { first, end }: RawFigure): boolean => {
  if (normAt(words, end) === '-' && words[end]!.isGlued) return end === first + 1;
  for (let at = first + 1; at < end; at++)
    if (normAt(words, at) === '-' && words[at]!.isGlued) return !normAt(words, end - 1).endsWith('s');
  return false;
};

/** "Of Ukrainians", "worth of programming". */
function detectOf({ words, isTime }: MeasureContext, end: number): NounPhrase | null {
  const behind = skipRestated(words, end);
  const at = normAt(words, behind) === 'worth' ? behind + 1 : behind;
  // "Eight years of playing a game" names no thing.
  const isDoing = normAt(words, at + 1).endsWith('ing') && isDeterminer(normAt(words, at + 2));
  // "Three rates of roughly $116".
  const isAmount = words[at + 2]?.kind === 'number' || '$£€'.includes(words[at + 2]?.norm ?? '.');
  if (isBoundWord(normAt(words, at + 1)) && isAmount) return null;
  // "$2 million of 12% bonds".
  const first = normAt(words, at + 2) === '%' ? at + 3 : at + 1;
  return normAt(words, at) === 'of' && !isTime(at + 1) && !isDoing
    ? extendPhrase(words, isTime, detectPhraseAt(words, first))
    : null;
}

/** Over "(10.5 tons)" and ", or about 18%,": the same said once more. */
function skipRestated(words: Words, end: number): number {
  const isOr = normAt(words, end) === ',' && normAt(words, end + 1) === 'or';
  if (!isOr && normAt(words, end) !== '(') return end;
  const closing = isOr ? ',' : ')';
  let hasNumber = false;
  for (let at = end + 1; at < end + 9 && at < words.length; at++) {
    if (words[at]!.kind === 'number') hasNumber = true;
    if (normAt(words, at) === closing) return hasNumber ? at + 1 : end;
  }
  return end;
}

/** "69 percent of Ukrainians", "a $448 million loan", "a 6kW electric motor". */
export function detectBehind(context: MeasureContext, figure: RawFigure): NounPhrase | null {
  const { words } = context;
  const of =
    detectOf(context, figure.end) ??
    detectShared(context, figure) ??
    detectSpentOn(context, figure) ??
    detectSpentFor(context, figure);
  if (of) return of;
  return isAttribute(words, figure) ? detectAttributed(context, figure) : null;
}

/** "$66 billion in aid": what the money comes as; "in London", "in the quarter" and "in all" are something else. */
function detectSpentOn({ words, isTime }: MeasureContext, { end, kind }: RawFigure): NounPhrase | null {
  const at = end + 1;
  if (kind !== 'money' || normAt(words, end) !== 'in' || words[at]?.kind !== 'word' || isTime(at)) return null;
  if (isCapital(words[at]) || isDeterminer(normAt(words, at)) || NO_FORMS.has(normAt(words, at))) return null;
  return extendPhrase(words, isTime, detectPhraseAt(words, at));
}

/** "$300,000 for a flat", "1 per cent for running it": what an amount is for. */
function detectSpentFor({ words, isTime }: MeasureContext, { first, end, kind }: RawFigure): NounPhrase | null {
  const at = end + 1;
  const joint = normAt(words, end);
  const isPart = joint === 'for' ? kind === 'money' || kind === 'percent' : joint === 'among' && kind === 'percent';
  // "A reward of $5 for help" is the reward.
  if (!isPart || normAt(words, skipModifier(words, first) - 1) === 'of') return null;
  if (words[at]?.kind !== 'word' || isTime(at) || NO_PURPOSES.has(normAt(words, at))) return null;
  const phrase = detectPhraseAt(words, at);
  if (!phrase || isTime(phrase.first) || isLengthOfTime(words, phrase)) return null;
  return extendPhrase(words, isTime, phrase);
}

/** "For every dollar", "for them". */
const NO_PURPOSES: ReadonlySet<string> = new Set([...OBJECT_PRONOUNS, 'each', 'every', 'example', 'instance', 'now']);

/** "For two years", "for a record 36 months", "for the year ending in May". */
const isLengthOfTime = (words: Words, { first, end }: NounPhrase): boolean =>
  [first, end - 1].some((at) =>
    words.language.units.timeUnitCodes.has(
      words.language.units.unitWords.get(toSingular(normAt(words, at), words.language)) ?? '',
    ),
  );

const NO_FORMS: ReadonlySet<string> = new Set(
  'addition all cash early fact full half late mid order part recent response return total trading turn'.split(' '),
);

/** "Half the vote", "twice the size". */
function detectShared({ words, isTime }: MeasureContext, { end, kind }: RawFigure): NounPhrase | null {
  const { norm: word } = words[end] ?? { norm: '' };
  if (
    (kind !== 'fraction' && kind !== 'ratio') ||
    (word !== 'the' && !words.language.functionWords.possessives.has(word)) ||
    isTime(end)
  )
    return null;
  return extendPhrase(words, isTime, detectPhraseAt(words, end));
}

/** "A 10-minute walk", "four-, five- and six-cylinder engines": to behind the unit that follows a hyphen. */
function skipSharedUnit(words: Words, { end }: RawFigure): number {
  if (normAt(words, end) !== '-') return end;
  let at = end + 1;
  while (at < end + 12 && isListPart(words[at])) at++;
  return at > end + 1 ? at + 1 : at;
}

const isListPart = (piece: Word | undefined): boolean =>
  piece !== undefined && (piece.kind === 'number' || /^(?:,|-|and|or)$/.test(piece.norm) || CARDINALS.has(piece.norm));

/** What stands behind a figure that describes it. */
function detectAttributed({ words, isTime }: MeasureContext, figure: RawFigure): NounPhrase | null {
  const unit = skipSharedUnit(words, figure);
  const at = isHyphened(words, figure) ? skipRestated(words, unit) : unit;
  if (isBacking(words, at, figure)) return extendPhrase(words, isTime, { first: at, end: at + 1 });
  if (at >= words.length || isTime(at) || isVerb(words, at)) return null;
  const word = normAt(words, at);
  // "15 ppb requiring action", but "a 12 C melting point".
  if (word.endsWith('ing') && figure.first > 0 && !opensPhrase(normAt(words, figure.first - 1))) return null;
  if (isSize(words, at) || TIME_NOUNS.has(word) || words[at]!.kind === 'number') return null;
  const behind = detectPhraseAt(words, at);
  if (
    !behind ||
    behind.first !== at ||
    (figure.kind !== 'money' && isChangeNoun(words, behind)) ||
    isComparing(words, behind)
  )
    return null;
  const phrase = extendPhrase(words, isTime, behind);
  return phrase && { first: findAdjectivesBefore(words, figure.first, phrase.first), end: phrase.end };
}

/** "She has 48% support in the north": a noun where a verb stands already, though it can be one. */
const isBacking = (words: Words, at: number, { first, kind }: RawFigure): boolean => {
  const next = words[at + 1];
  return (
    kind === 'percent' &&
    words.language.quantityWords.phraseEndingVerbs.has(normAt(words, at)) &&
    words.language.verbWords.mixedVerbs.has(normAt(words, at)) &&
    (next === undefined || next.kind === 'mark' || words.language.functionWords.prepositions.has(next.norm)) &&
    findVerbBefore(words, first) !== null
  );
};

/** "The company's two-year training plan". */
const opensPhrase = (word: string): boolean => isDeterminer(word) || word === "'s";

/** "Five feet tall", but "a $4 billion high-yield fund". */
const isSize = (words: Words, index: number): boolean =>
  words.language.quantityWords.sizeAdjectives.has(normAt(words, index)) &&
  !isCapital(words[index]) &&
  !words[index + 1]?.isGlued;

/** "A larger 570 sq m space", "the turbocharged 1.6-litre engine": the phrase begins before its figure. */
function findAdjectivesBefore(words: Words, first: number, none: number): number {
  for (let at = first - 1; at >= Math.max(0, first - 3); at--) {
    const { norm: word, kind } = words[at]!;
    if (isDeterminer(word)) return at === first - 1 || word === "'s" ? none : at + 1;
    if (
      kind !== 'word' ||
      isBreak(words[at], words.language) ||
      isBoundWord(word) ||
      word.endsWith('ly') ||
      isCapital(words[at])
    )
      return none;
  }
  return none;
}

/** "Down 9.2% year over year". */
const TIME_NOUNS: ReadonlySet<string> = new Set(['day', 'month', 'quarter', 'week', 'year']);

/** "A four-year low" and "a 6kW motor", but "four years later" and "15 miles south". */
const isAttribute = (words: Words, { end, kind, range, unit }: RawFigure): boolean =>
  kind === 'money' ||
  kind === 'percent' ||
  ((kind === 'measure' || range !== null) &&
    !normAt(words, end - 1).endsWith('s') &&
    (unit !== 'a{age}' || words[end - 1]!.kind === 'word'));

/** "Pays 5% more", "is thirty percent full". */
const isComparing = (words: Words, { first, end }: NounPhrase): boolean =>
  end === first + 1 &&
  (/^(?:more|less|fewer|higher|lower|better|worse)$/.test(normAt(words, first)) ||
    isAdjective(normAt(words, first), words.language));

/** "A 5% drop" does not say of what, "a 5% drop in prices" does. */
const isChangeNoun = (words: Words, { first, end }: NounPhrase): boolean =>
  end === first + 1 &&
  normAt(words, end) !== 'in' &&
  (words.language.quantityWords.upNouns.has(normAt(words, first)) ||
    words.language.quantityWords.downNouns.has(normAt(words, first)));

const LISTING: ReadonlySet<string> = new Set(['and', 'or']);

/** No verb and no name behind it: "military and financial aid." */
const isClosed = (words: Words, index: number): boolean =>
  index >= words.length ||
  !(isVerb(words, index) || words.language.functionWords.auxiliaries.has(normAt(words, index)));

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
export function extendPhrase(words: Words, isTime: IsTime, phrase: NounPhrase | null): NounPhrase | null {
  if (!phrase) return null;
  let { end } = phrase;
  for (let turn = 0; turn < 4; turn++) {
    const joint = normAt(words, end);
    const isListed = LISTING.has(joint);
    if (!isListed && !PHRASE_JOINTS.has(joint) && !(joint === 'to' && GIVEN.test(normAt(words, end - 1)))) break;
    const more = detectPhraseAt(words, end + 1);
    if (
      !more ||
      DOING.has(normAt(words, end + 1)) ||
      isTime(more.first) ||
      words[more.first]!.kind === 'number' ||
      isTime(end + 1)
    )
      break;
    // "Of staff and the state paid": behind "and" another clause may begin.
    if (
      isListed &&
      (more.first > end + 1 ||
        words.language.numberWords.cardinals.has(normAt(words, end + 1)) ||
        normAt(words, more.end) === 'than' ||
        isDoing(normAt(words, end + 1)) ||
        isVerb(words, more.first) ||
        !isClosed(words, more.end))
    )
      break;
    end = more.end;
  }
  return { first: phrase.first, end };
}

/** "Winds of 74 mph", "a first-quarter loss of 63 cents"; "a total of" names nothing. */
export function findHeadBefore(words: Words, before: number): NounPhrase | null {
  // "A guide consisting of 12 pages".
  const of = normAt(words, before - 1) === 'consisting' ? before - 1 : before;
  let first = of;
  while (first > 0 && of - first < 6 && isHeadPart(words, first - 1)) first--;
  return first === of ? null : { first, end: of };
}

const isDeterminer = (word: string): boolean => DETERMINERS.has(word) || POSSESSIVES.has(word);

function isHeadPart(words: Words, index: number): boolean {
  const piece = words[index]!;
  if (piece.kind === 'mark') return piece.norm === '-' || piece.norm === '&';
  // "An after-tax charge".
  if (isInCompound(words, index)) return true;
  return (
    (!words.language.functionWords.prepositions.has(piece.norm) || piece.norm === 'per') &&
    !words.language.functionWords.auxiliaries.has(piece.norm) &&
    !words.language.quantityWords.clauseStarts.has(piece.norm) &&
    piece.norm !== 'and' &&
    !isDeterminer(piece.norm) &&
    !isVerb(words, index)
  );
}
