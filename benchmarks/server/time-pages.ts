// tsx time-pages.ts STORE [--rounds N] [--only WORDS] [--no-conflicts]
// Asks a server over this store for the first pages of the desk's lists, and writes how long they took as JSON. Each time a new
// server is asked, so that nothing counts that one keeps from one request to the next.
import { parseArgs } from 'node:util';
import { createServer } from '../../src/server/create-server.ts';
import { openWorkspace } from '../../src/workspace.ts';
import { ASKED_PAGES, type PageTime } from './asked-pages.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '7' },
    only: { type: 'string', default: '' },
    'no-conflicts': { type: 'boolean', default: false },
  },
});
const workspace = await openWorkspace({ storePath: positionals[0]!, mustExist: true });
const compared = values['no-conflicts']
  ? { ...workspace, findConflicts: async () => ({ documents: [], conflicts: [], repeats: [] }) }
  : workspace;

const ask = async (path: string): Promise<Omit<PageTime, 'name'>> => {
  const server = createServer(compared, { user: 'bench' });
  // what the server does of itself when it starts
  await new Promise(setImmediate);
  const [startedAt, before] = [performance.now(), process.cpuUsage()];
  const response = await server.fetch(
    new Request(new URL(path, 'http://localhost:4747'), { headers: { host: 'localhost' } }),
  );
  await response.text();
  const { user, system } = process.cpuUsage(before);
  const wall = performance.now() - startedAt;
  await server.close();
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return { wall, processor: (user + system) / 1000 };
};

const median = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[numbers.length >> 1]!;

const times: PageTime[] = [];
if (!values['no-conflicts']) times.push({ name: 'conflicts, the first time', ...(await ask('/api/conflicts')) });
for (const { name, path } of ASKED_PAGES.filter((page) => page.name.includes(values.only))) {
  await ask(path);
  const rounds: Omit<PageTime, 'name'>[] = [];
  for (let at = 0; at < Number(values.rounds); at++) rounds.push(await ask(path));
  times.push({
    name,
    wall: median(rounds.map(({ wall }) => wall)),
    processor: median(rounds.map(({ processor }) => processor)),
  });
}
await workspace.close();
process.stdout.write(JSON.stringify({ times, peakMemoryMb: process.resourceUsage().maxRSS / 1024 }));
