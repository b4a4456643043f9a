import { findRule } from '../../check/find-rule.ts';
import type { Finding, Findings } from '../../check/finding.ts';
import { SEVERITIES } from '../../check/severity.ts';
import type { CheckedFile } from '../../workspace/check/check-files.ts';
import { countOf } from '../layout/count-of.ts';
import { escapeControls, escapeFlow } from '../layout/escape-controls.ts';
import { type Screen, showOrigin } from '../layout/screen.ts';
import { wrapText } from '../layout/wrap-text.ts';

type Checked = Extract<CheckedFile, { ok: true }>;

/** Findings for a person: the place as an editor opens it, the words in their line, why, and what to do. */
export function renderFindings(checked: readonly Checked[], summary: Findings, screen: Screen): string {
  const all = checked.flatMap((file) => file.result.findings.map((finding) => renderFinding(finding, file, screen)));
  return `${[...all, renderSummary(summary, screen)].join('\n\n')}\n`;
}

function renderFinding(finding: Finding, { document }: Checked, screen: Screen): string {
  const { colors, columns } = screen;
  const color = { error: colors.red, warning: colors.yellow, info: colors.cyan }[finding.severity];
  const rest = (label: string, words: string) => wrapText(`${label}: ${words}`, columns, '    ', '  ');
  return [
    `${colors.bold(renderPlace(finding, screen))}  ${color(finding.severity)}  ${colors.dim(finding.rule)}`,
    wrapText(escapeFlow(finding.message), columns, '  '),
    ...(finding.exact ? [wrapText(showInLine(document.record.document.text, finding, screen), columns, '  │ ')] : []),
    ...finding.related.map((each) => rest(escapeFlow(showRelated(each, finding)), `“${escapeFlow(each.exact)}”`)),
    rest('Why', escapeFlow(finding.why)),
    rest('What to do', findRule(finding.rule).docs.todo),
  ].join('\n');
}

function renderPlace({ path, line, column, paragraph }: Finding, screen: Screen): string {
  const shown = escapeFlow(showOrigin(path, screen));
  if (line === null) return `${shown} ¶${paragraph}`;
  return column === null ? `${shown}:${line}` : `${shown}:${line}:${column}`;
}

const showRelated = ({ path, document, time }: Finding['related'][number], finding: Finding): string =>
  `${path === finding.path ? 'In the draft' : document}${time ? ` at ${time}` : ''}`;

/** As much as is shown on each side of the words. */
const AROUND = 60;

/** The words underlined, with what stands around them in their line. */
function showInLine(text: string, { span: [start, end] }: Finding, { colors }: Screen): string {
  const before = text.slice(Math.max(0, start - AROUND, text.lastIndexOf('\n', start - 1) + 1), start);
  const lineEnd = text.indexOf('\n', end);
  const after = text.slice(end, Math.min(end + AROUND, lineEnd < 0 ? text.length : lineEnd));
  const cut = (words: string, side: 'start' | 'end') =>
    words.length < AROUND
      ? words
      : side === 'start'
        ? `…${words.slice(Math.max(0, words.indexOf(' ')))}`
        : `${words.slice(0, words.lastIndexOf(' ') + 1)}…`;
  const words = colors.underline(escapeFlow(text.slice(start, end)));
  return `${escapeControls(cut(before, 'start'))}${words}${escapeControls(cut(after, 'end'))}`;
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
