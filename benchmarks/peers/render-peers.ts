import { FIGURES } from '../figures.ts';
import type { Result } from '../results.ts';
import type { PeerRow } from './measure-peers.ts';
import type { PeerTask } from './peers.ts';

const TITLES: Readonly<Record<PeerTask, string>> = {
  time: 'Times',
  quantity: 'Figures',
  both: 'Speed of both together',
};

/** PEERS.md, whole. */
export function renderPeers(
  rows: readonly PeerRow[],
  { date, commit, machine }: Pick<Result, 'date' | 'commit' | 'machine'>,
): string {
  const head = `# Side by side

Made by \`npm run bench -- --shared ../shared --only peers\` on ${date} at ${commit} (${machine}), in one run: the same sets, the same
scorers, a process for each, on one thread. Speed is by seconds of processor time, so that what else the machine did is no
matter. Loading and some seconds of warming up are left out for all; documents on which a
program ended in an error count as empty. Whole development sets; our rules were made with every second line of them in view, the
others' without.

The others are given a text a paragraph at a time, since none of them carries anything from one to the next and some take the square of
the length. What they give is put into TIMEX3 and the corpora's names of units by the files in [peers/](peers/), to their advantage where
there is a choice: prepositions are cut from spans, of two readings of a day the past one is taken, and a date has the grain
of what the peer was certain of. chrono-node gives moments only, so lengths, recurrences and quarters are beyond it, and it reads
no figures. None of them tells what is measured or whether it rose.`;
  const sections = (['time', 'quantity', 'both'] as const).map((task) => renderSection(task, rows));
  return `${[head, ...sections].join('\n\n')}\n`;
}

function renderSection(task: PeerTask, rows: readonly PeerRow[]): string {
  const figures =
    task === 'both' ? [] : FIGURES[task].map(({ name }) => name).filter((name) => !name.includes('concept'));
  const head = ['set', 'program', ...figures, 'documents/s', 'MB/s', 'errors'];
  const body = rows
    .filter((row) => row.task === task)
    .map((row) => [
      row.split,
      row.peer,
      ...figures.map((name) => renderShare(row.figures[name])),
      row.documentsPerSecond.toFixed(row.documentsPerSecond < 10 ? 1 : 0),
      row.megabytesPerSecond.toFixed(row.megabytesPerSecond < 0.1 ? 3 : 2),
      String(row.failures),
    ]);
  const table = [head, head.map((_, column) => (column < 2 ? '---' : '---:')), ...body];
  return `## ${TITLES[task]}\n\n${table.map((row) => `| ${row.join(' | ')} |`).join('\n')}`;
}

const renderShare = (value: number | null | undefined): string =>
  value === null || value === undefined ? '–' : (value * 100).toFixed(1);
