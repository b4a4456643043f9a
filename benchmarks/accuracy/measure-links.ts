// bin/onrecord extract < ARTICLES.jsonl | npx tsx benchmarks/accuracy/measure-links.ts [HELD_OUT_FROM_DAY]
// How often a family name alone goes to the right person: actors whom a document names in full, and by the family name
// too, are looked for in all other documents as if the given name were not there. One line for each confidence that
// `scoreLink` gives: how many were right. With a day, documents from then on are counted by themselves.
import { createHash } from 'node:crypto';
import { createInterface } from 'node:readline';
import { countStep, SAMPLE_SIZE } from '../../src/registry/entry.ts';
import { findLinkRule } from '../../src/registry/find-link-rule.ts';
import { parseRegistryName } from '../../src/registry/registry-name.ts';
import { areApart, findRoleFields, shareRole } from '../../src/registry/role-fields.ts';
import { scoreLink } from '../../src/registry/score-link.ts';
import type { OnRecord } from '../../src/schema/record.ts';
import { loadEnglish } from '../../src/workspace/load-english.ts';

const english = await loadEnglish();

interface Person {
  readonly name: string;
  readonly given: string;
  readonly family: string;
  readonly roles: readonly string[];
  readonly document: number;
  /** Does the document use the family name by itself? */
  readonly isShortened: boolean;
}

const heldOutFrom = process.argv[2] ?? '9999';

const people: Person[] = [];
const company: Set<string>[] = [];
const days: string[] = [];
const hashes: string[] = [];
for await (const line of createInterface({ input: process.stdin })) addRecord(JSON.parse(line) as OnRecord);

const tally = new Map<string, { right: number; all: number }>();
for (const person of people.filter(({ isShortened }) => isShortened)) count(person);
for (const [row, { right, all }] of [...tally].toSorted()) console.log(`${row}  ${right} of ${all} right`);

function addRecord({ actors, document }: OnRecord): void {
  const number = company.length;
  days.push(document.publishedAt.value ?? '');
  hashes.push(createHash('sha256').update(document.text).digest('hex'));
  company.push(new Set(actors.map(({ kind, name }) => `${kind} ${name.toLowerCase()}`)));
  for (const { name, kind, aliases, roles } of actors) {
    const { given, family } = parseRegistryName(name, kind, english);
    if (kind !== 'person' || (given[0] ?? '').length < 2) continue;
    const isShortened = aliases.some((alias) => alias.toLowerCase() === family);
    people.push({
      name,
      given: given[0]!,
      family,
      roles: roles.map(({ text }) => text),
      document: number,
      isShortened,
    });
  }
}

function count(person: Person): void {
  const others = people.filter(({ family, document }) => family === person.family && document !== person.document);
  const fields = findRoleFields(person.roles, english);
  const fitting = others.filter((other) => !areApart(fields, findRoleFields(other.roles, english), english));
  const groups = [...new Set(fitting.map(({ given }) => given))]
    .map((given) => fitting.filter((other) => other.given === given))
    .toSorted((a, b) => b.length - a.length);
  const leader = groups[0];
  if (!leader) {
    add(person, 'nobody bears the name', true);
    return;
  }
  const score = scoreLink({
    rule: 'family-name',
    documents: countStep(leader.length),
    share: leader.length / fitting.length,
    roles: leader.some((other) => shareRole(person.roles, other.roles, english)) ? 'same' : null,
    company: Math.max(...chooseSample(leader).map((other) => countShared(person.document, other.document))),
  });
  const isRight =
    findLinkRule({ name: person.name, kind: 'person' }, { name: leader[0]!.name, kind: 'person' }, english) !== null;
  add(person, score ? `${score.isAutomatic ? 'automatic' : 'proposed'} ${score.confidence}` : 'left out', isRight);
}

/** As the registry does: in the documents whose text has the smallest hash. */
function chooseSample(leader: readonly Person[]): readonly Person[] {
  return leader.toSorted((a, b) => (hashes[a.document]! < hashes[b.document]! ? -1 : 1)).slice(0, SAMPLE_SIZE);
}

function countShared(one: number, other: number): number {
  return [...company[one]!].filter((name) => company[other]!.has(name)).length;
}

function add({ document }: Person, row: string, isRight: boolean): void {
  const name = `${days[document]! >= heldOutFrom ? 'held out' : 'rest'}  ${row}`;
  const counted = tally.get(name) ?? { right: 0, all: 0 };
  tally.set(name, { right: counted.right + (isRight ? 1 : 0), all: counted.all + 1 });
}
