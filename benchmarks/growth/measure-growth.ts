// npx tsx benchmarks/growth/measure-growth.ts [--only REGEX] [--reader NAME] [--largest UNITS] [--seconds LIMIT]
// How the processor time of the rules grows with a text, for each family of texts that an attacker would write: written to GROWTH.md
// beside this file where all were measured. The model's own time is no part of it: it is the same for each window.

import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createStubModel } from '../../src/engine/model/stub-model.suite.ts';
import { createReader } from '../../src/engine/reader.ts';
import type { DocumentInput } from '../../src/schema/document.ts';
import { loadEnglish } from '../../src/workspace/load-english.ts';
import { ADVERSARIAL } from './adversarial-readings.ts';
import { FAMILIES, type Family } from './families.ts';

const english = await loadEnglish();

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    reader: { type: 'string', default: '' },
    largest: { type: 'string', default: String(1 << 20) },
    seconds: { type: 'string', default: '60' },
  },
});
const SMALLEST = 1 << 16;
/** Four times the text: linear takes 4 times as long, n·log n 4.5, the square 16. The rest is for caches and the collector. */
const STEP = 4;
const MOST = 7;
/** Less is noise. */
const LEAST_SECONDS = 0.5;

const model = createStubModel({ cueBias: 3.3 });
const READERS = {
  quiet: createReader({ language: english, model }),
  ...Object.fromEntries(
    Object.entries(ADVERSARIAL).map(([name, readings]) => [
      name,
      createReader({ language: english, model, replace: [readings] }),
    ]),
  ),
};

const rows: string[] = [];
let faults = 0;
for (const [reader, engine] of Object.entries(READERS).filter(([name]) => !values.reader || name === values.reader)) {
  await engine.read(createInput(FAMILIES.at(-20)!, SMALLEST));
  for (const family of FAMILIES.filter(({ name }) => new RegExp(values.only).test(name))) {
    const seconds: number[] = [];
    for (let length = SMALLEST; length <= Number(values.largest); length *= STEP) {
      const before = process.cpuUsage();
      await engine.read(createInput(family, length));
      const { user, system } = process.cpuUsage(before);
      seconds.push((user + system) / 1e6);
      if (seconds.at(-1)! * STEP > Number(values.seconds)) break;
    }
    const factors = seconds.slice(1).map((each, at) => (each > LEAST_SECONDS ? each / seconds[at]! : 0));
    // one slow reading is the machine's; growth goes on
    const isGrowing = (factors.at(-1) ?? 0) > MOST;
    if (isGrowing) faults++;
    const row = `| ${reader} | ${family.name.replaceAll('|', '\\|')} | ${seconds.map((each) => each.toFixed(2)).join(' | ')} | ${isGrowing ? '**grows**' : ''} |`;
    rows.push(row);
    console.log(row);
  }
}
console.log(`${rows.length} measured, ${faults} grow faster than n·log n`);
process.exitCode = faults ? 1 : 0;
if (!values.only && !values.reader) writeFileSync(new URL('GROWTH.md', import.meta.url), renderTable());

function createInput(family: Family, length: number): DocumentInput {
  const title = family.title?.(length) ?? null;
  const rest = { url: null, publisher: null, byline: [], language: null, publishedAt: '2031-05-03' };
  return { id: 'growth', text: family.write(length), title, ...rest };
}

function renderTable(): string {
  const sizes: string[] = [];
  for (let length = SMALLEST; length <= Number(values.largest); length *= STEP) sizes.push(`${length / 1024} K`);
  return [
    '# How the time of the rules grows with the text',
    '',
    'Processor seconds, by `npx tsx benchmarks/growth/measure-growth.ts`, on a busy machine; of a text of so many UTF-16 units.',
    '`quiet` is the stub that finds few statements; the others are readings that no model gives (`adversarial-readings.ts`).',
    '',
    `| readings | family | ${sizes.join(' | ')} | |`,
    `| --- | --- | ${sizes.map(() => '--:').join(' | ')} | --- |`,
    ...rows,
    '',
  ].join('\n');
}
