// node benchmarks/server/measure-load.mjs URL [SECONDS]
// 300 connections that stay open and 50 requests a second over them in all: how many are lost, and how long they take.
// Run `onrecord serve` beside it; its memory is told by the system (on Linux: grep VmHWM /proc/PID/status).
import { Agent, get } from 'node:http';

const [url, seconds = '60'] = process.argv.slice(2);
if (!url) {
  console.error('node benchmarks/server/measure-load.mjs URL [SECONDS]');
  process.exit(2);
}
const PATHS = [
  '/api',
  '/api/documents?limit=20',
  '/api/statements?q=government',
  '/api/claims?limit=20',
  '/api/actors',
  '/api/journal',
];
const CONNECTIONS = 300;
const PER_SECOND = 50;
const agents = Array.from({ length: CONNECTIONS }, () => new Agent({ keepAlive: true, maxSockets: 1 }));
const times = [];
let lost = 0;

const ask = (path, agent) =>
  new Promise((resolve) => {
    const startedAt = performance.now();
    get(new URL(path, url), { agent }, (response) => {
      response.resume().on('end', () => {
        if (response.statusCode === 200) times.push(performance.now() - startedAt);
        else lost += 1;
        resolve();
      });
    }).on('error', () => {
      lost += 1;
      resolve();
    });
  });

await Promise.all(agents.map((agent) => ask('/api', agent)));
times.length = 0;
const asked = [];
for (let at = 0; at < PER_SECOND * Number(seconds); at += 1) {
  asked.push(ask(PATHS[at % PATHS.length], agents[at % CONNECTIONS]));
  await new Promise((resolve) => setTimeout(resolve, 1000 / PER_SECOND));
}
await Promise.all(asked);
times.sort((a, b) => a - b);
const share = (part) => (times[Math.min(times.length - 1, Math.floor(times.length * part))] ?? 0).toFixed(0);
console.log(
  `${asked.length} requests over ${CONNECTIONS} connections: ${lost} lost, median ${share(0.5)} ms, 95 % ${share(0.95)} ms, longest ${share(1)} ms`,
);
for (const agent of agents) agent.destroy();
