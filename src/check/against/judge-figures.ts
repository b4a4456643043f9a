import { findFigureClause } from '../../compare/figure-clause.ts';
import { BARE_UNIT, type FigureValue, isSameValue, readFigureValue } from '../../compare/figure-value.ts';
import { findSentence } from '../../compare/find-sentence.ts';
import { groupBy } from '../../compare/group-by.ts';
import type { Termed } from '../../compare/spelled-out.ts';
import type { Language } from '../../engine/language/language.ts';
import type { Quantity } from '../../schema/quantity.ts';
import type { Span } from '../../schema/span.ts';
import { findFirstEndingAfter } from '../../text/span.ts';
import type { SourceDocument } from '../view.ts';
import { byView } from './by-view.ts';
import { hasNumber } from './has-number.ts';
import { type Held, holdAgainst } from './held.ts';
import { isReckoned } from './is-reckoned.ts';
import { listPassages, type Passages } from './passages.ts';

/** What the sources have of a figure of the draft. */
export interface FigureVerdict {
  readonly quantity: Quantity;
  readonly kind: 'differs' | 'absent';
  /** The figure for the same thing in a source, with its sentence. */
  readonly other: { readonly document: SourceDocument; readonly span: Span; readonly sentence: Span } | null;
}

interface Figure {
  readonly quantity: Quantity;
  readonly value: FigureValue;
  readonly clause: Termed;
  readonly sentence: Termed;
  readonly sentenceSpan: Span;
  /** Which of the document's it stands in. */
  readonly paragraph: number;
  readonly document: SourceDocument | null;
}

/** Figures of the draft that no source has, or that have another value there; none of those that are as they should be. */
export const judgeFigures = byView((view): readonly FigureVerdict[] => {
  const { draft, sources } = holdAgainst(view);
  const known = sources.flatMap((held) => listFigures(held, view.language, held.source));
  const passages = listPassages(view);
  const together = pairSentences(known);
  const own = listFigures(draft, view.language, null);
  return own.flatMap((figure): readonly FigureVerdict[] => {
    const { quantity, sentenceSpan: sentence } = figure;
    // "three of its seven wells": the source's seven is not the three
    const beside = own.filter((each) => each !== figure && each.sentenceSpan[0] === sentence[0]);
    const others = known.filter(
      (each) => !beside.some((one) => one.value.unit === each.value.unit && isSameFigure(one, each)),
    );
    const other = findDiffering(figure, others, passages, isWritten(figure));
    if (other) {
      const { document, sentenceSpan } = other;
      return [
        {
          quantity,
          kind: 'differs',
          other: { document: document!, span: other.quantity.span, sentence: sentenceSpan },
        },
      ];
    }
    const isThere = isWritten(figure) || known.some((each) => isSameFigure(figure, each) || isBareTwin(figure, each));
    if (isThere || isSmall(figure) || isReckoned(figure.value, together)) return [];
    return [{ quantity, kind: 'absent', other: null }];
  });

  /** In digits somewhere, where it was not read as a figure. */
  function isWritten({ quantity: { value, range } }: Figure): boolean {
    const all: readonly number[] = range ?? (value === null ? [] : [value]);
    const isRead = known.some(({ quantity: other }) => other.value !== null && all.includes(other.value));
    return (
      !isRead && sources.some(({ record }) => all.every((each) => hasNumber(record.document.text, each, view.language)))
    );
  }
});

/** The figures of each sentence with those of the next one in its paragraph: sums and what is left of them are told so. */
function pairSentences(known: readonly Figure[]): readonly (readonly FigureValue[])[] {
  const sentences = [
    ...groupBy(known, ({ document, sentenceSpan }) => `${document?.path} ${sentenceSpan[0]}`).values(),
  ];
  const isNext = (one: Figure, other: Figure | undefined): boolean =>
    other !== undefined && one.document === other.document && one.paragraph === other.paragraph;
  return sentences.map((figures, at) => {
    const next = isNext(figures[0]!, sentences[at + 1]?.[0]) ? sentences[at + 1]! : [];
    return [...figures, ...next].map(({ value }) => value);
  });
}

/** So much of the clause is in the source, and so many words and actors. */
const LEAST = { score: 0.5, shared: 2 };
/** The same, where the value stands somewhere else in the sources: two figures were mixed up, or each is of another thing. */
const LEAST_OF_ELSEWHERE = { score: 0.8, shared: 3 };
/** So much likelier than one with the same value. */
const MARGIN = 0.25;

