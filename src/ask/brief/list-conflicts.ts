import type { Language } from '../../engine/language/language.ts';
import type { Span } from '../../schema/span.ts';
import { isOverlapping } from '../../text/span.ts';
import type { AskedDocument } from '../asked-document.ts';
import type { Conflict, ConflictSide, ReasonId } from '../conflict/conflict.ts';
import { findConflicts } from '../conflict/find-conflicts.ts';
import type { Judgement } from '../judge/judgement.ts';
import type { AskedRecords } from '../position/find-voices.ts';
import type { BriefConflict } from './brief.ts';
import { numberParagraph } from './create-citation.ts';

/** Where the documents that take a side clash, as far as the words of a line do. */
export function listConflicts(
  judgements: readonly Judgement[],
  { documents }: AskedRecords,
  language: Language,
): readonly BriefConflict[] {
  const lines = judgements.filter(({ stance }) => stance !== 'neither').map(({ passage }) => passage);
  const bearing = [...new Set(lines.map(({ document }) => document))].flatMap((id) => documents.get(id) ?? []);
  if (bearing.length < 2) return [];
  const isOfLine = ({ document, spans }: ConflictSide): boolean =>
    lines.some((line) => line.document === document && line.spans.some((span) => isOverlappingAny(span, spans)));
  return findConflicts(bearing, language)
    .conflicts.filter(({ sides }) => sides.some(isOfLine))
    .map((conflict) => renderConflict(conflict, documents));
}

const isOverlappingAny = (span: Span, others: readonly Span[]): boolean =>
  others.some((other) => isOverlapping(span, other));

const TITLES: Readonly<Record<Conflict['kind'], string>> = {
  figure: 'one thing, two figures',
  date: 'one event, two days',
  quotation: 'one saying, two wordings',
  denial: 'asserted and denied',
  role: 'one person, two offices',
};

const REASONS: Readonly<Record<ReasonId, string>> = {
  'another-time': 'They may hold for two times.',
  'another-scope': 'They may be of two things.',
  rounding: 'One may be rounded.',
  'another-source': 'They may be two counts.',
  'two-events': 'They may be two events.',
  'said-twice': 'It may have been said twice.',
  shortened: 'One may be shortened.',
  'two-speakers': 'Both may have said it.',
  'two-views': 'They may be the views of two.',
  'two-offices': 'Both offices may be held.',
};

const renderConflict = (
  { kind, wording, sides, reasons }: Conflict,
  documents: ReadonlyMap<string, AskedDocument>,
): BriefConflict => ({
  kind,
  title: wording === 'other-speaker' ? 'one saying, two speakers' : TITLES[kind],
  state: 'to-review',
  sides: sides.map((side) => renderSide(side, documents.get(side.document)!)),
  reasons: reasons.flatMap(({ id, answer }) => (answer === 'possible' ? [REASONS[id]] : [])),
});

function renderSide(side: ConflictSide, document: AskedDocument): BriefConflict['sides'][number] {
  const { words, spans, actor, day } = side;
  const start = spans[0]![0];
  const isOnePiece = spans.length === 1;
  // places in the words, which are those of the text where there is one piece
  const differing = isOnePiece
    ? side.differing
        .filter(([from, to]) => from >= start && to <= spans[0]![1])
        .map(([from, to]): Span => [from - start, to - start])
    : [];
  return { words, differing, actor, document: side.document, paragraph: numberParagraph(document, side), spans, day };
}
