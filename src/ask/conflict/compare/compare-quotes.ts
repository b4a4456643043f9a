import { groupBy } from '../../../compare/group-by.ts';
import {
  compareQuotation,
  type PreparedSource,
  prepareSource,
  type QuotationComparison,
} from '../../../text/compare-quotations.ts';
import { listTokens } from '../../../text/comparing/list-tokens.ts';
import type { QuotationWords } from '../../../text/comparing/quotation-words.ts';
import { isInside } from '../../../text/span.ts';
import type { Draft } from '../conflict-draft.ts';
import type { QuoteFact } from '../facts/fact.ts';
import { nameFact } from '../fold/fold-drafts.ts';
import { pairFacts } from './pair-facts.ts';

/** Shorter ones may be the same by chance: "yes, of course". */
const FEWEST_WORDS = 4;
/** The same where nobody is known to have said the one or the other. */
const FEWEST_OF_ANYBODY = 6;
/** So many words in a row are a quotation and no turn of phrase, whoever says them. */
const TELLING_WORDS = 8;
/** With fewer of its words the same, and fewer in a row, it is another sentence. */
const LEAST_LIKENESS = 0.66;
const FEWEST_SAME = 6;
const FEWEST_IN_A_ROW = 4;

/** A sentence with its words. */
interface Listed extends QuoteFact {
  readonly listed: readonly string[];
}

/** Sentences of two documents that are one saying: in the same words, or in words that one of them changed. */
export function* compareQuotes(quotes: readonly QuoteFact[], words: QuotationWords): Generator<Draft<QuoteFact>> {
  const sources = new Map<QuoteFact['quoted'], PreparedSource>();
  const twins = groupBy(
    quotes.flatMap((quote) => blockByWords(quote, words)),
    ({ speaker, listed }) => `${speaker} ${listed.join(' ')}`,
  );
  const firsts = [...twins.values()].map(([first]) => first!);
  for (const group of twins.values()) yield* listTwins(group);
  for (const { one, other } of pairFacts(firsts, 1)) {
    const inARow = countInARow(one.listed, other.listed);
    if (!mayBeOne(one, other, inARow)) continue;
    const [there, back] = [compare(one, other), compare(other, one)];
    const isBack = isNearer(back, there) || (!isNearer(there, back) && nameFact(other) < nameFact(one));
    const [nearest, from, to] = isBack ? [back, other, one] : [there, one, other];
    const isMoved = isOneSpeaker(one, other) && haveSameWords(one.listed, other.listed);
    const draft = createDraft(isMoved ? { ...nearest, likeness: 1 } : nearest, from, to);
    if (draft && (draft.isSame || isMoved || isTelling(nearest, from, inARow))) yield draft;
  }

  function compare(quote: QuoteFact, other: QuoteFact): QuotationComparison {
    const source = sources.get(other.quoted) ?? prepare(other);
    sources.set(other.quoted, source);
    return compareQuotation(
      { text: textOf(quote), spans: quote.spans, speaker: isOneSpeaker(quote, other) ? other.speaker : quote.speaker },
      source,
    );
  }

  function prepare({ quoted, speaker, ...other }: QuoteFact): PreparedSource {
    return prepareSource({ text: textOf(other), passages: [{ spans: quoted, speaker }] }, words);
  }
}

/** The very words by the very speaker: what is found of the first holds for all. */
function* listTwins([first, ...others]: readonly Listed[]): Generator<Draft<QuoteFact>> {
  if (!first || !mayBeOne(first, first, first.listed.length)) return;
  for (const other of others) {
    if (other.document.id === first.document.id) continue;
    yield { kind: 'quotation', wording: 'exact', one: first, other, likeness: 1, isSame: true, reasons: [] };
  }
}

const textOf = ({ document }: Pick<QuoteFact, 'document'>): string => document.text;

const SHINGLE = 3;

