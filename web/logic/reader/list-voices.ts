import type { ReadDocument } from '../../../src/server/api-types.ts';
import { flattenTree, isFolded, type StatementNode, type Unfolded } from './statement-tree.ts';

export interface DocumentVoice {
  /** Id of the actor in the document; "" for sources without a name. */
  readonly actor: string;
  readonly name: string;
  readonly statements: number;
  /** Share of the text that is their words, of statements that the document itself tells. */
  readonly share: number;
}

/** Who speaks in a document, who says most first, with sources that have no name last. */
export function listVoices(
  document: Pick<ReadDocument, 'record'>,
  tops: readonly StatementNode[],
  unfolded: Unfolded,
): DocumentVoice[] {
  const shown = (nodes: readonly StatementNode[]) =>
    nodes.filter((node) => !isFolded(node, unfolded) && node.statement.review.state !== 'rejected');
  const counts = new Map<string, number>();
  const lengths = new Map<string, number>();
  for (const { statement } of shown(flattenTree(tops))) add(counts, statement.speakers[0] ?? '', 1);
  for (const { statement } of shown(tops)) {
    add(
      lengths,
      statement.speakers[0] ?? '',
      statement.content.reduce((sum, [start, end]) => sum + end - start, 0),
    );
  }
  const { actors, document: text } = document.record;
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  return [...counts]
    .map(([actor, statements]) => ({
      ...{ actor, statements, name: actor === '' ? 'Unnamed or open' : (names.get(actor) ?? actor) },
      share: (lengths.get(actor) ?? 0) / Math.max(1, text.text.length),
    }))
    .sort((one, other) => Number(one.actor === '') - Number(other.actor === '') || other.statements - one.statements);
}

const add = (sums: Map<string, number>, key: string, by: number) => sums.set(key, (sums.get(key) ?? 0) + by);

/** How far people have come with the statements. */
export function countReviewed(statements: ReadDocument['record']['statements']) {
  const count = (state: string) => statements.filter(({ review }) => review.state === state).length;
  return {
    total: statements.length,
    accepted: count('accepted'),
    corrected: count('corrected') + count('added'),
    rejected: count('rejected'),
  };
}
