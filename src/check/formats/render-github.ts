import type { Finding } from '../finding.ts';
import type { CheckedDraft, WritePath } from './checked-draft.ts';
import { findRegion } from './region.ts';

const COMMANDS = { error: 'error', warning: 'warning', info: 'notice' } as const;

/** Commands of a workflow, one a line, which GitHub shows as annotations beside the changed lines. */
export function renderGithub(checked: readonly CheckedDraft[], writePath: WritePath): string {
  return checked
    .flatMap((draft) => draft.result.findings.map((finding) => `${renderCommand(finding, draft, writePath)}\n`))
    .join('');
}

function renderCommand(finding: Finding, { place }: CheckedDraft, writePath: WritePath): string {
  const { severity, rule, path, message, why } = finding;
  const region = findRegion(finding, place);
  const isOneLine = region?.startLine === region?.endLine;
  const properties: readonly (readonly [string, string | number | undefined])[] = [
    ['file', writePath(path)],
    ['line', region?.startLine],
    ['endLine', region?.endLine],
    // GitHub takes columns of one line alone
    ['col', isOneLine ? region?.startColumn : undefined],
    ['endColumn', isOneLine ? region?.endColumn : undefined],
    ['title', rule],
  ];
  const told = properties.flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${escapeProperty(`${value}`)}`],
  );
  return `::${COMMANDS[severity]} ${told.join(',')}::${escapeData(`${message}\n${why}`)}`;
}

const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
