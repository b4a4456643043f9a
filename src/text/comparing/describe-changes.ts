import type { Span } from '../../schema/span.ts';
import type { AlignedPlace, Gap } from './align-places.ts';
import type { Token } from './list-tokens.ts';
import type { QuotationWords } from './quotation-words.ts';

/** What a difference is about, the weightiest first; `filler` stands for repeated words too. */
export type ChangedWhat = 'negation' | 'number' | 'hedge' | 'filler' | 'words';

/** One difference between a quotation and its source. A span is empty where that side has no words for it. */
export interface WordChange {
  readonly how: 'replaced' | 'added' | 'gone' | 'moved';
  readonly what: ChangedWhat;
  readonly quotation: Span;
  readonly source: Span;
  /** What is gone is marked as left out. */
  readonly isMarked: boolean;
}

/** The words of both, and the text of the source. */
export interface Sides {
  readonly quotation: readonly Token[];
  readonly source: readonly Token[];
  readonly original: string;
  readonly words: QuotationWords;
}

/** The differences of a place in words; those of typography alone are none. */
export function describeChanges(sides: Sides, { gaps }: AlignedPlace): readonly WordChange[] {
  const real = gaps.filter((gap) => !isTypography(sides, gap));
  return real
    .filter((gap) => !real.some((other) => isSignMoved(sides, gap, other)))
    .map((gap) => describeGap(sides, gap));
}

function describeGap(sides: Sides, gap: Gap): WordChange {
  const { quotation, source } = sides;
  const [isAdded, isGone] = [gap.other[0] === gap.other[1], gap.one[0] === gap.one[1]];
  return {
    how: isAdded ? 'added' : isGone ? 'gone' : 'replaced',
    what: tellWhat(sides, gap),
    quotation: spanOf(quotation, gap.one),
    source: spanOf(source, gap.other),
    isMarked: gap.isMarked,
  };
}

/** A unit may stand so many words from its sign. */
const NEAR_UNIT = 4;

/** "$5 million" and "five million dollars": the sign is before the number, and the word behind it. */
function isSignMoved({ quotation, source }: Sides, gap: Gap, other: Gap): boolean {
  const [said, original] = [quotation.slice(...gap.one), source.slice(...gap.other)];
  const [unit, ...more] = [...said, ...original];
  if (!unit || more.length || Math.abs(gap.one[0] - other.one[0]) > NEAR_UNIT) return false;
  const there = (said.length ? source.slice(...other.other) : quotation.slice(...other.one)).find(
    ({ word }) => word === unit.word,
  );
  return there !== undefined && (isSign(unit) || isSign(there));
}

const isSign = ({ span: [start, end], word }: Token): boolean => end - start === 1 && word.length > 1;

/** From the first word to the end of the last; behind the word before where there is none. */
export function spanOf(tokens: readonly Token[], [from, end]: readonly [number, number]): Span {
  if (from < end) return [tokens[from]!.span[0], tokens[end - 1]!.span[1]];
  const place = tokens[from - 1]?.span[1] ?? tokens[from]?.span[0] ?? 0;
  return [place, place];
}

/** "Cease-fire" and "ceasefire", and what stands in brackets as the craft allows. */
function isTypography({ quotation, source, words }: Sides, { one, other }: Gap): boolean {
  const [said, original] = [quotation.slice(...one), source.slice(...other)];
  if (said.length && (join(said) === join(original) || isSameNumber(said, original, words))) return true;
  return isFairBracket(said, original, words) || isFairBracket(original, said, words);
}

const join = (tokens: readonly Token[]): string => tokens.map(({ word }) => word).join('');

/** "Twenty-one" and "21", "two hundred and twelve" and "212". */
function isSameNumber(said: readonly Token[], original: readonly Token[], words: QuotationWords): boolean {
  const [one, other] = [addUp(said, words), addUp(original, words)];
  return one !== null && one === other;
}

