// Texts with word classes, base noun phrases and mentions, from the sets of grammar and coreference, as prepare.ts takes them.
// usage: list-labelled.ts SHARED/data OUT.jsonl [--swaps N] [--dev]
// Of GUM only what is free to use; each of its texts also N times about other people. --dev: all of the development sets, as they are.

import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { basePhrases, type TreeToken } from '../../benchmarks/scorers/score-grammar.mjs';
import type { Span } from '../../src/schema/span.ts';
import { isInside, isOverlapping } from '../../src/text/span.ts';
import { loadEnglish } from '../../src/workspace/load-english.ts';
import { createDraw } from './create-draw.ts';
import { type LabelledMention, type LabelledText, NOTHING } from './labelled-text.ts';
import { swapNames } from './swap-names.ts';

interface Tree {
  readonly id: string;
  readonly genre: string;
  readonly text: string;
  readonly tokens: readonly TreeToken[];
}
interface Marked {
  readonly id: string;
  readonly genre: string;
  readonly text: string;
  readonly licence: string;
  readonly partial?: boolean;
  readonly mentions: readonly { span: Span; head: Span | null; cluster: string; form: string; kind: string | null }[];
}
type Phrase = readonly [number, number, number, number];

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { swaps: { type: 'string', default: '2' }, dev: { type: 'boolean', default: false } },
});
const [data, output] = positionals;
if (!data || !output) throw new Error('usage: list-labelled.ts SHARED/data OUT.jsonl [--swaps N] [--dev]');
const part = values.dev ? 'dev' : 'train';
const isFree = ({ licence }: Marked): boolean => values.dev || !/-NC/.test(licence);
const english = await loadEnglish();

