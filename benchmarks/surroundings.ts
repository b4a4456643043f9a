import { availableParallelism } from 'node:os';
import type { Result } from './results.ts';
import { runProgram } from './run-program.ts';

/** What benchmarks write themselves is no change of what they measure. */
const OWN_FILES = [':!benchmarks/PEERS.md', ':!benchmarks/RESULTS.md', ':!benchmarks/results.json'];

/** When, of which state of the sources, on what kind of machine; names neither the machine nor its folders. */
export function readSurroundings(root: string): Pick<Result, 'date' | 'commit' | 'machine'> {
  const commit = runProgram('git', ['rev-parse', '--short=10', 'HEAD'], root).trim();
  const changes = runProgram('git', ['status', '--porcelain', '--', '.', ...OWN_FILES], root).trim();
  return {
    date: new Date().toISOString().slice(0, 10),
    commit: changes ? `${commit}+` : commit,
    machine: `${availableParallelism()} cores, Node ${process.versions.node}, ${process.platform} ${process.arch}`,
  };
}
