import type { Finding } from '../finding.ts';
import type { CheckedDraft, WritePath } from './checked-draft.ts';
import type { FailedDraft } from './create-sarif.ts';

export interface JunitInput {
  readonly checked: readonly CheckedDraft[];
  readonly failed: readonly FailedDraft[];
  readonly writePath: WritePath;
  /** Whether a finding of a draft fails the run; what does not is written down beside it. */
  isFailing(finding: Finding, draft: CheckedDraft): boolean;
}

/** The report of tests that CI servers read: a suite for each draft, a case for each finding. */
export function renderJunit(input: JunitInput): string {
  const suites = [
    ...input.checked.map((draft) => renderSuite(draft, input)),
    ...input.failed.map((draft) => renderFailedSuite(draft, input.writePath)),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="onrecord check">\n${suites.join('')}</testsuites>\n`;
}

function renderSuite(draft: CheckedDraft, { writePath, isFailing }: JunitInput): string {
  const { findings, silenced } = draft.result;
  const name = writePath(draft.document.path);
  const failures = findings.filter((finding) => isFailing(finding, draft));
  const cases = findings.map((finding) => renderCase(name, finding, failures.includes(finding)));
  // a suite without a case counts as one that never ran
  if (!cases.length) cases.push(`    <testcase${attribute('classname', name)} name="nothing found"/>\n`);
  const counts = `tests="${cases.length}" failures="${failures.length}" errors="0" skipped="0"`;
  const told = silenced.length ? `    <system-out>${silenced.length} silenced</system-out>\n` : '';
  return `  <testsuite${attribute('name', name)} ${counts}>\n${cases.join('')}${told}  </testsuite>\n`;
}

function renderCase(file: string, finding: Finding, isFailing: boolean): string {
  const { rule, severity, message, why, exact, line, column, paragraph } = finding;
  const place = line === null ? `paragraph ${paragraph}` : `${line}${column === null ? '' : `:${column}`}`;
  const words = escapeXml([`${file}:${place}`, ...(exact ? [`“${exact}”`] : []), why].join('\n'));
  const body = isFailing
    ? `<failure${attribute('message', message)}${attribute('type', severity)}>${words}</failure>`
    : `<system-out>${severity}: ${escapeXml(message)}\n${words}</system-out>`;
  const lineTold = line === null ? '' : ` line="${line}"`;
  const head = `${attribute('classname', file)}${attribute('name', `${rule} ${place}`)}${attribute('file', file)}${lineTold}`;
  return `    <testcase${head}>${body}</testcase>\n`;
}

function renderFailedSuite({ path, message }: FailedDraft, writePath: WritePath): string {
  const name = attribute('name', writePath(path));
  const error = `<error${attribute('message', message)}/>`;
  return `  <testsuite${name} tests="1" failures="0" errors="1" skipped="0">\n    <testcase${name}>${error}</testcase>\n  </testsuite>\n`;
}

const attribute = (name: string, value: string): string =>
  ` ${name}="${escapeXml(value).replaceAll('"', '&quot;').replaceAll('\n', '&#10;')}"`;

/** What XML 1.0 has no way to write is left out. */
const escapeXml = (text: string): string =>
  text
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
