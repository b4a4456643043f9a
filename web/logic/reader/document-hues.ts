import type { ReadDocument } from '../../../src/server/api-types.ts';
import type { Hues } from '../voice-hues.ts';

const ALL = [1, 2, 3, 4, 5, 6];

/** Hues of the document's own actors by their ids in it: those that the store gives, then what is free for the most quoted of the rest. */
export function createDocumentHues(document: Pick<ReadDocument, 'record' | 'publicIds'>, hues: Hues): Hues {
  const speaking = listSpeaking(document.record.statements);
  const given = new Map<string, number>();
  for (const actor of speaking) {
    const hue = hues.get(document.publicIds[actor] ?? '');
    if (hue !== undefined) given.set(actor, hue);
  }
  const used = new Set(given.values());
  const free = ALL.filter((hue) => !used.has(hue));
  for (const actor of speaking) {
    const hue = given.has(actor) ? undefined : free.shift();
    if (hue !== undefined) given.set(actor, hue);
  }
  return given;
}

/** Actors that say something, those that say most first. */
function listSpeaking(statements: ReadDocument['record']['statements']): string[] {
  const counts = new Map<string, number>();
  for (const { speakers, review } of statements) {
    if (review.state !== 'rejected') for (const actor of speakers) counts.set(actor, (counts.get(actor) ?? 0) + 1);
  }
  return [...counts].sort((one, other) => other[1] - one[1]).map(([actor]) => actor);
}
