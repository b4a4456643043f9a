import { findFigureClause } from '../../../compare/figure-clause.ts';
import { findRange } from '../../../compare/figure-range.ts';
import { findSentence } from '../../../compare/find-sentence.ts';
import type { TermReader } from '../../../compare/term-reader.ts';
import { toSingular } from '../../../engine/grammar/singular.ts';
import type { Language } from '../../../engine/language/language.ts';
import type { Quantity } from '../../../schema/quantity.ts';
import type { AskedDocument } from '../../asked-document.ts';
import type { FigureFact, Listed } from './fact.ts';

import { readActors, readSpeakers } from './read-speakers.ts';
import { withBlocksAround } from './with-blocks-around.ts';

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
    const region = findFigureClause(document.record, quantity);
    const statement = statements.find(({ id }) => id === quantity.statement) ?? null;
    const speakers = readSpeakers(document, statement);
    // “said on Sunday that 120 had died” tells when it was said, and not up to when
    const timex = timexes.find(({ id }) => id === quantity.timex && id !== statement?.saidAt);
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
        around: terms.list(withBlocksAround(document, quantity.span)),
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

const BEFORE = 30;

/** "A further 5 million", "the first 20 of them". */
function isPartial({ record }: AskedDocument, { span }: Quantity, { conflictWords }: Language): boolean {
  const before = record.document.text.slice(Math.max(0, span[0] - BEFORE), span[0]).toLowerCase();
  return before
    .split(/[^\p{L}]+/u)
    .slice(-3)
    .some((word) => conflictWords.partialWords.has(word));
}
