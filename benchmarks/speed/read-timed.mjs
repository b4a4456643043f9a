// Run by measure-reading.ts: node read-timed.mjs CHECKOUT articles|edits ARTICLES.jsonl COUNT. Prints one line of JSON.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [checkout, task, file, count] = process.argv.slice(2);
// the package's door, which an older checkout has elsewhere
const door = ['program/index.js', 'index.js'].map((path) => join(checkout, 'dist', path)).find(existsSync);
const { openReader } = await import(pathToFileURL(door).href);
const reader = await openReader();
const NOTHING = { publishedAt: null, url: null, publisher: null, byline: [], language: 'en' };
const documents = readFileSync(file, 'utf8')
  .trimEnd()
  .split('\n')
  .slice(0, Number(count))
  .map((line) => JSON.parse(line))
  .map(({ id, text, title }) => ({ ...NOTHING, id, text, title: title ?? null }));
// the first text is read by code that was never run before
await reader.read(documents[0]);
console.log(JSON.stringify(await (task === 'edits' ? readEdits() : readArticles())));

/** Seconds a document: of the processor, all threads together, and of the clock. */
async function readArticles() {
  const [cpu, wall] = [process.cpuUsage(), performance.now()];
  for (const document of documents.slice(1)) await reader.read(document);
  const { user, system } = process.cpuUsage(cpu);
  const read = documents.length - 1;
  return {
    processor: (user + system) / 1e6 / read,
    clock: (performance.now() - wall) / 1e3 / read,
    megabytes: process.resourceUsage().maxRSS / 1024,
  };
}

/** Seconds to read a text of some 1,000 words again of which one paragraph was changed, each of its paragraphs in turn. */
async function readEdits() {
  const countWords = ({ text }) => text.split(/\s+/).length;
  const [document] = documents.toSorted((a, b) => Math.abs(countWords(a) - 1000) - Math.abs(countWords(b) - 1000));
  const paragraphs = document.text.split('\n');
  const seconds = [];
  for (let round = 0; round < 3; round++) {
    await reader.read(document);
    for (const [index, paragraph] of paragraphs.entries()) {
      if (!paragraph.trim()) continue;
      const changed = paragraphs.with(index, `${paragraph} That is change ${round}, the clerk said.`).join('\n');
      const cpu = process.cpuUsage();
      const wall = performance.now();
      await reader.read({ ...document, text: changed });
      const { user, system } = process.cpuUsage(cpu);
      seconds.push({ processor: (user + system) / 1e6, clock: (performance.now() - wall) / 1e3 });
    }
  }
  const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];
  return {
    words: countWords(document),
    processor: median(seconds.map(({ processor }) => processor)),
    clock: median(seconds.map(({ clock }) => clock)),
  };
}
