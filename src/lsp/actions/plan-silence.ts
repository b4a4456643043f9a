import type { CodeAction, SnippetTextEdit, TextEdit } from 'vscode-languageserver';
import type { Finding } from '../../check/finding.ts';
import type { CheckedDraft } from '../../workspace/check/open-draft-checker.ts';
import { createEdit, type EditedDraft } from './edited-draft.ts';

/**
 * A comment that silences the rule for the line of a finding. It stands on a line of its own where a paragraph begins, and else behind
 * the line before, so that no paragraph is torn. The reason is for whoever silences: until it is there, `suppressions/without-reason` asks for it.
 */
export function planSilence(
  { rule, line }: Finding,
  { document }: CheckedDraft,
  draft: EditedDraft,
): CodeAction | null {
  if (line === null || document.source === null || rule.startsWith('suppressions/')) return null;
  const lines = document.source.split('\n');
  const [before = '', own = ''] = [lines[line - 2], lines[line - 1]];
  const lineEnd = draft.text.includes('\r\n') ? '\r\n' : '\n';
  const isApart = !isProse(before);
  const [open, close] = isApart && !draft.isMarkdown ? ['[', ']'] : ['<!-- ', ' -->'];
  const place = isApart ? { line: line - 1, character: 0 } : { line: line - 2, character: before.length };
  const indent = isApart ? (/^[ \t]*/.exec(own)?.[0] ?? '') : ' ';
  const range = { start: place, end: place };
  const end = `${close}${isApart ? lineEnd : ''}`;
  const words = `${indent}${open}onrecord-ignore ${rule}: `;
  const edit: TextEdit | SnippetTextEdit = draft.client.hasSnippets
    ? { range, snippet: { kind: 'snippet', value: `${escapeSnippet(words)}\${1}${escapeSnippet(end)}` } }
    : { range, newText: `${words.trimEnd()}${end}` };
  return { title: `Silence ${rule} on this line, with a reason`, edit: createEdit(draft, [edit]) };
}

/** A line that a comment may stand behind: one with words, which no mark of Markdown makes something else. */
const isProse = (line: string): boolean => /\p{L}/u.test(line) && !/^\s*(?:```|~~~|\[onrecord-ignore )/.test(line);

const escapeSnippet = (text: string): string => text.replace(/[\\$}]/g, '\\$&');
