import type { Quantity } from '../../schema/quantity.ts';
import { isInside } from '../../text/span.ts';
import type { AskedDocument } from '../asked-document.ts';
import type { Judgement } from '../judge/judgement.ts';
import { type AskedRecords, findVoices } from '../position/find-voices.ts';
import type { Position } from '../position/position.ts';
import type { BriefFigure, Line } from './brief.ts';
import { numberParagraph } from './create-citation.ts';

/** The figures of all lines, and of surveys that take no side, each once, with who says so. */
export function listFigures(
  lines: ReadonlyMap<Position, Line>,
  judgements: readonly Judgement[],
  records: AskedRecords,
): readonly BriefFigure[] {
  const figures = new Map<string, BriefFigure>();
  const lineOf = new Map([...lines].map(([{ judgement }, line]) => [judgement, line]));
  const bearing = judgements.filter((judgement) => lineOf.has(judgement) || judgement.shares.length > 0);
  for (const judgement of bearing) {
    const document = records.documents.get(judgement.passage.document);
    for (const quantity of document ? listQuantities(judgement, document) : []) {
      const key = `${document!.id} ${quantity.span[0]}`;
      if (!figures.has(key))
        figures.set(key, createFigure(quantity, judgement, document!, lineOf.get(judgement), records));
    }
  }
  return [...figures.values()];
}

const KINDS: ReadonlySet<Quantity['kind']> = new Set(['percent', 'fraction', 'money', 'ratio']);
/** A count below says how many conditions there are, or sides. */
const SMALL_COUNT = 10;

const listQuantities = ({ passage: { spans } }: Judgement, { record }: AskedDocument): readonly Quantity[] =>
  record.quantities.filter(
    ({ span, kind, value }) =>
      (KINDS.has(kind) || (kind === 'count' && (value ?? SMALL_COUNT) >= SMALL_COUNT)) &&
      spans.some((piece) => isInside(span, piece)),
  );

function createFigure(
  quantity: Quantity,
  judgement: Judgement,
  document: AskedDocument,
  line: Line | undefined,
  records: AskedRecords,
): BriefFigure {
  const { text } = document.record.document;
  const share = judgement.shares.find(({ spans }) => spans[0]![0] === quantity.span[0]);
  const timex = document.record.timexes.find(({ id }) => id === quantity.timex);
  const [voice] = findVoices(judgement, records);
  return {
    words: text.slice(...quantity.span),
    value: quantity.value,
    unit: quantity.unit,
    what: share ? text.slice(quantity.span[1], share.spans[0]![1]).trim() : (quantity.measure?.text ?? null),
    day: timex?.from ? timex.value.split('T')[0]! : judgement.passage.day,
    actor: voice?.name ?? null,
    document: document.id,
    paragraph: numberParagraph(document, { spans: [quantity.span] }),
    span: quantity.span,
    line: line?.id ?? null,
  };
}
