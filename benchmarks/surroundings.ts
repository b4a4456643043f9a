import { OnrecordError } from '../src/errors.ts';
import { readProcessor, renderProcessor } from './processor.ts';
import type { Result } from './results.ts';
import { runProgram } from './run-program.ts';

export type Surroundings = Pick<Result, 'date' | 'commit' | 'machine' | 'processor'>;

/** What benchmarks write themselves is no change of what they measure. */
const OWN_FILES = [
  ...[':!benchmarks/PEERS.md', ':!benchmarks/RESULTS.md', ':!benchmarks/results.json'],
  // drawn with the calibration of statements
  ':!docs/reliability.svg',
];

/**
 * When, of which state of the sources, on what kind of machine; names neither the machine nor its folders. Throws
 * `usage` where files differ from the commit, since nobody could measure the same again, unless `allowDirty` has the
 * results marked with "+" instead.
 */
export function readSurroundings(root: string, { allowDirty }: { readonly allowDirty: boolean }): Surroundings {
  const commit = runProgram('git', ['rev-parse', '--short=10', 'HEAD'], root).trim();
  const changes = runProgram('git', ['status', '--porcelain', '--', '.', ...OWN_FILES], root);
  const processor = readProcessor();
  return {
    date: new Date().toISOString().slice(0, 10),
    commit: nameState(commit, changes, allowDirty),
    machine: `${renderProcessor(processor)}, Node ${process.versions.node}, ${process.platform} ${process.arch}`,
    processor,
  };
}

const MOST_NAMED = 5;

/** The commit, with "+" where `git status --porcelain` lists changes on top of it. */
export function nameState(commit: string, changes: string, allowDirty: boolean): string {
  const paths = changes.split('\n').flatMap((line) => (line ? [line.slice(3)] : []));
  if (paths.length === 0) return commit;
  if (allowDirty) return `${commit}+`;
  const named = paths.slice(0, MOST_NAMED).join(', ');
  const rest = paths.length > MOST_NAMED ? ` and ${paths.length - MOST_NAMED} more` : '';
  throw new OnrecordError('usage', `the tree has changes that are not committed: ${named}${rest}.`, {
    remedy: 'Commit or stash them, so that the figures belong to a commit; or mark the figures with --allow-dirty.',
  });
}
