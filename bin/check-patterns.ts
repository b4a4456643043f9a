// npm run -s check-patterns
// Asks recheck of every regular expression of src that was not asked for yet whether some text makes it backtrack, and keeps what it
// says in test/patterns/patterns.json. Ends with 1 where one does, or where recheck cannot tell, and nobody has said there why it is kept.
import { readFileSync, writeFileSync } from 'node:fs';
import { check } from 'recheck';
import { keyOf, listPatterns, type Pattern } from '../test/patterns/list-patterns.ts';

const PATH = new URL('../test/patterns/patterns.json', import.meta.url);
const TIMEOUT_MS = 10_000;

interface Checked {
  readonly safe: readonly string[];
  readonly kept: readonly (readonly [pattern: string, verdict: string, why: string])[];
}

const known = JSON.parse(readFileSync(PATH, 'utf8')) as Checked;
const patterns = new Map((await listPatterns()).map((pattern) => [keyOf(pattern), pattern]));
const safe = new Set(known.safe.filter((key) => patterns.has(key)));
const kept = new Map(known.kept.filter(([key]) => patterns.has(key)).map((row) => [row[0], row]));

const open = [...patterns].filter(([key]) => !safe.has(key) && !kept.has(key));
for (const [key, pattern] of open) {
  const verdict = await judge(pattern);
  if (verdict === 'safe') safe.add(key);
  else {
    kept.set(key, [key, verdict, '']);
    console.log(`${pattern.file}: ${key}\n  ${verdict}`);
  }
  save();
}
save();
const unexplained = [...kept.values()].filter(([, , why]) => !why).length;
console.log(
  `${patterns.size} expressions, ${safe.size} safe, ${kept.size} kept, ${unexplained} of them without a reason`,
);
process.exitCode = unexplained ? 1 : 0;

/** After each, since some take their time. */
function save(): void {
  const sorted = { safe: [...safe].sort(), kept: [...kept.values()].sort((a, b) => (a[0] < b[0] ? -1 : 1)) };
  writeFileSync(PATH, `${JSON.stringify(sorted, null, 2)}\n`);
}

/** "safe", or what recheck found: how steps grow with the text, and the text that shows it. */
async function judge({ source, flags }: Pattern): Promise<string> {
  const result = await check(source, flags.replace('v', 'u'), { timeout: TIMEOUT_MS });
  if (result.status === 'safe') return 'safe';
  if (result.status === 'unknown') return `unknown: ${result.error.kind}`;
  return `${result.complexity?.summary ?? 'vulnerable'}: ${result.attack?.pattern ?? ''}`.slice(0, 200);
}
