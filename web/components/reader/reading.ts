import type { ReadDocument } from '../../../src/server/api-types.ts';
import type { Mark } from '../../logic/reader/cut-pieces.ts';
import { createDocumentHues } from '../../logic/reader/document-hues.ts';
import {
  buildStatementTree,
  flattenTree,
  isFolded,
  type StatementNode,
  type Unfolded,
} from '../../logic/reader/statement-tree.ts';
import { type Hues, nameVoiceClass } from '../../logic/voice-hues.ts';
import type { Draft } from './use-reader-state.ts';

/** What of a document is drawn beside its words. */
export type DrawnDocument = Pick<ReadDocument, 'id' | 'title' | 'record' | 'publicIds'>;

/** A document made ready to be drawn. */
export interface Reading {
  readonly document: DrawnDocument;
  readonly tops: readonly StatementNode[];
  readonly nodes: ReadonlyMap<string, StatementNode>;
  readonly hues: Hues;
}

export function createReading(document: DrawnDocument, storeHues: Hues): Reading {
  const tops = buildStatementTree(document.record.statements.filter(({ review }) => review.joinedInto === null));
  const nodes = new Map(flattenTree(tops).map((node) => [node.statement.id, node]));
  return { document, tops, nodes, hues: createDocumentHues(document, storeHues) };
}

/** The class that colours a statement: its first speaker's hue, or that of sources without a name. */
export const voiceClassOf = ({ hues }: Reading, { statement }: StatementNode): string =>
  nameVoiceClass(hues, statement.speakers[0] ?? null);

/** Everything that is marked in the text, with a draft in the place of the statement that it is of. */
export function listMarks({ document, nodes }: Reading, unfolded: Unfolded, draft: Draft | null): Mark[] {
  const { quantities, timexes, actors } = document.record;
  return [
    ...[...nodes.values()].flatMap((node) => (isMarked(node, unfolded) ? marksOf(node, draft) : placeOf(node))),
    ...quantities.map(({ id, span }): Mark => ({ kind: 'figure', span, id, depth: 0 })),
    ...timexes.map(({ id, span }): Mark => ({ kind: 'date', span, id, depth: 0 })),
    ...actors.flatMap(({ id, mentions }) => mentions.map(({ span }): Mark => ({ kind: 'actor', span, id, depth: 0 }))),
  ];
}

const isMarked = (node: StatementNode, unfolded: Unfolded): boolean =>
  node.statement.review.state !== 'rejected' && !isFolded(node, unfolded);

function marksOf({ statement, depth }: StatementNode, draft: Draft | null): Mark[] {
  const { id, source, cue } = statement;
  const content = draft?.id === id ? draft.content : statement.content;
  return [
    ...content.map((span): Mark => ({ kind: 'content', span, id, depth })),
    ...source.map((span): Mark => ({ kind: 'source', span, id, depth })),
    ...cue.map((span): Mark => ({ kind: 'cue', span, id, depth })),
  ];
}

/** Only the outermost have a note of their own. */
const placeOf = ({ statement: { id, content }, depth }: StatementNode): Mark[] =>
  depth === 0 ? content.slice(0, 1).map((span) => ({ kind: 'place', span, id, depth })) : [];

/** The statement of the document itself in whose chain one stands. */
export function findTop({ tops }: Reading, id: string): StatementNode | undefined {
  return tops.find((top) => flattenTree([top]).some(({ statement }) => statement.id === id));
}
