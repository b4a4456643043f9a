import type { Mark } from './cut-pieces.ts';
import type { Draft } from './draft.ts';
import type { Reading } from './reading.ts';
import { isFolded, type StatementNode, type Unfolded } from './statement-tree.ts';

/** Everything that is marked in the text, with a draft in the place of the statement that it is of. */
export function listMarks({ setting, nodes }: Reading, unfolded: Unfolded, draft: Draft | null): Mark[] {
  const { quantities, timexes, actors } = setting;
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
