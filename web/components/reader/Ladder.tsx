import { isFolded, type StatementNode, type Unfolded } from '../../logic/reader/statement-tree.ts';
import { type Reading, voiceClassOf } from './reading.ts';
import { StatementLine } from './StatementLine.tsx';

interface LadderProps {
  readonly reading: Reading;
  readonly nodes: readonly StatementNode[];
  readonly unfolded: Unfolded;
}

/** Who reports whom: a line a rung. */
export function Ladder({ reading, nodes, unfolded }: LadderProps) {
  const shown = nodes.filter((node) => node.statement.review.state !== 'rejected' && !isFolded(node, unfolded));
  if (shown.length === 0) return null;
  return (
    <ul className="lad">
      {shown.map((node) => (
        <li key={node.statement.id} className={voiceClassOf(reading, node)}>
          <StatementLine reading={reading} node={node} />
          <Ladder reading={reading} nodes={node.inner} unfolded={unfolded} />
        </li>
      ))}
    </ul>
  );
}
