import type { Span } from '../schema/span.ts';
import { type AlignedPlace, alignPlaces } from './comparing/align-places.ts';
import { chainRuns, type Place } from './comparing/chain-runs.ts';
import { describeChanges, isNegation, type Sides, spanOf, type WordChange } from './comparing/describe-changes.ts';
import { createWordIndex, findRuns, type WordIndex } from './comparing/find-runs.ts';
import { listTokens, type Token, type TokenList } from './comparing/list-tokens.ts';
import type { QuotationWords } from './comparing/quotation-words.ts';
import { sumWeights } from './comparing/weigh-words.ts';

export type { WordChange };

/** What somebody said: in one piece, or in several where a text breaks it up. Who is whoever asks calls the speaker; null for nobody known. */
export interface Quoted {
  readonly text: string;
  readonly spans: readonly Span[];
  readonly speaker: string | null;
}

/** What a quotation is held against: all that is said in a text, or all of it as one speech. */
export interface QuotationSource {
  readonly text: string;
  readonly passages: readonly Omit<Quoted, 'text'>[];
}

/** How the words of a quotation stand to those of its source, the nearest first. */
export type Wording = 'exact' | 'elided' | 'cleaned' | 'elided-unmarked' | 'altered' | 'stitched' | 'nowhere';

export interface QuotationComparison {
  /** The wording, unless the words are another speaker's. */
  readonly kind: Wording | 'other-speaker';
  readonly wording: Wording;
  /** Where the words stand, in the order of the quotation. */
  readonly places: readonly { readonly quotation: Span; readonly source: Span; readonly speaker: string | null }[];
  /** Everything that is not typography. */
  readonly changes: readonly WordChange[];
  /** The share of the quotation's words that are the same, from 0 to 1. */
  readonly likeness: number;
}

/** A source with its words listed once, for many quotations. */
export interface PreparedSource extends QuotationSource {
  readonly words: QuotationWords;
  readonly tokens: readonly Token[];
  readonly index: WordIndex;
}

export function prepareSource(source: QuotationSource, words: QuotationWords): PreparedSource {
  const spans = source.passages.map((passage) => passage.spans);
  const { tokens } = listTokens(source.text, spans, words);
  return { ...source, words, tokens, index: createWordIndex(tokens) };
}

/**
 * What became of the words on the way from the source into the quotation. Linear in both: few places are looked at for each
 * word, however often it stands in the source. Typography is no change: marks, dashes, capitals, brackets that say who is meant.
 */
export function compareQuotation(quotation: Quoted, source: PreparedSource): QuotationComparison {
  const found = compareWords(quotation, source);
  if (found.kind !== 'other-speaker') return found;
  const own = compareWords(quotation, keepSpeaker(source, quotation.speaker));
  return own.likeness >= found.likeness * NEARLY ? own : found;
}

/** With so much of what another has said in better order, it is the speaker's own. */
const NEARLY = 0.9;

/** What each speaker of a source says, prepared when it is first asked for. */
const spoken = new WeakMap<PreparedSource, Map<string | null, PreparedSource>>();

function keepSpeaker(source: PreparedSource, speaker: string | null): PreparedSource {
  const bySpeaker = spoken.get(source) ?? new Map<string | null, PreparedSource>();
  spoken.set(source, bySpeaker);
  const known = bySpeaker.get(speaker);
  if (known) return known;
  const { text, passages, words } = source;
  const own = passages.filter((passage) => passage.speaker === speaker);
  const prepared = prepareSource({ text, passages: own }, words);
  // names that the source does not know come without end
  if (own.length > 0) bySpeaker.set(speaker, prepared);
  return prepared;
}

interface ListedQuotation {
  readonly text: string;
  readonly words: QuotationWords;
  readonly list: TokenList;
}

const listed = new WeakMap<Quoted['spans'], ListedQuotation>();

/** The words of a quotation, once for all sources that it is held against. */
function listQuoted({ text, spans }: Quoted, words: QuotationWords): TokenList {
  const known = listed.get(spans);
  if (known?.text === text && known.words === words) return known.list;
  const list = listTokens(text, [spans], words);
  listed.set(spans, { text, words, list });
  return list;
}

function compareWords(quotation: Quoted, source: PreparedSource): QuotationComparison {
  const list = listQuoted(quotation, source.words);
  const { tokens } = list;
  const found = chainRuns(tokens, source.tokens, findRuns(tokens, source.tokens, source.index));
  const chained = dropChance(tokens, found);
  const likeness = scoreLikeness(tokens, chained);
  if (!isFound(tokens, chained, likeness)) {
    return { kind: 'nowhere', wording: 'nowhere', places: [], changes: [], likeness };
  }
  const aligned = alignPlaces(tokens, source.tokens, chained);
  const sides = { quotation: tokens, source: source.tokens, original: source.text, words: source.words };
  const moved = findMoved(source.tokens, aligned);
  const changes = [
    ...findTurnedStart(quotation.text, sides, aligned[0]!),
    ...aligned.flatMap((place) => describeChanges(sides, place)),
    ...moved.map((place) => createMove(tokens, source.tokens, place)),
  ].sort((a, b) => a.quotation[0] - b.quotation[0] || a.source[0] - b.source[0]);
  const wording = tellWording(list, changes, aligned.length - moved.length > 1, aligned);
  const places = aligned.map(({ one, other }) => ({
    quotation: spanOf(tokens, one),
    source: spanOf(source.tokens, other),
    speaker: source.passages[source.tokens[other[0]]!.passage]!.speaker,
  }));
  const isOthers = places.some(({ speaker }) => isAnother(speaker, quotation.speaker));
  return { kind: isOthers ? 'other-speaker' : wording, wording, places, changes, likeness };
}

