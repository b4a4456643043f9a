import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Range,
  type TextEdit,
} from 'vscode-languageserver';
import type { Finding } from '../../check/finding.ts';
import { type FileEdit, planFix, planFixes } from '../../check/plan-fixes.ts';
import type { CheckedDraft } from '../../workspace/check/open-draft-checker.ts';
import { createDiagnostic } from '../create-diagnostic.ts';
import { comparePositions, createPositionFinder } from '../positions.ts';
import { createEdit, type EditedDraft } from './edited-draft.ts';
import { planIgnore } from './plan-ignore.ts';
import { planSilence } from './plan-silence.ts';

/** Everything that is safe to put right, at once: what editors may do whenever a file is saved. */
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.onrecord`;

/** What can be done about the findings in a range. */
export async function listActions(
  checked: CheckedDraft,
  draft: EditedDraft,
  { range, context }: Pick<CodeActionParams, 'range' | 'context'>,
): Promise<CodeAction[]> {
  const { only = [CodeActionKind.QuickFix] } = context;
  const isWanted = (kind: string) => only.some((each) => kind === each || kind.startsWith(`${each}.`));
  return [
    ...(isWanted(CodeActionKind.QuickFix) ? await listQuickFixes(checked, draft, range) : []),
    ...(isWanted(FIX_ALL) ? listFixAll(checked, draft) : []),
  ];
}

/** What puts it right first, then what lets it stand on its line, then in the file. */
async function listQuickFixes(checked: CheckedDraft, draft: EditedDraft, range: Range): Promise<CodeAction[]> {
  const here = checked.result.findings
    .map((finding) => ({ finding, diagnostic: createDiagnostic(finding, draft.uri, checked) }))
    .filter(({ diagnostic }) => isTouching(diagnostic.range, range));
  const found = here.map(async ({ finding, diagnostic }) => {
    const actions = [
      planFinding(finding, checked, draft),
      planSilence(finding, checked, draft),
      await planIgnore(finding, checked, draft),
    ];
    return actions.map((action) => action && { ...action, kind: CodeActionKind.QuickFix, diagnostics: [diagnostic] });
  });
  const byFinding = await Promise.all(found);
  const actions = [0, 1, 2].flatMap((way) => byFinding.map((own) => own[way])).filter((action) => action != null);
  // two findings of one rule on a line are silenced by one comment
  return [...new Map(actions.map((action) => [JSON.stringify([action.title, action.edit]), action])).values()];
}

const isTouching = (a: Range, b: Range): boolean =>
  comparePositions(a.end, b.start) >= 0 && comparePositions(b.end, a.start) >= 0;

function planFinding(finding: Finding, checked: CheckedDraft, draft: EditedDraft): CodeAction | null {
  const edits = planFix(finding, toFixed(checked));
  if (!finding.fix || !edits) return null;
  const { title, isSafe } = finding.fix;
  return { title, isPreferred: isSafe, edit: createEdit(draft, toTextEdits(edits, checked)) };
}

function listFixAll(checked: CheckedDraft, draft: EditedDraft): CodeAction[] {
  const { edits } = planFixes(checked.result.findings, toFixed(checked));
  if (edits.length === 0) return [];
  return [{ title: 'Put right all that is safe', kind: FIX_ALL, edit: createEdit(draft, toTextEdits(edits, checked)) }];
}

const toFixed = ({ document: { record, source }, place }: CheckedDraft) => ({
  ...{ text: record.document.text, source, place },
});

function toTextEdits(edits: readonly FileEdit[], { document }: CheckedDraft): TextEdit[] {
  const find = createPositionFinder(document.source ?? '');
  return edits.map(({ start, end, text }) => ({ range: { start: find(start), end: find(end) }, newText: text }));
}
