import type { ReadDocument, ReviewedStatement } from '../../../src/server/api-types.ts';
import { joinWords, nameSource } from './describe-statement.ts';
import type { Said, SaidSpeaker } from './said.ts';

const DONE: Readonly<Record<ReviewedStatement['review']['state'], string>> = {
  proposed: 'not decided',
  accepted: 'accepted',
  corrected: 'corrected',
  rejected: 'rejected',
  added: 'added by hand',
};

const SAYING: Readonly<Record<Said['action'], string>> = {
  accept: 'accepted',
  reject: 'rejected',
  correct: 'corrected',
  join: 'joined with the next',
  split: 'split',
  note: 'a note',
  add: 'added by hand',
};

/**
 * Whether nobody else has touched the statements that something is said of since they were seen: the same items, with the same
 * entries of the journal, but for those that this person wrote.
 */
export function areUntouched(said: Said, seen: ReadDocument, now: ReadDocument, own: ReadonlySet<number>): boolean {
  if (said.action === 'add') return true;
  return said.items.every(({ id }) => {
    const [before, after] = [findStatement(seen, id), findStatement(now, id)];
    if (before?.key !== after?.key || !before || !after) return false;
    const [old, fresh] = [before.review.entries, after.review.entries];
    const isAdded = fresh.some((entry) => !old.includes(entry) && !own.has(entry));
    const isGone = old.some((entry) => !fresh.includes(entry)) && !fresh.some((entry) => own.has(entry));
    return !isAdded && !isGone;
  });
}

/** What one said of a statement, and what stands there now, in the same words where both are the same. */
export function tellBoth(said: Said, now: ReadDocument): { readonly mine: string; readonly theirs: string } {
  const id = 'items' in said ? said.items[0]?.id : undefined;
  const statement = id === undefined ? undefined : findStatement(now, id);
  if (!statement) return { mine: SAYING[said.action], theirs: 'no such statement in this reading' };
  const { text } = now.record.document;
  const patch = said.action === 'correct' ? said.patch : {};
  const nameOf = (speaker: SaidSpeaker) =>
    typeof speaker === 'string'
      ? (now.record.actors.find((actor) => actor.id === speaker)?.name ?? speaker)
      : speaker.name;
  const parts = (state: string, speaker: string | null, words: string | null) =>
    [state, speaker, words === null ? null : `“${words}”`].filter((part) => part !== null).join(', ');
  return {
    mine: parts(
      SAYING[said.action],
      patch.speakers ? patch.speakers.map(nameOf).join(', ') || 'no one named' : null,
      patch.content ? joinWords(text, patch.content) : null,
    ),
    theirs: parts(
      DONE[statement.review.state],
      patch.speakers ? nameSource(now.record, statement) : null,
      patch.content ? joinWords(text, statement.content) : null,
    ),
  };
}

const findStatement = ({ record }: ReadDocument, id: string): ReviewedStatement | undefined =>
  record.statements.find((statement) => statement.id === id);