/** The figure for the same thing with another value, unless one with the same value is nearly as likely for it. */
function findDiffering(
  figure: Figure,
  known: readonly Figure[],
  passages: Passages,
  isWritten: boolean,
): Figure | null {
  const scored = known
    .filter(({ value, quantity }) => value.unit === figure.value.unit && isComparable(quantity, figure.quantity))
    .map((other) => ({ other, score: scoreFigure(passages, figure, other) }))
    .sort((a, b) => b.score - a.score);
  const same = scored.find(({ other }) => isSameFigure(figure, other));
  const differing = scored.find(({ other }) => !isSameFigure(figure, other));
  if (!differing || (same && same.score + MARGIN > differing.score)) return null;
  const least = same || isWritten ? LEAST_OF_ELSEWHERE : LEAST;
  const { other, score } = differing;
  const isLike = score >= least.score && countShared(figure, other) >= least.shared && !isOfOthers(figure, other);
  return isLike ? other : null;
}

/** Each speaks of somebody, and neither of anybody whom the other speaks of: the mill at Wexholm, the mill at Kalder. */
function isOfOthers({ clause: one }: Figure, { clause, sentence }: Figure): boolean {
  const [ours, theirs] = [one, clause].map(({ terms }) => [...terms].filter((term) => term.startsWith('@')));
  return ours!.length > 0 && theirs!.length > 0 && !ours!.some((term) => sentence.terms.has(term));
}

/** Who is named one by one may be counted. */
const MOST_COUNTED = 4;

function listFigures(held: Held, language: Language, document: SourceDocument | null): readonly Figure[] {
  const { record, terms } = held;
  const { text } = record.document;
  const spans = record.quantities.map(({ span }) => span);
  return record.quantities.flatMap((quantity): Figure[] => {
    const value = readFigureValue(quantity, text.slice(...quantity.span), language);
    if (!value || quantity.conversionOf !== null) return [];
    const sentenceSpan = findSentence(record, quantity.span);
    const create = (span: Span): Termed => ({ terms: terms.list(span, spans), names: terms.names });
    return [
      {
        ...{ quantity, value, document, sentenceSpan },
        paragraph: findFirstEndingAfter(record.blocks, quantity.span[0]),
        clause: create(findFigureClause(record, quantity)),
        sentence: create(sentenceSpan),
      },
    ];
  });
}

/** What rose by so much is no level; whether it rose or fell is compared. */
const isComparable = (one: Quantity, other: Quantity): boolean => (one.change === null) === (other.change === null);

const isSameFigure = (one: Figure, other: Figure): boolean =>
  isSameValue(one.value, other.value) &&
  (one.value.unit === other.value.unit || isCounted(one) === isCounted(other)) &&
  (one.quantity.change === null || other.quantity.change === null || one.quantity.change === other.quantity.change);

/** Without the unit nothing but the number tells that they are one. */
const BARE_TWIN_SHARE = 0.005;

/** "38 million crowns, and a further 6 million": one of them has no unit, and may be of any. */
const isBareTwin = (one: Figure, other: Figure): boolean =>
  [one, other].some(({ value }) => value.unit === BARE_UNIT) &&
  (one.value.value === null || other.value.value === null
    ? isSameValue(one.value, other.value)
    : Math.abs(one.value.value - other.value.value) <= BARE_TWIN_SHARE * one.value.value);

const isCounted = ({ quantity }: Figure): boolean => quantity.kind === 'count';

/** How much of the shorter clause is in the longer, and in the sentence around it. */
const scoreFigure = (passages: Passages, { clause }: Figure, other: Figure): number =>
  Math.max(
    (2 * passages.score(clause, other.sentence) + passages.score(clause, other.clause)) / 3,
    passages.score(other.clause, clause),
  );

/** Words and actors that both have; beside one such word, what is counted is one more: "has closed three wells". */
function countShared({ clause, value }: Figure, { sentence, value: other }: Figure): number {
  const shared = [...clause.terms].filter((term) => sentence.terms.has(term));
  const isOfNoun = value.unit === other.unit && value.unit.startsWith('count ');
  return shared.length + (isOfNoun && shared.some((term) => !term.startsWith('@')) ? 1 : 0);
}

const isSmall = ({ quantity: { kind, value } }: Figure): boolean =>
  kind === 'fraction' || (kind === 'count' && value !== null && value <= MOST_COUNTED);
