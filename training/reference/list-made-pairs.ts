// Articles in which some names of people are changed to pronouns, so that it is known whom these mean. usage: list-made-pairs.ts CAST.jsonl OUT.jsonl
// Only where a writer could have put one: the person was named within two sentences, and mostly nobody else of the gender since.

import { readFileSync, writeFileSync } from 'node:fs';
import { genderOfFirstName } from '../../src/engine/spelling/person/gender-of-first-name.ts';
import type { Span } from '../../src/schema/span.ts';
import { loadEnglish } from '../../src/workspace/load-english.ts';
import { createDraw, type Draw } from './create-draw.ts';
import type { LabelledText } from './labelled-text.ts';
import { rewrite } from './rewrite.ts';

interface CastName {
  readonly span: Span;
  readonly form: string;
  readonly cluster: string;
  readonly kind: string;
  readonly name: string;
}
interface CastText {
  readonly id: string;
  readonly text: string;
  readonly names: readonly CastName[];
}
type Place = 'subject' | 'object' | 'owner';

const PRONOUNS = {
  he: { subject: 'he', object: 'him', owner: 'his' },
  she: { subject: 'she', object: 'her', owner: 'her' },
};
/** Of names since which another person of the gender was named, so many of ten stand all the same. */
const HARD = 3;
const VARIANTS = 2;

const [input, output] = process.argv.slice(2);
if (!input || !output) throw new Error('usage: list-made-pairs.ts CAST.jsonl OUT.jsonl');
const english = await loadEnglish();
const rows: LabelledText[] = [];
for (const line of readFileSync(input, 'utf8').split('\n').filter(Boolean)) {
  const cast = JSON.parse(line) as CastText;
  for (let turn = 1; turn <= VARIANTS; turn++) {
    const made = makePairs(cast, createDraw(`${cast.id} ${turn}`));
    if (made.asked?.length) rows.push({ ...made, id: `${cast.id}#${turn}` });
  }
}
writeFileSync(output, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
process.stderr.write(`${rows.reduce((sum, { asked }) => sum + asked!.length, 0)} pronouns in ${rows.length} texts\n`);

function makePairs({ id, text, names }: CastText, draw: Draw): LabelledText {
  const named = names.filter(
    ({ form, span }, index) => form === 'name' && !(names[index - 1] && names[index - 1]!.span[1] > span[0]),
  );
  const edits: { span: Span; word: string; index: number }[] = [];
  const kept = new Map<string, number>();
  named.forEach((each, index) => {
    const gender = each.kind === 'person' ? genderOfFirstName(each.name, english) : null;
    const last = kept.get(each.cluster);
    const place = gender && last !== undefined ? placeOf(text, each.span) : null;
    if (gender && place && canStand(text, named, last!, index, gender, draw)) {
      const word = PRONOUNS[gender][place.role];
      edits.push({ span: place.span, word: place.isOpening ? word[0]!.toUpperCase() + word.slice(1) : word, index });
    }
    kept.set(each.cluster, index);
  });
  const changed = new Map(edits.map(({ index, span }) => [index, span]));
  const mentions = named.map(({ span, cluster, kind }, index) => {
    const own = changed.get(index) ?? span;
    return { span: own, head: own, cluster, isName: !changed.has(index), kind };
  });
  const given: LabelledText = { id, text, mentions, asked: edits.map(({ index }) => index) };
  return rewrite(
    given,
    edits.map(({ span, word }) => [span, word]),
  );
}

function canStand(
  text: string,
  named: readonly CastName[],
  last: number,
  index: number,
  gender: string,
  draw: Draw,
): boolean {
  const before = named[last]!;
  const between = text.slice(before.span[1], named[index]!.span[0]);
  if ((between.match(/[.!?]["”]?\s/g) ?? []).length > 2) return false;
  const others = named.slice(last + 1, index).filter(({ kind, cluster, name }) => {
    const own = kind === 'person' && cluster !== before.cluster ? genderOfFirstName(name, english) : undefined;
    return own === gender || own === null;
  });
  return others.length ? draw(10) < HARD && /(?:^|[.!?]["”]?\s+)$/.test(text.slice(0, before.span[0])) : draw(10) < 6;
}

/** Where a name stands in its clause, as far as its neighbours tell; null where they do not. */
function placeOf(text: string, [start, end]: Span): { role: Place; span: Span; isOpening: boolean } | null {
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end, end + 12);
  const isOpening = /(?:^|\n|[.!?]["”]?\s+)$/.test(before);
  if (/\b\p{Lu}\p{Ll}{0,4}\.\s+$/u.test(before)) return null; // "Mr. Moss"
  if (!isOpening && /\p{Lu}[\p{L}.’'-]*\s+$/u.test(before)) return null;
  const owner = after.match(/^['’]s(?= \p{Ll})/u);
  if (owner) return { role: 'owner', span: [start, end + owner[0].length], isOpening };
  if (
    isOpening ||
    /(?:,|\b(?:that|and|but|because|as|when|while|if|said|says|where|whether|since|after|before)) $/.test(before)
  )
    return /^ \p{Ll}/u.test(after) && !/^ (?:and|or|of|in|at|from|for|who|whose) /.test(after)
      ? { role: 'subject', span: [start, end], isOpening }
      : null;
  return /\b(?:to|of|with|for|by|against|from|about|on|at|told|asked) $/.test(before) &&
    /^[ .,](?!and |or )/.test(after)
    ? { role: 'object', span: [start, end], isOpening }
    : null;
}
