import type { AskedActor } from '../asked-document.ts';

/** Does a person stand at the head of a body, by what the two are called: "president of Larn", and "Larn", "the office of the president", "the Larnish government"? */
export function isHeadOf(person: AskedActor, body: AskedActor): boolean {
  if (body.head !== null) return body.head === person.publicId;
  if (person.kind !== 'person' || body.kind === 'person') return false;
  const called = stemsOf(`${person.name} ${person.role ?? ''}`);
  return stemsOf(body.name).some((stem) => called.includes(stem));
}

/** Letters that a name shares with what is made of it: "Larnia", "Larnian". */
const STEM = 5;

const stemsOf = (name: string): readonly string[] =>
  (name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
    .filter((word) => word.length >= STEM)
    .map((word) => word.slice(0, STEM));
