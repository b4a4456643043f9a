import { join, resolve } from 'node:path';
import { findRule } from '../../check/find-rule.ts';
import type { Severity } from '../../check/severity.ts';
import { OnrecordError } from '../../errors.ts';
import type { CheckFilesOptions } from '../../workspace/check/check-files.ts';
import type { CliIo } from '../cli-io.ts';

export const FORMATS = ['pretty', 'json', 'sarif', 'github', 'junit'] as const;

export interface CheckOptions {
  readonly against?: readonly string[];
  readonly store?: string;
  readonly rule?: readonly string[];
  readonly rules?: boolean;
  readonly explain?: string;
  readonly format: (typeof FORMATS)[number];
  readonly json?: boolean;
  readonly all?: boolean;
  readonly failOn?: Severity;
  readonly maxWarnings?: number;
  readonly config?: string;
  readonly published?: string;
  readonly staged?: boolean;
  readonly fix?: boolean;
  readonly yes?: boolean;
  readonly updateBaseline?: boolean;
  readonly dismiss?: string;
  readonly reason?: string;
  readonly by?: string;
  readonly watch?: boolean;
  readonly cache: boolean;
  readonly color: boolean;
}

export const readFormat = ({ json, format }: CheckOptions): CheckOptions['format'] => (json ? 'json' : format);

/** Throws `usage` where options do not go together. */
export function assertOptions(paths: readonly string[], options: CheckOptions): void {
  const { staged, fix, yes, updateBaseline, watch, dismiss, store, reason } = options;
  const isPiped = paths.includes('-');
  if (!paths.length && !staged) refuse('There is nothing to check.', 'Name a draft: onrecord check draft.md.');
  if (fix && isPiped) refuse('Standard input cannot be put right.', 'Name a file.');
  if (fix && staged) refuse('What is staged cannot be put right.', 'Name the files, and stage them again.');
  if (yes && !fix) refuse('--yes goes with --fix.', 'Say --fix --yes.');
  if (watch && (isPiped || staged || fix || updateBaseline || dismiss !== undefined)) {
    refuse('--watch goes with drafts in files, and changes nothing.', 'Name the files, without --fix and the like.');
  }
  if (dismiss !== undefined && (store === undefined || reason === undefined)) {
    refuse('A finding is dismissed in a store, with a reason.', 'Say --store PATH --reason "a name".');
  }
}

function refuse(message: string, remedy: string): never {
  throw new OnrecordError('usage', message, { remedy });
}

export function toFileOptions(io: CliIo, options: CheckOptions): CheckFilesOptions {
  const { against, rule, config, published, store, cache } = options;
  return {
    ...{ cwd: io.cwd, stdin: io.stdin },
    ...(against && { against }),
    ...(store !== undefined && { storePath: resolve(io.cwd, store) }),
    ...(cache && { cacheFolder: io.env.ONRECORD_CACHE || join(io.homeDirectory, '.onrecord', 'cache') }),
    ...(rule && { only: rule.map((each) => findRule(each).id) }),
    ...(config !== undefined && { configPath: config }),
    ...(published !== undefined && { publishedAt: published }),
  };
}
