import type { ReadDocument } from '../../../src/server/api-types.ts';
import { keepList, keepParts } from '../keep-same.ts';
import { type Hues, nameVoiceClass } from '../voice-hues.ts';
import { createDocumentHues } from './document-hues.ts';
import { buildStatementTree, flattenTree, type StatementNode } from './statement-tree.ts';

/** The text and what stands in it besides statements: the same object for as long as none of it changes. */
export type Setting = Pick<ReadDocument['record'], 'document' | 'blocks' | 'actors' | 'quantities' | 'timexes'>;

/** A document made ready to be drawn. */
export interface Reading {
  readonly document: ReadDocument;
  readonly setting: Setting;
  readonly tops: readonly StatementNode[];
  readonly nodes: ReadonlyMap<string, StatementNode>;
  readonly hues: Hues;
}

/**
 * Makes a document ready to be drawn. What is as it was in the reading before is the same object again: a decision changes its
 * statement and those around it, and nothing else is drawn anew.
 */
export function createReading(document: ReadDocument, storeHues: Hues, before: Reading | null = null): Reading {
  const { document: text, blocks, actors, quantities, timexes, statements } = document.record;
  const hues = createDocumentHues(document, storeHues);
  const built = buildStatementTree(
    statements.filter(({ review }) => review.joinedInto === null),
    ({ speakers }) => nameVoiceClass(hues, speakers[0] ?? null),
    before?.nodes,
  );
  const tops = keepList(built, before?.tops);
  const nodes =
    before?.tops === tops ? before.nodes : new Map(flattenTree(tops).map((node) => [node.statement.id, node]));
  const setting = keepParts({ document: text, blocks, actors, quantities, timexes }, before?.setting);
  return { document, setting, tops, nodes, hues };
}

/** The statement of the document itself in whose chain one stands. */
export function findTop({ tops, nodes }: Reading, id: string): StatementNode | undefined {
  const node = nodes.get(id);
  if (node === undefined || node.depth === 0) return node;
  return tops.find((top) => flattenTree([top]).includes(node));
}
