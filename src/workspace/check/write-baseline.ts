import { readFile } from 'node:fs/promises';
import { type Baseline, createBaseline } from '../../check/baseline.ts';
import type { Finding } from '../../check/finding.ts';
import { OnrecordError } from '../../errors.ts';
import type { Project } from './find-config.ts';
import { writeWhole } from './write-file.ts';

/** Of one file what counts and what the baseline silences: all that there is of it now. */
export interface BaselineFile {
  readonly project: Project;
  readonly pathInProject: string;
  readonly findings: readonly Finding[];
}

export interface WrittenBaseline {
  readonly path: string;
  readonly findings: number;
}

/** Keeps what these files have now as what was there before; other files keep theirs, and other rules too where only some were asked for. */
export async function writeBaselines(
  files: readonly BaselineFile[],
  only: readonly string[] | null,
): Promise<readonly WrittenBaseline[]> {
  const byPath = new Map<string, BaselineFile[]>();
  for (const file of files) {
    const path = file.project.baselinePath;
    if (path === null) throw createUnnamedError();
    byPath.set(path, [...(byPath.get(path) ?? []), file]);
  }
  const written: WrittenBaseline[] = [];
  for (const [path, own] of byPath) {
    const baseline = joinBaselines(own[0]!.project.baseline, own, only);
    await writeIfChanged(path, `${JSON.stringify(baseline, null, 2)}\n`);
    written.push({ path, findings: baseline.findings.length });
  }
  return written;
}

function joinBaselines(
  before: Baseline | null,
  files: readonly BaselineFile[],
  only: readonly string[] | null,
): Baseline {
  const paths = new Set(files.map(({ pathInProject }) => pathInProject));
  const stays = (before?.findings ?? []).filter(({ path, rule }) => !paths.has(path) || (only && !only.includes(rule)));
  const now = createBaseline(
    files.flatMap(({ pathInProject, findings }) => findings.map((finding) => ({ ...finding, path: pathInProject }))),
  );
  return {
    ...now,
    findings: [...stays, ...now.findings].toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)),
  };
}

/** A file that stays as it is keeps its time, so that nothing that watches it wakes. */
async function writeIfChanged(path: string, text: string): Promise<void> {
  const before = await readFile(path, 'utf8').catch(() => null);
  if (before !== text) await writeWhole(path, text);
}

const createUnnamedError = (): OnrecordError =>
  new OnrecordError('usage', 'No configuration says where the baseline is kept.', {
    remedy:
      'Write {"baseline": "onrecord-baseline.json"} into onrecord.config.json, in the folder of the drafts or above.',
  });