const SENTENCE_END = /[.!?]/;

/** What begins as a sentence does, where the source begins it otherwise: "One of them came", of "Not one of them came" or "Perhaps one". */
function findTurnedStart(text: string, sides: Sides, { one, other }: AlignedPlace): readonly WordChange[] {
  const [first, before] = [sides.quotation[one[0]]!, sides.source[other[0] - 1]];
  const next = sides.source[other[0]]!;
  if (!before || before.passage !== next.passage || first.isAfterBreak) return [];
  const what = isNegation(before.word, sides.words) ? 'negation' : 'hedge';
  if (what === 'hedge' && !sides.words.hedges.has(before.word)) return [];
  const isSentence = /^\p{Lu}/u.test(text.slice(...first.span));
  if (!isSentence || SENTENCE_END.test(sides.original.slice(before.span[1], next.span[0]))) return [];
  const start = first.span[0];
  return [{ how: 'gone', what, quotation: [start, start], source: before.span, isMarked: false }];
}

const isAnother = (one: string | null, other: string | null): boolean =>
  one !== null && other !== null && one !== other;

/** In a place that the quotation jumps to, fewer words than this may stand by chance. */
const FEWEST_JUMPED = 3;
const LEAST_WEIGHT = 2.5;

/** Without places that are there by chance, beside the one with the most words. */
function dropChance(tokens: readonly Token[], places: readonly Place[]): readonly Place[] {
  if (places.length < 2) return places;
  const sums = sumWeights(tokens);
  const weights = places.map((runs) =>
    runs.reduce((sum, { from, length }) => sum + sums[from + length]! - sums[from]!, 0),
  );
  const top = Math.max(...weights);
  return places.filter((runs, index) => {
    const longest = Math.max(...runs.map(({ length }) => length));
    return weights[index] === top || (longest >= FEWEST_JUMPED && weights[index]! >= LEAST_WEIGHT);
  });
}

function scoreLikeness(tokens: readonly Token[], places: readonly Place[]): number {
  const sums = sumWeights(tokens.filter(({ isBracketed }) => !isBracketed));
  const all = sumWeights(tokens);
  const same = places.flat().reduce((sum, { from, length }) => sum + all[from + length]! - all[from]!, 0);
  const total = sums.at(-1)!;
  return total === 0 ? 0 : Math.min(1, same / total);
}

/** A few words may stand anywhere: all of them have to be there. */
const FEW_WORDS = 3;
const LEAST_LIKENESS = 0.5;
/** Bits from many places may make up any sentence. */
const LEAST_OF_MANY = 0.75;

function isFound(tokens: readonly Token[], places: readonly Place[], likeness: number): boolean {
  if (!places.length) return false;
  const count = tokens.filter(({ isBracketed }) => !isBracketed).length;
  if (count <= FEW_WORDS) return likeness === 1 && places.length === 1;
  if (Math.max(...places.flat().map(({ length }) => length)) < 2) return false;
  return likeness >= (places.length > 1 ? LEAST_OF_MANY : LEAST_LIKENESS);
}

/** So near to each other in the source, two places in the wrong order are one whose parts changed places. */
const NEAR = 30;

/** Places that stand right before the one that they follow in the quotation. */
function findMoved(source: readonly Token[], places: readonly AlignedPlace[]): readonly AlignedPlace[] {
  return places.filter((place, index) => {
    const before = places[index - 1];
    if (!before || source[before.other[0]]!.passage !== source[place.other[0]]!.passage) return false;
    return place.other[0] < before.other[0] && before.other[0] - place.other[1] <= NEAR;
  });
}

const createMove = (
  quotation: readonly Token[],
  source: readonly Token[],
  { one, other }: AlignedPlace,
): WordChange => ({
  how: 'moved',
  what: 'words',
  quotation: spanOf(quotation, one),
  source: spanOf(source, other),
  isMarked: false,
});

function tellWording(
  { tokens, endsOpen }: TokenList,
  changes: readonly WordChange[],
  isStitched: boolean,
  places: readonly AlignedPlace[],
): Wording {
  if (isStitched) return 'stitched';
  if (changes.some(isAltering)) return 'altered';
  const unmarked = changes.filter(({ isMarked }) => !isMarked);
  if (unmarked.some(({ what }) => what !== 'filler')) return 'elided-unmarked';
  if (unmarked.length) return 'cleaned';
  const isElided = changes.length > 0 || endsOpen || tokens[places[0]?.one[0] ?? 0]?.isAfterBreak === true;
  return isElided ? 'elided' : 'exact';
}

/** Other words, or words gone that carry the meaning by themselves. */
const isAltering = ({ how, what }: WordChange): boolean =>
  how !== 'gone' || what === 'negation' || what === 'hedge' || what === 'number';
