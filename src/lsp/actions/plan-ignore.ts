import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CodeAction, WorkspaceEdit } from 'vscode-languageserver';
import type { Finding } from '../../check/finding.ts';
import { CONFIG_NAME } from '../../workspace/check/find-config.ts';
import type { CheckedDraft } from '../../workspace/check/open-draft-checker.ts';
import type { EditedDraft } from './edited-draft.ts';

/** That the rule does not count for this file, in the configuration, which is made where there is none; null where the editor or the configuration does not let us. */
export async function planIgnore(
  { rule }: Finding,
  { project, pathInProject }: CheckedDraft,
  { client }: EditedDraft,
): Promise<CodeAction | null> {
  if (!client.hasVersionedEdits || pathInProject.startsWith('..') || rule.startsWith('suppressions/')) return null;
  const path = join(project.folder, CONFIG_NAME);
  const before = await readFile(path, 'utf8').catch(() => null);
  if (before === null && !client.canCreateFiles) return null;
  const after = addIgnored(before ?? '{}', pathInProject, rule);
  if (after === null) return null;
  return { title: `Ignore ${rule} in this file (${CONFIG_NAME})`, edit: createConfigEdit(path, before, after) };
}

/** The configuration with one more rule ignored for a path, written anew; null where it is not as it has to be. */
export function addIgnored(text: string, path: string, rule: string): string | null {
  try {
    const config = JSON.parse(text);
    const ignore = config.ignore ?? [];
    const known = ignore.findIndex(
      ({ paths, rules }: { paths: string[]; rules?: string[] }) => paths.length === 1 && paths[0] === path && rules,
    );
    const added =
      known < 0
        ? [...ignore, { paths: [path], rules: [rule] }]
        : ignore.with(known, { ...ignore[known], rules: [...new Set([...ignore[known].rules, rule])] });
    return `${JSON.stringify({ ...config, ignore: added }, null, 2)}\n`;
  } catch {
    return null;
  }
}

const BEGINNING = { line: 0, character: 0 };

function createConfigEdit(path: string, before: string | null, after: string): WorkspaceEdit {
  const uri = pathToFileURL(path).href;
  const lines = (before ?? '').split('\n');
  const end = { line: lines.length - 1, character: lines.at(-1)!.length };
  const edits = [{ range: { start: BEGINNING, end }, newText: after }];
  return {
    documentChanges: [
      ...(before === null ? [{ kind: 'create' as const, uri, options: { ignoreIfExists: true } }] : []),
      { textDocument: { uri, version: null }, edits },
    ],
  };
}