/** Three words in a row that both have bring two quotations together; nothing of those with few words. */
function blockByWords(quote: QuoteFact, words: QuotationWords): readonly Listed[] {
  const listed = listTokens(textOf(quote), [quote.spans], words).tokens.map(({ word }) => word);
  if (listed.length < FEWEST_WORDS) return [];
  const shingles = listed.slice(SHINGLE - 1).map((_word, index) => listed.slice(index, index + SHINGLE).join(' '));
  return [{ ...quote, listed, terms: new Set(shingles) }];
}

/** The longest run of words that stands in both. */
function countInARow(one: readonly string[], other: readonly string[]): number {
  let most = 0;
  let before: number[] = [];
  for (const word of one) {
    const now = other.map((each, index) => (each === word ? (before[index - 1] ?? 0) + 1 : 0));
    most = Math.max(most, ...now);
    before = now;
  }
  return most;
}

/** The words of the one are those of the other in another order, so many that this is no chance. */
const haveSameWords = (one: readonly string[], other: readonly string[]): boolean =>
  one.length >= TELLING_WORDS && one.toSorted().join(' ') === other.toSorted().join(' ');

/** By one speaker, as far as both name one; words of two speakers are one quotation where so many stand in a row. */
function mayBeOne(one: Listed, other: Listed, inARow: number): boolean {
  if (isOneSpeaker(one, other)) return true;
  const fewest = one.speaker === null || other.speaker === null ? FEWEST_OF_ANYBODY : TELLING_WORDS;
  return inARow >= fewest;
}

/** The same actor, or one whom a document calls by the family name alone. */
const isOneSpeaker = (one: QuoteFact, other: QuoteFact): boolean =>
  one.speaker !== null &&
  other.speaker !== null &&
  (one.speaker === other.speaker || lastWord(one.actor) === lastWord(other.actor));

const lastWord = (name: string | null): string | undefined => name?.toLowerCase().split(/\s+/).at(-1);

const isTelling = ({ likeness }: QuotationComparison, { listed }: Listed, inARow: number): boolean =>
  inARow >= FEWEST_IN_A_ROW && likeness * listed.length >= FEWEST_SAME;

const ORDER = ['exact', 'elided', 'cleaned', 'elided-unmarked', 'altered', 'stitched', 'nowhere'] as const;

const isNearer = (one: QuotationComparison, other: QuotationComparison): boolean =>
  ORDER.indexOf(one.wording) < ORDER.indexOf(other.wording);

function createDraft(compared: QuotationComparison, one: QuoteFact, other: QuoteFact): Draft<QuoteFact> | null {
  const { kind, wording, changes, likeness, places } = compared;
  if (wording === 'nowhere' || likeness < LEAST_LIKENESS) return null;
  const isSame = kind !== 'other-speaker' && ORDER.indexOf(wording) < ORDER.indexOf('elided-unmarked');
  if (!isSame && isSaidTwice(one, other)) return null;
  const source = places.map((place) => place.source);
  const isWithin = source.every((span) => other.spans.some((own) => isInside(span, own)));
  return {
    ...{ kind: 'quotation', wording: kind, changes, likeness, isSame },
    one: { ...one, differing: changes.map(({ quotation }) => quotation).filter(isWords) },
    other: {
      ...other,
      spans: isWithin ? other.spans : source,
      differing: changes.map(({ source: span }) => span).filter(isWords),
    },
    reasons: [
      { id: 'said-twice', answer: one.saidOn !== null && one.saidOn === other.saidOn ? 'no' : 'possible' },
      { id: 'shortened', answer: wording === 'elided-unmarked' ? 'possible' : 'no' },
      ...(kind === 'other-speaker' ? [{ id: 'two-speakers', answer: 'possible' } as const] : []),
    ],
  };
}

const isWords = ([start, end]: readonly [number, number]): boolean => start < end;

/** Both texts tell when, and the days differ: what is repeated later may be said in other words. */
const isSaidTwice = (one: QuoteFact, other: QuoteFact): boolean =>
  one.saidOn !== null && other.saidOn !== null && one.saidOn !== other.saidOn;
