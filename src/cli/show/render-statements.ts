import type { OnRecord } from '../../schema/record.ts';
import type { Statement } from '../../schema/statement.ts';
import { cutToLines } from '../layout/cut-text.ts';
import { escapeFlow } from '../layout/escape-controls.ts';
import type { Screen } from '../layout/screen.ts';
import { wrapText } from '../layout/wrap-text.ts';
import { describeNotes, describeReview, markReview } from './describe-review.ts';
import {
  describeSaidOn,
  describeSaying,
  describeSpeaker,
  describeWords,
  findToldDay,
  type Sayable,
} from './describe-statement.ts';
import { createParagraphFinder, quoteWords, renderPlace } from './quote-words.ts';

export interface StatementOptions {
  /** Only those with these ids. */
  readonly ids?: ReadonlySet<string> | null;
  /** Where each stands, and why it is what it is. */
  readonly isVerbose?: boolean;
  /** So many lines of words each; whole unless told. */
  readonly mostLines?: number;
}

/** Statements in two lines each: its number, who says it and how; then the words. What people made of it follows. */
export function renderStatements(record: OnRecord, screen: Screen, options: StatementOptions = {}): string {
  const { ids = null, isVerbose = false, mostLines = Number.POSITIVE_INFINITY } = options;
  const shown = ids ? record.statements.filter(({ id }) => ids.has(id)) : record.statements;
  const paragraphOf = isVerbose ? createParagraphFinder(record.document.text) : null;
  const idWidth = Math.max(0, ...shown.map((statement) => markReview(statement).length));
  const indent = ' '.repeat(idWidth + 2);
  const { colors, columns } = screen;
  return shown
    .map((statement) => {
      const sayable = createSayable(record, statement);
      const words = cutToLines(describeWords(sayable), columns - indent.length, mostLines);
      const rows = [
        wrapText(renderHead(record, sayable, colors), columns, indent, markReview(statement).padEnd(idWidth + 2)),
        wrapText(colors.green(words), columns, indent),
        ...(paragraphOf ? describeBasis(record, statement, paragraphOf) : []).map((line) =>
          wrapText(colors.dim(line), columns, indent),
        ),
        ...listReview(record, statement).map((line) => wrapText(colors.dim(line), columns, indent)),
      ];
      return rows.join('\n');
    })
    .join('\n');
}

function createSayable(record: OnRecord, statement: Statement): Sayable {
  const wordsOf = (spans: Statement['content']) => spans.map(([start, end]) => record.document.text.slice(start, end));
  return {
    statement,
    names: namesOf(record, statement),
    source: wordsOf(statement.source),
    cue: wordsOf(statement.cue),
    content: wordsOf(statement.content),
  };
}

const namesOf = (record: OnRecord, { speakers }: Statement): readonly string[] =>
  speakers.map((id) => record.actors.find((actor) => actor.id === id)?.name ?? id);

/** "Anselm Doverik  declared · 2031-03-03 · reported by the Courier (s15)" */
function renderHead(record: OnRecord, sayable: Sayable, colors: Screen['colors']): string {
  const { statement } = sayable;
  const reporter = record.statements.find(({ id }) => id === statement.via);
  const told = findToldDay(statement) ?? findOldDay(record, statement);
  const parts = [
    ...describeSaying(sayable, colors),
    told === null ? '' : escapeFlow(told),
    reporter ? `reported by ${nameReporter(record, reporter)} (${reporter.id})` : '',
    statement.minor ? colors.yellow(`folded: ${escapeFlow(statement.minorReason ?? '')}`) : '',
  ].filter(Boolean);
  const speaker = describeSpeaker(sayable, colors);
  return parts.length ? `${speaker}  ${parts.map(colors.dim).join(colors.dim(' · '))}` : speaker;
}

/** Readings of before `saidOn` tell it by a time alone. */
const findOldDay = ({ timexes }: OnRecord, { saidOn, saidAt }: Statement): string | null =>
  saidOn === null ? (timexes.find(({ id }) => id === saidAt)?.value ?? null) : null;

function nameReporter(record: OnRecord, reporter: Statement): string {
  const { names, source } = createSayable(record, reporter);
  return escapeFlow(names.join(', ') || (reporter.sourceName ?? source.join(' … '))) || 'a source not given';
}

/** Where and why: what kind of saying it is, its place, when and how that is known, and the words that it rests on. */
function describeBasis(record: OnRecord, statement: Statement, paragraphOf: (index: number) => number): string[] {
  const { act, mode, source, cue, content, confidence, speakerReason, speakerConfidence } = statement;
  const kind = [
    act,
    mode,
    renderPlace(paragraphOf, content.length ? content : cue),
    confidence === null ? null : `confidence ${confidence.toFixed(2)}`,
    describeSaidOn(statement),
  ];
  const words = [
    source.length ? `source “${quoteWords(record, source)}”` : null,
    cue.length ? `cue “${quoteWords(record, cue)}”` : null,
    speakerReason === null ? null : escapeFlow(describeReason(speakerReason, speakerConfidence)),
  ];
  return [kind, words].map((parts) => parts.filter((part) => part !== null).join(' · ')).filter(Boolean);
}

const describeReason = (reason: string, confidence: number | null): string =>
  confidence === null ? reason : `${reason} (${confidence.toFixed(2)})`;

const listReview = (record: OnRecord, statement: Statement): readonly string[] =>
  [describeReview(record, statement), ...describeNotes(statement)].filter((line) => line !== null);
