import { pathToFileURL } from 'node:url';
import { type Diagnostic, type DiagnosticRelatedInformation, DiagnosticSeverity } from 'vscode-languageserver';
import type { Finding, Related } from '../check/finding.ts';
import type { Severity } from '../check/severity.ts';
import type { CheckedDraft } from '../workspace/check/open-draft-checker.ts';
import { toRange } from './positions.ts';

/** The same number of folders up from src and from dist. */
const RULES_PAGE = new URL('../../docs/reference/rules.md', import.meta.url).href;

/** A finding as an editor shows it. */
export function createDiagnostic(finding: Finding, uri: string, checked: CheckedDraft): Diagnostic {
  const { rule, severity, span, message, related } = finding;
  const start = { line: (finding.line ?? 1) - 1, character: (finding.column ?? 1) - 1 };
  return {
    // a comment that silences is no word of the text, and has a place all the same
    range: (span[0] < span[1] && toRange(span, checked.place)) || { start, end: start },
    severity: SEVERITIES[severity],
    source: 'onrecord',
    code: rule,
    codeDescription: { href: `${RULES_PAGE}#${rule.replace('/', '')}` },
    message,
    relatedInformation: related.map((each) => createRelated(each, uri, checked)),
  };
}

const SEVERITIES = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
} as const satisfies Record<Severity, DiagnosticSeverity>;

const BEGINNING = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** Words of the draft, of a file that it is held against, or of a document of the store, which has no lines any more. */
function createRelated(
  { path, document, span, exact, time }: Related,
  uri: string,
  { document: draft, sources, place }: CheckedDraft,
): DiagnosticRelatedInformation {
  const isOwn = path === draft.path;
  const find = isOwn ? place : sources.find((source) => source.path === path)?.place;
  const where = isOwn ? '' : `${document}${time === undefined ? '' : `, ${time}`}: `;
  return {
    location: { uri: isOwn ? uri : toUri(path), range: (find && toRange(span, find)) ?? BEGINNING },
    message: `${where}“${exact.replace(/\s+/g, ' ')}”`,
  };
}

const toUri = (path: string): string => (/^[a-z][a-z\d+.-]+:/i.test(path) ? path : pathToFileURL(path).href);