/** The value of the words of a number; null where they are none. */
function addUp(tokens: readonly Token[], { multipliers, numberLinks }: QuotationWords): number | null {
  let [sum, part, last] = [0, 0, Number.POSITIVE_INFINITY];
  for (const { word } of tokens) {
    const multiplier = multipliers.get(word);
    const value = Number(word);
    if (multiplier === 100) part = Math.max(1, part) * 100;
    else if (multiplier !== undefined) [sum, part] = [sum + Math.max(1, part) * multiplier, 0];
    else if (Number.isNaN(value)) {
      if (!numberLinks.has(word)) return null;
      continue;
    } else if (part % 10 > 0 || (part > 0 && value >= last)) return null;
    else part += value;
    last = multiplier ?? value;
  }
  return tokens.some(({ word }) => isNumber(word) || multipliers.has(word)) ? sum + part : null;
}

const MOST_BRACKETED = 4;

/** Says whom or what a pronoun means, beside it or in its place: "[he]", "[the minister]"; no negation, figure or doubt comes in with it. */
function isFairBracket(said: readonly Token[], original: readonly Token[], words: QuotationWords): boolean {
  if (!said.length || !said.every(({ isBracketed }) => isBracketed)) return false;
  if (said.length > MOST_BRACKETED || original.length > MOST_BRACKETED) return false;
  if (said.some((token) => isWeighty(token, words))) return false;
  return original.every(({ word }) => words.bracketed.has(word)) || isInflected(said, original);
}

const isWeighty = ({ word }: Token, words: QuotationWords): boolean =>
  isNegation(word, words) || words.hedges.has(word) || words.emphases.has(word) || isNumber(word);

const SAME_STEM = 3;

/** "[says]" for "say", "[win]" for "winning": one word, in another form. */
function isInflected(said: readonly Token[], original: readonly Token[]): boolean {
  const [one, other] = [said[0]?.word ?? '', original[0]?.word ?? ''];
  if (said.length !== 1 || original.length !== 1) return false;
  const shorter = Math.min(one.length, other.length);
  let same = 0;
  while (same < shorter && one[same] === other[same]) same++;
  return same >= SAME_STEM && same >= shorter - 1;
}

export const isNegation = (word: string, { negations }: QuotationWords): boolean => negations.has(word);

const isNumber = (word: string): boolean => /^\p{N}/u.test(word);

/** So few words are gone for what they say; more are a part of the speech, whatever stands in it. */
const FEW = 2;

function tellWhat({ quotation, source, words }: Sides, { one, other, isMarked }: Gap): ChangedWhat {
  const [said, original] = [quotation.slice(...one), source.slice(...other)];
  const isDifferent = (test: (token: Token) => boolean) => listWords(said, test) !== listWords(original, test);
  if (!said.length && !isMarked && isCleaned(source, other, words)) return 'filler';
  const isTelling = said.length > 0 || original.length <= FEW;
  if (isTelling && isDifferent(({ word }) => isNegation(word, words))) return 'negation';
  if (isMarked) return 'words';
  if (isTelling && isDifferent(({ word }) => isNumber(word))) return 'number';
  return isTelling && isDifferent(({ word }) => words.hedges.has(word)) ? 'hedge' : 'words';
}

const listWords = (tokens: readonly Token[], test: (token: Token) => boolean): string =>
  tokens
    .filter(test)
    .map(({ word }) => word)
    .join(' ');

/** Nothing but fillers, and words that stand right before or behind as well: "we, um, we need". */
function isCleaned(source: readonly Token[], [from, end]: readonly [number, number], words: QuotationWords): boolean {
  const left = leaveOutFillers(source.slice(from, end), words);
  const isSame = (place: number) => left.every(({ word }, index) => source[place + index]?.word === word);
  return isSame(end) || isSame(from - left.length);
}

function leaveOutFillers(tokens: readonly Token[], { fillers }: QuotationWords): readonly Token[] {
  const left: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.isAside || fillers.has(token.word)) continue;
    if (fillers.has(`${token.word} ${tokens[at + 1]?.word}`)) at++;
    else left.push(token);
  }
  return left;
}
