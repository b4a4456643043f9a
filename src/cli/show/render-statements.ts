import type { OnRecord } from '../../schema/record.ts';
import type { Statement } from '../../schema/statement.ts';
import { escapeFlow } from '../layout/escape-controls.ts';
import type { Screen } from '../layout/screen.ts';
import { wrapText } from '../layout/wrap-text.ts';
import { describeMeaning, describeSaidOn } from './describe-meaning.ts';
import { describeNotes, describeReview, markReview } from './describe-review.ts';
import { createParagraphFinder, quoteWords, renderPlace } from './quote-words.ts';

/** Every statement, or those with these ids: its number, who says it and how, the exact words and where they stand, and who reports it. */
export function renderStatements(record: OnRecord, screen: Screen, ids: ReadonlySet<string> | null = null): string {
  const shown = ids ? record.statements.filter(({ id }) => ids.has(id)) : record.statements;
  const paragraphOf = createParagraphFinder(record.document.text);
  const idWidth = Math.max(0, ...shown.map((statement) => markReview(statement).length));
  const indent = ' '.repeat(idWidth + 2);
  const { colors, columns } = screen;
  return shown
    .map((statement) => {
      const place = renderPlace(paragraphOf, statement.content.length ? statement.content : statement.cue);
      const words = quoteWords(record, statement.content) || '(no content)';
      const head = `${colors.bold(describeSpeakers(record, statement))}  ${colors.dim(describeKind(record, statement))}`;
      const rows = [
        wrapText(head, columns, indent, markReview(statement).padEnd(idWidth + 2)),
        wrapText(
          `${describeMeaning(record, statement)}${colors.green(`“${stripMarks(words)}”`)}  ${colors.dim(place)}`,
          columns,
          indent,
        ),
        ...describeBasis(record, statement).map((line) => wrapText(colors.dim(line), columns, indent)),
      ];
      return rows.join('\n');
    })
    .join('\n');
}

/** Names of the speakers; where the text names none, what kind of source it is. */
function describeSpeakers(record: OnRecord, { speakers, sourceKind }: Statement): string {
  const names = speakers.map((id) => record.actors.find((actor) => actor.id === id)?.name ?? id);
  return names.length ? escapeFlow(names.join(', ')) : NOT_NAMED[sourceKind];
}

export const NOT_NAMED = {
  named: 'named, but not resolved',
  unnamed: 'unnamed source',
  document: 'a document',
  author: 'the author',
  none: 'no source given',
} as const satisfies Record<Statement['sourceKind'], string>;

function describeKind(record: OnRecord, statement: Statement): string {
  const { act, mode, polarity, confidence } = statement;
  return [
    act,
    mode,
    polarity === 'affirmed' ? null : polarity.replace('-', ' '),
    describeSaidOn(record, statement),
    confidence === null ? null : `confidence ${confidence.toFixed(2)}`,
  ]
    .filter((part) => part !== null)
    .join(' · ');
}

function describeBasis(record: OnRecord, statement: Statement): string[] {
  const { source, cue, via, speakerReason, speakerConfidence } = statement;
  const words = [
    source.length ? `source “${quoteWords(record, source)}”` : null,
    cue.length ? `cue “${quoteWords(record, cue)}”` : null,
    speakerReason === null ? null : escapeFlow(describeReason(speakerReason, speakerConfidence)),
  ].filter((part) => part !== null);
  const reporter = record.statements.find(({ id }) => id === via);
  const chain = reporter ? [`reported by ${describeSpeakers(record, reporter)} in ${reporter.id}`] : [];
  const review = [describeReview(record, statement), ...describeNotes(statement)].filter((line) => line !== null);
  return [...(words.length ? [words.join(' · ')] : []), ...chain, ...review];
}

const describeReason = (reason: string, confidence: number | null): string =>
  confidence === null ? reason : `${reason} (${confidence.toFixed(2)})`;

/** Content may carry its own quotation marks; two pairs are one too many to read. */
function stripMarks(words: string): string {
  const inner = /^["“«](.*)["”»]$/su.exec(words)?.[1];
  return inner !== undefined && !/["“”«»]/.test(inner) ? inner : words;
}
