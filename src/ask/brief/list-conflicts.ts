import type { Span } from '../../schema/span.ts';
import { isOverlapping } from '../../text/span.ts';
import type { AskedDocument } from '../asked-document.ts';
import type { Conflict, ConflictSide } from '../conflict/conflict.ts';
import { CONFLICT_REASONS, CONFLICT_TITLES } from '../conflict/frames.ts';
import { listDiffering } from '../conflict/list-differing.ts';
import type { Judgement } from '../judge/judgement.ts';
import type { AskedRecords } from '../position/find-voices.ts';
import type { BriefConflict } from './brief.ts';
import { numberParagraph } from './create-citation.ts';

/** A conflict with what people made of it. */
export interface SettledConflict extends Conflict {
  readonly state: BriefConflict['state'];
}

/** Compares documents with each other. */
export type FindConflicts = (documents: readonly AskedDocument[]) => Promise<readonly SettledConflict[]>;

/** Where the documents that take a side clash, as far as the words of a line do, and nobody has said that it is none. */
export async function listConflicts(
  judgements: readonly Judgement[],
  { documents }: AskedRecords,
  findConflicts: FindConflicts,
): Promise<readonly BriefConflict[]> {
  const lines = judgements.filter(({ stance }) => stance !== 'neither').map(({ passage }) => passage);
  const bearing = [...new Set(lines.map(({ document }) => document))].flatMap((id) => documents.get(id) ?? []);
  if (bearing.length < 2) return [];
  const isOfLine = ({ document, spans }: ConflictSide): boolean =>
    lines.some((line) => line.document === document && line.spans.some((span) => isOverlappingAny(span, spans)));
  return (await findConflicts(bearing))
    .filter(({ sides, state }) => state !== 'dismissed' && sides.some(isOfLine))
    .map((conflict) => renderConflict(conflict, documents));
}

const isOverlappingAny = (span: Span, others: readonly Span[]): boolean =>
  others.some((other) => isOverlapping(span, other));

const renderConflict = (
  { kind, state, sides, reasons }: SettledConflict,
  documents: ReadonlyMap<string, AskedDocument>,
): BriefConflict => ({
  ...{ kind, title: CONFLICT_TITLES[kind], state },
  sides: sides.map((side) => {
    const { words, spans, actor, day, document } = side;
    const paragraph = numberParagraph(documents.get(document)!, side);
    return { words, differing: listDiffering(side), actor, document, paragraph, spans, day };
  }),
  reasons: reasons.flatMap(({ id, answer }) => (answer === 'possible' ? [CONFLICT_REASONS[id]] : [])),
});
