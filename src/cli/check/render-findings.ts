import { findRule } from '../../check/find-rule.ts';
import type { Finding, Findings } from '../../check/finding.ts';
import { planFixes } from '../../check/plan-fixes.ts';
import { SEVERITIES } from '../../check/severity.ts';
import type { OnRecord } from '../../schema/record.ts';
import type { Span } from '../../schema/span.ts';
import type { CheckedOne } from '../../workspace/check/check-draft.ts';
import { countOf } from '../layout/count-of.ts';
import { escapeFlow } from '../layout/escape-controls.ts';
import { type Screen, showOrigin } from '../layout/screen.ts';
import { wrapText } from '../layout/wrap-text.ts';
import { findWording } from './find-wording.ts';
import { showDifference } from './show-difference.ts';
import { showInLine } from './show-in-line.ts';
import { underlineText } from './underline-text.ts';

/**
 * Findings for a person: the place as an editor opens it, the words in their line, what they are held against, and, where a rule first
 * finds something, why and what to do. For information, what a rule finds again and again in a document stands in one line, unless `isWhole`.
 */
export function renderFindings(
  checked: readonly CheckedOne[],
  summary: Findings,
  screen: Screen,
  isWhole = false,
): string {
  const told = new Set<string>();
  const all = checked.flatMap((file) => {
    const repeated = isWhole ? new Map<Finding, readonly Finding[]>() : findRepeated(file.result.findings);
    const folded = new Set([...repeated.values()].flat());
    return file.result.findings
      .filter((finding) => !folded.has(finding))
      .map((finding) => {
        const lines = renderFinding(finding, file, screen, told);
        const rest = repeated.get(finding);
        return [...lines, ...(rest ? [renderRepeated(rest, screen)] : [])].join('\n');
      });
  });
  return `${[...all, renderSummary(summary, screen)].join('\n\n')}\n`;
}

/** From so many on they stand in one line. */
const MANY = 3;

/** By what a rule finds first in a document, for information, all that it finds there behind. */
function findRepeated(findings: readonly Finding[]): Map<Finding, readonly Finding[]> {
  const infos = findings.filter(({ severity }) => severity === 'info');
  const rules = [...new Set(infos.map(({ rule }) => rule))];
  return new Map(
    rules
      .map((rule) => infos.filter((finding) => finding.rule === rule))
      .filter(({ length }) => length >= MANY)
      .map(([first, ...rest]): [Finding, readonly Finding[]] => [first!, rest]),
  );
}

function renderRepeated(rest: readonly Finding[], { columns }: Screen): string {
  const places = rest.map(({ line, column, paragraph }) =>
    line === null ? `¶${paragraph}` : `${line}:${column ?? 1}`,
  );
  return wrapText(`And ${rest.length} more at ${places.join(', ')}; --all shows them.`, columns, '    ', '  ');
}

/** `told` holds what was said already of why and what to do. */
function renderFinding(finding: Finding, file: CheckedOne, screen: Screen, told: Set<string>): string[] {
  const { colors, columns } = screen;
  const color = { error: colors.red, warning: colors.yellow, info: colors.cyan }[finding.severity];
  const say = (label: string, words: string) => wrapText(`${label}: ${words}`, columns, '    ', '  ');
  const isTold = told.has(`${finding.rule} ${finding.why}`);
  told.add(`${finding.rule} ${finding.why}`);
  return [
    `${colors.bold(renderPlace(finding, screen))}  ${color(finding.severity)}  ${colors.dim(finding.rule)}`,
    wrapText(escapeFlow(finding.message), columns, '  '),
    ...renderWords(file.document.record.document.text, finding, screen),
    ...finding.related.map((each) => renderRelated(each, finding, file, screen)),
    ...(isTold ? [] : [say('Why', escapeFlow(finding.why)), say('What to do', findRule(finding.rule).docs.todo)]),
    ...(finding.fix ? [say('Fix', renderFix(finding, file))] : []),
  ];
}

function renderPlace({ path, line, column, paragraph }: Finding, screen: Screen): string {
  const shown = escapeFlow(showOrigin(path, screen));
  if (line === null) return `${shown} ¶${paragraph}`;
  return column === null ? `${shown}:${line}` : `${shown}:${line}:${column}`;
}

function renderWords(text: string, finding: Finding, screen: Screen): string[] {
  if (!finding.exact) return [];
  return [underlineText(showInLine(text, finding.span), screen.columns, '  │ ', screen.colors)];
}

/** The words of a source stand below the draft's, with what differs underlined in both. */
function renderRelated(
  related: Finding['related'][number],
  finding: Finding,
  { document: { record } }: CheckedOne,
  { colors, columns }: Screen,
): string {
  const { path, document, time } = related;
  const isDraft = path === finding.path;
  const name = `${isDraft ? 'In the draft' : escapeFlow(document)}${time ? ` at ${time}` : ''}:`;
  const original = escapeFlow(related.exact);
  const difference = isDraft ? null : compareWording(finding, record, original);
  const plain = { text: original, marked: [] };
  return [
    wrapText(colors.dim(name), columns, '    ', '  '),
    ...(difference ? [underlineText(difference.said, columns, '  │ − ', colors)] : []),
    underlineText(difference?.original ?? plain, columns, difference ? '  │ + ' : '  │ ', colors),
  ].join('\n');
}

function compareWording({ span: [start, end] }: Finding, record: OnRecord, original: string) {
  const { text } = record.document;
  const [from, to] = findWording(record, [start, end]);
  // blanks at its end count
  const at = escapeFlow(`${text.slice(from, start)}.`).length - 1;
  const found: Span = [at, escapeFlow(text.slice(from, end)).length];
  return showDifference(escapeFlow(text.slice(from, to)), original, found);
}

/** What stands among marks is not put right by itself, however safe it were elsewhere. */
function renderFix(finding: Finding, { document: { record, source }, place }: CheckedOne): string {
  const { fixed } = planFixes([finding], { text: record.document.text, source, place });
  return `${escapeFlow(finding.fix!.title)}.${fixed.length ? ' --fix does it.' : ''}`;
}

function renderSummary({ documents, findings }: Findings, { colors }: Screen): string {
  const words = documents.reduce((sum, each) => sum + each.words, 0);
  const silenced = documents.reduce((sum, each) => sum + each.silenced, 0);
  const counts = SEVERITIES.map((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return severity === 'info' ? `${count} info` : countOf(count, severity);
  });
  const in_ = `in ${countOf(documents.length, 'document')} of ${countOf(words, 'word')}`;
  return colors.bold(`${counts.join(', ')} ${in_}${silenced ? `; ${silenced} silenced` : ''}.`);
}
