import { toSingular } from '../../../engine/grammar/singular.ts';
import type { Language } from '../../../engine/language/language.ts';
import type { Quantity } from '../../../schema/quantity.ts';
import type { Span } from '../../../schema/span.ts';
import { isInside } from '../../../text/span.ts';
import type { AskedDocument } from '../../asked-document.ts';
import type { FigureFact, Listed } from './fact.ts';
import { findSentence } from './find-sentence.ts';
import { readActors, readSpeakers } from './read-speakers.ts';
import type { TermReader } from './term-reader.ts';

/** Numbers that could be compared with those of other documents: what is counted is named, and the number is whole. */
export function listFigures(
  document: AskedDocument,
  terms: TermReader,
  language: Language,
): readonly Listed<FigureFact>[] {
  const { quantities, timexes, statements, polls } = document.record;
  const shares = new Set(polls.flatMap((poll) => poll.shares));
  return quantities.flatMap((quantity): Listed<FigureFact>[] => {
    const unit = nameUnit(quantity, language);
    const range = findRange(quantity);
    if (unit === null || !range || shares.has(quantity.id) || quantity.conversionOf !== null) return [];
    if (isPartial(document, quantity, language)) return [];
    const region = findRegion(document, quantity);
    const statement = statements.find(({ id }) => id === quantity.statement) ?? null;
    const speakers = readSpeakers(document, statement);
    const timex = timexes.find(({ id }) => id === quantity.timex);
    const others = quantities.filter(({ id }) => id !== quantity.id).map(({ span }) => span);
    const spoken = new Set([...terms.list(region, [quantity.span, ...others]), ...speakers.map((id) => `@${id}`)]);
    return [
      {
        ...{ layer: 'quantities', key: quantity.key, id: quantity.id },
        spans: [findSentence(document.record, quantity.span)],
        differing: [quantity.span],
        actor: readActors(document, statement),
        day: statement?.saidOn?.value ?? document.publishedAt,
        ...{ terms: spoken, names: terms.names },
        unit,
        kind: quantity.kind,
        low: range[0],
        high: range[1],
        time: timex?.from && timex.to ? [timex.from, timex.to] : null,
        speakers,
      },
    ];
  });
}

/** Fractions and multiples are of something; a count is of its last noun; what rose by so much is no level. */
function nameUnit({ kind, unit, change }: Quantity, language: Language): string | null {
  if (unit === null || kind === 'fraction' || kind === 'ratio' || kind === 'score') return null;
  const noun = kind === 'count' ? toSingular(unit.toLowerCase().split(/\s+/).at(-1)!, language) : unit;
  return `${kind} ${noun} ${change ?? ''}`;
}

const ABOUT = 0.1;

/** From the least to the most that the words leave it. A round number is as wide as its last digit that is not zero. */
function findRange({ value, range, modifier }: Quantity): readonly [number, number] | null {
  if (range) return [Math.min(...range), Math.max(...range)];
  if (value === null) return null;
  if (modifier === 'over' || modifier === 'at-least') return [value, Number.POSITIVE_INFINITY];
  if (modifier === 'under' || modifier === 'at-most') return [Number.NEGATIVE_INFINITY, value];
  const width = modifier === 'about' ? Math.abs(value) * ABOUT : findRounding(value);
  return [value - width, value + width];
}

const MOST_DIGITS = 12;

/** Half of the last place that is told: 47,000 may be 46,500; 12 is 12, as small numbers are counted. */
function findRounding(value: number): number {
  if (Math.abs(value) < 100 || !Number.isInteger(value)) return 0;
  let place = 1;
  for (let digits = 0; digits < MOST_DIGITS && value % (place * 10) === 0; digits++) place *= 10;
  return place === 1 ? 0 : place / 2;
}

const BEFORE = 30;

/** "A further 5 million", "the first 20 of them". */
function isPartial({ record }: AskedDocument, { span }: Quantity, { conflictWords }: Language): boolean {
  const before = record.document.text.slice(Math.max(0, span[0] - BEFORE), span[0]).toLowerCase();
  return before
    .split(/[^\p{L}]+/u)
    .slice(-3)
    .some((word) => conflictWords.partialWords.has(word));
}

/** Its clause: the content that holds it within the sentence, up to a comma before or behind which another figure stands. */
function findRegion({ record }: AskedDocument, quantity: Quantity): Span {
  const sentence = findSentence(record, quantity.span);
  const statement = record.statements.find(({ id }) => id === quantity.statement);
  const content = statement?.content.find((piece) => isInside(quantity.span, piece)) ?? sentence;
  let [start, end] = [Math.max(sentence[0], content[0]), Math.min(sentence[1], content[1])];
  const { text } = record.document;
  for (const { span } of record.quantities) {
    if (span[1] <= quantity.span[0] && span[0] >= start) start = cutBehind(text, [span[1], quantity.span[0]], start);
    if (span[0] >= quantity.span[1] && span[1] <= end) end = cutBefore(text, [quantity.span[1], span[0]], end);
  }
  return [start, end];
}

const CUT = /[,;:–—]/g;

function cutBehind(text: string, [from, to]: Span, start: number): number {
  const marks = [...text.slice(from, to).matchAll(CUT)];
  return marks.length ? from + marks.at(-1)!.index + 1 : start;
}

function cutBefore(text: string, [from, to]: Span, end: number): number {
  const [mark] = text.slice(from, to).matchAll(CUT);
  return mark ? from + mark.index : end;
}