function readRows<T>(name: string): T[] {
  return readFileSync(`${data}/${name}.jsonl`, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
}

function classesOf({ tokens }: Tree) {
  return tokens.map(([s, e, upos]) => [s, e, upos] as const);
}

/** Base phrases with their heads: the word whose own head lies outside. */
function phrasesOf({ tokens }: Tree): Phrase[] {
  let at = 0;
  return basePhrases(tokens).map(([start, end]: Span) => {
    while (tokens[at]![0] < start) at++;
    let head = at;
    for (let index = at; index < tokens.length && tokens[index]![1] <= end; index++) {
      const over = tokens[tokens[index]![5]];
      if (!over || over[0] < start || over[1] > end) head = index;
    }
    // a name's head, as trees have it, is its first word; a title is none of it
    return [start, end, tokens[head]![0], tokens[head]![1]] as const;
  });
}

/** Marked mentions, cut to the base phrase of their head; what stands between as mentions of nobody knows whom. */
function joinTree({ id, text, mentions }: Marked, tree: Tree): LabelledText {
  const phrases = phrasesOf(tree);
  const cut = mentions.flatMap((mention): LabelledMention[] => {
    const head = mention.head ?? mention.span;
    const phrase = phrases.find(([s, e, h]) => s <= head[0] && head[0] < e && h >= head[0] && h < head[1]);
    const span: Span = phrase
      ? [Math.max(phrase[0], mention.span[0]), Math.min(phrase[1], mention.span[1])]
      : [mention.span[0], head[1]];
    if (span[1] - span[0] > 80 || mention.form === 'other') return [];
    return [
      {
        span,
        head: phrase ? [phrase[2], phrase[3]] : head,
        cluster: mention.cluster,
        isName: mention.form === 'name',
        kind: mention.kind,
      },
    ];
  });
  const marked = new Set(mentions.map(({ span }) => span[0]));
  const empty = tree.tokens.flatMap(([start, end, upos]): LabelledMention[] => {
    const span: Span = [start, end];
    const isEmpty = upos === 'PRON' && /^it$/i.test(text.slice(start, end)) && !marked.has(start);
    return isEmpty ? [{ span, head: span, cluster: NOTHING, isName: false, kind: null }] : [];
  });
  return {
    id,
    text,
    words: classesOf(tree),
    phrases,
    mentions: sorted([...cut, ...empty]),
    entities: namesOf(text, mentions, tree),
  };
}

const LABELS = new Map([
  ['person', 'PER'],
  ['organization', 'ORG'],
  ['place', 'LOC'],
] as const);

/** The names in marked mentions as sets of names have them: proper nouns around the head, without a title before them. */
function namesOf(text: string, mentions: Marked['mentions'], { tokens }: Tree): NonNullable<LabelledText['entities']> {
  const taken: Span[] = [];
  const named = mentions.filter(({ form, kind }) => form === 'name' && LABELS.has(kind as 'person'));
  return named
    .toSorted((a, b) => b.span[1] - b.span[0] - (a.span[1] - a.span[0]))
    .flatMap(({ span, head, kind }) => {
      const label = LABELS.get(kind as 'person')!;
      const own = tokens.filter(([s, e]) => s >= span[0] && e <= span[1]);
      let first = own.findIndex(([s, , , xpos]) => s >= (head ?? span)[0] && isProper(xpos));
      if (first < 0) return [];
      let last = first;
      while (first > 0 && isNamePart(own[first - 1]!, label)) first--;
      for (let next = last + 1; next < own.length; next++) {
        if (isProper(own[next]![3])) last = next;
        else if (
          !isNamePart(own[next]!, label) &&
          !(label !== 'PER' && /^(?:of|for|the|and|&|-)$/.test(text.slice(own[next]![0], own[next]![1])))
        )
          break;
      }
      const title = label === 'PER' ? own.slice(first, last).findLastIndex((word) => isTitle(text, word)) : -1;
      first += title + 1;
      const name: Span = [own[first]![0], own[last]![1]];
      const isPeople = own[last]![3] === 'NNPS' && label === 'PER';
      if (
        isPeople ||
        !/^\p{Lu}/u.test(text.slice(...name)) ||
        (first === last && isTitle(text, own[first]!)) ||
        taken.some((other) => isOverlapping(other, name))
      )
        return [];
      taken.push(name);
      return [{ span: name, label }];
    })
    .toSorted((a, b) => a.span[0] - b.span[0]);
}

/** Of people hyphens too: "Bailey-Ross". */
const isNamePart = ([, , , xpos]: TreeToken, label: string): boolean =>
  isProper(xpos) || (label !== 'LOC' && xpos === 'HYPH');

/** "New" of "New York" is an adjective by its class, and a part of a name by the finer one. */
const isProper = (xpos: string): boolean => xpos === 'NNP' || xpos === 'NNPS';

const isTitle = (text: string, [start, end]: TreeToken): boolean =>
  english.titles.titleWords.has(text.slice(start, end).toLowerCase().replace('.', '')) ||
  english.titles.genderOfTitle.has(text.slice(start, end).toLowerCase().replace('.', ''));

/** Of sets without trees: what stands before the first preposition, relative or comma. */
function cutMentions({ id, text, partial, mentions }: Marked): LabelledText {
  const cut = mentions.map(({ span, cluster, form, kind }): LabelledMention => {
    const words = text.slice(...span);
    const stop = words.slice(1).search(/(?:,| (?:of|in|on|at|with|from|to|for|who|whom|whose|which|that|and|by|as)\b)/);
    const end = stop < 0 ? span[1] : span[0] + 1 + stop;
    const last = text.slice(span[0], end).search(/\S+$/);
    return { span: [span[0], end], head: [span[0] + last, end], cluster, isName: form === 'name', kind };
  });
  const mentionsInOrder = sorted(cut.filter(({ span }) => span[1] - span[0] <= 80));
  if (!partial) return { id, text, mentions: mentionsInOrder };
  const asked = mentionsInOrder.flatMap(({ span }, index) =>
    /^(?:he|him|his|himself|she|her|hers|herself)$/i.test(text.slice(...span)) ? [index] : [],
  );
  return { id, text, mentions: mentionsInOrder, asked };
}

function sorted(mentions: readonly LabelledMention[]): LabelledMention[] {
  const ordered = mentions.toSorted((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
  // two that were cut to one phrase are one: what was marked first stands
  return ordered.filter(({ span }, index) => {
    const before = ordered[index - 1];
    if (!before || !isOverlapping(before.span, span)) return true;
    return !(before.span[0] === span[0] && before.span[1] === span[1]) && isInside(span, before.span);
  });
}

function listSurnames(texts: readonly Marked[]): string[] {
  const found = texts.flatMap(({ text, mentions }) =>
    mentions.flatMap(({ span, form, kind }) => {
      const words = text.slice(...span).split(/\s+/);
      return form === 'name' && kind === 'person' && words.length === 2 ? words.slice(1) : [];
    }),
  );
  return [...new Set(found.filter((word) => /^\p{Lu}\p{Ll}+$/u.test(word)))];
}

const trees = new Map(readRows<Tree>(`grammar/gum-${part}`).map((tree) => [tree.id, tree]));
const gum = readRows<Marked>(`coreference/gum-${part}`).filter(isFree);
const surnames = listSurnames(gum);
const rows: LabelledText[] = [];
for (const marked of gum) {
  const tree = trees.get(marked.id)!;
  const text = joinTree(marked, tree);
  rows.push(text);
  if (values.dev) continue;
  for (let turn = 1; turn <= Number(values.swaps); turn++) {
    const words = tree.tokens.map(([s, e, upos, xpos]) => [s, e, upos, xpos] as const);
    rows.push({
      ...swapNames(text, words, surnames, english, createDraw(`${marked.id} ${turn}`)),
      id: `${marked.id}#${turn}`,
    });
  }
}
for (const tree of readRows<Tree>(`grammar/ewt-${part}`)) {
  const phrases = phrasesOf(tree);
  rows.push({ id: tree.id, text: tree.text, words: classesOf(tree), phrases });
}
for (const name of ['litbank', 'gap'])
  for (const marked of readRows<Marked>(`coreference/${name}-${part}`)) rows.push(cutMentions(marked));
writeFileSync(output, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
