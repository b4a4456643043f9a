import { resolve } from 'node:path';
import { createTwoFilesPatch } from 'diff';
import { applyEdits, type FixPlan, planFixes } from '../../check/plan-fixes.ts';
import type { CheckedOne } from '../../workspace/check/check-draft.ts';
import { writeFixes } from '../../workspace/check/write-fixes.ts';
import type { CommandContext } from '../command-context.ts';
import { confirm } from '../confirm.ts';
import { countOf } from '../layout/count-of.ts';
import { escapeControls, escapeFlow } from '../layout/escape-controls.ts';
import { createScreen, type Screen, showOrigin } from '../layout/screen.ts';
import type { CheckOptions } from './check-options.ts';

interface FixedFile extends FixPlan {
  readonly path: string;
  readonly source: string;
}

/** Shows what safe fixes would change, asks, and makes them; false where nothing was changed. The report goes to standard output, and so this to the other. */
export async function fixFiles(
  { io }: CommandContext,
  checked: readonly CheckedOne[],
  options: CheckOptions,
): Promise<boolean> {
  const files = checked.map(planFile).filter(({ edits }) => edits.length);
  if (!files.length) return false;
  // what could be read as its own output is coloured as that is
  const screen = createScreen({ ...io, stdout: io.stderr }, options.color);
  for (const file of files) await io.stderr.write(renderDiff(file, screen));
  const fixes = countOf(
    files.reduce((sum, { fixed }) => sum + fixed.length, 0),
    'fix',
    'fixes',
  );
  const what = `${fixes} in ${countOf(files.length, 'file')}`;
  if (!options.yes && !(await confirm(io, `Make ${what}?`, 'Say --fix --yes to make them without asking.')))
    return false;
  for (const { path, source, edits } of files) await writeFixes(resolve(io.cwd, path), source, edits);
  await io.stderr.write(`Made ${what}.\n`);
  return true;
}

function planFile({ document, result, place }: CheckedOne): FixedFile {
  const { path, record, source } = document;
  return { path, source: source ?? '', ...planFixes(result.findings, { text: record.document.text, source, place }) };
}

function renderDiff({ path, source, edits }: FixedFile, screen: Screen): string {
  const { colors } = screen;
  const name = escapeFlow(showOrigin(path, screen));
  const patch = createTwoFilesPatch(name, name, source, applyEdits(source, edits), '', '', { context: 1 });
  const paint = (line: string): string => {
    if (line.startsWith('+')) return colors.green(line);
    if (line.startsWith('-')) return colors.red(line);
    return line.startsWith('@@') ? colors.cyan(line) : line;
  };
  // what stands before the names is for programs that split many patches
  const lines = patch
    .slice(patch.indexOf('\n--- ') + 1)
    .trimEnd()
    .split('\n');
  return `${lines.map((line) => paint(escapeControls(line.replaceAll('\t', '    ').trimEnd()))).join('\n')}\n`;
}
